import ArgumentParser
import Lapel
import LapelYear

/// `lapel goals`: shows a year's goals, how far they have come, and what proves it.
struct GoalsCommand: ParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "goals",
    abstract: "Show a year's goals: parts, progress, which X each is to turn, what has no proof yet.",
    usage: "lapel goals [<folder>] [<year>] [<options>]",
    discussion: """
      Without a year, the newest that has goals.

      EXAMPLE:
        lapel goals me 2024
      """)

  @OptionGroup var place: FolderAndYear

  @Option(
    help: ArgumentHelp("The language of your own texts (default: the profile's first).", valueName: "ko"))
  var language: String?

  @Option(help: "How it is printed.")
  var format: AnswerFormat = .text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let (location, year) = try place.read()
    let today = try shared.day()
    let input = try CareerInput(location, for: .errors, today: today)
    try input.refuseErrors(shared.console)
    let own = language.map { Language($0) } ?? input.loaded.career.languages[0]
    let goals = GoalsReport(input.loaded, year: year, language: own)
    switch format {
    case .json: try shared.console.writeJSON { GoalsReport.write(goals, year: year, to: &$0) }
    case .text:
      try GoalsPrinter(goals, year: year, thisYear: today.year, ReaderLanguage.recordWords).print(
        to: shared.console)
    }
  }
}
