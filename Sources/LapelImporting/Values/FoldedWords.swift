/// The words of a text in small letters without marks, one blank between each two.
struct FoldedWords {
  /// The words and blanks in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each word stands in them.
  private(set) var words: [Range<Int>] = []

  init(_ text: some StringProtocol) {
    guard let plain = DateWords.foldedPlain(text) else {
      for word in DateWords.folded(text).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        add(word.utf8)
      }
      return
    }
    bytes.reserveCapacity(plain.count)
    var start: Int?
    PlainLetters.each(in: plain) { range, isOfWord in
      if !isOfWord {
        if let first = start { add(plain[first..<range.lowerBound]) }
        start = nil
      } else if start == nil {
        start = range.lowerBound
      }
    }
    if let start { add(plain[start...]) }
  }

  private mutating func add(_ word: some Collection<UInt8>) {
    if !bytes.isEmpty { bytes.append(0x20) }
    let start = bytes.count
    bytes += word
    words.append(start..<bytes.count)
  }

  var whole: String { String(decoding: bytes, as: UTF8.self) }

  /// A word as a text.
  func word(_ index: Int) -> String { String(decoding: bytes[words[index]], as: UTF8.self) }

  /// The first byte of a word.
  func first(_ index: Int) -> UInt8 { bytes[words[index].lowerBound] }

  /// The place of some words in a row.
  func place(of index: Range<Int>) -> Range<Int> {
    words[index.lowerBound].lowerBound..<words[index.upperBound - 1].upperBound
  }

  /// Without blanks.
  func joined(from index: Int) -> [UInt8] { words[index...].flatMap { bytes[$0] } }
}

/// The letters of a text whose letters have no marks (`DateWords.foldedPlain`), told apart by their bytes.
enum PlainLetters {
  /// Each character with whether it is a letter or a number, as `Character` has it.
  static func each(in text: [UInt8], _ body: (Range<Int>, Bool) -> Void) {
    var at = 0
    var isOfWord = false
    while at < text.count {
      let byte = text[at]
      var length = 1
      switch byte {
      case 0x61...0x7A, 0x30...0x39: isOfWord = true
      case 0..<0x80: isOfWord = false
      // Chinese from U+5000 on and Hangul but for its end.
      case 0xE5...0xE9, 0xEA...0xEC: (length, isOfWord) = (3, true)
      default:
        let scalar = scalar(in: text, at)
        length = byte < 0xE0 ? 2 : 3
        // What joins the character before it is of that one.
        if !scalar.properties.isGraphemeExtend, scalar.value != 0x200D {
          isOfWord = scalar.isOfWord || scalar.isNumeric
        }
      }
      body(at..<min(at + length, text.count), isOfWord)
      at += length
    }
  }

  private static func scalar(in text: [UInt8], _ at: Int) -> Unicode.Scalar {
    func part(_ offset: Int) -> UInt32 { at + offset < text.count ? UInt32(text[at + offset] & 0x3F) : 0 }
    let value =
      text[at] < 0xE0
      ? UInt32(text[at] & 0x1F) << 6 | part(1) : UInt32(text[at] & 0x0F) << 12 | part(1) << 6 | part(2)
    return Unicode.Scalar(value) ?? " "
  }
}
