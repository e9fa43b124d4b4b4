import ArgumentParser
import Lapel
import LapelPublishing
import LapelYear

/// `lapel applications`: the state of each application, and totals.
struct ApplicationsCommand: ParsableCommand, TellsWords {
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

  enum TableFormat: String, ExpressibleByArgument, CaseIterable { case text, json, html, sankeymatic }

  @OptionGroup var folder: FolderArgument

  @Option(help: ArgumentHelp("Only those of one year.", valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp("The language of your own texts (default: the profile's first).", valueName: "ko"))
  var language: String?

  @Option(help: "How it is printed.")
  var format: TableFormat = .text

  @Option(
    name: [.long, .customShort("o")], help: ArgumentHelp("Where the page is written.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @Option(
    help: ArgumentHelp("Write what is due as a calendar (iCalendar).", valueName: "file"), completion: .file()
  )
  var ics: String?

  @OptionGroup var shared: SharedOptions

  var tellsWords: Bool { ics == nil && format != .html }

  func run() throws {
    let today = try shared.day()
    let input = try CareerInput(folder.location(), for: .errors, today: today)
    try input.refuseErrors(shared.console)
    let words = ReaderLanguage.recordWords
    let own = language.map { Language($0) } ?? input.loaded.career.languages[0]
    let fits = format == .sankeymatic ? [:] : PostingFits.counts(input, today: today)
    let table = ApplicationTable(input.loaded, year: year, language: own, fits: fits)
    let due = DueDates(input.loaded, table.rows, language: own, today: today)
    if let ics {
      try WholeFile.write(DueCalendar(due, words).bytes, to: ics)
      return try shared.console.tellWritten(ics)
    }
    switch format {
    case .html:
      let page = ApplicationPage(table, due, of: input.loaded, words: input.words(for: own)).page
      let files = RecordFiles(input, output: output)
      try files.write(
        [(name: "applications.\(own).html", bytes: try files.html(page, shared.console))], shared.console)
    case .json: try shared.console.writeJSON { table.write(to: &$0) }
    case .sankeymatic: try shared.console.write(FunnelFlows(table.rows).sankeyMATIC(words))
    case .text:
      try ApplicationPrinter(table, due, words).print(to: shared.console)
    }
  }
}
