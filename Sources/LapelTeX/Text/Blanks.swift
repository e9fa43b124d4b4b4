/// White space at the ends of a text.
package enum Blanks {
  /// The text without white space at both ends.
  package static func trimmed(_ text: Substring) -> Substring {
    var start = text.startIndex
    while start < text.endIndex {
      let byte = text.utf8[start]
      if isBlank(byte) {
        start = text.utf8.index(after: start)
      } else if byte >= 0x80, text[start].isWhitespace {
        start = text.index(after: start)
      } else {
        break
      }
    }
    return trimmedEnd(start == text.startIndex ? text : text[start...])
  }

  /// The text without white space at its end.
  package static func trimmedEnd(_ text: Substring) -> Substring {
    var end = text.endIndex
    while end > text.startIndex {
      let last = text.utf8.index(before: end)
      let byte = text.utf8[last]
      if isBlank(byte) {
        end = last
      } else if byte >= 0x80, text[..<end].last?.isWhitespace == true {
        end = text.index(before: end)
      } else {
        break
      }
    }
    return end == text.endIndex ? text : text[..<end]
  }

  /// Whether a byte is ASCII white space.
  package static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}
