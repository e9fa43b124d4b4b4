/// A word of a text, as names are looked for: a run of letters of one script, or of digits.
struct NameWord: Sendable {
  /// How words of a script join: Latin ones are parted by blanks, Hangul and Han ones run on into endings.
  enum Script: Hashable, Sendable { case latin, hangul, other, digits }

  /// Folded; of Hangul composed.
  let key: String
  /// In bytes of the text.
  let range: Range<Int>
  let script: Script
  /// Whether it begins with a capital.
  let isCapital: Bool
  let isAllCapitals: Bool
  /// Whether a sentence begins with it, so that a capital says nothing.
  let opensSentence: Bool
  /// What stands between the word before and this one.
  let gap: Gap

  enum Gap: Hashable, Sendable { case none, blank, mark, stop, comma, other }

  /// The words of a text, in order.
  static func all(in text: String) -> [NameWord] {
    var words: [NameWord] = []
    var key = ""
    var (start, at) = (0, 0)
    var script: Script?
    var gap = Gap.other
    var (isCapital, isAllCapitals) = (false, true)
    var opens = true
    func finish() {
      guard let kind = script else { return }
      if kind == .hangul { key = Hangul.composed(key) }
      words.append(
        NameWord(
          key: key, range: start..<at, script: kind, isCapital: isCapital, isAllCapitals: isAllCapitals,
          opensSentence: opens, gap: gap))
      (key, script, gap, opens) = ("", nil, .none, false)
    }
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let found = Self.script(of: scalar)
      if scalar.properties.generalCategory == .nonspacingMark, script != nil {
        at += width
        continue
      }
      if found != script { finish() }
      if let found {
        if script == nil {
          (start, script) = (at, found)
          isCapital = scalar.properties.isUppercase
          isAllCapitals = true
        }
        isAllCapitals = isAllCapitals && scalar.properties.isUppercase
        FoldedLetters.append(CollectionOfOne(scalar), to: &key)
      } else {
        gap = gap.joined(with: Gap(scalar))
        if ".!?:;•\n".unicodeScalars.contains(scalar) { opens = true }
      }
      at += width
    }
    finish()
    return words
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
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

  /// What two neighbours make together: `, ` is a comma, `. ` a stop.
  func joined(with next: Self) -> Self {
    switch (self, next) {
    case (.none, let other), (let other, .blank): other
    case (.blank, let other): other
    default: self == next ? self : .other
    }
  }

  /// Whether a name goes on over it.
  var isWithinName: Bool { self != .other && self != .comma }
}
