/// What a line of a posting is for.
package enum RequirementKind: String, Sendable, Hashable, CaseIterable {
  case required, preferred, duty
}

/// A line of a posting that asks for something, or tells the work.
package struct PostingRequirement: Sendable, Hashable {
  /// As it is in the posting, without its bullet.
  package let text: String
  /// Whether it is required, preferred, or the work itself.
  package let kind: RequirementKind

  /// A line and what it is for.
  package init(_ text: String, _ kind: RequirementKind) {
    self.text = text
    self.kind = kind
  }
}
