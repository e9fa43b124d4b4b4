/// Putting text in quotes.
enum Quoting {
  /// A stretch of a source in quotes, with its lines as they are.
  static func quoted(_ text: String) -> String {
    if text.utf8.contains(where: { $0 == Byte.doubleQuote || $0 == Byte.backslash }) {
      var quoted = "'"
      for character in text.unicodeScalars {
        quoted.unicodeScalars.append(character)
        if character == "'" { quoted.unicodeScalars.append("'") }
      }
      return quoted + "'"
    }
    return "\"" + text + "\""
  }
}
