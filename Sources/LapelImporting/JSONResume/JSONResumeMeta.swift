/// Sections that JSON Resume has no name for, as `lapel export` leaves them under `meta.sections`: entries with a career's own fields.
enum JSONResumeMeta {
  static func read(_ value: SourceValue, into career: inout DraftCareer) {
    guard var meta = SourceRecord(value) else { return career.keep(value) }
    for item in meta.items("sections") {
      guard var section = SourceRecord(item), let key = section.say("key") else {
        career.keep(item)
        continue
      }
      let title = section.say("title")
      let name = fields[key.text] == nil ? "custom" : key.text
      let entries = section.items("entries").map { entry($0, of: name) }
      if name == "custom" {
        career.addCustom(entries, title: title ?? key)
      } else {
        for entry in entries { career.add(entry, to: name) }
        career.keep(title, at: section.place)
      }
      career.keep(section)
    }
    career.keep(meta)
  }

  private static func entry(_ item: SourceValue, of section: String) -> DraftEntry {
    KeyedEntry.read(item, SectionFields.headline(of: section)) { record, entry in
      for field in fields[section] ?? [] { entry.set(field, record.say(field)) }
      entry.setDate(record.say("period"))
      entry.setDate(record.say("date"))
      entry.set("place", record.say("place"))
      entry.setURL(record.say("url"))
      entry.set("summary", record.say("summary"))
      entry.add("highlights", record.lines("highlights"))
    }
  }

  /// The fields of each such section, without those of every entry.
  private static let fields: [String: [String]] = [
    "custom": ["name", "role", "organization"],
    "military": ["status", "branch", "rank", "role"],
    "test_scores": ["name", "score"],
  ]
}
