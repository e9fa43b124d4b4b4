/// White space at the ends of a text.
package enum Blanks {
  /// Without white space at both ends.
  package static func trimmed(_ text: Substring) -> Substring {
    trimmedEnd(text.drop(while: \.isWhitespace))
  }

  /// Without white space at the end.
  package static func trimmedEnd(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
