/// Text as CommonMark that shows it as it was typed.
enum MarkdownText {
  static func of(_ text: RichText) -> String { of(text.inlines) }

  static func of(_ inlines: [Inline]) -> String { inlines.map(of).joined() }

  private static func of(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): escaped(text)
    case .strong(let inner): "**\(of(inner))**"
    case .emphasis(let inner): "*\(of(inner))*"
    case .code(let text): code(text)
    case .link(let label, let url): link(of(label), url)
    }
  }

  static func link(_ label: String, _ url: String) -> String { "[\(label)](\(address(url)))" }

  /// What Markdown and HTML take for their own gets a backslash.
  static func escaped(_ text: String) -> String {
    var output = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$": output += "\\"
      // At a line's start these make a heading, a list or a quotation.
      case "#", "+", "-", "=": if isStart { output += "\\" }
      // `1.` and `2)` after nothing but digits make a numbered list.
      case ".", ")":
        if !output.isEmpty, output.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) { output += "\\" }
      default: break
      }
      output.unicodeScalars.append(scalar)
      isStart = false
    }
    return output
  }

  /// A code span between as many backticks as it takes; the text itself holds none.
  private static func code(_ text: String) -> String {
    text.allSatisfy(\.isWhitespace)
      ? "`\(text)`" : text.hasPrefix(" ") && text.hasSuffix(" ") ? "` \(text) `" : "`\(text)`"
  }

  /// An address without what would end it.
  private static func address(_ url: String) -> String {
    var output = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case "(", ")", "<", ">", "\\", " ", "\"", "*", "_", "|", "`":
        output += scalar == "_" || scalar == "*" ? String(scalar) : "%" + hex(scalar)
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}
