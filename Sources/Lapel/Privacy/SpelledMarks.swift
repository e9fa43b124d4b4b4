/// Mail addresses whose signs are written as words, and grades next to a word for a grade.
struct SpelledMarks: Sendable {
  private var mails: [[String]] = []
  private var grades: [[String]] = []

  var isEmpty: Bool { mails.isEmpty && grades.isEmpty }

  /// The fewest digits in a text that contains one of the grades; nil: there are no grades.
  var leastDigitsOfGrade: Int? { grades.map { $0.reduce(0) { $0 + $1.utf8.count } }.min() }

  /// The first words of the addresses.
  var mailBeginnings: [String] { mails.map { $0[0] } }

  mutating func addMail(_ text: String) {
    guard text.dropFirst().contains("@") else { return }
    let keys = NameWord.all(in: text).map(\.key)
    if keys.count > 2 { mails.append(keys) }
  }

  /// Adds a grade with its decimal places: `2.31`.
  mutating func addGrade(_ leaf: Leaf) {
    guard leaf.field == "overall" || leaf.field == "major" else { return }
    leaf.forEachText { text, _ in
      let keys = NameWord.all(in: text).map(\.key)
      if keys.count == 2, keys.allSatisfy({ $0.utf8.allSatisfy(TellingMarks.isDigit) }) {
        grades.append(keys)
      }
    }
  }

  /// Whether the text contains one of the addresses as it is.
  func holdsMail(_ words: [NameWord]) -> Bool {
    words.indices.contains { at in
      mails.contains { mail in
        at + mail.count <= words.count && words[at..<(at + mail.count)].map(\.key) == mail
          && words[(at + 1)..<(at + mail.count)].allSatisfy { $0.gap != .blank }
      }
    }
  }

  func found(in words: [NameWord]) -> [TellingMark] {
    if isEmpty { return [] }
    var found: [TellingMark] = []
    for at in words.indices {
      let length = words[at].key.utf8.count
      for mail in mails where mail[0].utf8.count == length {
        guard let end = Self.end(of: mail, words, at) else { continue }
        found.append(Self.mark(.mail, words[at..<end]))
      }
      if words[at].script != .digits || at + 1 == words.count { continue }
      for grade in grades where words[at].key == grade[0] {
        guard words[at + 1].key == grade[1], words[at + 1].gap != .blank else { continue }
        let near = words[max(0, at - 4)..<at] + words[(at + 2)...].prefix(2)
        // `4.5 of 5` is what many things are rated, and 3.77 is not.
        let isRating =
          grade[1].utf8.count < 2
          && (near + words[(at + 2)...].prefix(6)).contains { MarkWords.holds(MarkWords.rating, $0) }
        if !isRating, Self.isOfScale(words, at + 2) {
          found.append(Self.mark(.number, words[at..<(at + 2)]))
          continue
        }
        guard near.contains(where: { MarkWords.holds(MarkWords.grade, $0) }) else { continue }
        found.append(Self.mark(.number, words[at..<(at + 2)]))
      }
    }
    return found
  }

  /// The end of an address whose signs may be words: `ola (at) n.example`, `ola[at]n[dot]example`; nil when there is none.
  private static func end(of mail: [String], _ words: [NameWord], _ at: Int) -> Int? {
    guard words[at].key == mail[0] else { return nil }
    var (place, matched) = (at, 0)
    while place < words.count, matched < mail.count {
      if words[place].key == mail[matched] {
        matched += 1
      } else if !["at", "dot", "골뱅이", "닷", "점", "punkt", "chez", "arroba", "punto"].contains(words[place].key)
      {
        return nil
      }
      place += 1
    }
    // With signs only, it is found as it is.
    return matched == mail.count && place - at > matched ? place : nil
  }

  /// Whether the highest grade follows: `3.77 of 4`, `3.77/4.5`, `3.77 out of 4.0`.
  private static func isOfScale(_ words: [NameWord], _ at: Int) -> Bool {
    var next = at
    while next < words.count, next < at + 2,
      ["of", "out", "von", "sur", "su", "de", "auf"].contains(words[next].key)
    {
      next += 1
    }
    guard next < words.count, words[next].script == .digits,
      ["4", "5", "6", "7", "10", "20", "100"].contains(words[next].key)
    else { return false }
    return next > at || words[next].gap == .other
  }

  private static func mark(_ kind: TellingMark.Kind, _ words: ArraySlice<NameWord>) -> TellingMark {
    TellingMark(
      kind: kind, bytes: words[words.startIndex].range.lowerBound..<words[words.endIndex - 1].range.upperBound
    )
  }
}
