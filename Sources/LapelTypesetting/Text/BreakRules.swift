/// Where a line may end: at spaces, and between Chinese and Japanese characters; Korean words stay whole.
///
/// What may begin and end a line follows UAX 14 and the rules of kinsoku.
enum BreakRules {
  /// Whether a line may end after a character.
  static func end(
    after scalar: Unicode.Scalar, before next: Unicode.Scalar, isBound: Bool, isKeptWhole: Bool,
    language: String
  ) -> Atom.Break {
    if next.isMark || next.isJoiner || scalar == "\u{200D}" { return .never }
    if scalar == " " {
      if isBound || beginsNoLine(next) { return .never }
      return isKeptWhole ? .withinAfterSpace : .allowed
    }
    if next == " " { return .never }
    if !isKeptWhole, breaksBetweenCharacters(scalar, next, language), !endsNoLine(scalar), !beginsNoLine(next)
    {
      return .allowed
    }
    if beginsNoLine(next) || endsNoLine(scalar) { return .never }
    return !scalar.isPlainLetter && marks.contains(scalar) ? .withinAfterMark : .within
  }

  private static let marks: Set<Unicode.Scalar> = ["/", "-", "_", "?", "&", "=", "@", "–", "—"]

  private static func breaksBetweenCharacters(
    _ scalar: Unicode.Scalar, _ next: Unicode.Scalar, _ language: String
  ) -> Bool {
    guard scalar.isHanOrKana || next.isHanOrKana else { return false }
    if language.hasPrefix("zh") || language.hasPrefix("ja") || language.hasPrefix("yue") { return true }
    // Only Japanese is written in kana.
    return scalar.isKana || next.isKana
  }

  private static let closing: Set<Unicode.Scalar> = [
    "、", "。", "，", "．", "・", "：", "；", "？", "！", "゛", "゜", "ヽ", "ヾ", "ゝ", "ゞ", "々", "ー", "」", "』", "）", "］",
    "｝",
    "〉", "》", "】", "〕", "〗", "〙", "”", "’", ",", ".", ":", ";", "?", "!", ")", "]", "}", "·", "…", "%", "％",
    "ぁ", "ぃ",
    "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ", "℃",
    "°",
  ]

  private static let opening: Set<Unicode.Scalar> = [
    "「", "『", "（", "［", "｛", "〈", "《", "【", "〔", "〖", "〘", "“", "‘", "(", "[", "{", "$", "￥", "＄", "£", "€",
    "₩", "#",
  ]

  private static func beginsNoLine(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isPlainLetter && closing.contains(scalar)
  }

  private static func endsNoLine(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isPlainLetter && opening.contains(scalar)
  }
}

extension Unicode.Scalar {
  fileprivate var isKana: Bool {
    switch value {
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
    default: false
    }
  }

  fileprivate var isHanOrKana: Bool {
    switch value {
    case 0x3000...0x30FF, 0x31F0...0x31FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether it is an ASCII letter or digit, or a Hangul syllable, as in most texts; no rule is about these.
  var isPlainLetter: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Whether it is drawn on the character before it. The first such scalar is U+0300.
  var isMark: Bool {
    value >= 0x300 && !(0xAC00...0xD7A3).contains(value) && properties.generalCategory.isMark
  }

  /// Whether it only joins or separates its neighbours, or selects a form of the one before.
  var isJoiner: Bool {
    switch value {
    case 0x200C...0x200F, 0x2066...0x2069, 0x61C, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }
}

extension Unicode.GeneralCategory {
  var isMark: Bool { self == .nonspacingMark || self == .spacingMark || self == .enclosingMark }
}
