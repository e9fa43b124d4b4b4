extension [UInt8] {
  /// The same for text in UTF-8.
  package func endOfTeXGroup(at start: Int) -> Int {
    var at = start
    var depth = 0
    while at < count {
      if self[at] == UInt8(ascii: "\\") {
        at += 1
      } else if self[at] == UInt8(ascii: "{") {
        depth += 1
      } else if self[at] == UInt8(ascii: "}") {
        depth -= 1
      }
      at += 1
      if depth == 0 { break }
    }
    return Swift.min(at, count)
  }
}

extension Array where Element: Equatable & ExpressibleByUnicodeScalarLiteral {
  /// The end of the group that begins with the brace at a place: after its closing brace, or at the end of a text
  /// that does not close it. A backslash escapes what follows it.
  package func endOfTeXGroup(at start: Int) -> Int {
    var at = start
    var depth = 0
    while at < count {
      if self[at] == "\\" {
        at += 1
      } else if self[at] == "{" {
        depth += 1
      } else if self[at] == "}" {
        depth -= 1
      }
      at += 1
      if depth == 0 { break }
    }
    return Swift.min(at, count)
  }
}
