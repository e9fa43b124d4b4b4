/// A saved posting as lines, before anybody judges what they ask: what a reader of text, Markdown or HTML
/// makes of a file.
public struct PostingPage: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public enum Role: Sendable, Equatable {
      /// Marked as a heading by the file's own format.
      case heading
      /// An item of a list.
      case item
      case text
    }

    public let role: Role
    /// Without its bullet, else as it stands.
    public let text: String
    /// Whether an empty line, or a new block, parts it from the line before.
    public let isAfterGap: Bool
    /// The bullet that was taken off, `0` for any number.
    public let mark: Unicode.Scalar?

    public init(_ role: Role, _ text: String, isAfterGap: Bool = false, mark: Unicode.Scalar? = nil) {
      self.role = role
      self.text = text
      self.isAfterGap = isAfterGap
      self.mark = mark
    }
  }

  public let lines: [Line]
  /// The position and the company, where the file itself names them (an HTML page's data).
  public let title: String?
  public let company: String?
  /// The last day to apply, where the file's data names it: `2026-07-15`.
  public let deadline: String?
  /// What the browser's window was called.
  public let windowTitle: String?

  public init(
    lines: [Line], title: String? = nil, company: String? = nil, deadline: String? = nil,
    windowTitle: String? = nil
  ) {
    self.windowTitle = windowTitle
    self.lines = lines
    self.title = title
    self.company = company
    self.deadline = deadline
  }
}

/// What a line of a posting is for.
public enum RequirementKind: String, Sendable, Hashable, CaseIterable {
  case required, preferred, duty
}

/// A line of a posting that asks for something, or tells the work.
public struct PostingRequirement: Sendable, Hashable {
  /// As it stands in the posting, without its bullet.
  public let text: String
  public let kind: RequirementKind

  public init(_ text: String, _ kind: RequirementKind) {
    self.text = text
    self.kind = kind
  }
}
