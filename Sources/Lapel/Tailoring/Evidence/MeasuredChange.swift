/// Whether a text tells a change by its figures: `4.1초에서 1.6초로`, `from 31 h to 9 h`, `38% 늘림`.
enum MeasuredChange {
  static func isTold(in text: String) -> Bool {
    let words = WordList(text)
    let numbers = words.words.indices.filter { words.words[$0].script == .number }
    for (first, second) in zip(numbers, numbers.dropFirst()) where second - first <= 4 {
      let between = words.text(words.words[first].range.upperBound..<words.words[second].range.lowerBound)
      if between.contains("에서 ") || between.contains(" to ") || between.contains("→")
        || between.contains("->")
      {
        return true
      }
    }
    return numbers.contains { index in
      let rest = words.bytes[words.words[index].range.upperBound...].prefix(40)
      return rest.first == 0x25 && CueText(String(decoding: rest, as: UTF8.self)).has(changes)
    }
  }

  private static let changes = CueList(
    "늘|줄|높|낮|올|내림|내려|향상|개선|감소|증가|절감|단축|more|less|fewer|faster|lower|higher|up|down|increase*|reduc*|cut|growth|gain"
  )
}
