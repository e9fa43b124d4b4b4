import Lapel

/// Whether two words are forms of one name, so that one can be written for the other: `Kotlin` and `코틀린`, `CI` and
/// `continuous integration`, `콘텐츠` and `컨텐츠`.
///
/// The lexicon also groups related things to find lines by (`정산`, `대사`), but the report never suggests writing those.
enum SameName {
  /// - Parameter isName: whether it is the name of a thing, which another script spells differently.
  static func isSame(_ a: String, _ b: String, isName: Bool) -> Bool {
    let (first, second) = (FoldedTexts.folded(a), FoldedTexts.folded(b))
    if isHangul(first) != isHangul(second) { return isName }
    return isAbbreviation(a, of: b) || isAbbreviation(b, of: a) || isSpelling(first, of: second)
  }

  private static func isHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { Hangul.isHangul($0.value) }
  }

  /// `k8s`, `ML`, `PT`: the initials of its words, or the number of letters between the first and the last.
  private static func isAbbreviation(_ short: String, of long: String) -> Bool {
    let letters = Array(short.lowercased().filter { $0.isLetter || $0.isNumber })
    let words = long.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard letters.count > 1 else { return false }
    if words.count > 1 { return letters == words.compactMap(\.first) }
    guard let word = words.first, word.count > letters.count,
      let inner = Int(String(letters.dropFirst().dropLast()))
    else { return false }
    return letters.first == word.first && letters.last == word.last && inner == word.count - 2
  }

  /// Whether they share their first letter and most others in the same order: `optimisation`, `메시지` and `메세지`.
  private static func isSpelling(_ a: String, of b: String) -> Bool {
    let (a, b) = (Array(a), Array(b))
    guard let first = a.first, max(a.count, b.count) <= 40 else { return false }
    let isHangul = !first.isASCII
    guard isHangul || first == b.first else { return false }
    let shared = common(a, b) * 100
    return shared > max(a.count, b.count) * (isHangul ? 50 : 74)
  }

  /// The number of letters that both have in the same order.
  private static func common(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(repeating: 0, count: b.count + 1)
    for letter in a {
      var before = 0
      for at in b.indices {
        let above = row[at + 1]
        row[at + 1] = letter == b[at] ? before + 1 : max(above, row[at])
        before = above
      }
    }
    return row[b.count]
  }
}
