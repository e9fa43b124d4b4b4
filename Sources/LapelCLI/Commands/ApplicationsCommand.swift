import ArgumentParser
import Lapel
import LapelYear

/// `lapel applications`: where each stands, and what they come to.
struct ApplicationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "applications",
    abstract: "Show where applications stand, what is due, and how far they came.",
    usage: "lapel applications [<folder>] [<options>]",
    discussion: """
      Begins with what is due in the next 14 days, then each application, then the funnel: in all, by the strength that \
      led, and by how the posting is met.

      EXAMPLE:
        lapel applications me --year 2023
        lapel applications me --format sankeymatic
      """)

  enum TableFormat: String, ExpressibleByArgument, CaseIterable { case text, json, sankeymatic }

  @OptionGroup var folder: FolderArgument

  @Option(help: ArgumentHelp("Only those of one year.", valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp("The language of your own texts (default: the profile's first).", valueName: "ko"))
  var language: String?

  @Option(help: "How it is printed.")
  var format: TableFormat = .text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let today = try shared.day()
    let input = try CareerInput(folder.location(), for: .errors, today: today)
    try input.refuseErrors(shared.console)
    let words = YearWords(ReaderLanguage.current)
    let own = language.map { Language($0) } ?? input.loaded.career.languages[0]
    let fits = format == .sankeymatic ? [:] : PostingFits.counts(input, today: today)
    let table = ApplicationTable(input.loaded, year: year, language: own, fits: fits)
    switch format {
    case .json: try shared.console.writeJSON { table.write(to: &$0) }
    case .sankeymatic: try shared.console.write(FunnelFlows(table.rows).sankeyMATIC(words))
    case .text:
      let due = DueDates(input.loaded, table.rows, language: own, today: today)
      try ApplicationPrinter(table, due, words).print(to: shared.console)
    }
  }
}
