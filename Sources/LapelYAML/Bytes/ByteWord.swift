/// Eight bytes that are examined together.
struct ByteWord {
  private let word: UInt64

  @inline(__always)
  init(_ word: UInt64) { self.word = word }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte that equals the given one.
  @inline(__always)
  private func equal(_ byte: UInt8) -> UInt64 {
    let x = word ^ (ByteWord.ones &* UInt64(byte))
    return ~(((x & ~ByteWord.highs) &+ ~ByteWord.highs) | x) & ByteWord.highs
  }

  @inline(__always)
  var isASCII: Bool { word & ByteWord.highs == 0 }

  /// Whether it contains nothing that the check of characters has to examine: no control character except tab and
  /// line breaks, no DEL, and no 0xC2 or 0xEF, with which rarer ones begin.
  @inline(__always)
  var isOrdinary: Bool {
    if (word | (word &- ByteWord.ones &* 0x20) | (word &+ ByteWord.ones)) & ByteWord.highs == 0 {
      return true
    }
    // The high bit of each byte from 0x20 on.
    let printable = ((word & ~ByteWord.highs) &+ ByteWord.ones &* 0x60) | word
    let low = ~printable & ByteWord.highs
    if low & ~(equal(Byte.lineFeed) | equal(Byte.carriageReturn) | equal(Byte.tab)) != 0 { return false }
    if equal(0x7F) != 0 { return false }
    return word & ByteWord.highs == 0 || (equal(0xC2) | equal(0xEF)) == 0
  }

  // MARK: - Where reading must look closer
  //
  // Each is a word whose lowest bit set lies in the first such byte; the bits above it mean nothing.

  @inline(__always)
  private func first(_ byte: UInt8) -> UInt64 {
    let x = word ^ (ByteWord.ones &* UInt64(byte))
    return (x &- ByteWord.ones) & ~x
  }

  /// Bytes under 0x0E: line breaks, tabs and control characters.
  @inline(__always)
  private var breaks: UInt64 { (word &- ByteWord.ones &* 0x0E) & ~word }

  /// Bytes that may end a line.
  @inline(__always)
  var lineStops: UInt64 { breaks & ByteWord.highs }

  /// Bytes that may end unquoted text: a line break, `:` or `#`.
  @inline(__always)
  var plainStops: UInt64 { (breaks | first(Byte.colon) | first(Byte.hash)) & ByteWord.highs }

  /// Bytes that may end unquoted text inside brackets: the same, or a flow indicator.
  @inline(__always)
  var flowStops: UInt64 {
    // `[` and `]` differ from `{` and `}` in one bit.
    let folded = ByteWord(word | ByteWord.ones &* 0x20)
    let brackets = folded.first(Byte.openBrace) | folded.first(Byte.closeBrace)
    return (breaks | first(Byte.colon) | first(Byte.hash) | first(Byte.comma) | brackets) & ByteWord.highs
  }

  @inline(__always)
  var doubleQuotedStops: UInt64 {
    (breaks | first(Byte.doubleQuote) | first(Byte.backslash)) & ByteWord.highs
  }

  @inline(__always)
  var singleQuotedStops: UInt64 { (breaks | first(Byte.singleQuote)) & ByteWord.highs }

  /// The byte 0xE2, with which general punctuation begins, but no letter of Hangul.
  @inline(__always)
  var punctuation: UInt64 { first(0xE2) & ByteWord.highs }

  /// Bytes other than a space.
  @inline(__always)
  var nonSpaces: UInt64 { word ^ (ByteWord.ones &* UInt64(Byte.space)) }
}
