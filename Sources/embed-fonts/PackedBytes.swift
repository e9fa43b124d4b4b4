/// Four bytes in five letters of ASCII, none of which has a meaning in a literal.
enum PackedBytes {
  static func packed(_ bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count / 4 * 5 + 5)
    for start in stride(from: 0, to: bytes.count, by: 4) {
      var number: UInt32 = 0
      for at in start..<start + 4 { number = number << 8 | (at < bytes.count ? UInt32(bytes[at]) : 0) }
      for power: UInt32 in [52_200_625, 614_125, 7225, 85, 1] {
        // From `#` on, with `\\` skipped.
        let letter = UInt8(number / power % 85) + 0x23
        letters.append(letter < 0x5C ? letter : letter + 1)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
