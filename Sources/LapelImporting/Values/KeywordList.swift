import LapelTeX

/// Keywords in one text: `Python, SQL (PostgreSQL, SQLite), Git`.
enum KeywordList {
  /// Each keyword for itself; nil for a text that is prose, or only one word.
  static func split(_ said: Said) -> [Said]? {
    let parts = parts(of: said.text)
    guard !isProse(parts, said.text) else { return nil }
    return parts.enumerated().map { index, part in
      Said(
        part, said.sources.map { SourceText(part, at: parts.count > 1 ? "\($0.place)[\(index)]" : $0.place) })
    }
  }

  /// The keywords, or the whole prose as one.
  static func items(_ said: [Said]) -> [Said] { said.count == 1 ? split(said[0]) ?? said : said }

  static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    let separators: Set<Character> =
      text.contains(";") && !text.contains(",") ? [";"] : [",", "、", "·", "•", "|", "\n"]
    var before: Character = " "
    let next = Array(text.dropFirst()) + [" "]
    for (index, character) in text.enumerated() {
      if "([（".contains(character) { depth += 1 }
      if ")]）".contains(character) { depth = max(0, depth - 1) }
      let isComma = separators.contains(character) && depth == 0
      // `3,5` is a number, `C·I` one word.
      let isInside =
        character == "·" && !before.isWhitespace
        || character == "," && before.isNumber && next[index].isNumber
      if isComma, !isInside {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
      before = character
    }
    parts.append(part)
    var trimmed = parts.map { String(Blanks.trimmed($0[...])) }.filter { !$0.isEmpty }
    if let last = trimmed.last, last.hasSuffix("."), last.count > 2, !last.dropLast().contains(".") {
      trimmed[trimmed.count - 1] = String(last.dropLast())
    }
    return trimmed
  }

  private static func isProse(_ parts: [String], _ text: String) -> Bool {
    if parts.isEmpty { return true }
    if text.contains(". ") || text.contains("; ") && text.contains(",") { return true }
    if parts.contains(where: { $0.hasPrefix("and ") }),
      parts.contains(where: { $0.split(separator: " ").count > 3 })
    {
      return true
    }
    return parts.contains { $0.split(separator: " ").count > (parts.count > 1 ? 6 : 4) }
  }
}
