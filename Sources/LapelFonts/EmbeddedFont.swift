#if canImport(Glibc)
  import Glibc
#endif

/// A font face inside the program, cut down to the characters that `fonts.txt` names.
///
/// `all` is generated at build time; it is empty if the fonts were not there.
package struct EmbeddedFont: Sendable {
  /// The family's name: `Noto Sans CJK KR`.
  package let family: String
  /// Whether it is for strong text.
  package let isBold: Bool
  /// Whether it is for emphasis.
  package let isItalic: Bool
  /// The makers' copyright notice, from the font file.
  package let copyright: String
  /// The licence it may be distributed under, from the font file.
  package let license: String
  /// The size of the font in bytes.
  package let count: Int
  /// The number of bytes that the program holds: the font's size, or fewer if it is deflated.
  package let heldCount: Int
  /// The bytes, 56 in 64 letters, as `embed-fonts` packs them.
  let packed: StaticString

  /// Whether the program holds it deflated (RFC 1950).
  package var isDeflated: Bool { heldCount < count }

  /// Writes the bytes that the program holds to a place with room for `heldCount` of them.
  package func unpack(into place: UnsafeMutableRawBufferPointer) {
    precondition(place.count >= heldCount && packed.utf8CodeUnitCount >= (heldCount + 55) / 56 * 64)
    let letters = UnsafeRawPointer(packed.utf8Start)
    let blocks = heldCount / 56
    for block in 0..<blocks {
      let (from, to) = (block * 64, block * 56)
      let highest = letters.loadUnaligned(fromByteOffset: from + 56, as: UInt64.self)
      for word in 0..<7 {
        let lower = letters.loadUnaligned(fromByteOffset: from + word * 8, as: UInt64.self)
        let bits = highest << UInt64(7 - word) & 0x8080_8080_8080_8080
        place.storeBytes(of: lower | bits, toByteOffset: to + word * 8, as: UInt64.self)
      }
    }
    let last = letters + blocks * 64
    for at in 0..<heldCount % 56 {
      let lower = last.load(fromByteOffset: at, as: UInt8.self)
      let bits = last.load(fromByteOffset: 56 + at % 8, as: UInt8.self)
      place[blocks * 56 + at] = lower | (bits >> UInt8(at / 8) & 1) << 7
    }
    Self.forget(letters, packed.utf8CodeUnitCount)
  }

  /// Takes the pages of the program's file that have been read out of the memory of this process; whoever reads them
  /// again gets them back from the file.
  private static func forget(_ letters: UnsafeRawPointer, _ count: Int) {
    #if canImport(Glibc)
      let size = UInt(sysconf(Int32(_SC_PAGESIZE)))
      let start = (UInt(bitPattern: letters) + size - 1) / size * size
      let end = (UInt(bitPattern: letters) + UInt(count)) / size * size
      guard start < end, let pages = UnsafeMutableRawPointer(bitPattern: start) else { return }
      _ = madvise(pages, Int(end - start), MADV_DONTNEED)
    #endif
  }
}
