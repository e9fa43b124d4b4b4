/// Names in double brackets in a story: `[[nuri]]에서 여덟 달`.
public enum Mentions {
  /// The range of each name without its brackets, in order; a name is on one line and contains no bracket.
  ///
  /// - Parameter bytes: UTF-8.
  public static func ranges(in bytes: some RandomAccessCollection<UInt8>) -> [Range<Int>] {
    let bytes = Array(bytes)
    var ranges: [Range<Int>] = []
    var at = 0
    while at + 1 < bytes.count {
      guard bytes[at] == open, bytes[at + 1] == open else {
        at += 1
        continue
      }
      let start = at + 2
      let end = bytes[start...].prefix(longest).firstIndex { $0 == open || $0 == close || $0 < 0x20 }
      guard let end, end > start, end + 1 < bytes.count, bytes[end] == close, bytes[end + 1] == close else {
        at += 1
        continue
      }
      ranges.append(start..<end)
      at = end + 2
    }
    return ranges
  }

  /// The text with each name, and its brackets, replaced by its title.
  public static func replaced(in text: String, _ title: (String) -> String) -> String {
    let bytes = Array(text.utf8)
    var made: [UInt8] = []
    var at = 0
    for range in ranges(in: bytes) {
      made += bytes[at..<range.lowerBound - 2]
      made += title(String(decoding: bytes[range], as: UTF8.self)).utf8
      at = range.upperBound + 2
    }
    return String(decoding: made + bytes[at...], as: UTF8.self)
  }

  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")
  private static let longest = 200
}
