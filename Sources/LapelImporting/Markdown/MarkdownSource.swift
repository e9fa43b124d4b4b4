import LapelTeX

/// A Markdown text without what only its converter reads: comments, fences of divisions and pictures.
enum MarkdownSource {
  /// The same lines, so that places stay true.
  static func lines(of text: String) -> [Substring] {
    let text = text.hasBytes("<!--") ? withoutComments(text) : text
    var lines = TextLines.of(text)
    if text.hasBytes("</") || text.hasBytes("[^") { lines = lines.map(MarkdownTags.without) }
    if !text.hasBytes(":::"), !text.hasBytes("<img"), !text.hasBytes("![") { return lines }
    var isSkills = false
    return lines.map { line in
      let words = Blanks.trimmed(line)
      if words.hasPrefix(":::") { return "" }
      if words.hasPrefix("#") { isSkills = SectionSense(heading: words) == .skills }
      if isSkills, let names = badges(words) { return Substring(names) }
      return words.contains("<img") || words.contains("![") ? withoutPictures(line) : line
    }
  }

  /// `![Go](https://…/badge/-Go-blue) ![SQL](…)`: what the badges of a line say, which are nothing but it; nil for any
  /// other line.
  private static func badges(_ line: Substring) -> String? {
    var names: [Substring] = []
    var rest = line
    while !rest.isEmpty {
      guard rest.hasPrefix("!["), let middle = rest.firstBytes(of: "]("),
        let close = rest[middle.upperBound...].firstIndex(of: ")"),
        rest[middle.upperBound..<close].hasBytes("/badge/")
      else { return nil }
      names.append(rest[..<middle.lowerBound].dropFirst(2))
      rest = Blanks.trimmed(rest[rest.index(after: close)...])
    }
    let named = names.filter { !Blanks.trimmed($0).isEmpty }
    return named.isEmpty ? nil : named.joined(separator: ", ")
  }

  /// What stands between `<!--` and `-->` is no fact; its line ends stay.
  private static func withoutComments(_ text: String) -> String {
    var output = ""
    var rest = text[...]
    while let open = rest.firstBytes(of: "<!--") {
      guard let close = rest[open.upperBound...].firstBytes(of: "-->") else { break }
      output += rest[..<open.lowerBound]
      output += String(rest[open.upperBound..<close.lowerBound].filter(\.isNewline))
      rest = rest[close.upperBound...]
    }
    return output + rest
  }

  /// A picture's text says what is seen, not what somebody did.
  private static func withoutPictures(_ line: Substring) -> Substring {
    var line = line
    while let open = line.firstBytes(of: "<img"), let close = line[open.upperBound...].firstIndex(of: ">") {
      line.removeSubrange(open.lowerBound...close)
    }
    while let open = line.firstBytes(of: "!["), let middle = line[open.upperBound...].firstBytes(of: "]("),
      let close = line[middle.upperBound...].firstIndex(of: ")")
    {
      line.removeSubrange(open.lowerBound...close)
    }
    return line
  }
}
