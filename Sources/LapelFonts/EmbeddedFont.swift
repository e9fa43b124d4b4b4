/// A face that stands in the program itself, cut down to the characters that `fonts.txt` names.
///
/// `all` is written when the program is built; it is empty where no font was there.
package struct EmbeddedFont: Sendable {
  /// `Noto Sans CJK KR`.
  package let family: String
  /// Whether it is the face for strong text.
  package let isBold: Bool
  /// Whether it is the face for emphasis.
  package let isItalic: Bool
  /// What its makers say of their rights, from the font file.
  package let copyright: String
  /// The licence it may be given on under, from the font file.
  package let license: String
  /// How many bytes the font has.
  package let count: Int
  /// How many bytes the program holds of it: as many, or fewer that are deflated.
  package let heldCount: Int
  /// Seven bytes in eight letters, as `embed-fonts` packs them.
  let packed: StaticString

  /// Whether the program holds it deflated (RFC 1950).
  package var isDeflated: Bool { heldCount < count }

  /// Writes the bytes that the program holds to a place that has room for `heldCount` of them.
  package func unpack(into place: UnsafeMutableRawBufferPointer) {
    precondition(place.count >= heldCount && packed.utf8CodeUnitCount >= (heldCount + 6) / 7 * 8)
    let letters = UnsafeRawPointer(packed.utf8Start)
    var (from, to) = (0, 0)
    while to < heldCount {
      let eight = UInt64(bigEndian: letters.loadUnaligned(fromByteOffset: from, as: UInt64.self))
      // Fields of 7 bits move together: to 14, to 28, to 56.
      let pairs = (eight & 0x7F00_7F00_7F00_7F00) >> 1 | eight & 0x007F_007F_007F_007F
      let fours = (pairs & 0x3FFF_0000_3FFF_0000) >> 2 | pairs & 0x0000_3FFF_0000_3FFF
      let seven = (fours & 0x0FFF_FFFF_0000_0000) >> 4 | fours & 0x0FFF_FFFF
      if to <= place.count - 8 {
        // The eighth byte is written again by the next seven.
        place.storeBytes(of: (seven << 8).bigEndian, toByteOffset: to, as: UInt64.self)
      } else {
        for part in 0..<min(7, heldCount - to) {
          place[to + part] = UInt8(truncatingIfNeeded: seven >> (48 - 8 * UInt64(part)))
        }
      }
      from &+= 8
      to &+= 7
    }
  }
}
