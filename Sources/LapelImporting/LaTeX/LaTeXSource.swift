import LapelTeX

/// A LaTeX text without its comments, with the files that it asks for and its own abbreviations put in.
enum LaTeXSource {
  private static let mostBytes = 2 << 20
  private static let mostFiles = 50

  static func text(of source: ImportSource) throws(ImportProblem) -> String {
    var seen: Set<String> = [source.name]
    let shown = LaTeXHidden.removed(from: withDollars(withoutComments(source.text)))
    let whole = withInputs(shown, source, &seen, depth: 0)
    guard whole.utf8.count <= 4 * mostBytes else { throw ImportProblem("it is larger than any CV") }
    return try LaTeXMacros.expanded(whole, limit: max(4 * whole.utf8.count, 1 << 18))
  }

  /// What stands after `%` is no fact; the line end goes with it.
  static func withoutComments(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\\"), at < bytes.count {
        output.append(byte)
        output.append(bytes[at])
        at += 1
      } else if byte == UInt8(ascii: "%") {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        // A comment takes its line end away, but an empty line after it still ends a paragraph.
        at += 1
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
        if output.last != 0x0A { output.append(0x20) }
      } else if byte != 0x0D {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// `\(\to\)` as `$\to$`: mathematics by its other marks.
  private static func withDollars(_ text: String) -> String {
    guard text.hasBytes("\\("), text.hasBytes("\\)") else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      if bytes[at] != UInt8(ascii: "\\") {
        output.append(bytes[at])
        at += 1
      } else if next == UInt8(ascii: "(") || next == UInt8(ascii: ")") {
        output.append(UInt8(ascii: "$"))
        at += 2
      } else {
        // A break before a parenthesis is a break: `\\(2020)`.
        output += bytes[at..<min(at + 2, bytes.count)]
        at += 2
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Only files in the source's own folder are read, each once on a way.
  private static func withInputs(
    _ text: String, _ source: ImportSource, _ seen: inout Set<String>, depth: Int
  ) -> String {
    guard depth < 10, text.hasBytes("\\input{") || text.hasBytes("\\include{") || text.hasBytes("\\subfile{")
    else {
      return text
    }
    var output = ""
    var rest = text[...]
    while let (range, name) = nextInput(in: rest) {
      output += rest[..<range.lowerBound]
      rest = rest[range.upperBound...]
      guard seen.count < mostFiles, output.utf8.count < mostBytes else { continue }
      for candidate in [name, name + ".tex"]
      where seen.insert("\(depth) \(candidate)").inserted && !seen.contains(candidate) {
        guard let bytes = source.companion(candidate), bytes.count < mostBytes,
          let inner = String(validating: bytes, as: UTF8.self)
        else { continue }
        seen.insert(candidate)
        let shown = LaTeXHidden.removed(from: withDollars(withoutComments(inner)))
        output += "\n" + withInputs(shown, source, &seen, depth: depth + 1) + "\n"
        break
      }
    }
    return output + rest
  }

  /// `\input{name}`, `\include{name}`, `\subfile{name}`.
  private static func nextInput(in text: Substring) -> (Range<Substring.Index>, String)? {
    var found: (Range<Substring.Index>, String)?
    for command in ["\\input{", "\\include{", "\\subfile{"] {
      guard let start = text.firstBytes(of: command), let end = text[start.upperBound...].firstIndex(of: "}")
      else { continue }
      if let found, found.0.lowerBound < start.lowerBound { continue }
      found = (start.lowerBound..<text.index(after: end), String(text[start.upperBound..<end].prefix(200)))
    }
    return found
  }
}
