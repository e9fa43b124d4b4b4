import LapelTeX

/// Headings of a LaTeX text that no command marks: `\item \textbf{\Large Education}`.
enum LaTeXHeadings {
  static func isSection(_ part: LaTeXPart) -> Bool {
    switch part {
    case .command(let name, _, _): commands.contains(name)
    case .begin(let name, _): name == "rSection" || name == "cvsection"
    case .end, .item, .text: false
    }
  }

  /// The title that a part of a text gives a section; nil for any other part.
  static func title(_ part: LaTeXPart) -> String? {
    guard isSection(part) else { return nil }
    return switch part {
    case .command(_, _, let arguments), .begin(_, let arguments): arguments.first
    case .end, .item, .text: nil
    }
  }

  /// Whether a subsection heads a group inside its section: books among publications, languages among skills.
  static func isGroup(_ title: String, of section: String) -> Bool {
    let sense = SectionSense(heading: title)
    switch section {
    case "skills": return sense == .languages
    case "publications":
      let words = DateWords.folded(title)
      return sense == .writing || sense == .publications
        || ["paper", "proceeding", "article", "journal", "chapter", "book", "beitrag", "zeitschrift", "buch"]
          .contains { words.hasBytes($0) }
    default: return false
    }
  }

  /// The same blocks with those lines as headings that name a section; nil where none does.
  static func blocks(of loose: [LooseBlock]) -> [LooseBlock]? {
    var found = false
    let blocks = loose.map { block -> LooseBlock in
      guard block.pieces.count == 1, let text = block.pieces.first?.text.trimmingMarks, text.utf8.count <= 60,
        text.split(separator: " ").count <= 4, !text.contains(where: { $0.isNumber || "@,:".contains($0) }),
        SectionSense(heading: text) != nil, !LooseWords.isRole(text), !LooseWords.isSchool(text)
      else { return block }
      found = true
      return LooseBlock(.heading(1), block.pieces)
    }
    return found ? blocks : nil
  }

  private static let commands: Set<String> = [
    "section", "cvsection", "ecvsection", "sectiontitle", "resheading", "roottitle", "subsection",
    "cvsubsection",
    "projects",
  ]
}
