/// A piece of a date as people write it. Every character of the text belongs to one piece.
enum DateToken: Equatable {
  /// A number and how many digits it has.
  case number(Int, Int)
  /// Letters, in lower case.
  case word(String)
  /// A run of white space.
  case space
  /// Anything else.
  case mark(Unicode.Scalar)

  /// Splits a text into its pieces; full-width digits and marks count as their ASCII forms.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var scalars = text.unicodeScalars.map(plain)[...]
    while let first = scalars.first {
      if isDigit(first) {
        let digits = scalars.prefix(while: isDigit)
        scalars = scalars.dropFirst(digits.count)
        let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1.value - 0x30) }
        tokens.append(.number(value, digits.count))
      } else if isLetter(first) {
        let letters = scalars.prefix { isLetter($0) || $0 == "'" || $0 == "\u{2019}" }
        scalars = scalars.dropFirst(letters.count)
        let word = letters.map { $0 == "\u{2019}" ? "'" : $0 }
        tokens.append(.word(String(String.UnicodeScalarView(word)).lowercased()))
      } else if first.properties.isWhitespace {
        scalars = scalars.drop { $0.properties.isWhitespace }
        tokens.append(.space)
      } else {
        tokens.append(.mark(first))
        scalars = scalars.dropFirst()
      }
    }
    return tokens
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF01...0xFF5E).contains(scalar.value)
      ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }
}

extension ArraySlice<DateToken> {
  /// The pieces without white space at either end.
  var trimmed: ArraySlice<DateToken> {
    var slice = drop { $0 == .space }
    while slice.last == .space { slice.removeLast() }
    return slice
  }
}
