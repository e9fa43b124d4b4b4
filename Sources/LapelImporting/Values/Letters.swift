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
}
