/// The type of an untagged plain scalar under the core schema: YAML 1.2.2 §10.3.2.
enum CoreSchema: Equatable {
  case null, bool(Bool), integer, octal, hexadecimal, float, infinity(isNegative: Bool), notANumber, text

  init(plain text: String) {
    self = Array(text.utf8).withUnsafeBufferPointer { CoreSchema(plain: $0[...]) }
  }

  init(plain text: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let first = text.first else {
      self = .null
      return
    }
    switch first {
    case Byte.tilde, 0x4E, 0x6E, 0x54, 0x74, 0x46, 0x66: self = CoreSchema.word(text)
    case Byte.zero...Byte.nine, Byte.plus, Byte.dash, Byte.dot: self = CoreSchema.number(text)
    default: self = .text
    }
  }

  private static func word(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> CoreSchema {
    guard text.count <= 5 else { return .text }
    switch String(decoding: text, as: UTF8.self) {
    case "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return .text
    }
  }

  private static func number(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> CoreSchema {
    if text.first == Byte.zero, text.count > 2 {
      let digits = text.dropFirst(2)
      let second = text[text.startIndex + 1]
      if second == 0x6F, digits.allSatisfy({ $0 >= Byte.zero && $0 <= 0x37 }) { return .octal }
      if second == 0x78, digits.allSatisfy(\.isHexDigit) { return .hexadecimal }
    }
    var rest = text
    let isNegative = rest.first == Byte.dash
    if isNegative || rest.first == Byte.plus { rest = rest.dropFirst() }
    if rest.first == Byte.dot, rest.count == 4 {
      switch String(decoding: rest, as: UTF8.self) {
      case ".inf", ".Inf", ".INF": return .infinity(isNegative: isNegative)
      case ".nan", ".NaN", ".NAN": return rest.count == text.count ? .notANumber : .text
      default: break
      }
    }
    let whole = rest.prefix(while: \.isDigit)
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty { return whole.isEmpty ? .text : .integer }
    var fraction = rest.prefix(0)
    if rest.first == Byte.dot {
      fraction = rest.dropFirst().prefix(while: \.isDigit)
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return .text }
    if rest.first == 0x65 || rest.first == 0x45 {
      rest = rest.dropFirst()
      if rest.first == Byte.plus || rest.first == Byte.dash { rest = rest.dropFirst() }
      guard !rest.isEmpty else { return .text }
      rest = rest.drop(while: \.isDigit)
    }
    return rest.isEmpty ? .float : .text
  }
}
