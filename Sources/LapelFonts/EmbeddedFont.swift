/// A face that stands in the program itself, cut down to the characters that `fonts.txt` names.
///
/// `all` is written when the program is built; it is empty where no font was there.
package struct EmbeddedFont: Sendable {
  /// `Noto Sans CJK KR`.
  package let family: String
  package let isBold: Bool
  package let isItalic: Bool
  /// What its makers say of their rights, from the font file.
  package let copyright: String
  package let license: String
  /// How many bytes the font has.
  package let count: Int
  /// Four bytes in five letters, as `embed-fonts` packs them.
  let packed: StaticString

  /// Writes the font's bytes to a place that has room for `count` of them.
  package func unpack(into place: UnsafeMutableRawBufferPointer) {
    precondition(place.count >= count && packed.utf8CodeUnitCount >= (count + 3) / 4 * 5)
    let letters = packed.utf8Start
    func digit(_ at: Int) -> UInt32 {
      let letter = UInt32(letters[at])
      return letter > 0x5C ? letter &- 0x24 : letter &- 0x23
    }
    var (from, to) = (0, 0)
    while to < count {
      var number = digit(from)
      number = number &* 85 &+ digit(from &+ 1)
      number = number &* 85 &+ digit(from &+ 2)
      number = number &* 85 &+ digit(from &+ 3)
      number = number &* 85 &+ digit(from &+ 4)
      if to <= count - 4 {
        place.storeBytes(of: number.bigEndian, toByteOffset: to, as: UInt32.self)
      } else {
        for part in 0..<count - to {
          place[to + part] = UInt8(truncatingIfNeeded: number >> (24 - 8 * UInt32(part)))
        }
      }
      from &+= 5
      to &+= 4
    }
  }

  /// The font's bytes.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      unpack(into: UnsafeMutableRawBufferPointer(buffer))
      initialized = count
    }
  }
}
