import LapelTeX

/// Makes an entry of the lines that head it and those under it.
enum LooseEntry {
  static func entry(_ lines: LooseLines, of section: String, in order: PostOrder = PostOrder()) -> DraftEntry
  {
    var entry = DraftEntry()
    if let first = lines.head.first, case .row(let names) = first.kind, lines.head.count == 1,
      LooseColumns.read(first.pieces, names, section, &entry)
    {
      LooseBody.read(lines.body, section, &entry)
      return entry
    }
    if let line = plain(lines, section) { return line }
    var pieces = LooseHead.pieces(of: lines, section, &entry)
    if section != "custom", let first = pieces.first { pieces[0] = LooseColumns.withoutNameLabel(first) }
    addresses(&pieces, &entry)
    marked(&pieces, section, &entry)
    switch section {
    case "experience", "internships", "volunteering", "activities":
      LoosePost.read(&pieces, section, in: order, &entry)
    case "education": LooseSchool.read(&pieces, &entry)
    case "grants", "teaching", "service", "memberships", "supervision":
      LooseAcademic.read(&pieces, section, &entry)
    default: named(&pieces, section, &entry)
    }
    for piece in pieces { entry.add("highlights", [piece.said]) }
    LooseBody.read(lines.body, section, &entry)
    return entry
  }

  /// An address on the web beside a name is that one's page.
  private static func addresses(_ pieces: inout [LoosePiece], _ entry: inout DraftEntry) {
    guard pieces.count > 1, pieces.contains(where: { $0.text.hasPrefix("http") }) else { return }
    pieces = pieces.filter { piece in
      guard piece.text.hasPrefix("http://") || piece.text.hasPrefix("https://"),
        LooseContact.isAddress(piece.text),
        entry["url"] == nil
      else { return true }
      entry.setURL(piece.said)
      return false
    }
  }

  /// Takes what the source itself marks as what somebody was, and whom for.
  private static func marked(_ pieces: inout [LoosePiece], _ section: String, _ entry: inout DraftEntry) {
    guard pieces.contains(where: { $0.part != nil }) else { return }
    let role = section == "education" ? "degree" : SectionFields.part(of: section)
    let headline = SectionFields.headline(of: section)
    let isNamed = ["experience", "internships", "education", "memberships", "volunteering", "activities"]
      .contains(section)
    let body = isNamed ? headline : SectionFields.organization(of: section) ?? headline
    pieces = pieces.filter { piece in
      let field = piece.part == .role ? role ?? headline : body
      guard piece.part != nil, entry[field] == nil else { return true }
      entry.setName(field, piece.said.saying(piece.text.trimmingMarks))
      return false
    }
  }

  /// A line that is an entry by itself, in sections whose entries are lines.
  private static func plain(_ lines: LooseLines, _ section: String) -> DraftEntry? {
    guard lines.body.isEmpty, lines.head.count == 1, !lines.head[0].isHeading, whole.contains(section) else {
      return nil
    }
    var entry = DraftEntry()
    if case .row(let names) = lines.head[0].kind, lines.head[0].pieces.count > 1 {
      row(lines.head[0], names, section, &entry)
      return entry
    }
    guard lines.head[0].pieces.count == 1 || lines.head[0].isBullet, let said = lines.head[0].said else {
      return nil
    }
    if section == "publications", LooseCitation.read(said, &entry) { return entry }
    if section == "publications" {
      entry.setName("title", said)
    } else {
      LooseLine.read(said, section, isShared: said.sources.first?.place.hasSuffix("]") == true, &entry)
    }
    return entry
  }

  private static let whole: Set<String> = [
    "awards", "activities", "volunteering", "custom", "talks", "writing", "publications", "patents",
    "test_scores",
  ]

  /// A row of a table: its first words name it, the next say with whom, and the rest is kept.
  private static func row(
    _ block: LooseBlock, _ names: [String], _ section: String, _ entry: inout DraftEntry
  ) {
    let headline = SectionFields.headline(of: section)
    for piece in block.pieces {
      if DraftPeriod.read(piece.text) != nil {
        if section == "custom" { entry.set("summary", piece.said) } else { entry.setDate(piece.said) }
      } else if section == "test_scores", entry[headline] == nil, let parts = LooseScore.parts(of: piece.text)
      {
        entry.setName(headline, piece.said.saying(parts.name))
        entry.set("score", Said(parts.score, []))
      } else if entry[headline] == nil {
        entry.setName(headline, piece.said)
      } else if let field = SectionFields.organization(of: section), entry[field] == nil {
        entry.set(field, piece.said)
      } else {
        entry.add("highlights", [piece.said])
      }
    }
  }

  private static func named(_ pieces: inout [LoosePiece], _ section: String, _ entry: inout DraftEntry) {
    guard !pieces.isEmpty else { return }
    var first = pieces.removeFirst()
    if section == "certificates", let mark = first.text.firstIndex(of: "#") {
      let number = first.text[first.text.index(after: mark)...].prefix { !$0.isWhitespace && $0 != ")" }
      let rest = (first.text[..<mark] + first.text[number.endIndex...]).trimmingMarks
      if !number.isEmpty, !rest.isEmpty {
        entry.set("number", Said(String(number), []))
        first.said = first.said.saying(rest)
      }
    }
    if section == "certificates", entry["issuer"] == nil, let (name, issuer) = issuer(in: first.text) {
      entry.set("issuer", Said(issuer, []))
      first.said = first.said.saying(name)
    }
    entry.setName(SectionFields.headline(of: section), first.said)
    if section == "projects", first.isBold, let next = pieces.first, next.text.count > 30 {
      entry.set("summary", pieces.removeFirst().said)
    }
    if let organization = SectionFields.organization(of: section), entry[organization] == nil,
      let next = pieces.first, next.text.count <= 80
    {
      entry.set(organization, pieces.removeFirst().said)
    }
  }

  /// `Six Sigma Green Belt (ASQ)`: capitals that are not those of the name before them, as `(PMP)` would be.
  private static func isAcronym(_ text: String, behind name: String) -> Bool {
    guard (2...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return false
    }
    var rest = Substring(text)
    for letter in name.uppercased() where letter == rest.first { rest.removeFirst() }
    return !rest.isEmpty
  }

  /// `First Aid, Red Cross Society` and `GAIQ (Google Inc.)`: who gave a certificate, where its name says that it is somebody.
  private static func issuer(in text: String) -> (name: String, issuer: String)? {
    for mark in [", ", " — ", " – ", " - ", " | ", " ("] {
      guard let range = text.allBytes(of: mark).last else { continue }
      let (name, rest) = (text[..<range.lowerBound].trimmingMarks, String(text[range.upperBound...]))
      let issuer = mark == " (" ? rest.hasSuffix(")") ? String(rest.dropLast()) : "" : rest
      guard !name.isEmpty, !issuer.isEmpty, issuer.utf8.count <= 80, !issuer.contains(where: \.isNumber),
        LooseWords.isOrganization(issuer) || LooseWords.isSchool(issuer)
          || mark == " (" && isAcronym(issuer, behind: name)
      else { continue }
      return (name, issuer)
    }
    return nil
  }
}
