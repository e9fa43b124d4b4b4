/// One section of a CV without fields: its heading says what its lines are.
enum LooseSection {
  static func read(_ heading: LooseBlock, _ body: [LooseBlock], into career: inout DraftCareer) {
    let title = heading.text.trimmingMarks
    let sense = SectionSense(heading: title)
    switch sense {
    case .summary?: for block in body { career.summarize(block.said) }
    case .contact?: for block in body { LooseContact.read(block, into: &career) }
    case .interests?: career.person.add("interests", body.flatMap { interests($0) })
    case .languages?:
      for block in body { for entry in languages(block) { career.add(entry, to: "language_skills") } }
    case .skills?: skills(body, title, &career)
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

  private static func skills(_ body: [LooseBlock], _ title: String, _ career: inout DraftCareer) {
    for block in body {
      guard let said = block.said else { continue }
      if case .row = block.kind, block.pieces.count > 1 {
        var entry = DraftEntry()
        entry.set("name", block.pieces[0].said.saying(block.pieces[0].text.trimmingMarks))
        entry.add("keywords", block.pieces.dropFirst().flatMap { KeywordList.items([$0.said]) })
        career.add(entry, to: "skills")
      } else if let colon = said.text.firstIndex(of: ":"),
        said.text[..<colon].split(separator: " ").count <= 5
      {
        let label = said.text[..<colon].trimmingMarks
        let rest = Said(String(Blanks.trimmed(said.text[said.text.index(after: colon)...])), said.sources)
        var entry = DraftEntry()
        entry.set("name", Said(label, []))
        RenderCVEntry.details(rest, "skills", &entry)
        career.add(entry, to: "skills")
      } else {
        for item in KeywordList.items([said]) {
          var entry = DraftEntry()
          entry.set("name", item)
          career.add(entry, to: "skills")
        }
      }
    }
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
