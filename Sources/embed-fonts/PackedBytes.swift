import CZlib

/// Bytes as a literal of text: seven of them are eight letters of ASCII with seven bits each, for a literal may hold no
/// letter that is no UTF-8.
enum PackedBytes {
  static func packed(_ bytes: [UInt8]) -> String {
    var literal: [UInt8] = []
    literal.reserveCapacity(bytes.count * 5 / 2)
    for start in stride(from: 0, to: bytes.count, by: 7) {
      var number: UInt64 = 0
      for at in start..<start + 7 { number = number << 8 | (at < bytes.count ? UInt64(bytes[at]) : 0) }
      for shift in stride(from: 49, through: 0, by: -7) {
        literal += letters[Int(number >> UInt64(shift)) & 0x7F]
      }
    }
    return String(decoding: literal, as: UTF8.self)
  }

  /// Each letter as a literal has it.
  private static let letters: [[UInt8]] = (0..<128).map { (letter: UInt8) in
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): [UInt8(ascii: "\\"), letter]
    case 0x20...0x7E: [letter]
    default: Array("\\u{\(String(letter, radix: 16))}".utf8)
    }
  }

  /// Compressed as zlib does it best.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var out = [UInt8](repeating: 0, count: Int(size))
    let status = compress2(&out, &size, bytes, UInt(bytes.count), 9)
    precondition(status == Z_OK, "zlib had the room that it asks for")
    out.removeLast(out.count - Int(size))
    return out
  }
}
