import LapelTeX

/// What the names of a table's columns say of the cells under them.
enum LooseColumns {
  /// What a column holds, whatever its section.
  private enum Column: String {
    case time, body, team, part, duties, what, tools, field, degree, grade, name, score, place, branch, rank,
      reserved, other
  }

  /// Whether a cell names a column.
  static func isName(_ text: String) -> Bool { column(text) != nil }

  /// Whether a cell is a label of a form on military service.
  static func isOfMilitary(_ text: String) -> Bool {
    column(text).map { [.branch, .rank, .time, .part].contains($0) } ?? false
  }

  /// Reads a row whose columns are named; false where too few names say what they hold.
  static func read(_ pieces: [LoosePiece], _ names: [String], _ section: String, _ entry: inout DraftEntry)
    -> Bool
  {
    guard names.count == pieces.count, names.count > 1, section != "custom" else { return false }
    let columns = names.map { column($0) }
    // `What` may hold anything, and tells nothing of the columns beside it.
    guard columns.count(where: { $0 != nil && $0 != .what }) * 2 > names.count else { return false }
    for (index, piece) in pieces.enumerated() {
      set(piece.said, columns[index] ?? .other, names[index], section, &entry)
    }
    // A row that only says what was done is named by it.
    if entry[SectionFields.headline(of: section)] == nil, case .list(let items)? = entry["highlights"],
      items.count == 1, case .said(let name) = items[0], section != "experience", section != "education"
    {
      entry["highlights"] = nil
      entry.setName(SectionFields.headline(of: section), name)
    }
    return true
  }

  /// The lines under one that names columns which tabs part, as rows of those columns.
  static func naming(_ body: [LooseBlock], areNames: (LooseBlock) -> Bool) -> [LooseBlock] {
    var names: [String] = []
    return body.map { block in
      if block.kind == .line, block.pieces.count > 1, areNames(block) {
        names = block.pieces.map(\.text)
      } else if block.kind == .line, block.pieces.count == names.count {
        return LooseBlock(.row(names), block.pieces)
      } else if block.isHeading {
        names = []
      }
      return block
    }
  }

  private static func set(
    _ said: Said, _ column: Column, _ name: String, _ section: String, _ entry: inout DraftEntry
  ) {
    let headline = SectionFields.headline(of: section)
    switch column {
    case .time:
      let (rest, period) = LooseDates.take(from: said.text) ?? (said.text, DraftPeriod())
      if rest.isEmpty, let text = period.text {
        entry.set(period.isSpan ? "period" : "date", said.saying(text))
      } else {
        entry.setDate(said)
      }
    case .body:
      let field =
        ["organization", "institution"].contains(headline)
        ? headline : SectionFields.organization(of: section)
      if let field, field == "organization", section == "experience" || section == "internships" {
        LoosePost.organization(LoosePiece(said), field, &entry)
      } else {
        entry.set(field ?? name, said, inNote: field == nil)
      }
    case .name where section == "education": LoosePost.organization(LoosePiece(said), headline, &entry)
    case .name: entry.setName(headline, said)
    case .team, .part:
      guard let field = SectionFields.part(of: section) else { return entry.note(name, said) }
      // `부서` and `직위` in two columns are one post.
      if case .said(let team)? = entry[field] {
        entry[field] = .said(Said("\(team.text) \(said.text)", team.sources + said.sources))
      } else {
        entry.set(field, said)
      }
    case .duties, .what: entry.add("highlights", [said])
    case .tools where ["experience", "internships", "projects"].contains(section):
      entry.add("technologies", KeywordList.items([said]))
    case .field where section == "education": entry.set("area", said)
    case .degree where section == "education": entry.set("degree", said)
    case .grade where section == "education": entry.setGrade(said, key: "grade")
    case .score where section == "test_scores": entry.set("score", said)
    case .score where section == "certificates": entry.set("level", said)
    case .place: entry.set("place", said)
    case .tools, .field, .degree, .grade, .score, .branch, .rank, .reserved, .other: entry.note(name, said)
    }
  }

  private static func column(_ text: String) -> Column? {
    guard text.utf8.count <= 60 else { return nil }
    let words = DateWords.folded(text)
    if let whole = columns[words.filter { $0.isLetter || $0.isNumber }] { return whole }
    // `부서/직위`, `자격증·시험`: each by itself, and the last that tells most.
    let parts = words.split { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }
    let known = parts.compactMap { columns[$0.filter { !$0.isWhitespace }] }
    return known.count == parts.count && parts.count < 4 ? known.last { $0 != .team } ?? known.last : nil
  }

  private static let columns: [String: Column] = {
    var columns: [String: Column] = [:]
    for row in WordLists.rows("columns") {
      guard let column = Column(rawValue: row.name) else { continue }
      for word in row.words { columns[word] = column }
    }
    return columns
  }()
}
