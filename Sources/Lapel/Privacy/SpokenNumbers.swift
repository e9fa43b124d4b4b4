/// Numbers in prose that lead to a person although no record has them: phone numbers by their shape or the word before
/// them, register numbers by the word before them, numbers of residents and researchers by their shape.
enum SpokenNumbers {
  static func found(_ words: [NameWord], _ bytes: [UInt8]) -> [TellingMark] {
    var found: [TellingMark] = []
    for run in runs(in: bytes) { if let mark = mark(of: run, words, bytes) { found.append(mark) } }
    for at in words.indices { if let mark = register(words, at, bytes) { found.append(mark) } }
    return found + SpokenDocuments.found(words, bytes)
  }

  // MARK: - By their shape

  /// Digits in groups, with the separators between them.
  private struct Run {
    var groups: [Range<Int>] = []
    var bytes: Range<Int> { groups[0].lowerBound..<groups[groups.count - 1].upperBound }
  }

  private static func runs(in bytes: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var at = 0
    while at < bytes.count {
      guard TellingMarks.isDigit(bytes[at]) else {
        at += 1
        continue
      }
      var run = Run()
      while at < bytes.count, TellingMarks.isDigit(bytes[at]) {
        let start = at
        while at < bytes.count, TellingMarks.isDigit(bytes[at]) { at += 1 }
        run.groups.append(start..<at)
        var next = at
        while next < bytes.count, next < at + 3, " -.()/".utf8.contains(bytes[next]) { next += 1 }
        if next < bytes.count, TellingMarks.isDigit(bytes[next]) { at = next }
      }
      runs.append(run)
    }
    return runs
  }

  private static func mark(of run: Run, _ words: [NameWord], _ bytes: [UInt8]) -> TellingMark? {
    // A date may come before a number.
    for first in run.groups.indices.prefix(6) {
      let part = Run(groups: Array(run.groups[first...].prefix(8)))
      let start = part.bytes.lowerBound
      if start > 0, TellingMarks.isWord(bytes[start - 1]) { continue }
      if let end = resident(part, bytes) ?? researcher(part, bytes) {
        return TellingMark(kind: .number, bytes: start..<end)
      }
      if let last = phone(part, words, bytes) {
        var from = start
        while from > 0, "+(".utf8.contains(bytes[from - 1]) { from -= 1 }
        return TellingMark(kind: .phone, bytes: from..<last)
      }
    }
    return nil
  }

  /// `970803-2`, `970803-2******`.
  private static func resident(_ run: Run, _ bytes: [UInt8]) -> Int? {
    guard run.groups.count >= 2, run.groups[0].count == 6, run.groups[1].count <= 7,
      run.groups[1].lowerBound == run.groups[0].upperBound + 1, bytes[run.groups[0].upperBound] == 0x2D,
      (0x31...0x38).contains(bytes[run.groups[1].lowerBound])
    else { return nil }
    let digits = bytes[run.groups[0]].map { Int($0) - 0x30 }
    guard (1...12).contains(digits[2] * 10 + digits[3]), (1...31).contains(digits[4] * 10 + digits[5]) else {
      return nil
    }
    var end = run.groups[1].upperBound
    while end < bytes.count, "*xX".utf8.contains(bytes[end]) { end += 1 }
    return end
  }

  /// `0000-0002-1825-0097`, whose last digit may be an X.
  private static func researcher(_ run: Run, _ bytes: [UInt8]) -> Int? {
    guard run.groups.count >= 4, run.groups[..<3].allSatisfy({ $0.count == 4 }), run.groups[3].count >= 3,
      run.groups[3].count <= 4, bytes[run.groups[0].upperBound] == 0x2D
    else { return nil }
    let end = run.groups[3].upperBound
    if run.groups[3].count == 4 { return end }
    return end < bytes.count && bytes[end] | 0x20 == 0x78 ? end + 1 : nil
  }

  /// The end of a phone number; nil when there is none.
  private static func phone(_ run: Run, _ words: [NameWord], _ bytes: [UInt8]) -> Int? {
    let start = run.bytes.lowerBound
    let hasPlus = start > 0 && (bytes[start - 1] == 0x2B || start > 1 && bytes[start - 2] == 0x2B)
    let next = words.partitioned { $0.range.upperBound > start }
    let isCalled = words[max(0, next - 3)..<next].contains { MarkWords.holds(MarkWords.phone, $0) }
    for count in (1...run.groups.count).reversed() {
      let groups = run.groups[..<count]
      let digits = groups.reduce(0) { $0 + $1.count }
      guard (7...15).contains(digits) else { continue }
      let gaps = zip(groups, groups.dropFirst()).map { bytes[$0.upperBound..<$1.lowerBound] }
      guard gaps.allSatisfy(isWithinNumber) else { continue }
      let marks = Set(gaps.joined()).subtracting(" ()".utf8)
      if marks.count > 1 { continue }
      let isTrunk =
        bytes[start] == 0x30 && groups[0].count >= 2 && (9...13).contains(digits)
        && (count > 1 || groups[0].count >= 10 && bytes[start + 1] == 0x31)
      let isNorthAmerican =
        groups.map(\.count) == [3, 3, 4] && bytes[start] >= 0x32
        && (gaps.allSatisfy { $0.count == 1 && $0.first != 0x20 } || start > 0 && bytes[start - 1] == 0x28)
      if hasPlus && digits >= 8 || isTrunk || isNorthAmerican || isCalled && !isYears(groups, bytes) {
        return groups[groups.count - 1].upperBound
      }
    }
    return nil
  }

  /// Whether a gap is inside a number; ` - ` separates two things.
  private static func isWithinNumber(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.count == 1 || gap.contains(0x28) || gap.contains(0x29)
  }

  /// Whether the groups are years: `2018.03 - 2020.02`.
  private static func isYears(_ groups: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    groups.count > 1 && groups[0].count == 4
      && (bytes[groups[0].lowerBound] == 0x31 && bytes[groups[0].lowerBound + 1] == 0x39
        || bytes[groups[0].lowerBound] == 0x32 && bytes[groups[0].lowerBound + 1] == 0x30)
  }

  // MARK: - By the word before them

  /// A register number: `licence 201904417RN`, `면허번호 제123456호`, `Fellow no. 44718`.
  private static func register(_ words: [NameWord], _ at: Int, _ bytes: [UInt8]) -> TellingMark? {
    let isNumber = MarkWords.holds(MarkWords.number, words[at])
    guard isNumber || MarkWords.holds(MarkWords.register, words[at]) else { return nil }
    // `no 2000 patients` states an amount.
    if words[at].key == "no", at + 1 < words.count, words[at + 1].gap == .blank { return nil }
    var next = at + 1
    while next < words.count, next < at + 4, isPassedOver(words[next]) { next += 1 }
    guard next < words.count, next <= at + 3, words[next].script == .digits || words[next].script == .latin
    else { return nil }
    let start = words[next].range.lowerBound
    var end = start
    while end < bytes.count, TellingMarks.isWord(bytes[end]) || "-/._".utf8.contains(bytes[end]) { end += 1 }
    while end > start, !TellingMarks.isWord(bytes[end - 1]) { end -= 1 }
    let token = bytes[start..<end]
    let digits = token.count(where: TellingMarks.isDigit)
    let marks = token.filter(TellingMarks.isWord).count
    guard digits >= 4, isNumber || marks >= 5, !isDate(token, isNumber) else { return nil }
    return TellingMark(kind: .number, bytes: start..<end)
  }

  /// Whether a word may come between the word for a number and the number.
  static func isPassedOver(_ word: NameWord) -> Bool {
    [
      "no", "nr", "number", "num", "numero", "nummer", "is", "ist", "es", "est", "제", "of", "de", "n", "은",
      "는",
    ]
    .contains(word.key) || MarkWords.number.contains(word.key)
  }

  /// Whether it is a year, or begins with one and a mark: `Registration 2019-04`.
  private static func isDate(_ token: ArraySlice<UInt8>, _ isNumber: Bool) -> Bool {
    let text = String(decoding: token, as: UTF8.self)
    guard let year = Int(text.prefix(4)), (1900...2100).contains(year) else { return false }
    let rest = text.dropFirst(4)
    if rest.isEmpty { return !isNumber }
    guard let mark = rest.first, "-/.".contains(mark) else { return false }
    return rest.dropFirst().prefix { $0.isNumber }.count <= 2
  }
}
