/// A word, number or mark of a text, by its place in the text's bytes.
struct Word: Sendable {
  enum Script: UInt8, Sendable { case latin, hangul, number, mark }

  let script: Script
  let range: Range<Int>
  /// Whether white space, or the text's start, stands before it.
  let hasGap: Bool
  /// A Latin word's letters: begins with a capital; holds one past its first letter.
  let isCapital: Bool
  let hasInnerCapital: Bool
  /// A mark's scalar; 0 for words.
  let mark: UInt32
}

/// A text cut into words, with the bytes they stand in.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []
  private(set) var hasHangul = false

  init() {}

  init(_ text: String) { read(text) }

  /// Cuts a text in place of the last one, whose memory is used again.
  ///
  /// Hangul, Latin and digits part from each other where they meet: `Python과` is two words without a gap.
  mutating func read(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    // All conjoining letters begin with this byte.
    if bytes.contains(0xE1) { bytes = Array(Hangul.composed(text).utf8) }
    var found = words
    words = []
    found.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { bytes in
      var cutter = WordCutter(bytes)
      cutter.run(&found)
    }
    words = found
    hasHangul = words.contains { $0.script == .hangul }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  func text(_ word: Word) -> String { text(word.range) }
}

private struct WordCutter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func run(_ found: inout [Word]) {
    found.reserveCapacity(bytes.count / 5 + 4)
    var gap = true
    while at < bytes.count {
      let start = at
      let scalar = next()
      if isSpace(scalar) {
        gap = true
        continue
      }
      if scalar == 0x200B || scalar == 0xFEFF || scalar == 0xAD { continue }
      if isDigit(scalar) {
        number(start, gap, &found)
      } else if isLatin(scalar) || isLeadingDot(scalar, start, gap) {
        latin(start, gap, &found)
      } else if Hangul.isHangul(scalar) {
        while at < bytes.count, Hangul.isHangul(peek()) { _ = next() }
        append(.hangul, start, gap, &found)
      } else {
        append(.mark, start, gap, &found, mark: scalar)
      }
      gap = false
    }
  }

  private mutating func append(
    _ script: Word.Script, _ start: Int, _ gap: Bool, _ found: inout [Word], capital: Bool = false,
    inner: Bool = false, mark: UInt32 = 0
  ) {
    found.append(
      Word(
        script: script, range: start..<at, hasGap: gap, isCapital: capital, hasInnerCapital: inner, mark: mark
      ))
  }

  /// Digits with separators inside: `1,000`, `3.5`.
  private mutating func number(_ start: Int, _ gap: Bool, _ found: inout [Word]) {
    while at < bytes.count {
      let byte = bytes[at]
      if isDigit(UInt32(byte)) {
        at += 1
      } else if byte == 0x2C || byte == 0x2E, at + 1 < bytes.count, isDigit(UInt32(bytes[at + 1])) {
        at += 1
      } else {
        break
      }
    }
    append(.number, start, gap, &found)
  }

  /// Letters, and what belongs to names: `C++`, `C#`, `Node.js`, `K8s`, `.NET`.
  private mutating func latin(_ start: Int, _ gap: Bool, _ found: inout [Word]) {
    var inner = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x2B {  // +
        while at < bytes.count, bytes[at] == 0x2B { at += 1 }
        break
      } else if byte == 0x23 {  // #
        at += 1
        break
      } else if byte == 0x2E || byte == 0x27 {  // . and '
        guard at + 1 < bytes.count, isLatin(UInt32(bytes[at + 1])), bytes[at + 1] < 0x80 else { break }
        if byte == 0x27 { break }
        at += 1
      } else {
        let here = at
        let scalar = next()
        guard isLatin(scalar) || isDigit(scalar) else {
          at = here
          break
        }
        if scalar >= 0x41 && scalar <= 0x5A { inner = true }
      }
    }
    let first = bytes[start]
    append(
      .latin, start, gap, &found, capital: first >= 0x41 && first <= 0x5A, inner: inner)
  }

  private func isLeadingDot(_ scalar: UInt32, _ start: Int, _ gap: Bool) -> Bool {
    scalar == 0x2E && gap && start + 2 < bytes.count && bytes[start + 1] >= 0x41 && bytes[start + 1] <= 0x5A
      && bytes[start + 2] >= 0x41 && bytes[start + 2] <= 0x5A
  }

  private func peek() -> UInt32 {
    var copy = self
    return copy.next()
  }

  /// The scalar at the place reached; the bytes are a String's, so they are valid UTF-8.
  private mutating func next() -> UInt32 {
    let byte = bytes[at]
    if byte < 0x80 {
      at += 1
      return UInt32(byte)
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var scalar = UInt32(byte) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[at + offset]) & 0x3F }
    at += length
    return scalar
  }
}

private func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

/// ASCII letters, the underscore, and every letter above that is neither Hangul nor a sign.
private func isLatin(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 {
    return scalar >= 0x61 && scalar <= 0x7A || scalar >= 0x41 && scalar <= 0x5A || scalar == 0x5F
  }
  if scalar < 0xC0 { return false }
  if scalar < 0x1100 { return scalar != 0xD7 && scalar != 0xF7 }
  return (0x3400...0x9FFF).contains(scalar) || (0x3041...0x30FE).contains(scalar) && scalar != 0x30FB
}

private func isSpace(_ scalar: UInt32) -> Bool {
  scalar == 0x20 || (0x09...0x0D).contains(scalar) || scalar == 0xA0 || (0x2000...0x200A).contains(scalar)
    || scalar == 0x3000 || scalar == 0x202F
}
