import LapelTeX

/// Grants, courses, offices and memberships: what each comma parts says by itself what it is.
enum LooseAcademic {
  static func read(_ pieces: inout [LoosePiece], _ section: String, _ entry: inout DraftEntry) {
    var parts: [LoosePiece] = []
    for piece in pieces {
      for (index, text) in KeywordList.parts(of: piece.text).enumerated() {
        parts.append(LoosePiece(index == 0 ? piece.said.saying(text) : Said(text, []), isBold: piece.isBold))
      }
    }
    pieces = []
    if section == "grants", let index = parts.firstIndex(where: { isAmount($0.text) }) {
      entry.set("amount", parts.remove(at: index).said)
    }
    if let field = SectionFields.part(of: section), parts.count > 1,
      let index = parts.firstIndex(where: {
        LooseWords.isRole($0.text) && !LooseWords.isOrganization($0.text)
          && $0.text.split(separator: " ").count <= 3
      })
    {
      entry.set(field, parts.remove(at: index).said)
    }
    if let field = SectionFields.organization(of: section), parts.count > 1,
      let index = parts.indices.dropFirst().first(where: {
        LooseWords.isOrganization(parts[$0].text) || LooseWords.isSchool(parts[$0].text)
      })
    {
      entry.setName(field, parts.remove(at: index).said)
    }
    let places = parts.indices.dropFirst().filter { LooseWords.isPlace(parts[$0].text) }
    if let place = places.first { entry.set("place", parts.remove(at: place).said) }
    // What is left belongs to the name: a course may have a comma in it.
    if let name = Said.joined(parts.map(\.said), by: ", ") {
      entry.setName(SectionFields.headline(of: section), name)
    }
  }

  /// `EUR 40,000`, `$12,000`, `3천만 원`.
  private static func isAmount(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let folded = text.lowercased()
    return text.contains { "$€£¥₩".contains($0) }
      || ["eur", "usd", "gbp", "krw", "jpy", "chf", "만 원", "만원", "억", "million", "won"].contains {
        folded.contains($0)
      }
  }
}
