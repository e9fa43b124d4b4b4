/// Writes a career's papers as BibTeX.
enum BibliographyExport {
  /// The bibliography; empty when there is no paper.
  static func bytes(of career: ExportedCareer) -> [UInt8] {
    var keys: Set<String> = []
    let entries = career["publications"].map { record -> String in
      var key = (record.id ?? "paper").filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      if key.isEmpty { key = "paper" }
      var number = 2
      let stem = key
      while !keys.insert(key).inserted {
        key = "\(stem)\(number)"
        number += 1
      }
      return entry(record, key)
    }
    return Array((entries.isEmpty ? "" : entries.joined(separator: "\n\n") + "\n").utf8)
  }

  private static func entry(_ record: ExportedRecord, _ key: String) -> String {
    let date = (record["date"] ?? record.period?.start ?? "").split(separator: "-").map(String.init)
    let fields: [(String, String?)] = [
      ("title", record["title"]),
      (
        "author",
        record.list("authors").isEmpty
          ? nil
          : record.list("authors").map { $0 == "et al." ? "others" : braced($0) }.joined(separator: " and ")
      ),
      ("journal", record["venue"]), ("year", date.first), ("month", date.count > 1 ? date[1] : nil),
      ("day", date.count > 2 ? date[2] : nil),
      ("doi", record["doi"]), ("url", record["url"]), ("volume", record["volume"]),
      ("number", record["issue"]), ("pages", record["pages"]),
      ("publisher", record["publisher"]), ("address", record["place"]), ("pubstate", record["status"]),
      ("abstract", record["summary"]),
      ("annote", record.list("highlights").isEmpty ? nil : record.list("highlights").joined(separator: "; ")),
    ]
    let lines = fields.compactMap { name, value -> String? in
      guard let value, !value.isEmpty else { return nil }
      return
        "  \(name) = {\(name == "author" ? value : BibTeXEscaping.escaped(value, isAddress: name == "url" || name == "doi"))}"
    }
    return "@\(record["venue"] == nil ? "misc" : "article"){\(key),\n\(lines.joined(separator: ",\n"))\n}"
  }

  /// The name in braces if it has one word, or a comma, so that it stays one name.
  private static func braced(_ name: String) -> String {
    let text = BibTeXEscaping.escaped(name, isAddress: false)
    return name.contains(",") || name.contains(" and ") ? "{\(text)}" : text
  }
}
