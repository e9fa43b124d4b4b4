import Lapel

/// What something is called, on a terminal.
enum PlainTitle {
  /// One line, without the marks of inline Markdown.
  static func of(_ text: LocalizedText, in language: Language) -> String {
    let line = text.text(in: language).split(whereSeparator: \.isNewline).joined(separator: " ")
    var plain = ""
    var stars = 0
    for character in line {
      if character == "*" {
        stars += 1
        continue
      }
      if stars == 1 { plain += "*" }
      stars = 0
      plain.append(character)
    }
    return plain
  }
}
