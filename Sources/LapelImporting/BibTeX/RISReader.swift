import LapelTeX

/// RIS: a tag of two letters and a value a line, as libraries export.
enum RISReader {
  static func records(of text: String) -> [(section: String, entry: DraftEntry)] {
    var found: [(String, DraftEntry)] = []
    var fields: [(tag: String, said: Said)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(500_000)
      .enumerated()
    {
      let line = line.last == "\r" ? line.dropLast() : line
      guard let (tag, value) = self.field(line) else {
        let more = String(Blanks.trimmed(line))
        if !more.isEmpty, let last = fields.indices.last {
          fields[last].said = Said(
            "\(fields[last].said.text) \(more)",
            fields[last].said.sources + [SourceText(more, at: "line \(index + 1)")])
        }
        continue
      }
      if tag == "ER" {
        if !fields.isEmpty { found.append(record(of: fields)) }
        fields = []
      } else if !value.isEmpty {
        fields.append((tag, Said(SourceText(value, at: "line \(index + 1)"))))
      }
    }
    if !fields.isEmpty { found.append(record(of: fields)) }
    return found
  }

  private static func field(_ line: Substring) -> (String, String)? {
    let bytes = Array(line.utf8.prefix(6))
    guard bytes.count >= 5, bytes[2] == 0x20, bytes[3] == 0x20, bytes[4] == UInt8(ascii: "-"),
      bytes[0] < 0x80, bytes[1] < 0x80
    else {
      return nil
    }
    return (String(line.prefix(2)), String(Blanks.trimmed(line.dropFirst(5))))
  }

  private static func record(of fields: [(tag: String, said: Said)]) -> (String, DraftEntry) {
    var entry = DraftEntry()
    let section = fields.first { $0.tag == "TY" }?.said.text == "PAT" ? "patents" : "publications"
    func first(_ tags: String...) -> (tag: String, said: Said)? {
      tags.lazy.compactMap { tag in fields.first { $0.tag == tag } }.first
    }
    let title = first("TI", "T1", "CT", "BT")
    let venue = first("JO", "JF", "T2", "JA", "BT", "PB")
    let date = first("DA", "PY", "Y1")
    entry.set("title", title?.said)
    entry.add(
      section == "patents" ? "inventors" : "authors",
      fields.filter { $0.tag == "AU" || $0.tag == "A1" }.map { $0.said.saying(CitedName.plain($0.said.text)) }
    )
    if venue?.tag != title?.tag { entry.set(section == "patents" ? "office" : "venue", venue?.said) }
    // `2020/05/12/` ends with what is not said.
    entry.setDate(
      date.map { $0.said.saying(String($0.said.text.split(separator: "/").joined(separator: "-"))) })
    if section == "publications" { entry.setDOI(first("DO")?.said) }
    for url in fields where ["UR", "L2"].contains(url.tag) { entry.setURL(url.said) }
    entry.set("summary", first("AB", "N2")?.said)
    let pages = [first("SP")?.said, first("EP")?.said].compactMap { $0 }
    if section == "publications" {
      entry.set("pages", Said.joined(pages, by: "-"))
      entry.set("volume", first("VL")?.said)
      entry.set("issue", first("IS")?.said)
    } else {
      entry.note("pages", Said.joined(pages, by: "-"))
    }
    let taken = Set(
      ["TY", "ID", "ER", "AU", "A1", "DO", "UR", "L2", "AB", "N2", "SP", "EP"]
        + (section == "publications" ? ["VL", "IS"] : [])
        + [title?.tag, venue?.tag, date?.tag].compactMap { $0 })
    for field in fields where !taken.contains(field.tag) {
      entry.note(names[field.tag] ?? field.tag, field.said)
    }
    return (section, entry)
  }

  private static let names: [String: String] = [
    "VL": "volume", "IS": "issue", "PB": "publisher", "SN": "number", "PY": "year", "KW": "keyword",
    "CY": "city", "ED": "editor",
    "A2": "editor", "JO": "journal", "JF": "journal", "T2": "journal", "JA": "journal", "LA": "language",
    "N1": "note", "M1": "number",
  ]
}
