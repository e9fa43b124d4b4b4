/// Letters in the form in which names are compared: lower case, without the marks that some writers leave out.
enum FoldedLetters {
  /// The folded text: `Solís` → `solis`, `Łódź` → `lodz`, `Æ` → `ae`; other scripts stay, with Hangul composed.
  static func of(_ text: some StringProtocol) -> String {
    var folded = ""
    append(String(text).unicodeScalars, to: &folded)
    return folded
  }

  /// The same for UTF-8 bytes.
  static func of(utf8 text: ArraySlice<UInt8>) -> [UInt8] {
    guard isSimple(text) else { return Array(of(String(decoding: text, as: UTF8.self)).utf8) }
    return text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// Whether everything is ASCII, Hangul syllables, lower-case Cyrillic or common Han characters, of which
  /// only ASCII has capitals and characters other than letters.
  static func isSimple(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.allSatisfy { at in
      switch text[at] {
      case ..<0xC0, 0xE5...0xE9, 0xEB, 0xEC: true
      case 0xD0: text[at + 1] >= 0xB0
      case 0xD1: text[at + 1] < 0xA0
      case 0xEA: text[at + 1] >= 0xB0
      case 0xED: text[at + 1] < 0x9E
      default: false
      }
    }
  }

  static func append(_ scalars: some Sequence<Unicode.Scalar>, to folded: inout String) {
    for scalar in scalars {
      if scalar.isASCII {
        let isCapital = (0x41...0x5A).contains(scalar.value)
        folded.unicodeScalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      } else if Hangul.isSyllable(scalar.value) {
        folded.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else {
        folded += base(of: scalar) ?? scalar.properties.lowercaseMapping
      }
    }
  }

  /// The plain letter of a Latin letter with marks, found in its Unicode name: `LATIN SMALL LETTER O WITH STROKE`.
  private static func base(of scalar: Unicode.Scalar) -> String? {
    guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value),
      let name = scalar.properties.name
    else { return nil }
    let words = name.utf8.split(separator: UInt8(ascii: " "), maxSplits: 4)
    guard words.count >= 4, words[0].elementsEqual("LATIN".utf8), words[2].elementsEqual("LETTER".utf8)
    else { return nil }
    let letter = Substring(words[3])
    switch letter {
    case "SHARP": return "ss"
    case "DOTLESS": return "i"
    case "ETH": return "d"
    case "THORN": return "th"
    default: return letter.utf8.count <= 2 ? letter.lowercased() : nil
    }
  }
}
