/// The lines of a text, whatever ends them.
package enum TextLines {
  /// The lines without their ends, including empty ones.
  package static func of(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    var at = start
    let bytes = text.utf8
    while at < text.endIndex {
      let byte = bytes[at]
      var next = bytes.index(after: at)
      guard byte >= 0x0A && byte <= 0x0D || byte == 0xC2 || byte == 0xE2 else {
        at = next
        continue
      }
      let end = at
      if byte == 0xC2 {
        // U+0085
        guard next < text.endIndex, bytes[next] == 0x85 else {
          at = next
          continue
        }
        next = bytes.index(after: next)
      } else if byte == 0xE2 {
        // U+2028 and U+2029
        let second = next
        guard second < text.endIndex, bytes[second] == 0x80 else {
          at = next
          continue
        }
        let third = bytes.index(after: second)
        guard third < text.endIndex, bytes[third] == 0xA8 || bytes[third] == 0xA9 else {
          at = next
          continue
        }
        next = bytes.index(after: third)
      } else if byte == 0x0D, next < text.endIndex, bytes[next] == 0x0A {
        next = bytes.index(after: next)
      }
      lines.append(text[start..<end])
      start = next
      at = next
    }
    lines.append(text[start...])
    return lines
  }
}
