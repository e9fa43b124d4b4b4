import LapelTeX

extension Unicode.Scalar {
  /// Whether it is a letter, or a mark on one.
  var isOfWord: Bool {
    switch value {
    case 0..<0x80: isTeXLetter
    // Hangul and Chinese are asked about most, and all of them are letters.
    case 0xAC00...0xD7A3, 0x4E00...0x9FFF, 0x300...0x36F: true
    default: properties.isAlphabetic
    }
  }

  /// Whether it is of Hangul, a Chinese character or one beyond these, and no letter of an alphabet.
  var isEastAsian: Bool { value >= 0x3400 }

  /// Whether it stands for a number, whatever its script.
  var isNumeric: Bool {
    switch value {
    case 0..<0x80: (0x30...0x39).contains(value)
    case 0xAC00...0xD7A3: false
    default: properties.numericType != nil
    }
  }
}

extension StringProtocol {
  /// Whether a number stands in it.
  var hasNumber: Bool { unicodeScalars.contains(where: \.isNumeric) }

  /// Whether it has more letters of ASCII and Hangul than a word that is looked for.
  func hasMoreLetters(than most: Int) -> Bool {
    var count = 0
    for byte in utf8 where (0x61...0x7A).contains(byte | 0x20) || (0xEA...0xED).contains(byte) {
      count += 1
      if count > most { return true }
    }
    return false
  }

  /// Where its first colon stands, of either width.
  var firstColon: Index? {
    var at = utf8.startIndex
    while at < utf8.endIndex {
      if utf8[at] == 0x3A || utf8[at] == 0xEF && utf8[at...].starts(with: "：".utf8) { return at }
      at = utf8.index(after: at)
    }
    return nil
  }

  /// Whether it begins with a word, byte for byte.
  func begins(with word: String) -> Bool { utf8.starts(with: word.utf8) }

  /// Whether it ends with a word, byte for byte.
  func ends(with word: String) -> Bool { utf8.suffix(word.utf8.count).elementsEqual(word.utf8) }
}
