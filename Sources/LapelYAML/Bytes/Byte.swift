/// Names for the bytes that have a meaning in YAML.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let doubleQuote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let singleQuote: UInt8 = 0x27
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B
  static let dash: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let less: UInt8 = 0x3C
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let backtick: UInt8 = 0x60
  static let openBrace: UInt8 = 0x7B
  static let bar: UInt8 = 0x7C
  static let closeBrace: UInt8 = 0x7D
  static let tilde: UInt8 = 0x7E
}

extension UInt8 {
  /// Space or tab: `s-white`, YAML 1.2.2 §5.5.
  @inline(__always) var isBlank: Bool { self == Byte.space || self == Byte.tab }

  /// Line feed or carriage return: `b-char`, YAML 1.2.2 §5.4.
  @inline(__always) var isBreak: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }

  /// `,` `[` `]` `{` `}`: `c-flow-indicator`, YAML 1.2.2 §5.3.
  @inline(__always) var isFlowIndicator: Bool {
    switch self {
    case Byte.comma, Byte.openBracket, Byte.closeBracket, Byte.openBrace, Byte.closeBrace: true
    default: false
    }
  }

  /// `ns-word-char`, YAML 1.2.2 §5.6.
  var isWordCharacter: Bool { isDigit || isLetter || self == Byte.dash }

  var isDigit: Bool { self >= Byte.zero && self <= Byte.nine }

  var isLetter: Bool { (self | 0x20).isSmallLetter }

  var isSmallLetter: Bool { self >= 0x61 && self <= 0x7A }

  var isHexDigit: Bool { hexValue != nil }

  var hexValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }

  /// `ns-uri-char` without `%`, YAML 1.2.2 §5.6.
  var isURICharacter: Bool {
    if isWordCharacter { return true }
    switch self {
    case 0x23, 0x3B, 0x2F, 0x3F, 0x3A, 0x40, 0x26, 0x3D, 0x2B, 0x24, 0x2C, 0x5F, 0x2E, 0x21, 0x7E, 0x2A, 0x27,
      0x28, 0x29, 0x5B, 0x5D:
      return true
    default: return false
    }
  }
}
