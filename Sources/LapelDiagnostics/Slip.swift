/// A name with a typo, so near that nothing else can be meant, as a fix requires.
///
/// It ignores letter case, `-`, `_` and blanks, singular and plural, text typed with the Korean keyboard on, and
/// one letter missing, added, wrong or swapped with its neighbour (two in words of nine letters or more).
/// A number is never a typo of another one, nor a short word of another short word.
public enum Slip {
  /// The only name that the word can be a typo of; nil when there is none, or more than one.
  public static func name(for word: String, among names: some Sequence<String>) -> String? {
    let word = Word(word)
    guard (2...80).contains(word.keys.count) else { return nil }
    var near: String?
    for name in names {
      let other = Word(name)
      if other.keys == word.keys { return name }
      guard near != name, word.isSlip(of: other) else { continue }
      if near != nil { return nil }
      near = name
    }
    return near
  }

  private struct Word {
    /// Latin letters and digits in lower case, without separators.
    let keys: [UInt8]
    let parts: [ArraySlice<UInt8>]
    /// Whether it is written in Korean syllables, where another letter makes another word.
    let isHangul: Bool

    init(_ text: String) {
      isHangul = text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
      let typed = HangulKeyboard.keys(text).utf8.prefix(400).map { byte in
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      }
      parts = typed.split { [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " ")].contains($0) }
      keys = Array(parts.joined())
    }

    func isSlip(of other: Word) -> Bool {
      guard !isHangul, !other.isHangul, max(keys.count, other.keys.count) >= 4 else { return false }
      let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
      guard keys.filter(isDigit) == other.keys.filter(isDigit) else { return false }
      if parts.count == other.parts.count, parts.count > 1 {
        return zip(parts, other.parts).allSatisfy { Self.isSlip(Array($0), of: Array($1), inside: true) }
      }
      return Self.isSlip(keys, of: other.keys, inside: false)
    }

    /// - Parameter inside: whether they are parts of longer words, which leave less doubt.
    private static func isSlip(_ a: [UInt8], of b: [UInt8], inside: Bool) -> Bool {
      if a == b { return true }
      let length = max(a.count, b.count)
      let edits = length >= 9 ? 2 : 1
      var distance = EditDistance(of: a, within: edits * EditDistance.unit)
      guard case .cost = distance.cost(of: b, sharing: 0, within: edits * EditDistance.unit) else {
        return false
      }
      if a.count == b.count { return length >= 5 || (length >= (inside ? 2 : 4) && a.sorted() == b.sorted()) }
      return length >= 4
    }
  }
}
