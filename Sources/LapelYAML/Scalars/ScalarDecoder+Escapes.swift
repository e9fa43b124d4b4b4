/// Decodes escapes in double quotes: YAML 1.2.2 §5.7.
extension ScalarDecoder {
  /// Decodes the escape at `index` and returns the index after it.
  mutating func escape(_ index: Int, _ end: Int) -> Int {
    guard index + 1 < end else {
      output.append(Byte.backslash)
      return index + 1
    }
    let letter = bytes[index + 1]
    if letter.isBreak { return escapedBreak(index + 1, end) }
    if let value = ScalarDecoder.simple(letter) {
      append(value)
      return index + 2
    }
    switch letter {
    case 0x78: return hex(index, 2, end)
    case 0x75: return hex(index, 4, end)
    case 0x55: return hex(index, 8, end)
    default:
      // It has been reported; the backslash is kept as it is.
      output.append(Byte.backslash)
      return index + 1
    }
  }

  /// Skips an escaped line break with the white space after it; further line breaks become line feeds.
  private mutating func escapedBreak(_ index: Int, _ end: Int) -> Int {
    var index = afterBreak(index)
    while index < end {
      if bytes[index].isBreak {
        output.append(Byte.lineFeed)
        index = afterBreak(index)
      } else if bytes[index].isBlank {
        index += 1
      } else {
        break
      }
    }
    return min(index, end)
  }

  private mutating func hex(_ index: Int, _ digits: Int, _ end: Int) -> Int {
    guard let value = value(index + 2, digits, end) else {
      output.append(Byte.backslash)
      return index + 1
    }
    if let scalar = Unicode.Scalar(value) {
      append(scalar)
      return index + 2 + digits
    }
    if digits == 4, value & 0xFC00 == 0xD800, bytes[index + 6] == Byte.backslash, bytes[index + 7] == 0x75,
      let low = self.value(index + 8, 4, end), low & 0xFC00 == 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + (value & 0x3FF) << 10 + low & 0x3FF)
    {
      append(scalar)
      return index + 12
    }
    output.append(Byte.backslash)
    return index + 1
  }

  private func value(_ index: Int, _ digits: Int, _ end: Int) -> UInt32? {
    guard index + digits <= end else { return nil }
    var value: UInt32 = 0
    for offset in 0..<digits {
      guard let digit = bytes[index + offset].hexValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    output.append(contentsOf: UTF8.encode(scalar)!)
  }

  private static func simple(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case 0x30: "\0"
    case 0x61: "\u{07}"
    case 0x62: "\u{08}"
    case 0x74, Byte.tab: "\t"
    case 0x6E: "\n"
    case 0x76: "\u{0B}"
    case 0x66: "\u{0C}"
    case 0x72: "\r"
    case 0x65: "\u{1B}"
    case Byte.space: " "
    case Byte.doubleQuote: "\""
    case 0x2F: "/"
    case Byte.backslash: "\\"
    case 0x4E: "\u{85}"
    case 0x5F: "\u{A0}"
    case 0x4C: "\u{2028}"
    case 0x50: "\u{2029}"
    default: nil
    }
  }
}
