import LapelDiagnostics
import LapelYAML

/// Items named in a text: `[[nuri]]`, `[[nuri.anomaly]]`.
enum CitedItems {
  /// The ranges of the names in the file; empty when the text is not written literally.
  static func ranges(in node: Node) -> [Range<Int>] {
    let text = Array(node.sourceText.utf8)
    let start = node.range.bytes.lowerBound
    var (found, index) = ([Range<Int>](), 0)
    while index + 3 < text.count {
      guard text[index] == UInt8(ascii: "["), text[index + 1] == UInt8(ascii: "[") else {
        index += 1
        continue
      }
      var end = index + 2
      while end < text.count, !Self.ends.contains(text[end]) { end += 1 }
      if end > index + 2, end + 1 < text.count, text[end] == UInt8(ascii: "]"),
        text[end + 1] == UInt8(ascii: "]")
      {
        found.append(start + index + 2..<start + end)
      }
      index = end
    }
    return found
  }

  private static let ends: Set<UInt8> = Set("[]\n\r|".utf8)
}
