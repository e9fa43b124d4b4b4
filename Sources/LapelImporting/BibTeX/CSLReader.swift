/// CSL-JSON: the items of a reference manager as JSON, https://citeproc-js.readthedocs.io.
enum CSLReader {
  static func record(of item: SourceValue) -> (section: String, entry: DraftEntry)? {
    guard var record = SourceRecord(item) else { return nil }
    var entry = DraftEntry()
    let section = record.say("type")?.text == "patent" ? "patents" : "publications"
    record.drop("id", "citation-key")
    entry.set("title", record.say("title"))
    entry.add(
      section == "patents" ? "inventors" : "authors", record.items("author").compactMap { name(of: $0) })
    entry.set(
      section == "patents" ? "office" : "venue",
      record.say("container-title", "event", "event-title", "publisher"))
    if let issued = record.take("issued") { entry.setDate(date(of: issued)) }
    if section == "publications" { entry.setDOI(record.say("DOI")) }
    if section == "publications" {
      entry.set("volume", record.say("volume"))
      entry.set("issue", record.say("issue"))
      entry.set("pages", record.say("page"))
      entry.set("publisher", record.say("publisher"))
    }
    entry.setURL(record.say("URL"))
    entry.set("status", record.say("status"))
    entry.set("summary", record.say("abstract"))
    for editor in record.items("editor") { entry.note("editor", name(of: editor)) }
    entry.keep(record)
    return entry["title"] == nil ? nil : (section, entry)
  }

  private static func name(of value: SourceValue) -> Said? {
    guard var record = SourceRecord(value) else { return value.said }
    if let literal = record.say("literal") { return literal }
    let family = [record.say("non-dropping-particle", "dropping-particle"), record.say("family")].compactMap {
      $0
    }
    return Said.joined(
      [record.say("given")].compactMap { $0 } + family + [record.say("suffix")].compactMap { $0 }, by: " ")
  }

  /// `{"date-parts": [[2021, 3]]}`, or a text.
  private static func date(of value: SourceValue) -> Said? {
    guard var record = SourceRecord(value) else { return value.said }
    guard let parts = record.take("date-parts")?.items.first else { return record.say("raw", "literal") }
    return Said.joined(parts.items.compactMap(\.said), by: "-")
  }
}
