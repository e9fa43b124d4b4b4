/// A posting as saved from somewhere, read as lines; what the lines ask is not judged here.
public struct SavedPosting: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public enum Role: Sendable, Equatable { case heading, item, text }

    public let role: Role
    /// Without its bullet.
    public let text: String
    /// Whether an empty line or a new block parts it from the line before.
    public let isAfterGap: Bool
    /// The bullet that was taken off, `0` for any number; nil where none stood.
    public var mark: Unicode.Scalar?
  }

  public let lines: [Line]
  /// What the file's own data says (a page's JSON-LD); nil when it says nothing.
  public internal(set) var title: String?
  public internal(set) var company: String?
  /// The last day to apply, as written in the page's data: `2026-07-15`.
  public internal(set) var deadline: String?
  /// What the browser's window was called, without the name of the site; nil for a text.
  public internal(set) var windowTitle: String?

  init(lines: [Line]) { self.lines = lines }

  /// How a file is to be read.
  public enum Form: Sendable { case text, html }

  /// By the file's name, and where that says nothing by its first character.
  public static func form(named name: String, bytes: [UInt8]) -> Form {
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
