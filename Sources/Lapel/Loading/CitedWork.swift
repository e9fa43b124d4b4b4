import LapelDiagnostics
import LapelTeX

/// A work in a BibTeX file, with the places of its fields.
struct CitedWork {
  let key: String
  private let entry: BibTeXReader.Entry
  private let file: FileID

  init(_ entry: BibTeXReader.Entry, in file: FileID) {
    key = entry.key
    self.entry = entry
    self.file = file
  }

  /// The work as an entry of the career; nil, with a report, when it has no title.
  func publication(show: ShowLevel?, _ report: inout Report) -> Publication? {
    let place = Origin(range(entry.range))
    if let broken = entry.broken {
      report.add(
        Diagnostic(
          .unreadableCitation, "\(named) ends early: what stands here cannot be read",
          at: range(broken..<min(broken + 1, entry.range.upperBound)),
          hints: ["fields are `name = {value}`, with a comma after each and a brace at the end"]))
    }
    guard let title = text(["title"]) else {
      report.add(
        Diagnostic(.unreadableCitation, "\(named) has no title, and is left out", at: place.range))
      return nil
    }
    let subtitle = text(["subtitle"]).map { ": \($0.versions[0].text)" } ?? ""
    let whole = LocalizedText(plain: title.versions[0].text + subtitle, origin: title.origin)
    let venue = text(BibTeXFields.venue)
    let publisher = text(["publisher"])
    return Publication(
      title: whole, authors: names("author"), editors: names("editor"), venue: venue ?? publisher,
      volume: plain(["volume"]), issue: plain(BibTeXFields.issue), pages: plain(["pages"]),
      publisher: venue == nil ? nil : publisher, status: status, doi: address("doi"),
      shared: EntryFields(
        id: identifier(place),
        when: When(period: nil, date: date(&report), startDate: nil, endDate: nil),
        place: text(BibTeXFields.place), url: address("url"), links: [], tags: [], show: show, todo: nil,
        note: nil, short: nil, summary: nil, highlights: [], slug: nil, aliases: [], page: nil, origin: place)
    )
  }

  private var named: String { key.isEmpty ? "the work" : "`\(key)`" }

  private func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(file, bytes) }

  private func identifier(_ place: Origin) -> Identifier? {
    let id = Identifier.allowed(in: String(key.prefix(80)))
    return id.isEmpty ? nil : Identifier(id, place)
  }

  // MARK: - Fields

  /// The first of these fields that is not empty.
  private func field(_ names: [String]) -> BibTeXReader.Field? {
    for name in names {
      if let field = entry.fields.first(where: { $0.name.lowercased() == name && !$0.value.isEmpty }) {
        return field
      }
    }
    return nil
  }

  private func plain(_ names: [String]) -> PlainText? {
    guard let field = field(names) else { return nil }
    let text = CleanText.folded(TeXText.plain(field.value))
    return text.isEmpty ? nil : PlainText(text, origin: Origin(range(field.range)))
  }

  private func text(_ names: [String]) -> LocalizedText? {
    guard let field = field(names) else { return nil }
    let text = CleanText.folded(TeXText.plain(field.value))
    return text.isEmpty ? nil : LocalizedText(plain: text, origin: Origin(range(field.range)))
  }

  /// The status of the work; its year may be `forthcoming`.
  private var status: LocalizedText? {
    if let status = text(BibTeXFields.status), status.versions[0].text.count <= 60 { return status }
    guard let year = text(["year"]), !year.versions[0].text.contains(where: \.isNumber) else { return nil }
    return year
  }

  private func address(_ name: String) -> PlainText? {
    guard let field = field([name]) else { return nil }
    var text = TeXText.address(field.value)
    if name == "doi", let start = text.firstRange(of: "10.") { text = String(text[start.lowerBound...]) }
    return text.isEmpty ? nil : PlainText(text, origin: Origin(range(field.range)))
  }

  private func names(_ name: String) -> [LocalizedText] {
    guard let field = field([name]) else { return [] }
    return BibTeXNames.split(field.value).filter { !$0.text.isEmpty }.map {
      LocalizedText(plain: $0.text, origin: Origin(range(field.range)))
    }
  }

  /// `date`, or `year` refined by `month` and `day` if there are any.
  private func date(_ report: inout Report) -> DateValue? {
    if let date = plain(["date"]), let read = PartialDate(written: date.text) {
      return DateValue(read, origin: date.origin)
    }
    guard let year = plain(["year", "date"]) else { return nil }
    let month = plain(["month"])?.text ?? ""
    let day = plain(["day"])?.text ?? ""
    let digits = month.count == 1 ? "0\(month)" : month
    let candidates = [
      "\(year.text)-\(digits)-\(day.count == 1 ? "0\(day)" : day)", "\(day) \(month) \(year.text)",
      "\(year.text)-\(digits)", "\(month) \(year.text)", year.text,
    ]
    if let date = candidates.lazy.compactMap({ PartialDate(written: $0) }).first {
      return DateValue(date, origin: year.origin)
    }
    // A word such as `forthcoming` is printed as the status.
    guard year.text.contains(where: \.isNumber) else { return nil }
    report.add(
      Diagnostic(
        .unreadableCitation, "\(named) says no year that can be read: \(year.text.quotedName)",
        at: year.origin.range, hints: ["write it as `year = {2023}`"]))
    return nil
  }
}
