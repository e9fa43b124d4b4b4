import LapelTeX

/// Grants, courses, offices and memberships: what each comma parts says by itself what it is.
enum LooseAcademic {
  static let sections: Set<String> = ["grants", "teaching", "service", "memberships", "supervision"]

  static func read(_ pieces: inout [LoosePiece], _ section: String, _ entry: inout DraftEntry) {
    var parts: [LoosePiece] = []
    for piece in pieces {
      // A sentence is said as a whole, whatever its commas part.
      if LooseEntries.isSentence(piece.text), piece.text.split(separator: " ").count > 10 {
        parts.append(piece)
        continue
      }
      for (index, text) in texts(of: piece.text, section).enumerated() {
        parts.append(LoosePiece(index == 0 ? piece.said.saying(text) : Said(text, []), isBold: piece.isBold))
      }
    }
    pieces = []
    if parts.count == 1, LooseEntries.isSentence(parts[0].text) {
      return entry.setName(SectionFields.headline(of: section), parts[0].said)
    }
    if parts.count > 1 { parts.removeAll { labelled($0.said, section, &entry) } }
    // A title in quotes is the name, wherever it stands.
    if parts.count > 1, entry["name"] == nil, section == "grants" || section == "teaching",
      let index = parts.firstIndex(where: { CitedTitle.isQuoted($0.text) })
    {
      let quoted = parts.remove(at: index).said
      entry.setName("name", quoted.saying(CitedTitle.quoted(quoted.text[...])?.title ?? quoted.text))
    }
    if section == "grants", let index = parts.firstIndex(where: { isAmount($0.text) }), parts.count > 1 {
      entry.set("amount", parts.remove(at: index).said)
    }
    if let field = SectionFields.part(of: section), parts.count > (entry["name"] == nil ? 1 : 0),
      entry[field] == nil,
      let index = parts.firstIndex(where: { isPart($0.text) })
    {
      entry.set(field, parts.remove(at: index).said)
    }
    if let field = SectionFields.organization(of: section), parts.count > 1, entry[field] == nil,
      let index = parts.indices.dropFirst().first(where: {
        LooseWords.isOrganization(parts[$0].text) || LooseWords.isSchool(parts[$0].text)
          || section == "grants" && LooseWords.isFunder(parts[$0].text)
      }) ?? (section == "grants" && entry["amount"] != nil && parts.count == 2 ? 1 : nil)
    {
      entry.setName(field, parts.remove(at: index).said)
    }
    let places = parts.indices.dropFirst().filter { LooseWords.isPlace(parts[$0].text) }
    if let place = places.first { entry.set("place", parts.remove(at: place).said) }
    // What is left belongs to the name: a course may have a comma in it.
    if entry["name"] != nil, let field = SectionFields.organization(of: section), entry[field] == nil,
      !parts.isEmpty
    {
      entry.setName(field, parts.removeFirst().said)
    }
    if let name = Said.joined(parts.map(\.said), by: ", ") {
      entry.setName(SectionFields.headline(of: section), name)
    }
  }

  /// `Funder: Gaon Science Fund`, `Amount: €40,000`, `Role: PI`; false for any other line.
  static func labelled(_ said: Said, _ section: String, _ entry: inout DraftEntry) -> Bool {
    guard let colon = said.text.firstIndex(of: ":") else { return false }
    let value = String(Blanks.trimmed(said.text[said.text.index(after: colon)...]))
    let words = DateWords.folded(said.text[..<colon])
    let label = labels.first { $0.words.contains(words) }?.name
    let field: String? =
      switch label {
      case "funder", "amount": section == "grants" ? label : nil
      case "part": SectionFields.part(of: section)
      case "organization": section == "grants" ? nil : SectionFields.organization(of: section)
      default: nil
      }
    guard let field, !value.isEmpty, entry[field] == nil else { return false }
    entry.set(field, said.saying(value))
    return true
  }

  private static let labels = WordLists.rows("of grants and teaching")

  /// What commas part; of a grant also what a last parenthesis holds: `Quiet wards (Gaon Fund, €40,000)`.
  private static func texts(of text: String, _ section: String) -> [String] {
    let texts = KeywordList.parts(of: text)
    guard section == "grants", let last = texts.last, last.hasSuffix(")"), let open = last.lastIndex(of: "(")
    else { return texts }
    let inner = KeywordList.parts(of: String(last[last.index(after: open)...].dropLast()))
    guard inner.contains(where: { isAmount($0) || LooseWords.isFunder($0) || isPart($0) }) else {
      return texts
    }
    let before = last[..<open].trimmingMarks
    return texts.dropLast() + (before.isEmpty ? [] : [before]) + inner
  }

  /// What somebody was: three words at most, and no body's name.
  static func isPart(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    if parts.contains(DateWords.folded(text)) {
      return true
    }
    return words.count <= 3 && LooseWords.isRole(text) && !LooseWords.isOrganization(text)
  }

  /// `EUR 40,000`, `$12k`, `3천만 원`.
  private static func isAmount(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.contains(where: \.isNumber) else { return false }
    if text.contains(where: { "$€£¥₩".contains($0) }) { return true }
    let folded = text.lowercased()
    if wonUnits.contains(where: { folded.hasBytes($0) }) { return true }
    return folded.split { !$0.isLetter }.contains { units.contains(String($0)) }
  }

  private static let parts = WordLists.set("parts in research")
  private static let wonUnits = WordLists.words("korean amounts")
  private static let units = WordLists.set("units of money")
}
