/// Text set above the line: a figure means another without it, as 10⁵ is not 105.
package enum RaisedText {
  /// The text in characters that stand above the line; nil where one of its characters has no such form, as in the
  /// `th` of 12th, which says the same on the line.
  package static func raised(_ text: some StringProtocol) -> String? {
    var raised = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let above = above[scalar] else { return nil }
      raised.append(above)
    }
    return raised.isEmpty ? nil : String(raised)
  }

  /// The same of what stands between the blanks of a text, which stay; the text itself where it has no such form.
  package static func raisedWithin(_ text: String) -> String {
    let start = text.prefix(while: \.isWhitespace)
    let inner = text.dropFirst(start.count)
    let end = inner.reversed().prefix(while: \.isWhitespace)
    guard let raised = raised(inner.dropLast(end.count)) else { return text }
    return "\(start)\(raised)\(String(end.reversed()))"
  }

  private static let above: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", "n": "ⁿ", "i": "ⁱ",
  ]
}
