/// What a program that reads a file would find in it: its bytes, and the same with each notation decoded.
struct DecodedForms {
  private(set) var all: [[UInt8]] = []

  /// - Parameter format: the format, which knows the notation of its files.
  init(of bytes: [UInt8], _ format: Format) {
    for reading in format.readings(bytes) {
      all.append(reading)
      // Files of every kind may contain addresses and JSON.
      if let decoded = Self.withoutPercents(reading) { all.append(decoded) }
      if let decoded = Self.withoutEscapes(reading) { all.append(decoded) }
    }
  }

  // MARK: Notations

  /// The bytes with `%EA%B0%80` and the like decoded; nil when there is nothing to decode.
  static func withoutPercents(_ bytes: [UInt8]) -> [UInt8]? {
    let (sign, backslash) = (UInt8(ascii: "%"), UInt8(ascii: "\\"))
    var output: [UInt8] = []
    // The bytes between percent signs are copied in one go.
    var start = 0
    while let at = bytes[start...].firstIndex(of: sign) {
      output += bytes[start..<at]
      // TeX has a backslash before the sign.
      if at > start, bytes[at - 1] == backslash { output.removeLast() }
      if at + 2 < bytes.count, let high = hex(bytes[at + 1]), let low = hex(bytes[at + 2]) {
        output.append(high << 4 | low)
        start = at + 3
      } else {
        output.append(sign)
        start = at + 1
      }
    }
    output += bytes[start...]
    return output == bytes ? nil : output
  }

  /// The bytes with `\u00e9`, `\n`, `\"` and the like decoded; nil when there is nothing to decode.
  static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "\\")) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var units: [UInt16] = []
    var at = 0
    func flush() {
      if units.isEmpty { return }
      output += String(decoding: units, as: UTF16.self).utf8
      units = []
    }
    while at < bytes.count {
      // The bytes before the backslash are copied in one go, and so is a backslash at the very end.
      let sign = bytes[at...].firstIndex(of: UInt8(ascii: "\\")) ?? bytes.count
      let next = sign + 1 < bytes.count ? sign : bytes.count
      if next > at {
        flush()
        output += bytes[at..<next]
        at = next
        continue
      }
      if bytes[at + 1] == UInt8(ascii: "u"), let unit = unit(bytes, at + 2) {
        units.append(unit)
        at += 6
        continue
      }
      flush()
      output.append("nrtbf".utf8.contains(bytes[at + 1]) ? 32 : bytes[at + 1])
      at += 2
    }
    flush()
    return output
  }

  private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt16? {
    guard at + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[at..<(at + 4)] {
      guard let digit = hex(byte) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
