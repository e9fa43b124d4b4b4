/// The purpose of a line in a posting.
package enum RequirementKind: String, Sendable, Hashable, CaseIterable {
  case required, preferred, duty
}

/// A line of a posting that asks for something, or describes the work.
package struct PostingRequirement: Sendable, Hashable {
  /// The text as in the posting, without its bullet.
  package let text: String
  /// Whether it is required, preferred, or the work itself.
  package let kind: RequirementKind

  /// Makes a line with its purpose.
  package init(_ text: String, _ kind: RequirementKind) {
    self.text = text
    self.kind = kind
  }
}
