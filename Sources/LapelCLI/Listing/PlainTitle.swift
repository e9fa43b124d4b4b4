import Lapel

/// Titles for the terminal.
enum PlainTitle {
  /// The text on one line, without inline Markdown.
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
