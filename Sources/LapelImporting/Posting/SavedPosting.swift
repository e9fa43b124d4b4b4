/// A posting as saved from somewhere, read as lines; what the lines ask is not judged here.
public struct SavedPosting: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public enum Role: Sendable, Equatable { case heading, item, text }

    public let role: Role
    /// Without its bullet.
    public let text: String
    /// Whether an empty line or a new block parts it from the line before.
    public let isAfterGap: Bool
  }

  public let lines: [Line]
  /// What the file's own data says (a page's JSON-LD); nil when it says nothing.
  public internal(set) var title: String?
  public internal(set) var company: String?
  /// The last day to apply, as written in the page's data: `2026-07-15`.
  public internal(set) var deadline: String?

  init(lines: [Line]) { self.lines = lines }

  /// How a file is to be read.
  public enum Form: Sendable { case text, html }

  /// By the file's name, and where that says nothing by its first character.
  public static func form(named name: String, bytes: [UInt8]) -> Form {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    if ["html", "htm", "xhtml", "mhtml"].contains(ending) { return .html }
    if ["md", "markdown"].contains(ending) { return .text }
    return bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) } == 0x3C ? .html : .text
  }
}
