import CMarkdown

/// A text in CommonMark, with tables, strikethrough, task lists and footnotes, as HTML.
///
/// Nothing that the writer typed is ever HTML: tags are shown as typed. The caller decides what pictures and links
/// become, so that nothing is written that was not allowed.
package struct MarkdownHTML: Sendable {
  /// The HTML, without the headings that were taken out.
  package let html: String

  /// A link or a picture that the writer gave an address for.
  package struct Reference: Sendable, Hashable {
    /// The address as typed, percent signs and all.
    package let address: String
    /// Its words: a link's label, or a picture's words for those who cannot see it.
    package let words: String
    /// The line, from 1.
    package let line: Int

    /// Makes a reference from an address with its words, at a line from 1.
    package init(address: String, words: String, line: Int) {
      self.address = address
      self.words = words
      self.line = line
    }
  }

  /// Something in a text other than words.
  package enum Finding: Sendable, Hashable {
    case picture(Reference)
    case link(Reference)
    /// HTML that is shown as typed, at a line from 1.
    case tag(line: Int)
  }

  /// - Parameters:
  ///   - title: a first heading with exactly these words is left out, because the page already has it.
  ///   - picture: returns the HTML of a picture; nil prints its words alone.
  ///   - link: returns the address of a link; nil prints its label alone.
  ///   - found: called for everything that is not plain text, in order.
  package init(
    _ text: String, without title: String? = nil, picture: (Reference) -> String?,
    link: (Reference) -> String?, found: (Finding) -> Void = { _ in }
  ) {
    let tree = MarkdownTree(text)
    if let title { tree.removeHeading(title) }
    for node in tree.nodes {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_IMAGE:
        let reference = tree.reference(node)
        found(.picture(reference))
        tree.replace(node, withHTML: picture(reference), orText: reference.words)
      case CMARK_NODE_LINK:
        let reference = tree.reference(node)
        found(.link(reference))
        tree.lead(node, to: link(reference))
      case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK:
        found(.tag(line: tree.line(node)))
        tree.showAsTyped(node)
      default: break
      }
    }
    tree.settleHeadings()
    html = Self.withoutOldAttributes(tree.html)
  }

  /// The HTML without notations of the library that a strict page may not have. The library made all of them: in the
  /// writer's words these marks are escaped.
  private static func withoutOldAttributes(_ html: String) -> String {
    let source = Array(html.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(source.count)
    var at = 0
    while let open = source[at...].firstIndex(of: UInt8(ascii: "<")) {
      output += source[at..<open]
      if let change = changes.first(where: { source[open...].starts(with: $0.old) }) {
        output += change.new
        at = open + change.old.count
      } else {
        output.append(source[open])
        at = open + 1
      }
    }
    output += source[at...]
    return String(decoding: output, as: UTF8.self)
  }

  private static let changes: [(old: [UInt8], new: [UInt8])] = [
    ("<th align=", "<th class="), ("<td align=", "<td class="),
    ("<input type=\"checkbox\" checked=\"\" disabled=\"\" />", "<span class=\"task\">☑</span>"),
    ("<input type=\"checkbox\" disabled=\"\" />", "<span class=\"task\">☐</span>"),
    ("<section class=\"footnotes\" data-footnotes>", "<div class=\"footnotes\">"),
    ("</section>", "</div>"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
