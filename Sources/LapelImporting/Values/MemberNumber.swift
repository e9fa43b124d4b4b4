import LapelTeX

/// A number under which a body keeps somebody: `membership no. 4471902`, `NMC PIN 09F1234E`. It belongs on no page.
enum MemberNumber {
  /// The text without any, and the numbers with the words before them; nil where a text has none.
  static func taken(from text: String) -> (rest: String, number: String)? {
    guard var (rest, number) = first(in: text) else { return nil }
    while let next = first(in: rest) {
      rest = next.rest
      number += ", \(next.number)"
    }
    return (rest, number)
  }

  private static func first(in text: String) -> (rest: String, number: String)? {
    guard text.utf8.count <= 400, mayEndInNumber(text) else { return nil }
    for part in text.unicodeScalars.split(whereSeparator: isMark).map(Substring.init) {
      guard let start = start(in: part) else { continue }
      let number = String(Blanks.trimmed(part[start...]))
      let before = Blanks.trimmed(part[..<start])
      var (lower, upper) = (start, part.endIndex)
      if before.isEmpty, part.startIndex > text.startIndex {
        // The mark before it goes with it, and so does the end of a parenthesis.
        lower = text.index(before: part.startIndex)
        if text[lower] == "(", upper < text.endIndex, text[upper] == ")" { upper = text.index(after: upper) }
      }
      let rest = String(Blanks.trimmedEnd(text[..<lower])) + text[upper...]
      return (rest.trimmingMarks, number)
    }
    return nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "|", "(", ")", "·", "\u{387}": true
    default: false
    }
  }

  /// Whether the last word of a text, or of a part of it before a mark, may hold a digit: most texts are seen by their
  /// bytes to have no such number.
  private static func mayEndInNumber(_ text: String) -> Bool {
    var (hasDigit, isBehindWord) = (false, false)
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09...0x0D: isBehindWord = true
      // `,;|()`, and the first byte of `·`.
      case 0x2C, 0x3B, 0x7C, 0x28, 0x29, 0xC2:
        if hasDigit { return true }
        (hasDigit, isBehindWord) = (false, false)
      default:
        if isBehindWord { (hasDigit, isBehindWord) = (false, false) }
        switch byte {
        // Digits, and the first bytes of those of other scripts.
        case 0x30...0x39, 0xD9, 0xDB, 0xE0, 0xE1, 0xEF: hasDigit = true
        default: break
        }
      }
    }
    return hasDigit
  }

  /// Where the words for such a number begin: behind them stands the number and no more.
  private static func start(in part: Substring) -> Substring.Index? {
    let words = part.split { $0.isWhitespace || $0 == ":" || $0 == "：" || $0 == "#" }
    guard words.count > 1, let last = words.last, last.hasNumber, last.utf8.count <= 24 else { return nil }
    // No phrase has more than four words.
    let near = words.dropLast().suffix(4)
    let folded = near.map { DateWords.folded($0).filter { $0.isLetter || $0.isNumber } }
    for (at, word) in near.enumerated() {
      if phrases.contains(folded[at...].filter { !$0.isEmpty }.joined(separator: " ")) {
        return word.startIndex
      }
    }
    return nil
  }

  private static let phrases = WordLists.set("numbers of members")
}
