/// Whether a text states a change in figures: `4.1초에서 1.6초로`, `from 31 h to 9 h`, `38% 늘림`.
enum MeasuredChange {
  static func isTold(in text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    let words = WordList(text)
    let numbers = words.words.indices.filter { words.words[$0].script == .number }
    for (first, second) in zip(numbers, numbers.dropFirst()) where second - first <= 4 {
      if ((first + 1)..<second).contains(where: { leads(words, $0) }) { return true }
    }
    return numbers.contains { index in
      let rest = words.bytes[words.words[index].range.upperBound...].prefix(40)
      return rest.first == 0x25 && FoldedLine(String(decoding: rest, as: UTF8.self)).has(changes)
    }
  }

  /// Whether a word connects the figure before with the figure after: `에서`, `to`, `→`, `->`.
  private static func leads(_ list: WordList, _ at: Int) -> Bool {
    let word = list.words[at]
    let bytes = list.bytes[word.range]
    return switch word.script {
    case .hangul: bytes.suffix(6).elementsEqual("에서".utf8)
    case .latin: bytes.elementsEqual("to".utf8)
    case .mark: word.mark == 0x2192 || word.mark == 0x3E && list.words[at - 1].mark == 0x2D
    case .number: false
    }
  }

  private static let changes = PhraseList(named: "MeasuredChange.changes")
}
