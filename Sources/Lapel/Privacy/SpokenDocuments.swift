/// Document numbers, recognized by their shape or by the words before them, in many countries.
enum SpokenDocuments {
  static func found(_ words: [NameWord], _ bytes: [UInt8]) -> [TellingMark] {
    var ranges: [Range<Int>] = []
    for at in bytes.indices where isStart(bytes, at) {
      if let end = account(bytes, at) ?? shape(bytes, at) { ranges.append(at..<end) }
    }
    for at in words.indices where MarkWords.document.contains(words[at].key) {
      if let range = named(words, at, bytes) { ranges.append(range) }
    }
    return ranges.map { TellingMark(kind: .number, bytes: $0) }
  }

  private static func isStart(_ bytes: [UInt8], _ at: Int) -> Bool {
    let isOne = TellingMarks.isDigit(bytes[at]) || isCapital(bytes[at])
    guard isOne, at > 0 else { return isOne }
    let before = bytes[at - 1]
    if TellingMarks.isWord(before) || before >= 0x80 && !isHangulEnd(bytes, at) { return false }
    // A piece of something longer: `1.529.982.247-25`.
    return !("-./".utf8.contains(before) && at > 1 && TellingMarks.isWord(bytes[at - 2]))
  }

  /// Whether a syllable of Hangul ends before a place: 번호529.
  private static func isHangulEnd(_ bytes: [UInt8], _ at: Int) -> Bool {
    at > 2 && (0xEA...0xED).contains(bytes[at - 3])
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  // MARK: - By their shape

  /// An account number with correct check digits, `DE89 3704 0044 0532 0130 00`.
  private static func account(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 15 <= bytes.count, isCapital(bytes[start]), isCapital(bytes[start + 1]),
      TellingMarks.isDigit(bytes[start + 2]), TellingMarks.isDigit(bytes[start + 3])
    else { return nil }
    var (signs, at): ([UInt8], Int) = ([], start)
    var ends: [Int] = []
    while at < bytes.count, signs.count < 34 {
      if TellingMarks.isDigit(bytes[at]) || isCapital(bytes[at]) {
        signs.append(bytes[at])
        ends.append(at + 1)
      } else if bytes[at] != 0x20 && bytes[at] != 0x2D || bytes[at - 1] == bytes[at] {
        break
      }
      at += 1
    }
    // A word in capitals may follow.
    for count in stride(from: signs.count, through: 15, by: -1) {
      let end = ends[count - 1]
      if end < bytes.count, TellingMarks.isWord(bytes[end]) { continue }
      let turned = signs[4..<count] + signs[..<4]
      let rest = turned.reduce(0) { rest, sign in
        isCapital(sign) ? (rest * 100 + Int(sign) - 55) % 97 : (rest * 10 + Int(sign) - 0x30) % 97
      }
      if rest == 1 { return end }
    }
    return nil
  }

  private static func shape(_ bytes: [UInt8], _ start: Int) -> Int? {
    for shape in MarkWords.shapes where start + shape.count <= bytes.count {
      let end = start + shape.count
      guard
        shape.indices.allSatisfy({ at in
          switch shape[at] {
          case UInt8(ascii: "9"): TellingMarks.isDigit(bytes[start + at])
          case UInt8(ascii: "A"): isCapital(bytes[start + at])
          default: bytes[start + at] == shape[at]
          }
        })
      else { continue }
      if end < bytes.count, TellingMarks.isWord(bytes[end]) { continue }
      if end + 1 < bytes.count, "-./".utf8.contains(bytes[end]), TellingMarks.isDigit(bytes[end + 1]) {
        continue
      }
      return end
    }
    return nil
  }

  // MARK: - Behind their words

  /// A number after the word for it: `OAB/SP 482.913`, `Aadhaar 1234 5678 9012`, `PESEL 88070412345`.
  private static func named(_ words: [NameWord], _ at: Int, _ bytes: [UInt8]) -> Range<Int>? {
    // `run` is not RUN, and `pan` is not PAN.
    guard words[at].key.count > 4 || words[at].script != .latin || words[at].isAllCapitals else { return nil }
    var next = at + 1
    while next < words.count, next < at + 4, isPassedOver(words[next], words, next) { next += 1 }
    guard next < words.count, words[next].gap != .comma else { return nil }
    let start = words[next].range.lowerBound
    guard TellingMarks.isDigit(bytes[start]) || isCapital(bytes[start]) else { return nil }
    var end = tokenEnd(bytes, start)
    guard bytes[start..<end].contains(where: TellingMarks.isDigit) else { return nil }
    let isOfSeveral = bytes[start..<end].count <= 6
    while isOfSeveral, let more = nextGroup(bytes, end) { end = more }
    let token = bytes[start..<end]
    guard token.count(where: TellingMarks.isDigit) >= 5, !isAmount(token, bytes, next > at + 1) else {
      return nil
    }
    return start..<end
  }

  /// A region or a word for "number" in between: `SP` in `OAB/SP 482.913`.
  private static func isPassedOver(_ word: NameWord, _ words: [NameWord], _ at: Int) -> Bool {
    guard at + 1 < words.count, word.script != .digits else { return false }
    // `MD-4821` is a number.
    if word.script == .latin, word.isAllCapitals, word.key.count <= 3, words[at + 1].gap == .blank {
      return true
    }
    return SpokenNumbers.isPassedOver(word)
  }

  private static func tokenEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, TellingMarks.isWord(bytes[end]) || "-/._".utf8.contains(bytes[end]) { end += 1 }
    while end > start, !TellingMarks.isWord(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The end of a group of two to six characters with a digit that comes after one blank; nil when there is none.
  private static func nextGroup(_ bytes: [UInt8], _ end: Int) -> Int? {
    guard end + 2 < bytes.count, bytes[end] == 0x20 else { return nil }
    let group = tokenEnd(bytes, end + 1)
    let signs = bytes[(end + 1)..<group]
    guard (1...6).contains(signs.count), signs.allSatisfy({ TellingMarks.isDigit($0) || isCapital($0) }),
      signs.contains(where: TellingMarks.isDigit)
    else { return nil }
    return group
  }

  /// `CRM 12000 clients` states an amount.
  private static func isAmount(_ token: ArraySlice<UInt8>, _ bytes: [UInt8], _ isCalledSo: Bool) -> Bool {
    let digits = token.filter(TellingMarks.isDigit)
    guard digits.count < 7, !isCalledSo, token.allSatisfy({ TellingMarks.isDigit($0) || $0 == 0x2E }) else {
      return false
    }
    let end = token.endIndex
    return end + 1 < bytes.count && bytes[end] == 0x20
      && (0x61...0x7A).contains(bytes[end + 1])
  }
}
