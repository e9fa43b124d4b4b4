/// A saved posting as lines, before anybody judges what they ask: what a reader of text, Markdown or HTML
/// makes of a file.
package struct PostingPage: Sendable, Equatable {
  package struct Line: Sendable, Equatable {
    package enum Role: Sendable, Equatable {
      /// Marked as a heading by the file's own format.
      case heading
      /// An item of a list.
      case item
      case text
    }

    package let role: Role
    /// Without its bullet, else as it stands.
    package let text: String
    /// Whether an empty line, or a new block, parts it from the line before.
    package let isAfterGap: Bool
    /// The bullet that was taken off, `0` for any number.
    package let mark: Unicode.Scalar?

    package init(_ role: Role, _ text: String, isAfterGap: Bool = false, mark: Unicode.Scalar? = nil) {
      self.role = role
      self.text = text
      self.isAfterGap = isAfterGap
      self.mark = mark
    }
  }

  package let lines: [Line]
  /// The position and the company, where the file itself names them (an HTML page's data).
  package let title: String?
  package let company: String?
  /// The last day to apply, where the file's data names it: `2026-07-15`.
  package let deadline: String?
  /// What the browser's window was called.
  package let windowTitle: String?

  package init(
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
package enum RequirementKind: String, Sendable, Hashable, CaseIterable {
  case required, preferred, duty
}

/// A line of a posting that asks for something, or tells the work.
package struct PostingRequirement: Sendable, Hashable {
  /// As it stands in the posting, without its bullet.
  package let text: String
  package let kind: RequirementKind

  package init(_ text: String, _ kind: RequirementKind) {
    self.text = text
    self.kind = kind
  }
}
