/// The word at the cursor, which may contain `.` and `-`: `nuri.an‸omaly`.
struct TypedWord {
  /// The range from its beginning to the cursor.
  let range: Range<Int>
  /// The end of the word after the cursor.
  let end: Int
  /// The part before the cursor.
  let text: String

  init(at offset: Int, in bytes: [UInt8]) {
    let offset = min(offset, bytes.count)
    var start = offset
    while start > 0, Self.isOfWord(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < bytes.count, Self.isOfWord(bytes[end]) { end += 1 }
    // A dash that begins an item is not part of the word after it.
    while start < offset, bytes[start] == UInt8(ascii: "-") { start += 1 }
    range = start..<offset
    self.end = end
    text = String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
