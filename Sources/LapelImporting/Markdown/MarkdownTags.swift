import LapelTeX

/// Tags of HTML and marks of footnotes in a line of Markdown, which say how it looks and not what it says.
enum MarkdownTags {
  /// The line without them; what stood in a heading's tags is a heading.
  static func without(_ line: Substring) -> Substring {
    guard line.utf8.count <= 20_000 else { return line }
    var output = ""
    var rest = line
    while let open = rest.firstIndex(where: { $0 == "<" || $0 == "[" }) {
      output += rest[..<open]
      let tail = rest[rest.index(after: open)...]
      if rest[open] == "<", let (words, after) = link(tail) {
        output += words
        rest = after
      } else if rest[open] == "<", let (name, isEnd, after) = tag(tail),
        inline.contains(name) || level(name) != nil
      {
        if let level = level(name), !isEnd, output.allSatisfy(\.isWhitespace) {
          output = String(repeating: "#", count: level) + " "
        } else if name == "summary", !isEnd, output.allSatisfy(\.isWhitespace),
          SectionSense(heading: after.prefix { $0 != "<" }) != nil
        {
          // What is folded away under the name of a section is that section.
          output = "## "
        } else if name == "br" {
          output += " "
        }
        rest = after
      } else if rest[open] == "[", tail.first == "^",
        let close = tail.prefix(24).firstIndex(of: "]"), !tail[..<close].contains(where: \.isWhitespace)
      {
        let after = tail[tail.index(after: close)...]
        rest = after.first == ":" && output.isEmpty ? after.dropFirst() : after
      } else {
        output.append(rest[open])
        rest = tail
      }
    }
    return Substring(output + rest)
  }

  /// `<a href="…">…</a>` as a link of Markdown, whose words may be those of a picture; nil for any other tag.
  private static func link(_ text: Substring) -> (words: String, after: Substring)? {
    guard let (name, isEnd, inner) = tag(text), name == "a", !isEnd,
      let address = attribute("href", in: text[..<inner.startIndex]),
      !address.contains(where: { "() ".contains($0) }),
      let end = inner.firstBytes(of: "</a>")
    else { return nil }
    let content = inner[..<end.lowerBound]
    var words = String(Blanks.trimmed(without(content)))
    if words.hasPrefix("<img") || words.isEmpty { words = attribute("alt", in: content) ?? "" }
    let after = inner[end.upperBound...]
    let scheme = "mailto:"
    if address.hasPrefix(scheme) {
      return (String(address.dropFirst(scheme.count).prefix { $0 != "?" }), after)
    }
    return ("[\(words.isEmpty ? address : words)](\(address))", after)
  }

  /// The value of an attribute between quotes.
  private static func attribute(_ name: String, in tag: Substring) -> String? {
    for quote in ["\"", "'"] {
      // `data-href` is no `href`.
      guard let start = tag.firstBytes(of: " \(name)=\(quote)") else { continue }
      return String(tag[start.upperBound...].prefix { String($0) != quote })
    }
    return nil
  }

  /// The name of a tag, whether it is an end, and what follows it.
  private static func tag(_ text: Substring) -> (name: String, isEnd: Bool, after: Substring)? {
    let isEnd = text.first == "/"
    let inner = isEnd ? text.dropFirst() : text
    let name = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard (1...10).contains(name.count), let next = inner[name.endIndex...].first,
      next == ">" || next == "/" || next.isWhitespace, let close = inner.prefix(2_000).firstIndex(of: ">")
    else { return nil }
    return (name.lowercased(), isEnd, inner[inner.index(after: close)...])
  }

  private static func level(_ name: String) -> Int? {
    guard name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue, (1...6).contains(level)
    else {
      return nil
    }
    return level
  }

  private static let inline: Set<String> = [
    "p", "div", "span", "details", "summary", "br", "center", "sub", "sup", "u", "font", "small", "hr", "b",
    "i",
    "strong", "em", "aside", "mark",
  ]
}
