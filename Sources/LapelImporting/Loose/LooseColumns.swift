import LapelTeX

/// What the names of a table's columns say of the cells under them.
enum LooseColumns {
  /// What a column holds, whatever its section.
  enum Column: String {
    case time, body, team, part, duties, what, tools, field, degree, grade, name, score, place, branch, rank,
      size, kind, tongue, reserved, other
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
    let columns = resolved(names.map { column($0) }, section)
    // `What` may hold anything, and tells nothing of the columns beside it.
    guard columns.count(where: { $0 != nil && $0 != .what }) * 2 > names.count else { return false }
    if let apart = parted(pieces, names, columns) {
      return read(apart.map(\.piece), apart.map(\.name), section, &entry)
    }
    let pair = term(pieces, columns)
    if let pair { entry.set("period", pair.said) }
    for (index, piece) in pieces.enumerated() where pair?.indices.contains(index) != true {
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

  /// `직위/담당업무` over `조리장 / 하루 80식`: two columns in one, as two; nil where there is none.
  private static func parted(_ pieces: [LoosePiece], _ names: [String], _ columns: [Column?]) -> [(
    name: String, piece: LoosePiece
  )]? {
    guard let at = columns.firstIndex(of: .duties), case let sides = names[at].split(separator: "/"),
      sides.count == 2, column(String(sides[0])) == .part,
      let mark = pieces[at].text.firstBytes(of: " / ")
    else { return nil }
    let (said, text) = (pieces[at].said, pieces[at].text)
    var apart = Array(zip(names, pieces)).map { (name: $0.0, piece: $0.1) }
    apart[at] = (String(sides[0]), LoosePiece(said.saying(String(text[..<mark.lowerBound]))))
    apart.insert((String(sides[1]), LoosePiece(Said(String(text[mark.upperBound...]), []))), at: at + 1)
    return apart
  }

  /// Whether columns are those of tests of languages: a language and a test, or a test and what it gave on a day.
  static func areOfTests(_ names: [String]) -> Bool {
    let columns = names.map { column($0) }
    let test = columns.contains(.name) || names.contains { tests.contains($0.filter { !$0.isWhitespace }) }
    return test && columns.contains(.tongue) || test && columns.contains(.score) && columns.contains(.time)
  }

  private static let tests = WordLists.set("columns of tests")

  /// Whether a cell may name a column by how it ends: `희망직무구분`, `수여처`.
  static func mayBeName(_ text: String) -> Bool {
    let word = text.filter { !$0.isWhitespace }
    return isName(text)
      || (2...8).contains(word.count) && word.unicodeScalars.allSatisfy(\.isEastAsian)
        && endings.contains(where: word.hasSuffix)
  }

  private static let endings = WordLists.words("ends of columns")

  /// What columns hold where one that says a kind is the only one that could name the entries, or where a body is what somebody
  /// took part in.
  private static func resolved(_ columns: [Column?], _ section: String) -> [Column?] {
    let headline = SectionFields.headline(of: section)
    guard !["organization", "institution"].contains(headline), !columns.contains(.name) else {
      return columns
    }
    var columns = columns
    let isGiven = ["certificates", "awards", "test_scores"].contains(section)
    let stand: [Column] = isGiven ? [.kind, .tongue] : [.body, .kind]
    if section == "language_skills" || section == "skills" { return columns }
    if let name = stand.lazy.compactMap({ columns.firstIndex(of: $0) }).first { columns[name] = .name }
    return columns
  }

  /// A start and an end in two columns as one period, and which columns they are.
  private static func term(_ pieces: [LoosePiece], _ columns: [Column?]) -> (said: Said, indices: [Int])? {
    let days = pieces.indices.filter { index in
      [.time, .reserved].contains(columns[index])
        && DraftPeriod.read(pieces[index].text.trimmingMarks).map { !$0.isSpan } == true
    }
    guard days.count == 2,
      let said = Said.joined(days.map { pieces[$0].said }, by: " ~ "),
      let period = DraftPeriod.read(said.text), period.isSpan, let text = period.text
    else { return nil }
    return (said.saying(text), days)
  }

  /// The lines under one that only names columns as rows of them: `기간   근무처   직위`.
  static func underNames(_ body: [LooseBlock]) -> [LooseBlock] {
    func areNames(_ block: LooseBlock) -> Bool {
      block.kind == .line && block.pieces.count > 2 && block.pieces.allSatisfy { isName($0.text) }
    }
    guard let at = body.firstIndex(where: areNames), at + 1 < body.count, body[at + 1].kind == .line,
      body[at + 1].pieces.count == body[at].pieces.count
    else { return body }
    return naming(body, areNames: areNames).filter { !areNames($0) }
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
    case .duties, .what: entry.add("highlights", items(of: said))
    case .tools where ["experience", "internships", "projects"].contains(section):
      entry.add("technologies", KeywordList.items([said]))
    case .field where section == "education": entry.set("area", said)
    case .degree where section == "education": entry.set("degree", said)
    case .grade where section == "education": entry.setGrade(said, key: "grade")
    case .score where section == "test_scores": entry.set("score", said)
    case .score where ["certificates", "skills", "language_skills"].contains(section):
      entry.set("level", said)
    case .place: entry.set("place", said)
    case .tongue where section == "language_skills": entry.set("name", said)
    case .size where section == "projects": entry.set("team", said)
    case .tools, .field, .degree, .grade, .score, .branch, .rank, .size, .kind, .tongue, .reserved, .other:
      entry.note(name, said)
    }
  }

  /// Lines of one cell, each a thing that was done.
  private static func items(of said: Said) -> [Said] {
    let lines = said.text.split(separator: "\n").map { String(BulletMark.strip($0).text) }.filter {
      !$0.isEmpty
    }
    guard lines.count > 1 else { return [said] }
    return lines.enumerated().map { Said($0.element, $0.offset == 0 ? said.sources : []) }
  }

  /// Whether lines of a cell under a column are things of their own.
  static func keepsLines(_ name: String) -> Bool {
    column(name).map { $0 == .duties || $0 == .what } ?? false
  }

  static func column(_ text: String) -> Column? {
    guard text.utf8.count <= 60 else { return nil }
    let words = DateWords.folded(text)
    if let whole = columns[words.filter { $0.isLetter || $0.isNumber }] { return whole }
    // `부서/직위`, `자격증·시험`, `기관 및 장소`: each by itself, and the last that tells most.
    let parts = (words.hasBytes(Self.both) ? words.replacingBytes(of: Self.both, with: "/") : words).split {
      !$0.isLetter && !$0.isNumber && !$0.isWhitespace
    }
    let known = parts.compactMap { columns[$0.filter { !$0.isWhitespace }] }
    return known.count == parts.count && parts.count < 4 ? known.last { $0 != .team } ?? known.last : nil
  }

  /// ` 및 `
  private static let both = " \(WordLists.words("between columns").first ?? "/") "

  private static let columns: [String: Column] = {
    var columns: [String: Column] = [:]
    for row in WordLists.rows("columns") {
      guard let column = Column(rawValue: row.name) else { continue }
      for word in row.words { columns[word] = column }
    }
    return columns
  }()
}
