/// A posting as saved from somewhere, read as lines; what the lines ask is not judged here.
package struct SavedPosting: Sendable, Equatable {
  /// One line of the posting.
  package struct Line: Sendable, Equatable {
    /// What the file makes of a line.
    package enum Role: Sendable, Equatable {
      /// Marked as a heading by the file's own format.
      case heading
      /// An item of a list.
      case item
      case text
    }

    /// What the file makes of it.
    package let role: Role
    /// Without its bullet, else as it stands.
    package let text: String
    /// Whether an empty line, or a new block, parts it from the line before.
    package let isAfterGap: Bool
    /// The bullet that was taken off, `0` for any number; nil where none stood.
    package var mark: Unicode.Scalar?
    /// Of a heading: 1 to 6 as the file says, ``boldLevel`` where it is only bold. Of any other line: how deep it
    /// stands, 0 at the margin; in a text in columns, on a page in lists.
    package var level: Int

    /// The level of a heading that the file does not count.
    package static let boldLevel = 7

    /// A line at the margin, or a heading that is only bold, unless a level is given.
    package init(
      _ role: Role, _ text: String, isAfterGap: Bool = false, mark: Unicode.Scalar? = nil, level: Int? = nil
    ) {
      self.role = role
      self.text = text
      self.isAfterGap = isAfterGap
      self.mark = mark
      self.level = level ?? (role == .heading ? Self.boldLevel : 0)
    }
  }

  /// In the order of the file; none is empty.
  package let lines: [Line]
  /// What the file's own data says (a page's JSON-LD); nil when it says nothing.
  package internal(set) var title: String?
  /// Who is hiring, by the page's own data; nil when it says nothing.
  package internal(set) var company: String?
  /// The last day to apply, as written in the page's data: `2026-07-15`.
  package internal(set) var deadline: String?
  /// What the browser's window was called, as it stands: often with the names of who hires and of the site; nil for a text.
  package internal(set) var windowTitle: String?

  /// Lines with what is known of the page.
  package init(
    lines: [Line], title: String? = nil, company: String? = nil, deadline: String? = nil,
    windowTitle: String? = nil
  ) {
    self.lines = lines
    self.title = title
    self.company = company
    self.deadline = deadline
    self.windowTitle = windowTitle
  }

  /// How a file is to be read.
  package enum Form: Sendable { case text, html }

  /// By the file's name, and where that says nothing by its first character.
  package static func form(named name: String, bytes: [UInt8]) -> Form {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    if ["html", "htm", "xhtml", "mhtml"].contains(ending) { return .html }
    if ["md", "markdown"].contains(ending) { return .text }
    let start = bytes.prefix(64).drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard start.first == 0x3C else { return .text }
    // `<담당 업무>` and `<Senior Engineer>` are headings of a text.
    let name = start.dropFirst().prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x21 || $0 == 0x3F }
    return tags.contains(String(decoding: name, as: UTF8.self).lowercased()) ? .html : .text
  }

  private static let tags: Set<String> = [
    "!", "!doctype", "?xml", "html", "head", "body", "meta", "title", "script", "style", "link", "div", "p",
    "h",
    "section", "article", "main", "header", "nav", "ul", "ol", "li", "table", "span", "a", "b", "strong",
    "br", "dl", "dt", "pre", "tr", "tbody", "thead", "em", "i", "u", "font", "center", "img", "hr",
    "blockquote",
  ]
}
