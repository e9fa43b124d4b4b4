import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelTailoring

/// `lapel fit`: shows each requirement of a posting, and what meets it.
struct FitCommand: AsyncParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Set a career beside a posting: met, partial or gap, line by line, with proof.",
    usage: "lapel fit [<folder>] (--target <id> | --posting <file> | --all) [<options>]",
    discussion: """
      A posting is a text, Markdown, HTML or Word file as saved, a PDF where pdftotext is installed, or a .yaml with \
      its lines; - is standard input. No requirement is met without something in the career that shows it; nothing \
      private and no note counts. With --all, every posting of the career is a row of one table.

      EXAMPLE:
        lapel fit me --posting hanbit.html
        lapel fit me --target hanbit --format json
      """)

  enum FitFormat: String, ExpressibleByArgument, CaseIterable { case text, html, json }

  @OptionGroup var folder: FolderArgument

  @Option(help: ArgumentHelp("The company whose posting is read.", valueName: "id"))
  var target: String?

  @Option(
    help: ArgumentHelp("A posting as saved; - for standard input.", valueName: "file"), completion: .file())
  var posting: String?

  @Flag(help: "All postings of the career in one table.")
  var all = false

  @Option(help: "How the report is printed.")
  var format: FitFormat = .text

  @Option(
    name: [.long, .customShort("o")], help: ArgumentHelp("Where the page is written.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @Flag(help: "Exit with 1 when a required line is a gap.")
  var strict = false

  @OptionGroup var shared: SharedOptions

  var tellsWords: Bool { format != .html }

  func validate() throws {
    if all, format == .html { throw ValidationError("--all prints text or JSON.") }
  }

  /// Checks that exactly one of the three ways to name a posting is used.
  private func checkWay() throws(Failure) {
    let ways = (target == nil ? 0 : 1) + (posting == nil ? 0 : 1) + (all ? 1 : 0)
    if ways == 1 { return }
    let message = "Name a target with --target, or a posting with --posting, or take --all."
    guard ways == 0, let word = folder.written, SafeFile.exists(word), !SafeFile.isFolder(word) else {
      throw .usage(message)
    }
    throw .usage(message, hints: "did you mean `--posting \(ShellWord.quoted(word))`?")
  }

  func run() async throws {
    let console = shared.console
    try checkWay()
    let location = try folder.location()
    let today = try shared.day()
    FitReport.prepare()
    // Read while the lexicon is loaded, if the posting is a file of its own.
    var saved: PostingSource?
    if let posting { saved = try PostingSource(await PostingFile(reading: posting), today: today) }
    let input = try CareerInput(location, for: .errors, today: today)
    let mistakes = try mistakes(input, console)
    if all {
      try printAll(input, today, mistakes, console)
      if mistakes.errors > 0 { throw ExitCode.problems }
      return
    }
    let source = try saved ?? PostingSource(target: target ?? "", of: input)
    source.sayWhatIsMissing(to: console)
    let report = FitReport(
      of: input.loaded.career, for: source.reading, today: today, mistakes: mistakes,
      index: input.loaded.index)
    switch format {
    case .json:
      try console.write(report.json(target: target, posting: source.name, language: report.words.language))
    case .html: try writePage(report, source, input, today, console)
    case .text: try FitPrinter(report, input.loaded.index, input.loaded.sources).print(to: console)
    }
    if mistakes.errors > 0 || strict && report.hasRequiredGap { throw ExitCode.problems }
  }

  /// Prints all postings; one that cannot be read is reported, and the others are judged.
  private func printAll(
    _ input: CareerInput, _ today: PartialDate, _ mistakes: CareerMistakes, _ console: Console
  ) throws {
    var rows: [FitTable.Row] = []
    for posting in input.loaded.career.postings {
      do {
        let source = try PostingSource(posting, of: input)
        let report = FitReport(
          of: input.loaded.career, for: source.reading, today: today, mistakes: mistakes,
          index: input.loaded.index)
        let names = [source.header.company, source.header.title].compactMap(\.self)
        rows.append(
          FitTable.Row(
            posting: source.name, title: names.isEmpty ? nil : names.joined(separator: ", "),
            deadline: source.header.deadline, report: report))
      } catch let failure as Failure {
        console.say("\("warning", .yellow): \(posting.id.text): \(console.said(failure.message))")
      }
    }
    if rows.isEmpty { throw Failure.usage("the career has no posting", hints: "`lapel target` keeps one") }
    let table = FitTable(rows)
    if format == .json { try console.write(table.json) } else { try table.print(to: console) }
  }

  /// Writes `output/FOLDER/TARGET/fit.LANGUAGE.html`, beside the CV.
  private func writePage(
    _ report: FitReport, _ source: PostingSource, _ input: CareerInput, _ today: PartialDate,
    _ console: Console
  ) throws {
    var files = input.loaded.sources
    var problems = Report()
    let page = FitPage(
      report, of: input.loaded.career, index: input.loaded.index, header: source.header, source: source.name,
      today: today)
    let folder = "\(output)/\(input.location.name)/\(target ?? source.folderName)"
    let chosen = try target.map { try input.target(named: $0) }
    guard let bytes = page.html(for: chosen, in: folder, files: &files, report: &problems)
    else {
      console.tell(problems, in: files, input.location.path)
      throw ExitCode.problems
    }
    try WholeFile.createFolder(folder)
    let path = "\(folder)/fit.\(page.language.tag).html"
    try WholeFile.write(bytes, to: path)
    try console.tellWritten(path)
  }

  /// The mistakes in the career. A mistyped key does not end the command, since nobody is sent a report: it is reported,
  /// what it touches proves nothing, and the exit code is 1. Any other error ends the command.
  private func mistakes(_ input: CareerInput, _ console: Console) throws -> CareerMistakes {
    guard let mistakes = CareerMistakes(input.loaded.report) else {
      try input.refuseErrors(console)
      return .none
    }
    if mistakes.errors > 0 {
      input.tell(input.loaded.report, console)
    }
    return mistakes
  }
}
