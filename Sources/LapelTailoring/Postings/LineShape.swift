import LapelImporting

/// What a line looks like, whatever its words mean: by what a heading can be told.
enum LineShape {
  /// A sentence that leads a list in: `To set you up for success you'll already have these skills and experience:`.
  static func isLeadIn(_ line: SavedPosting.Line) -> Bool {
    line.role == .text && line.text.utf8.count <= 240
      && (line.text.hasSuffix(":") || line.text.hasSuffix("："))
  }

  /// What stands after the last comma or stop: what follows is said there.
  static func end(of text: String) -> String {
    String(text[(text.lastIndex { ",.;".contains($0) } ?? text.startIndex)...].drop { ",.; ".contains($0) })
  }

  /// `기술/경험 (언어, 특수 자격증 등)`: a label with what it means in brackets.
  static func isGlossed(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "("), text.last == ")" else { return false }
    return HeadingMeaning.isTopic(String(text[..<open]))
  }

  /// `2.1 Image recognition`, over a list.
  static func isNumberedTwice(_ text: String) -> Bool {
    let parts = text.prefix { $0 != " " }.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.count <= 2 && $0.allSatisfy(\.isNumber) }
  }
}
