import LapelTeX

/// Languages in one line: `Portuguese (native), English (fluent)`, `Swedish – limited`.
enum LanguageList {
  static func entries(of said: Said) -> [DraftEntry] {
    let parts = KeywordList.parts(of: said.text)
    return parts.enumerated().map { index, part in
      let (name, level) = split(part)
      var entry = DraftEntry()
      let source = parts.count == 1 ? said.sources : said.sources.map { SourceText(part, at: $0.place) }
      entry.set("name", Said(name, source))
      entry.set("level", level.map { Said($0, []) })
      return entry
    }
  }

  static func split(_ text: String) -> (name: String, level: String?) {
    if text.hasSuffix(")"), let open = text.firstIndex(of: "(") {
      let name = String(Blanks.trimmed(text[..<open]))
      if !name.isEmpty { return (name, String(text[text.index(after: open)...].dropLast())) }
    }
    for separator in [": ", " – ", " — ", " - ", " | ", "\t"] {
      if let range = text.firstBytes(of: separator) {
        return (text[..<range.lowerBound].trimmingMarks, text[range.upperBound...].trimmingMarks)
      }
    }
    return (text.trimmingMarks, nil)
  }
}
