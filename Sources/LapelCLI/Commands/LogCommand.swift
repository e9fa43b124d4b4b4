import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelYear

/// `lapel log`: prints the log and its totals, or adds a line.
struct LogCommand: ParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Log a line in a second, or list the lines with what their tags count.",
    usage: "lapel log [<folder>] [<text>] [<options>]",
    discussion: """
      Without a text: the lines, newest first, and the counts of each year. With one: it becomes the last line of \
      log/YEAR.yaml, and no other byte is touched. A tag counts one, +paper:5 counts five, and so does "5 papers" in \
      a line with the tag +paper.

      EXAMPLE:
        lapel log "read two papers on compression" --at nuri --tag paper:2
        lapel log me --tag paper --on 2023
      """)

  @Argument(
    help: ArgumentHelp("The career folder, which may be left out, then what happened.", valueName: "text"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day it was (default: today); without a text, a day, month or year.", valueName: "date"))
  var on: String?

  @Option(help: ArgumentHelp("What it is about; may be given several times.", valueName: "id"))
  var at: [String] = []

  @Option(help: ArgumentHelp("A word to find and count it by; may be given several times.", valueName: "tag"))
  var tag: [String] = []

  @Option(help: "How the lines are printed.")
  var format: AnswerFormat = .text

  @OptionGroup var shared: SharedOptions

  /// False when a line is added, which is not printed again; a missing folder ends the command by itself.
  var tellsWords: Bool { (try? place()).map { $0.text == nil } ?? false }

  func validate() throws {
    if words.count > 2 {
      throw ValidationError("Expected a folder and a text, not \(words.count) words; put the text in quotes.")
    }
  }

  func run() throws {
    let today = try shared.day()
    let (location, text) = try place()
    var date: PartialDate?
    if let on {
      switch PartialDate.reading(on) {
      case .success(let read): date = read
      case .failure(let mistake): throw Failure.usage(mistake.message, hints: "a day is written `2024-07-19`")
      }
    }
    if let text {
      let entry = LogEntry(text: text, date: date ?? today, ids: at.map(Self.bare), tags: tag.map(Self.bare))
      let path = try entry.append(to: location, today: today)
      let isRedacted = shared.console.isRedacted
      switch format {
      case .text:
        try shared.console.print(
          "\(ReaderLanguage.recordWords[.terminalLogged], .green) \(path)\(isRedacted ? "" : ": " + entry.line)"
        )
        if !isRedacted, !entry.counts.isEmpty {
          try shared.console.print(
            "  \(ReaderLanguage.recordWords(.terminalCounts, entry.counts.joined(separator: ", ")))")
        }
      case .json:
        try shared.console.writeJSON { json in
          json.object { json in
            json.field("file", path)
            if !isRedacted { json.field("line", entry.line) }
          }
        }
      }
      return
    }
    try list(location, date, today)
  }

  private func list(_ location: CareerLocation, _ date: PartialDate?, _ today: PartialDate) throws {
    let input = try CareerInput(location, for: .errors, today: today)
    try input.refuseErrors(shared.console)
    let filters = LogFilter.all(
      tags: tag.map(Self.bare), ids: at.map { input.loaded.index.name(of: Reference(Self.bare($0))) },
      date: date)
    let report = LogReport(input.loaded, today: today) { line in filters.allSatisfy { $0.passes(line) } }
    switch format {
    case .json: try shared.console.writeJSON { report.write(to: &$0) }
    case .text:
      try LogPrinter(
        report, ReaderLanguage.recordWords, isFiltered: date != nil || !at.isEmpty || !tag.isEmpty
      )
      .print(to: shared.console)
    }
  }

  /// The folder and the text. A single word is a folder if there is one, else the text.
  private func place() throws(Failure) -> (CareerLocation, text: String?) {
    if words.count == 2 { return (try CareerLocation(asked: words[0]), words[1]) }
    guard let word = words.first else { return (try CareerLocation(asked: nil), nil) }
    if CareerLocation.exists(word) { return (try CareerLocation(asked: word), nil) }
    return (try CareerLocation(asked: nil), word)
  }

  /// The word without the sign that it has in a line.
  private static func bare(_ word: String) -> String {
    word.first == "@" || word.first == "+" ? String(word.dropFirst()) : word
  }
}
