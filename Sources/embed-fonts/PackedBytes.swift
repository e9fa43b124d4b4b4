import CZlib

/// Bytes as a string literal: 56 bytes become 64 ASCII letters with seven bits each, because a literal can only contain
/// UTF-8.
///
/// The first 56 letters are the lower bits of the bytes, in order; each of the eight after them has the highest bits of
/// every eighth byte. In this way eight bytes are put together at once.
enum PackedBytes {
  static func packed(_ bytes: [UInt8]) -> String {
    var literal: [UInt8] = []
    literal.reserveCapacity(bytes.count * 5 / 2)
    for start in stride(from: 0, to: bytes.count, by: 56) {
      let block = (start..<start + 56).map { $0 < bytes.count ? bytes[$0] : 0 }
      for byte in block { literal += letters[Int(byte & 0x7F)] }
      for lane in 0..<8 {
        literal += letters[(0..<7).reduce(0) { $0 | Int(block[$1 * 8 + lane] >> 7) << $1 }]
      }
    }
    return String(decoding: literal, as: UTF8.self)
  }

  /// Each letter as it is written in a literal.
  private static let letters: [[UInt8]] = (0..<128).map { (letter: UInt8) in
    switch letter {
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): [UInt8(ascii: "\\"), letter]
    case 0x20...0x7E: [letter]
    default: Array("\\u{\(String(letter, radix: 16))}".utf8)
    }
  }

  /// The bytes compressed at zlib's best level.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var out = [UInt8](repeating: 0, count: Int(size))
    let status = compress2(&out, &size, bytes, UInt(bytes.count), 9)
    precondition(status == Z_OK, "zlib had the room that it asks for")
    out.removeLast(out.count - Int(size))
    return out
  }
}
