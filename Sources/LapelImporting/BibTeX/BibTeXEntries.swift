import LapelTeX

/// What the fields of a BibTeX entry mean for a career.
enum BibTeXEntries {
  /// - Parameter told: places of volumes that an earlier work has said; those that this one says are added.
  static func record(of entry: BibTeXReader.Entry, _ told: inout Set<String>) -> (
    section: String, entry: DraftEntry
  ) {
    var fields = Fields(entry, told)
    told.formUnion(
      entry.fields.compactMap { field in field.volume.map { "\($0).\(field.name.lowercased())" } })
    var draft = DraftEntry()
    let section = entry.type == "patent" ? "patents" : "publications"
    draft.set("title", fields.text(["title"]).map { fields.joined($0, with: fields.text(["subtitle"])) })
    draft.add(section == "patents" ? "inventors" : "authors", fields.names("author"))
    if section == "publications" { draft.add("editors", fields.names("editor")) }
    let published = fields.text(["howpublished"])
    if let published, published.text.contains("://") {
      draft.setURL(published)
    } else {
      draft.set("venue", published)
    }
    let venue = fields.text(BibTeXFields.venue)
    if section == "publications" { draft.set("venue", venue) } else { draft.note("journal", venue) }
    date(&fields, &draft)
    if section == "publications" {
      draft.setDOI(fields.raw(["doi"]).map { $0.saying(TeXText.address($0.text)) })
    }
    draft.setURL(fields.raw(["url"]).map { $0.saying(TeXText.address($0.text)) })
    if section == "patents" { draft.set("number", fields.text(["number"])) }
    if let note = fields.text(BibTeXFields.status) {
      if note.text.contains("http") || note.text.count > 60 {
        draft.set("summary", note)
      } else {
        draft.set("status", note)
      }
    }
    draft.set("summary", fields.text(["abstract"]))
    if section == "publications" {
      draft.set("volume", fields.text(["volume"]))
      draft.set("issue", fields.text(BibTeXFields.issue))
      draft.set("pages", fields.text(["pages"]))
      if draft["venue"] != nil { draft.set("publisher", fields.text(["publisher"])) }
      draft.set("place", fields.text(BibTeXFields.place))
    }
    draft.set("venue", section == "publications" && draft["venue"] == nil ? fields.text(["publisher"]) : nil)
    for (name, said) in fields.rest() {
      if said.text.hasPrefix("http"), !name.hasPrefix("volume ") {
        draft.setURL(said)
      } else {
        draft.note(name, said)
      }
    }
    if draft["title"] == nil { draft.set("title", Said(SourceText(entry.key, at: "line \(entry.line)"))) }
    return (section, draft)
  }

  /// A year, finer by the month and the day where they are numbers.
  private static func date(_ fields: inout Fields, _ draft: inout DraftEntry) {
    if let date = fields.text(["date"]) { draft.setDate(date) }
    guard let year = fields.text(["year"]) else { return }
    let month = fields.text(["month"])
    let day = fields.text(["day"])
    let parts = [year, month, day].compactMap { $0 }
    let words = [day?.text, month?.text, year.text].compactMap { $0 }.joined(separator: " ")
    if let date = DateReading.date(words) ?? DateReading.date(parts.map(\.text).joined(separator: "-")) {
      draft.set("date", Said(date.iso, parts.flatMap(\.sources)))
    } else if let date = DateReading.date(year.text) {
      draft.set("date", year.saying(date.iso))
      draft.note("month", month)
      draft.note("day", day)
    } else {
      draft.setDate(year)
      draft.note("month", month)
    }
  }

  /// The fields of one entry, each taken once.
  private struct Fields {
    private var fields: [(name: String, value: String, place: String)]
    private let told: Set<String>
    /// Marks of reference managers and sites, which say nothing of the work.
    private static let ignored: Set<String> = [
      "owner", "timestamp", "bibtex_show", "selected", "preview", "groups", "date-added",
      "date-modified",
    ]

    /// Fields that al-folio has for its badges, in plain words.
    private static let plainNames = ["abbr": "venue in short"]

    init(_ entry: BibTeXReader.Entry, _ told: Set<String>) {
      let place = entry.key.isEmpty ? "line \(entry.line)" : entry.key
      fields = entry.fields.map { field in
        let name = field.name.lowercased()
        return (Self.plainNames[name] ?? name, field.value, "\(field.volume ?? place).\(name)")
      }
      self.told = told
    }

    mutating func raw(_ names: [String]) -> Said? {
      for name in names {
        guard let index = fields.firstIndex(where: { $0.name == name }) else { continue }
        let field = fields.remove(at: index)
        let value = String(Blanks.trimmed(field.value[...]))
        if !value.isEmpty {
          return Said(value, told.contains(field.place) ? [] : [SourceText(value, at: field.place)])
        }
      }
      return nil
    }

    mutating func text(_ names: [String]) -> Said? {
      for name in names {
        if let said = raw([name]) { return said.saying(CleanText.folded(TeXText.plain(said.text))) }
      }
      return nil
    }

    func joined(_ title: Said, with subtitle: Said?) -> Said {
      subtitle.map { Said("\(title.text): \($0.text)", title.sources + $0.sources) } ?? title
    }

    /// Each name for itself; `others` is `et al.`
    mutating func names(_ field: String) -> [Said] {
      guard let said = raw([field]) else { return [] }
      return BibTeXNames.split(said.text).enumerated().map { index, name in
        Said(name.text, said.sources.map { SourceText(name.source, at: "\($0.place)[\(index)]") })
      }
    }

    /// What nobody took, the marks of reference managers aside.
    mutating func rest() -> [(String, Said)] {
      let names = fields.map(\.name)
      return names.compactMap { name in
        if Self.ignored.contains(name) || name.hasPrefix("bdsk-") { return nil }
        guard let said = raw([name]) else { return nil }
        if name == "editor" || name == "editors" {
          return (name, said.saying(BibTeXNames.split(said.text).map(\.text).joined(separator: ", ")))
        }
        let isAddress = said.text.contains("://") && !said.text.contains(" ")
        let text =
          isAddress ? TeXText.address(Self.unwrapped(said.text)) : CleanText.folded(TeXText.plain(said.text))
        return (name, said.saying(text))
      }
    }

    /// `\url{…}` as what is in it.
    private static func unwrapped(_ text: String) -> String {
      guard text.hasPrefix("\\"), let open = text.firstIndex(of: "{") else { return text }
      return String(text[text.index(after: open)...].prefix { $0 != "}" })
    }
  }
}
