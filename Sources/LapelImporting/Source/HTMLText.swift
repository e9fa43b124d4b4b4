import LapelTeX
import LapelXML

/// HTML inside a text, as forms and exports leave it there.
enum HTMLText {
  /// Whether a text has tags or entities of HTML rather than a `<` or `&` of its own.
  static func seems(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return false
    }
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "<"), isTag(bytes[(index + 1)...].prefix(12)) { return true }
      if byte == UInt8(ascii: "&"), isEntity(bytes[(index + 1)...].prefix(10)) { return true }
    }
    return false
  }

  /// The text with its emphasis, links, paragraphs and lists as Markdown has them.
  static func markdown(_ text: String) -> String {
    guard let document = try? HTMLDocument(Array("<body>\(text)".utf8)) else { return text }
    return markdown(of: document.root)
  }

  /// Whether an element holds the name of a picture that a font of pictures draws: `<i class="material-icons">work</i>`.
  static func isIcon(_ node: XMLNode) -> Bool {
    guard let kinds = node[attribute: "class"]?.lowercased(),
      kinds.hasBytes("material-icons") || kinds.hasBytes("material-symbols")
    else { return false }
    return node.elements.isEmpty
      && !node.text.contains { !$0.isLowercase && !$0.isNumber && $0 != "_" && !$0.isWhitespace }
  }

  /// What stands inside an element, as Markdown.
  static func markdown(of node: XMLNode) -> String {
    var writer = MarkdownWriter()
    writer.write(node)
    return writer.output
  }

  private static func isTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.drop { $0 == UInt8(ascii: "/") }.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    let next = bytes.drop { $0 == UInt8(ascii: "/") }.dropFirst(name.count).first
    guard let next, next == UInt8(ascii: ">") || next == UInt8(ascii: " ") || next == UInt8(ascii: "/") else {
      return false
    }
    return tags.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static func isEntity(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: ";")), end > bytes.startIndex else { return false }
    let name = bytes[..<end]
    if name.first == UInt8(ascii: "#") { return name.count > 1 }
    return name.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0) }
  }

  private static let tags: Set<String> = [
    "a", "b", "strong", "i", "em", "u", "p", "br", "div", "span", "ul", "ol", "li", "code", "sup", "sub",
    "small",
    "blockquote", "font",
  ]
}

/// Walks HTML and writes the little Markdown that a career's texts may have.
private struct MarkdownWriter {
  var output = ""

  private enum Step {
    case enter(XMLNode)
    case leave(String)
  }

  mutating func write(_ root: XMLNode) {
    var waiting: [Step] = root.children.reversed().map { .enter($0) }
    while let step = waiting.popLast() {
      switch step {
      case .leave(let text): close(text)
      case .enter(let node):
        switch node.kind {
        case .text: append(node.text)
        case .element:
          guard let end = open(node) else { continue }
          waiting.append(.leave(end))
          waiting += node.children.reversed().map { Step.enter($0) }
        case .attribute, .comment, .other: break
        }
      }
    }
  }

  /// What to write where the element ends; nil for one whose text is no text.
  private mutating func open(_ node: XMLNode) -> String? {
    if HTMLText.isIcon(node) { return nil }
    switch node.name {
    case "script", "style", "head", "noscript", "iframe", "svg", "template": return nil
    case "i", "em": return mark("*", node)
    case "a":
      guard let address = node[attribute: "href"], address.hasPrefix("http"),
        !address.contains(where: \.isWhitespace),
        CleanText.folded(node.text) != address, !node.text.isEmpty
      else { return "" }
      output += "["
      return "](\(address))"
    case "br":
      output += "\n"
      return ""
    case "li":
      line()
      output += "- "
      return "\n"
    case "p", "div", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "tr":
      line()
      return node.name == "p" ? "\n\n" : "\n"
    default: return ""
    }
  }

  private mutating func mark(_ mark: String, _ node: XMLNode) -> String {
    let text = node.text
    // Marks stand at words; a mark beside a blank would mean itself.
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace,
      !text.contains("*"),
      node.elements.isEmpty
    else { return "" }
    output += mark
    return mark
  }

  private mutating func close(_ end: String) {
    if end.hasPrefix("\n") {
      line()
      if end == "\n\n", !output.isEmpty { output += "\n" }
    } else {
      output += end
    }
  }

  /// Begins a line unless one has begun.
  private mutating func line() {
    while output.last == " " { output.removeLast() }
    if !output.isEmpty, output.last != "\n" { output += "\n" }
  }

  private mutating func append(_ text: String) { CleanText.append(text, to: &output) }
}
