/// The pairs of adjacent bytes in a text: a phrase with any other pair cannot be in it. Two pairs may share a place, so
/// a pair may seem to be there when it is not.
struct BytePairs {
  private var bits = [UInt64](repeating: 0, count: 32)

  init(_ text: [UInt8]) {
    for at in text.indices.dropFirst() {
      let place = Self.place(text[at - 1], text[at])
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  /// Whether a phrase may be in the text; false is certain.
  func mayHold(_ phrase: [UInt8]) -> Bool {
    for at in phrase.indices.dropFirst() {
      let place = Self.place(phrase[at - 1], phrase[at])
      if bits[place >> 6] & 1 << UInt64(place & 63) == 0 { return false }
    }
    return true
  }

  private static func place(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) << 4 ^ Int(b)) & 2047 }
}
