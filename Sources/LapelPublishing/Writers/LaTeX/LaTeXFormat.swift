extension Format {
  /// The source of the PDF, which compiles without changes.
  package static let latex = Format(
    "latex", fileExtension: "tex", .themed(.latex), readings: { [$0, LaTeXReadings.withoutTeX($0)] })
}

/// Reads a LaTeX source as the reader of its page sees it.
enum LaTeXReadings {
  /// The text with TeX's own characters as the page shows them, without commands that print nothing, and without braces.
  static func withoutTeX(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"):
        var end = at + 1
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        if end == at + 1 {
          if end < bytes.count { output.append(bytes[end]) }
          at = end + 1
          continue
        }
        if let character = characters[String(decoding: bytes[(at + 1)..<end], as: UTF8.self)] {
          output.append(character)
        }
        at = end
      case UInt8(ascii: "{"), UInt8(ascii: "}"): at += 1
      case UInt8(ascii: "~"):
        output.append(32)
        at += 1
      default:
        output.append(bytes[at])
        at += 1
      }
    }
    return output
  }

  private static let characters: [String: UInt8] = [
    "textbackslash": UInt8(ascii: "\\"), "textasciicircum": UInt8(ascii: "^"),
    "textasciitilde": UInt8(ascii: "~"),
    "textless": UInt8(ascii: "<"), "textgreater": UInt8(ascii: ">"), "textbar": UInt8(ascii: "|"),
    "textquotedbl": UInt8(ascii: "\""),
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
