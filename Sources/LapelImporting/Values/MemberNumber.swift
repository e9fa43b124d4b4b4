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
    guard text.utf8.count <= 400, text.hasNumber else { return nil }
    for part in text.split(whereSeparator: { ",;|()·".contains($0) }) {
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

  /// Where the words for such a number begin: behind them stands the number and no more.
  private static func start(in part: Substring) -> Substring.Index? {
    let words = part.split { $0.isWhitespace || $0 == ":" || $0 == "：" || $0 == "#" }
    guard words.count > 1, let last = words.last, last.hasNumber, last.utf8.count <= 24 else { return nil }
    let folded = words.dropLast().map { DateWords.folded($0).filter { $0.isLetter || $0.isNumber } }
    for at in folded.indices where folded.count - at <= 4 {
      if phrases.contains(folded[at...].filter { !$0.isEmpty }.joined(separator: " ")) {
        return words[at].startIndex
      }
    }
    return nil
  }

  private static let phrases = WordLists.set("numbers of members")
}
