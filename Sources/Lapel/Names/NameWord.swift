/// A word of a text for the search for names: a run of letters in one script, or of digits.
struct NameWord: Sendable {
  /// The script, which decides how words join: Latin ones are separated by blanks, Hangul and Han ones run on into endings.
  enum Script: Hashable, Sendable { case latin, hangul, other, digits }

  /// The folded word, with Hangul composed.
  let key: String
  /// The range in bytes of the text.
  let range: Range<Int>
  let script: Script
  /// Whether it begins with a capital.
  let isCapital: Bool
  let isAllCapitals: Bool
  /// Whether it begins a sentence, so that a capital says nothing.
  let opensSentence: Bool
  /// What is between the previous word and this one.
  let gap: Gap

  enum Gap: Hashable, Sendable { case none, blank, mark, stop, comma, other }

  /// The words of a text, in order.
  static func all(in text: String) -> [NameWord] {
    var text = text
    return text.withUTF8 { bytes in
      var reader = NameWordReader()
      reader.words.reserveCapacity(bytes.count / 6 + 1)
      reader.read(bytes)
      return reader.words
    }
  }
}

/// Reads a text once, byte by byte as long as it is in ASCII or Hangul syllables.
private struct NameWordReader {
  var words: [NameWord] = []
  private var key: [UInt8] = []
  /// Whether the key contains letters of Hangul that join to syllables.
  private var hasParts = false
  private var (start, at) = (0, 0)
  private var script: NameWord.Script?
  private var gap = NameWord.Gap.other
  private var (isCapital, isAllCapitals) = (false, true)
  private var opens = true

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x61...0x7A: add(.latin, isUppercase: false, byte)
      case 0x41...0x5A: add(.latin, isUppercase: true, byte | 0x20)
      case 0x30...0x39: add(.digits, isUppercase: false, byte)
      case ..<0x80: part(Unicode.Scalar(byte), width: 1)
      default:
        let scalar = Self.scalar(bytes, at)
        if Hangul.isSyllable(scalar.value) {
          begin(.hangul, isUppercase: false)
          for place in at..<at + 3 { key.append(bytes[place]) }
          at += 3
        } else {
          read(scalar)
        }
      }
    }
    finish()
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    let width = UTF8.width(scalar)
    if script != nil, scalar.properties.generalCategory == .nonspacingMark {
      at += width
      return
    }
    guard let found = NameWord.script(of: scalar) else { return part(scalar, width: width) }
    begin(found, isUppercase: scalar.properties.isUppercase)
    hasParts = hasParts || (0x1100...0x11FF).contains(scalar.value)
    var folded = ""
    FoldedLetters.append(CollectionOfOne(scalar), to: &folded)
    key += folded.utf8
    at += width
  }

  private mutating func add(_ found: NameWord.Script, isUppercase: Bool, _ byte: UInt8) {
    begin(found, isUppercase: isUppercase)
    key.append(byte)
    at += 1
  }

  private mutating func begin(_ found: NameWord.Script, isUppercase: Bool) {
    if found != script {
      finish()
      (start, script) = (at, found)
      (isCapital, isAllCapitals) = (isUppercase, true)
    }
    isAllCapitals = isAllCapitals && isUppercase
  }

  /// Reads what is between words.
  private mutating func part(_ scalar: Unicode.Scalar, width: Int) {
    finish()
    gap = gap.joined(with: NameWord.Gap(scalar))
    switch scalar {
    case ".", "!", "?", ":", ";", "•", "\n": opens = true
    default: break
    }
    at += width
  }

  private mutating func finish() {
    guard let kind = script else { return }
    var key = String(decoding: self.key, as: UTF8.self)
    if kind == .hangul, hasParts { key = Hangul.composed(key) }
    words.append(
      NameWord(
        key: key, range: start..<at, script: kind, isCapital: isCapital, isAllCapitals: isAllCapitals,
        opensSentence: opens, gap: gap))
    self.key.removeAll(keepingCapacity: true)
    (script, gap, opens, hasParts) = (nil, .none, false, false)
  }

  /// The scalar of two bytes or more that begins at a place in a text.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Unicode.Scalar {
    let first = UInt32(bytes[at])
    func next(_ distance: Int) -> UInt32 { UInt32(bytes[at + distance] & 0x3F) }
    let value =
      switch first {
      case ..<0xE0: (first & 0x1F) << 6 | next(1)
      case ..<0xF0: (first & 0x0F) << 12 | next(1) << 6 | next(2)
      default: (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension NameWord {
  fileprivate static func script(of scalar: Unicode.Scalar) -> Script? {
    if scalar.isASCII {
      if ("0"..."9").contains(scalar) { return .digits }
      return scalar.properties.isAlphabetic ? .latin : nil
    }
    if Hangul.isHangul(scalar.value) { return .hangul }
    guard scalar.properties.isAlphabetic else {
      return scalar.properties.numericType == .decimal ? .digits : nil
    }
    return scalar.properties.isUppercase || scalar.properties.isLowercase ? .latin : .other
  }
}

extension NameWord.Gap {
  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case " ", "\u{A0}", "\n", "\t": self = .blank
    case "-", "'", "’", "\u{2010}", "\u{2011}", "·", "&": self = .mark
    case ".": self = .stop
    case ",": self = .comma
    default: self = .other
    }
  }

  /// The gap that two neighbouring ones make together: `, ` is a comma, `. ` a stop.
  func joined(with next: Self) -> Self {
    switch (self, next) {
    case (.none, let other), (let other, .blank): other
    case (.blank, let other): other
    default: self == next ? self : .other
    }
  }

  /// Whether a name can continue across it.
  var isWithinName: Bool { self != .other && self != .comma }
}
