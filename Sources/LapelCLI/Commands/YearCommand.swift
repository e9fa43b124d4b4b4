import ArgumentParser
import Lapel
import LapelPublishing
import LapelYear

/// `lapel year`: makes a page about a year.
struct YearCommand: ParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: "Write a year's page: its chapters, counts, applications, goals and what became of an X.",
    usage: "lapel year [<folder>] [<year>] [<options>]",
    discussion: """
      Without a year, that of the newest look back. The page holds private records, so it goes to \
      output/FOLDER/private/; with --public it holds only what is public and goes to output/FOLDER/public/.

      EXAMPLE:
        lapel year me 2023
        lapel year me --explain --format json
      """)

  enum YearFormat: String, ExpressibleByArgument, CaseIterable { case html, markdown, pdf, text, json }

  @OptionGroup var place: FolderAndYear

  @Option(help: ArgumentHelp("Languages (default: the profile's first).", valueName: "ko,en"))
  var language: CommaList<String>?

  @Option(
    help: ArgumentHelp(
      "Of html, markdown, pdf, text; or json, on stdout (default: html).", valueName: "formats"))
  var format: CommaList<YearFormat>?

  @Option(
    name: [.long, .customShort("o")], help: ArgumentHelp("Where to write.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @Flag(help: "Only what is public: what the site shows.")
  var `public` = false

  @Flag(help: "Say which lines of the log a number comes from.")
  var explain = false

  @OptionGroup var shared: SharedOptions

  var tellsWords: Bool { explain || format?.values.contains(.json) == true }

  func run() throws {
    let today = try shared.day()
    let (location, asked) = try place.read()
    let input = try CareerInput(location, for: .errors, today: today)
    try input.refuseErrors(shared.console)
    let languages = language?.values.map { Language($0) } ?? [input.loaded.career.languages[0]]
    let formats = format?.values ?? [.html]
    let year = asked ?? YearReport.newest(input.loaded.career)
    if `public` { try PublicYear(input, year: year).check(shared.console) }
    let loaded = `public` ? input.loaded.visible(at: .everyone) : input.loaded
    let fits = `public` ? [:] : PostingFits.counts(input, today: today)
    let reports = languages.compactMap { language in
      year.map { YearReport(loaded, year: $0, language: language, today: today, fits: fits) }
    }
    if formats.contains(.json) {
      return try shared.console.writeJSON {
        YearReport.write(reports.first, explained: explain, index: loaded.index, to: &$0)
      }
    }
    let words = ReaderLanguage.recordWords
    guard let first = reports.first, !first.isEmpty else {
      return try YearPrinter(words).sayNothing(year, shared.console)
    }
    if explain { try YearPrinter(words).explain(first, shared.console) }
    let files = RecordFiles(input, output: output, isPublic: `public`)
    let author = loaded.career.person.name
    // The same as plain text, for the search for private values.
    var spoken: [(name: String, bytes: [UInt8])] = []
    let written = try reports.flatMap { report in
      let page = YearPage(
        report, of: loaded, isPublic: `public`, today: today, words: input.words(for: report.language)
      ).page
      let name = "year-\(report.year).\(report.language)"
      let person = author?.text(in: report.language) ?? ""
      spoken.append(("\(name).txt", page.text(author: person)))
      return try formats.compactMap { format -> (name: String, bytes: [UInt8])? in
        switch format {
        case .html: return ("\(name).html", try files.html(page, shared.console))
        case .markdown: return ("\(name).md", page.markdown(author: person))
        case .text: return ("\(name).txt", page.text(author: person))
        case .pdf: return ("\(name).pdf", try files.pdf(page, author: person, shared.console))
        case .json: return nil
        }
      }
    }
    if `public` { try PublicYear(input, year: year).check(written + spoken) }
    try files.write(written, shared.console)
  }
}
