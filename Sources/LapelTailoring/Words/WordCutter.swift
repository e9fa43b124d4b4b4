import Lapel

/// Cuts a text into words in one pass over its bytes.
struct WordCutter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private(set) var hasHangul = false
  /// Whether the text has a Hangul letter that may combine with its neighbour.
  private(set) var hasLetters = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func run(_ found: inout [Word]) {
    found.reserveCapacity(bytes.count / 5 + 4)
    var gap = true
    while at < bytes.count {
      let start = at
      if bytes[at] == 0x20 {
        at += 1
        gap = true
        continue
      }
      let scalar = next()
      if isLatin(scalar) || isLeadingDot(scalar, start, gap) {
        latin(scalar, start, gap, &found)
      } else if Hangul.isHangul(scalar) {
        hangul(scalar, start, gap, &found)
      } else if isDigit(scalar) {
        number(start, gap, &found)
      } else if isSpace(scalar) {
        gap = true
        continue
      } else if scalar == 0x200B || scalar == 0xFEFF || scalar == 0xAD {
        continue
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
    let range = start..<at
    found.append(
      Word(
        script: script, range: range, hasGap: gap, isCapital: capital, hasInnerCapital: inner, mark: mark,
        key: WordKey.empty.extended(by: bytes[range])))
  }

  private mutating func hangul(_ first: UInt32, _ start: Int, _ gap: Bool, _ found: inout [Word]) {
    hasHangul = true
    var scalar = first
    while true {
      hasLetters = hasLetters || scalar < 0x1200
      let here = at
      guard at < bytes.count else { break }
      scalar = next()
      guard Hangul.isHangul(scalar) else {
        at = here
        break
      }
    }
    append(.hangul, start, gap, &found)
  }

  /// Reads digits with separators inside: `1,000`, `3.5`.
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

  /// Reads letters with the signs that belong to names: `C++`, `C#`, `Node.js`, `K8s`, `.NET`.
  ///
  /// Latin letters end where kana or Han characters begin, and vice versa: `Javaでの開発`.
  private mutating func latin(_ first: UInt32, _ start: Int, _ gap: Bool, _ found: inout [Word]) {
    var inner = false
    let isEastern = first >= 0x3000
    while at < bytes.count {
      if isEastern, bytes[at] < 0x80 { break }
      let byte = bytes[at]
      if byte >= 0x61 && byte <= 0x7A {
        at += 1
      } else if byte == 0x2B {  // +
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
        guard isLatin(scalar) || isDigit(scalar), (scalar >= 0x3000) == isEastern else {
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

  /// Reads the next scalar; the bytes are those of a String, so they are valid UTF-8.
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

/// Whether it is an ASCII letter, an underscore, or a letter above ASCII that is neither Hangul nor a sign.
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
