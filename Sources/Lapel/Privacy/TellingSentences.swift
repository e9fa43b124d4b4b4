/// The sentences and lines of a text that are long enough to be recognized in another.
enum TellingSentences {
  /// - Parameter limit: sentences that have more bytes than this when folded may be left out.
  static func all(in text: String, ofAtMost limit: Int = .max) -> [String] {
    var found: [String] = []
    let scalars = text.unicodeScalars
    var (start, isEnd) = (scalars.startIndex, false)
    func finish(_ end: String.Index) {
      let trimmed = String(text[start..<end]).trimmedOfMarks
      let isTooLong = trimmed.utf8.count > limit && SimpleText.holds(trimmed) && FoldedText.isFolded(trimmed)
      if !isTooLong, isLong(trimmed) { found.append(trimmed) }
      start = end
    }
    // Most lines of a log are a single sentence.
    if !text.utf8.contains(where: mayPart) {
      finish(scalars.endIndex)
      return found
    }
    for at in scalars.indices {
      let scalar = scalars[at]
      if scalar.endsLine || isEnd && scalar.isBlank { finish(at) }
      isEnd = scalar == "." || scalar == "!" || scalar == "?" || scalar == "。"
    }
    finish(scalars.endIndex)
    return found
  }

  /// Whether a byte may belong to the end of a sentence or line: ASCII marks, U+0085, U+2028, U+2029 and 。.
  private static func mayPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A...0x0D, 0x21, 0x2E, 0x3F, 0xC2, 0xE2, 0xE3: true
    default: false
    }
  }

  private static func isLong(_ text: String) -> Bool {
    let isSimple = SimpleText.holds(text)
    var (hangul, words, letters, isInWord) = (0, 0, 0, false)
    // Of these texts each letter is known by its first byte.
    for byte in text.utf8 where isSimple && byte & 0xC0 != 0x80 {
      if byte == UInt8(ascii: "@") { return true }
      if byte >= 0xEA { hangul += 1 }
      if byte != 0x20, !isInWord { words += 1 }
      isInWord = byte != 0x20
      letters += 1
    }
    if isSimple { return hangul >= 7 || words >= 3 && letters >= 12 }
    for scalar in text.unicodeScalars {
      if scalar == "@" { return true }
      if Hangul.isHangul(scalar.value) { hangul += 1 }
      if scalar != " ", !isInWord { words += 1 }
      isInWord = scalar != " "
    }
    return hangul >= 7 || words >= 3 && text.count >= 12
  }
}

extension String {
  /// The text without blanks and full stops at its ends.
  var trimmedOfMarks: String {
    if hasLettersAtEnds { return self }
    var text = unicodeScalars[...]
    while let last = text.last, last.isBlank || ".!?,;".unicodeScalars.contains(last) { text.removeLast() }
    while let first = text.first, first.isBlank { text.removeFirst() }
    return String(text)
  }

  /// Whether it can be seen from a few bytes that it begins and ends in letters, digits or syllables of Hangul.
  private var hasLettersAtEnds: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    guard Self.isLetter(first) || Self.leadsSyllable(first) else { return false }
    return last < 0x80
      ? Self.isLetter(last)
      : utf8.count > 2 && Self.leadsSyllable(utf8[utf8.index(utf8.endIndex, offsetBy: -3)])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || SimpleText.isDigit(byte)
  }

  /// Whether a letter of U+B000–U+CFFF begins with it.
  private static func leadsSyllable(_ byte: UInt8) -> Bool { byte == 0xEB || byte == 0xEC }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    value < 0x80
      ? value == 0x20 || (0x09...0x0D).contains(value)
      : !Hangul.isSyllable(value) && properties.isWhitespace
  }

  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
