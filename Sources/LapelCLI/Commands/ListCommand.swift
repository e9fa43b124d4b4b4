import ArgumentParser
import Lapel
import LapelDiagnostics

/// `lapel list`: lists what the career contains, with the names to point at it.
struct ListCommand: ParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List ids, periods and titles, and what each strength rests on.",
    usage: "lapel list [<folder>] [<section>] [<options>]",
    discussion: """
      The names are those that evidence, pins and targets point with: nuri, nuri.anomaly, awards[2]. A section is \
      listed with its highlights.

      EXAMPLE:
        lapel list me
        lapel list me internships
      """)

  @Argument(
    help: ArgumentHelp(
      "The career folder, then a section of it; either may be left out.", valueName: "folder"))
  var words: [String] = []

  @Option(help: "How it is printed.")
  var format: AnswerFormat = .text

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if words.count > 2 { throw ValidationError("At most a folder and a section, not \(words.count) words.") }
  }

  func run() throws {
    let console = shared.console
    let (location, section) = try place()
    let input = try CareerInput(location, for: .errors, today: shared.day())
    try input.refuseErrors(console)
    let listing = Listing(input.loaded, in: format == .json ? .english : ReaderLanguage.ofMessages)
    guard let section else { return try write(listing.sections(), to: console) }
    guard let found = listing.section(section) else {
      let keys = listing.sections().map(\.key)
      let meant = Spelling.nearest(to: section, in: keys)
      throw Failure(
        message: "\(location.path) has nothing under `\(section)`",
        hints: [
          meant.map { "did you mean `\($0)`?" }
            ?? (keys.isEmpty ? nil : "there are \(keys.joined(separator: ", "))")
        ]
        .compactMap(\.self),
        exitCode: .usage)
    }
    try write([found], to: console)
  }

  private func write(_ sections: [ListSection], to console: Console) throws(Failure) {
    switch format {
    case .text: for section in sections { try write(section, to: console) }
    case .json: try console.writeJSON { ListSection.write(sections, to: &$0) }
    }
  }

  /// The folder and the section. A single word is a folder if there is one, else a section of the folder that is found.
  private func place() throws(Failure) -> (CareerLocation, section: String?) {
    if words.count == 2 { return (try CareerLocation(asked: words[0]), words[1]) }
    guard let word = words.first else { return (try CareerLocation(asked: nil), nil) }
    if !CareerLocation.exists(word), let found = try? CareerLocation(asked: nil) { return (found, word) }
    return (try CareerLocation(asked: word), nil)
  }

  private func write(_ section: ListSection, to console: Console) throws(Failure) {
    try console.print("\(section.key, .bold)")
    let names = section.lines.map { ($0.isInner ? 2 : 0) + VisibleText.columns(of: $0.name) }.max() ?? 0
    let whens = section.lines.map { VisibleText.columns(of: $0.when) }.max() ?? 0
    for line in section.lines {
      let name = (line.isInner ? "  " : "") + line.name
      let gap = VisibleText.blanks(after: name, to: names + 2)
      let when = whens == 0 ? "" : line.when + VisibleText.blanks(after: line.when, to: whens + 2)
      let level: StyledText = line.level.map { "  \("(\($0.rawValue))", .yellow)" } ?? ""
      try console.print("  \(name, .cyan)\(gap)\(when)\(line.title)\(level)")
    }
  }
}
