import LapelTeX

/// The skills of a CV without fields: labels with keywords, groups under headings, or mere lists.
enum LooseSkills {
  static func read(_ body: [LooseBlock], into career: inout DraftCareer) {
    var rest = body[...]
    while let block = rest.popFirst() {
      // What stands under an item is of the group that it names.
      let items = rest.prefix { if case .bullet(let level) = $0.kind { level > 0 } else { false } }
      if block.kind == .bullet(0), !items.isEmpty, parts(of: block.text) == nil, block.text.count <= 60,
        add(Array(items), under: block, into: &career)
      {
        rest = rest[items.endIndex...]
        continue
      }
      guard block.isHeading else {
        read(block, into: &career)
        continue
      }
      let group = rest.prefix { !$0.isHeading }
      rest = rest[group.endIndex...]
      if !add(Array(group), under: block, into: &career) {
        read(block, into: &career)
        for block in group { read(block, into: &career) }
      }
    }
  }

  /// A heading over items as one skill with its keywords; false where the items have labels of their own.
  private static func add(
    _ group: [LooseBlock], under heading: LooseBlock, into career: inout DraftCareer
  ) -> Bool {
    let items = group.compactMap(\.said)
    if isSpoken(heading.text, items) {
      for item in items {
        for entry in LanguageList.entries(of: item) { career.add(entry, to: "language_skills") }
      }
      return true
    }
    let isPlain = group.allSatisfy { block in
      if case .row = block.kind { return block.pieces.count < 2 }
      return parts(of: block.text) == nil
    }
    guard isPlain, !items.isEmpty, let name = heading.said else { return false }
    var entry = DraftEntry()
    entry.set("name", name.saying(name.text.trimmingMarks))
    if items.contains(where: { LooseEntries.isSentence($0.text) && KeywordList.split($0) == nil }) {
      entry.set("summary", Said.joined(items, by: " "))
    } else {
      entry.add("keywords", items.flatMap { KeywordList.items([$0]) })
    }
    career.add(entry, to: "skills")
    return true
  }

  /// Whether a group among the skills is of languages that people speak.
  private static func isSpoken(_ label: String, _ items: [Said]) -> Bool {
    SectionSense(heading: label) == .languages
      && items.contains { KeywordList.parts(of: $0.text).contains(where: SpokenLanguages.isOne) }
  }

  /// `Languages: English, Dutch (conversational)`: a label of the same, and nothing but such languages behind it.
  private static func areSpoken(_ label: String, _ rest: String) -> Bool {
    SectionSense(heading: label) == .languages
      && KeywordList.parts(of: rest).allSatisfy(SpokenLanguages.isOne)
  }

  private static func read(_ block: LooseBlock, into career: inout DraftCareer) {
    guard let said = block.said else { return }
    var entry = DraftEntry()
    if case .row(let names) = block.kind, block.pieces.count > 1 {
      if LooseColumns.read(block.pieces, names, "skills", &entry), entry["name"] != nil {
        return career.add(entry, to: "skills")
      }
      entry = DraftEntry()
      entry.set("name", block.pieces[0].said.saying(block.pieces[0].text.trimmingMarks))
      let rest = Said.joined(block.pieces.dropFirst().map(\.said), by: " ")
      if let rest, LooseEntries.isSentence(rest.text), KeywordList.split(rest) == nil {
        entry.set("summary", rest)
      } else {
        entry.add("keywords", block.pieces.dropFirst().flatMap { KeywordList.items([$0.said]) })
      }
      career.add(entry, to: "skills")
    } else if let (label, rest) = parts(of: said.text), areSpoken(label, rest) {
      for entry in LanguageList.entries(of: Said(rest, said.sources)) {
        career.add(entry, to: "language_skills")
      }
    } else if let (label, rest) = parts(of: said.text) {
      entry.set("name", Said(label, []))
      EntryLine.details(Said(rest, said.sources), "skills", &entry)
      career.add(entry, to: "skills")
    } else {
      // `Touch typing, 85 wpm` on a line of its own is one thing.
      let parts = KeywordList.parts(of: said.text)
      // So is a line that tells of work: `4 years of payments, 1.2 million a day`.
      let isOne =
        block.isBullet && parts.count == 2
        && (parts[1].first?.isNumber == true
          || parts.contains { $0.hasNumber && $0.split(separator: " ").count > 2 })
      for item in isOne ? [said] : KeywordList.items([said]) {
        var entry = DraftEntry()
        entry.set("name", item)
        career.add(entry, to: "skills")
      }
    }
  }

  /// `Languages: Swift, C` and `Erlang – what it was used for`: a label and what it labels.
  private static func parts(of text: String) -> (label: String, rest: String)? {
    var found: (label: String, rest: String)?
    if let colon = text.firstBytes(of: ":") ?? text.firstBytes(of: "："),
      !text[colon.upperBound...].hasPrefix("//")
    {
      found = (String(text[..<colon.lowerBound]), String(text[colon.upperBound...]))
    } else if let dash = [" - ", " – ", " — "].lazy.compactMap({ text.firstBytes(of: $0) }).first {
      let rest = text[dash.upperBound...]
      if rest.split(separator: " ").count >= 4 { found = (String(text[..<dash.lowerBound]), String(rest)) }
    }
    guard let found, found.label.split(separator: " ").count <= 5, !found.label.contains("](") else {
      return nil
    }
    let rest = String(Blanks.trimmed(found.rest[...]))
    return rest.isEmpty ? nil : (found.label.trimmingMarks, rest)
  }
}
