/// Writes text as CommonMark that shows it as it was typed, with as few backslashes as possible.
enum MarkdownText {
  static func of(_ text: RichText) -> String { of(text.inlines) }

  static func of(_ inlines: [Inline]) -> String {
    var output = ""
    for (index, inline) in inlines.enumerated() {
      let next = index + 1 < inlines.count ? inlines[index + 1].plain.unicodeScalars.first : nil
      // An exclamation mark before a link would make a picture of it, loaded from wherever the link leads.
      if case .link = inline, output.hasSuffix("!") {
        output.removeLast()
        output += "\\!"
      }
      output += of(inline, after: output.unicodeScalars.last, before: next)
    }
    return output
  }

  private static func of(_ inline: Inline, after: Unicode.Scalar?, before: Unicode.Scalar?) -> String {
    switch inline {
    case .text(let text): escaped(text)
    case .strong(let inner): marked("**", inner, after, before)
    case .emphasis(let inner): marked("*", inner, after, before)
    case .code(let text): code(text)
    case .link(let label, let url): link(of(label), url)
    }
  }

  static func link(_ label: String, _ url: String) -> String { "[\(label)](\(address(url)))" }

  /// The text with a backslash before everything that Markdown or HTML would interpret.
  static func escaped(_ text: String) -> String {
    var output = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isMarkup(scalar, after: previous, before: next) { output += "\\" }
      output.unicodeScalars.append(scalar)
    }
    return output
  }

  private static func isMarkup(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "~", "$": true
    // Between letters it has no meaning (CommonMark 6.2, rule 2).
    case "_": !(isLetter(previous) && isLetter(next))
    case "<": next.map { $0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0) } ?? true
    case "&": next.map { $0.properties.isAlphabetic || $0 == "#" } ?? true
    default: false
    }
  }

  /// A line or a paragraph, escaped if its first characters would make a heading, a list or a quotation of it.
  static func line(_ line: String) -> String {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return line }
    func isBlank(_ scalar: Unicode.Scalar?) -> Bool { scalar == nil || scalar == " " || scalar == "\t" }
    let second = scalars.dropFirst().first
    switch first {
    case ">", "#", "=", "|": return "\\" + line
    case "+", "-": return isBlank(second) || second == first ? "\\" + line : line
    case "0"..."9":
      let digits = scalars.prefix { ("0"..."9").contains($0) }
      let rest = scalars[digits.endIndex...]
      guard let mark = rest.first, mark == "." || mark == ")", isBlank(rest.dropFirst().first) else {
        return line
      }
      return String(digits) + "\\" + String(rest)
    default: return line
    }
  }

  // MARK: Marks

  /// Text between marks. Marks must touch a letter on their inner side, or they have no effect between a bracket and a letter
  /// (CommonMark 6.2), so punctuation at an end goes outside when a letter is next to it.
  private static func marked(
    _ mark: String, _ inlines: [Inline], _ after: Unicode.Scalar?, _ before: Unicode.Scalar?
  ) -> String {
    let text = of(inlines)
    var (head, body, tail) = ("", text[...], "")
    if isLetter(before), case .text? = inlines.last {
      while let last = body.unicodeScalars.last, isOuter(last), !body.hasSuffix("\\" + String(last)) {
        tail = String(last) + tail
        body.unicodeScalars.removeLast()
      }
    }
    if isLetter(after), case .text? = inlines.first {
      while let first = body.unicodeScalars.first, isOuter(first) {
        head.unicodeScalars.append(first)
        body.unicodeScalars.removeFirst()
      }
    }
    return body.isEmpty ? text : head + mark + body + mark + tail
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  /// Whether it is punctuation without a meaning in Markdown.
  private static func isOuter(_ scalar: Unicode.Scalar) -> Bool {
    !isLetter(scalar) && !scalar.properties.isWhitespace && !"*`[]<>\\_~$&".unicodeScalars.contains(scalar)
  }

  /// A code span between as many backticks as needed; the text itself contains none.
  private static func code(_ text: String) -> String {
    text.allSatisfy(\.isWhitespace)
      ? "`\(text)`" : text.hasPrefix(" ") && text.hasSuffix(" ") ? "` \(text) `" : "`\(text)`"
  }

  /// An address without characters that would end it.
  private static func address(_ url: String) -> String {
    var output = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case "(", ")", "<", ">", "\\", " ", "\"", "|", "`": output += "%" + hex(scalar)
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
