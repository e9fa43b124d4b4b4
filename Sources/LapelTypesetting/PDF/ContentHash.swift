/// A number computed from bytes: 64-bit FNV-1a, twice with different starts. It tells documents apart
/// and keeps nothing secret.
struct ContentHash {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9AE1_6A3B_2F90_404F

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
      second = (second ^ UInt64(byte)) &* 0x100_0000_01B3 &+ 1
    }
  }

  /// The hash as 32 hexadecimal digits.
  var digits: String { PDFSyntax.hex(first, digits: 16) + PDFSyntax.hex(second, digits: 16) }
}
