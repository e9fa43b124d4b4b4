/// What one tag on a line of the log counts.
package struct TagCount: Sendable, Hashable {
  /// The tag without its `+` and its number.
  package let tag: String
  /// The count; 0 when an earlier line already counted the same thing.
  package internal(set) var count: Int
  /// Whether neither the tag nor its line gives a number.
  let isPlain: Bool

  /// Reads a tag: `+paper:5` counts 5; `5편 +paper` counts 5 if the line has no other number; else it counts one.
  ///
  /// - Parameters:
  ///   - written: the tag as written, without its `+`.
  ///   - text: the line's text.
  package init(_ written: String, text: String) {
    if let colon = written.firstIndex(of: ":"), colon > written.startIndex,
      let amount = Self.number(written[written.index(after: colon)...])
    {
      (tag, count, isPlain) = (String(written[..<colon]), amount, false)
      return
    }
    let said = CountedThings.only(in: text)
    (tag, count, isPlain) = (written, said ?? 1, said == nil)
  }

  private static func number(_ digits: Substring) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }
}

/// Numbers with a counter after them: `논문 34편`.
enum CountedThings {
  /// The only number in a text, if a counter follows it; else nil.
  static func only(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    var found: Int?
    var at = 0
    while at < bytes.count {
      guard isDigit(bytes[at]) else {
        at += 1
        continue
      }
      if found != nil { return nil }
      let start = at
      while at < bytes.count, isDigit(bytes[at]) { at += 1 }
      var end = at
      // `5.11` and `1,200` are each one number, and not what a counter counts.
      while end + 1 < bytes.count, [0x2E, 0x2C].contains(bytes[end]), isDigit(bytes[end + 1]) {
        end += 1
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      }
      let digits = bytes[start..<at]
      let isWhole =
        end == at && digits.count <= 9 && !(start > 0 && isPartOfName(bytes[start - 1]))
        && !bytes[..<start].suffix(3).elementsEqual(ordinal)
      guard isWhole, isCounter(bytes[at...]) else { return nil }
      found = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      at = end
    }
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The prefix of ordinals: 제3권 is the third volume.
  private static let ordinal = Array("제".utf8)
  /// Endings after which a number counts nothing: 3번째, 5회차, `3 times as fast`.
  private static let ordinalEnds = ["째", "차", " as ", " more ", " faster", " better"].map { Array($0.utf8) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x2D || byte == 0x2E || byte == 0x2C
  }

  private static func isCounter(_ rest: ArraySlice<UInt8>) -> Bool {
    let rest = rest.first == 0x20 ? rest.dropFirst() : rest
    return counters.contains { counter in
      guard rest.count >= counter.count,
        zip(rest, counter).allSatisfy({ $0 == $1 || isLetter($0) && $0 | 0x20 == $1 })
      else { return false }
      let behind = rest.dropFirst(counter.count)
      if ordinalEnds.contains(where: { behind.starts(with: $0) }) { return false }
      return behind.first.map { !isLetter($0) } ?? true
    }
  }

  private static let counters: [[UInt8]] = [
    "편", "권", "개", "번", "회", "건", "장", "문제", "시간", "paper", "papers", "book", "books", "time", "times",
    "hour",
    "hours", "problem", "problems", "talk", "talks",
  ].map { Array($0.utf8) }
}
