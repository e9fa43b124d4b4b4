/// The SHA-1 digest of some bytes (FIPS 180-4), by which git names file contents; it protects nothing.
struct SHA1: Sendable, Hashable {
  /// The digest's 20 bytes.
  let bytes: [UInt8]

  init(of message: [UInt8]) {
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    var padded = message
    let bits = UInt64(message.count) &* 8
    padded.append(0x80)
    padded += repeatElement(0, count: (120 - padded.count % 64) % 64)
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var words = [UInt32](repeating: 0, count: 80)
    for block in stride(from: 0, to: padded.count, by: 64) {
      for at in 0..<16 {
        words[at] = padded[block + at * 4..<block + at * 4 + 4].reduce(0) { $0 << 8 | UInt32($1) }
      }
      for at in 16..<80 {
        let mixed = words[at - 3] ^ words[at - 8] ^ words[at - 14] ^ words[at - 16]
        words[at] = mixed << 1 | mixed >> 31
      }
      Self.compress(words, into: &state)
    }
    bytes = state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
  }

  private static func compress(_ words: [UInt32], into state: inout [UInt32]) {
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for (at, word) in words.enumerated() {
      let (choice, constant): (UInt32, UInt32) =
        switch at / 20 {
        case 0: (b & c | ~b & d, 0x5a82_7999)
        case 1: (b ^ c ^ d, 0x6ed9_eba1)
        case 2: (b & c | b & d | c & d, 0x8f1b_bcdc)
        default: (b ^ c ^ d, 0xca62_c1d6)
        }
      let next = (a << 5 | a >> 27) &+ choice &+ e &+ constant &+ word
      (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
    }
    for (at, value) in [a, b, c, d, e].enumerated() { state[at] = state[at] &+ value }
  }
}
