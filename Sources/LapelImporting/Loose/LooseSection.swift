/// One section of a CV without fields: its heading says what its lines are.
enum LooseSection {
  static func read(_ heading: LooseBlock, _ body: [LooseBlock], into career: inout DraftCareer) {
    let title = heading.text.trimmingMarks
    let sense = SectionSense(heading: title)
    switch sense {
    case .summary?: for block in body { career.summarize(block.said) }
    case .contact?: LooseContact.read(body, into: &career)
    case .interests?: career.person.add("interests", body.flatMap { interests($0) })
    case .languages?:
      for block in rows(body) { for entry in languages(block) { career.add(entry, to: "language_skills") } }
    case .skills?: LooseSkills.read(body, into: &career)
    case .references?: references(body, &career)
    case .military?:
      for entry in LooseEntries.split(body) { career.add(LooseMilitary.entry(entry), to: "military") }
    case let sense?: entries(body, sense, heading, &career)
    case nil: custom(body, heading, &career)
    }
  }

  private static func entries(
    _ body: [LooseBlock], _ sense: SectionSense, _ heading: LooseBlock, _ career: inout DraftCareer
  ) {
    guard let section = sense.section else { return custom(body, heading, &career) }
    for block in LooseEntries.split(body, isFlat: flat.contains(section)) {
      career.add(LooseEntry.entry(block, of: section), to: section)
    }
  }

  /// Sections in which each line is an entry of its own.
  private static let flat: Set<String> = [
    "awards", "certificates", "publications", "patents", "talks", "writing", "test_scores",
  ]

  private static func interests(_ block: LooseBlock) -> [Said] {
    guard let said = block.said else { return [] }
    return block.isBullet ? [said] : KeywordList.items([said])
  }

  private static func languages(_ block: LooseBlock) -> [DraftEntry] {
    if case .row = block.kind, block.pieces.count > 1 {
      var entry = DraftEntry()
      entry.set("name", block.pieces[0].said)
      entry.set("level", Said.joined(block.pieces.dropFirst().map(\.said), by: ", "))
      return [entry]
    }
    return block.said.map { LanguageList.entries(of: $0) } ?? []
  }

  /// A bold name on a line and how well on the next, as one row.
  private static func rows(_ body: [LooseBlock]) -> [LooseBlock] {
    func isBold(_ block: LooseBlock) -> Bool {
      block.kind == .line && block.pieces.count == 1 && block.pieces[0].isBold
    }
    guard body.contains(where: isBold) else { return body }
    var rows: [LooseBlock] = []
    for block in body {
      if let last = rows.last, isBold(last), block.kind == .line, !isBold(block), block.pieces.count == 1 {
        rows[rows.count - 1] = LooseBlock(.row([]), last.pieces + block.pieces)
      } else {
        rows.append(block)
      }
    }
    return rows
  }

  private static func references(_ body: [LooseBlock], _ career: inout DraftCareer) {
    for block in body {
      guard let said = block.said else { continue }
      let words = said.text.lowercased()
      if words.contains("request") || words.contains("요청") || words.contains("anfrage")
        || said.text.hasSuffix(".")
      {
        career.keep(said, at: said.sources.first?.place ?? "references")
      } else {
        var entry = DraftEntry()
        let parts = KeywordList.parts(of: said.text)
        entry.set("name", said.saying(parts.first ?? said.text))
        if parts.count > 1 { entry.set("contact", Said(parts.dropFirst().joined(separator: ", "), [])) }
        career.add(entry, to: "references")
      }
    }
  }

  private static func custom(_ body: [LooseBlock], _ heading: LooseBlock, _ career: inout DraftCareer) {
    let title = heading.said ?? Said("More", [])
    let entries = LooseEntries.split(body, isFlat: !body.contains(where: \.isHeading)).map {
      LooseEntry.entry($0, of: "custom")
    }
    career.addCustom(entries, title: title.saying(title.text.trimmingMarks))
  }
}
