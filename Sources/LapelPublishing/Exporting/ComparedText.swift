/// Normalizes texts, so that one can be found in another format's notation.
enum ComparedText {
  /// The words alone, separated by single blanks.
  static func folded(_ text: String) -> String {
    var folded = " "
    // HTML inside XML is escaped twice.
    var escaped = text.replacing("&amp;", with: "&").replacing("&amp;", with: "&").replacing(
      "&lt;", with: "<"
    ).replacing("&gt;", with: ">")
      .replacing("\\n", with: " ")
    escaped = escaped.replacing("&quot;", with: "\"").replacing("&#13;", with: "")
    for character in escaped {
      if character.isLetter || character.isNumber || character == "+" || character == "#" {
        folded.append(character)
      } else if folded.last != " " {
        folded.append(" ")
      }
    }
    return (folded.last == " " ? folded : folded + " ").lowercased()
  }

  /// Whether a text is a date, which has other notations elsewhere.
  static func isDate(_ text: String) -> Bool {
    let digits = text.hasSuffix("present") ? text.dropLast(7) : text[...]
    return digits.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." } && digits.contains { $0.isNumber }
      && digits.count <= 24
  }
}
