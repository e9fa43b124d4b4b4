import CMarkdown

/// A parsed text, owned and freed here; the only place that uses cmark-gfm.
final class MarkdownTree {
  typealias Node = OpaquePointer

  private let root: Node
  private let parser: OpaquePointer

  /// Footnotes are part of the syntax; what is not UTF-8 becomes U+FFFD. HTML is written as it is, because by then
  /// none of it is the writer's.
  private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_UNSAFE

  /// Registers the library's extensions, of which it keeps one list for the whole process.
  private static let areExtensionsThere: Void = cmark_gfm_core_extensions_ensure_registered()

  init(_ text: String) {
    Self.areExtensionsThere
    // Both calls end the process when there is no memory, and never return nil.
    let parser = cmark_parser_new(Self.options)!
    for name in ["table", "strikethrough", "tasklist", "autolink"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    self.parser = parser
    root = cmark_parser_finish(parser)!
  }

  deinit {
    cmark_node_free(root)
    cmark_parser_free(parser)
  }

  /// Every node, each before its contents.
  var nodes: [Node] {
    var nodes: [Node] = []
    let walk = cmark_iter_new(root)
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return nodes }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) { nodes.append(node) }
    }
  }

  var html: String {
    guard let made = cmark_render_html(root, Self.options, cmark_parser_get_syntax_extensions(parser)) else {
      return ""
    }
    defer { cmark_get_default_mem_allocator().pointee.free(made) }
    return String(cString: made)
  }

  // MARK: Asking

  func line(_ node: Node) -> Int { max(1, Int(cmark_node_get_start_line(node))) }

  func reference(_ node: Node) -> MarkdownHTML.Reference {
    MarkdownHTML.Reference(
      address: cmark_node_get_url(node).map { String(cString: $0) } ?? "", words: words(in: node),
      line: line(node))
  }

  /// The characters in a node, without marks.
  func words(in node: Node) -> String {
    var words = ""
    let walk = cmark_iter_new(node)
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return words }
      guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(walk) else { continue }
      switch cmark_node_get_type(inner) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: words += literal(inner)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += " "
      default: break
      }
    }
  }

  private func literal(_ node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  // MARK: Changing

  /// Replaces a node by the program's HTML, or without it by a text.
  func replace(_ node: Node, withHTML html: String?, orText text: String) {
    guard let html else { return replace(node, with: self.text(text)) }
    let made = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
    cmark_node_set_on_enter(made, html)
    replace(node, with: made)
  }

  /// Gives a link another address; nil leaves only its label.
  func lead(_ link: Node, to address: String?) {
    if let address {
      cmark_node_set_url(link, address)
      return
    }
    while let inner = cmark_node_first_child(link) { cmark_node_insert_before(link, inner) }
    remove(link)
  }

  func showAsTyped(_ node: Node) {
    if cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE { return replace(node, with: text(literal(node))) }
    let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
    if let text = text(literal(node)) { cmark_node_append_child(paragraph, text) }
    replace(node, with: paragraph)
  }

  /// Removes the first heading, if it has exactly these words and comes before everything else.
  func removeHeading(_ title: String) {
    guard let first = cmark_node_first_child(root), cmark_node_get_type(first) == CMARK_NODE_HEADING,
      Self.squeezed(words(in: first)) == Self.squeezed(title)
    else { return }
    remove(first)
  }

  /// Puts the headings below the page's own, each at most one level below the previous one.
  func settleHeadings() {
    let headings = nodes.filter { cmark_node_get_type($0) == CMARK_NODE_HEADING }
    let shift: Int32 = headings.contains { cmark_node_get_heading_level($0) == 1 } ? 1 : 0
    var previous: Int32 = 1
    for heading in headings {
      let level = min(cmark_node_get_heading_level(heading) + shift, previous + 1, 6)
      cmark_node_set_heading_level(heading, level)
      previous = level
    }
  }

  private func text(_ literal: String) -> Node? {
    let made = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(made, literal)
    return made
  }

  private func replace(_ node: Node, with other: Node?) {
    guard let other else { return }
    if cmark_node_insert_before(node, other) == 0 { cmark_node_free(other) }
    remove(node)
  }

  private func remove(_ node: Node) {
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace }.lowercased() }
}
