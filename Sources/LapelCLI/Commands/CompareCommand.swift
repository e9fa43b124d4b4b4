import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelYear

/// `lapel compare`: shows the differences between two CVs.
struct CompareCommand: AsyncParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare the CVs for two companies, or what was sent with now: strengths, items, words.",
    usage: "lapel compare [<folder>] <a> <b> [<options>]",
    discussion: """
      A side is a target's id, `general`, or what was sealed: sent/2023-09-12-hanbit. After a sealed one `now`, or \
      nothing, stands for the same target today. Where a sealed file is another by now, that is said, and the exit code \
      is 1.

      EXAMPLE:
        lapel compare me hanbit narae
        lapel compare me sent/2023-09-12-hanbit now
      """)

  @Argument(
    help: ArgumentHelp("The career folder, which may be left out, then both sides.", valueName: "side"))
  var words: [String]

  @Option(help: ArgumentHelp("The language (default: the first that both are in).", valueName: "ko"))
  var language: String?

  @Option(help: "How it is printed.")
  var format: AnswerFormat = .text

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if words.isEmpty || words.count > 3 {
      throw ValidationError("Expected a folder and two sides, not \(counted(words.count, "word")).")
    }
  }

  func run() async throws {
    let today = try shared.day()
    let (location, sides) = try place()
    let input = try CareerInput(location, for: .errors, today: today)
    try input.refuseErrors(shared.console)
    let first = try ComparedSide(sides[0], in: input)
    let name = sides.count > 1 ? sides[1] : "now"
    let second = try name == "now" ? ComparedSide(now: first, in: input) : ComparedSide(name, in: input)
    let (a, b) = (
      try await first.outlines(input, today, shared.console),
      try await second.outlines(input, today, shared.console)
    )
    let wanted =
      language.map { Language($0).tag }
      ?? a.map(\.language).first { tag in b.contains { $0.language == tag } }
    guard let left = a.first(where: { $0.language == wanted }) ?? a.first,
      let right = b.first(where: { $0.language == wanted }) ?? b.first
    else { throw Failure.usage("there is no page to compare") }
    let comparison = OutlineComparison(
      .init(name: first.name, outline: left), .init(name: second.name, outline: right))
    switch format {
    case .json: try shared.console.writeJSON { comparison.write(to: &$0) }
    case .text: try ComparisonPrinter(comparison, ReaderLanguage.recordWords).print(to: shared.console)
    }
    try tellDamage(of: [first, second], in: location)
  }

  /// Says which files have changed since they were sealed; the comparison itself uses the sealed manifest.
  private func tellDamage(of sides: [ComparedSide], in location: CareerLocation) throws {
    let damages = try sides.compactMap { try $0.damage(in: location) }
    for (folder, files) in damages {
      let what = ReaderLanguage.recordWords[.terminalChanged]
      shared.console.say("\(what, .red) \(folder): \(files.joined(separator: ", "))")
    }
    if !damages.isEmpty { throw ExitCode.problems }
  }

  /// The folder and the sides. The first word is a folder if there are three, or if the others are not sides by themselves.
  private func place() throws(Failure) -> (CareerLocation, sides: [String]) {
    if words.count == 3 { return (try CareerLocation(asked: words[0]), Array(words[1...])) }
    if words.count == 2, CareerLocation.exists(words[0]), ComparedSide.isSealed(words[1]) {
      return (try CareerLocation(asked: words[0]), [words[1]])
    }
    return (try CareerLocation(asked: nil), words)
  }
}
