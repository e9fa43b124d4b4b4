import LapelTeX

/// Keywords in one text: `Python, SQL (PostgreSQL, SQLite), Git`.
enum KeywordList {
  /// Each keyword for itself; nil for a text that is prose, or only one word.
  static func split(_ said: Said) -> [Said]? {
    let parts = parts(of: said.text)
    guard !isProse(parts, said.text) else { return nil }
    return parts.enumerated().map { index, part in
      // Of several texts that were joined it is the one that has it.
      let source = said.sources.count < 2 ? said.sources.first : said.sources.first { $0.text.hasBytes(part) }
      let place = (source ?? said.sources.first).map { parts.count > 1 ? "\($0.place)[\(index)]" : $0.place }
      return Said(part, place.map { [SourceText(part, at: $0)] } ?? [])
    }
  }

  /// The keywords, or the whole prose as one.
  static func items(_ said: [Said]) -> [Said] { said.count == 1 ? split(said[0]) ?? said : said }

  static func parts(of text: String) -> [String] {
    let marks: (comma: Unicode.Scalar, isList: Bool) =
      text.utf8.contains(UInt8(ascii: ";")) && !text.utf8.contains(UInt8(ascii: ","))
      ? (";", false) : (",", true)
    let scalars = text.unicodeScalars
    var parts: [Substring] = []
    var (start, at) = (text.startIndex, text.startIndex)
    var depth = 0
    var before: Unicode.Scalar = " "
    while at < text.endIndex {
      let scalar = scalars[at]
      let next = scalars.index(after: at)
      var ends = false
      switch scalar {
      case "(", "[", "（": depth += 1
      case ")", "]", "）": depth = max(0, depth - 1)
      case marks.comma where scalar == ",":
        // `3,5` is a number.
        ends = !(isDigit(before) && next < text.endIndex && isDigit(scalars[next]))
      case marks.comma: ends = true
      case "、", "•", "|", "\n": ends = marks.isList
      // `C·I` is one word.
      case "·": ends = marks.isList && before.properties.isWhitespace
      default: break
      }
      if ends, depth == 0 {
        parts.append(text[start..<at])
        start = next
      }
      before = scalar
      at = next
    }
    parts.append(text[start...])
    var trimmed = parts.map { String(Blanks.trimmed($0)) }.filter { !$0.isEmpty }
    if let last = trimmed.last, last.hasSuffix("."), last.count > 2, !last.dropLast().contains(".") {
      trimmed[trimmed.count - 1] = String(last.dropLast())
    }
    return trimmed
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

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
