/// An entry as forms of JSON and YAML have it: fields under keys.
enum KeyedEntry {
  /// An interest with what belongs to it: `Trail running (50 km, Gorge loop)`.
  static func interest(_ item: SourceValue) -> Said? {
    guard var record = SourceRecord(item) else { return item.said }
    let name = record.say("name")
    let more = record.lines("keywords") + record.leftovers.map { Said($0.text) }
    guard let name else { return Said.joined(more, by: ", ") }
    guard let inner = Said.joined(more, by: ", ") else { return name }
    return Said("\(name.text) (\(inner.text))", name.sources + inner.sources)
  }

  /// An entry of fields; a mere text is its name.
  static func read(
    _ item: SourceValue, _ name: String, _ fill: (inout SourceRecord, inout DraftEntry) -> Void
  )
    -> DraftEntry
  {
    var entry = DraftEntry()
    guard var record = SourceRecord(item) else {
      entry.set(name, item.said)
      return entry
    }
    fill(&record, &entry)
    entry.keep(record)
    return entry
  }
}
