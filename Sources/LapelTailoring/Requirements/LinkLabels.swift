/// Reduces links in a line of a posting to their labels: `[standard](https://example.com/standard)` asks for a
/// standard, and for nothing in the address.
enum LinkLabels {
  static func text(of line: String) -> String {
    guard line.contains("](") else { return line }
    var text = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let after = rest.index(after: close)
      guard after < rest.endIndex, rest[after] == "(", let end = rest[after...].firstIndex(of: ")") else {
        text += rest[..<after]
        rest = rest[after...]
        continue
      }
      text += rest[..<open] + rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }
}
