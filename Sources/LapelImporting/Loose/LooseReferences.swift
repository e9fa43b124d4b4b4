import LapelTeX

/// Those who say how somebody works.
enum LooseReferences {
  private static let requests = WordLists.words("references on request")

  static func read(_ body: [LooseBlock], into career: inout DraftCareer) {
    for block in body {
      guard let said = block.said else { continue }
      let words = said.text.lowercased()
      if requests.contains(where: words.contains) || said.text.hasSuffix(".") {
        career.keep(said, at: said.sources.first?.place ?? "references")
      } else {
        var entry = DraftEntry()
        read(said, &entry)
        career.add(entry, to: "references")
      }
    }
  }

  /// `Prof. R. Pettigrew, University of Strathbeg, r.p@example.org (advisor)`: who, what and where, and the ways to ask them.
  static func read(_ said: Said, _ entry: inout DraftEntry) {
    var text = said.text
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      let inner = String(text[text.index(after: open)...].dropLast())
      if !inner.hasNumber, !inner.contains("@"), inner.utf8.count <= 60, text.contains(",") {
        entry.set("relation", Said(inner, []))
        text = String(Blanks.trimmed(text[..<open]))
      }
    }
    var parts = KeywordList.parts(of: text)
    entry.set("name", said.saying(parts.isEmpty ? text : parts.removeFirst()))
    var left: [String] = []
    var ways: [String] = []
    for part in parts {
      let bare = part.drop { $0.isLetter || ".: ".contains($0) }
      if part.contains("@") || LooseContact.isPhone(part) || LooseContact.isPhone(String(bare)) {
        ways.append(part)
      } else if entry["organization"] == nil, LooseWords.isOrganization(part) || LooseWords.isSchool(part) {
        entry.set("organization", Said(part, []))
      } else if entry["position"] == nil, LooseWords.isRole(part) {
        entry.set("position", Said(part, []))
      } else {
        left.append(part)
      }
    }
    // What they are and where, as such lines have them; a town and its country are neither.
    let isPlaced = left.count > 1 && LooseWords.isRegion(left[left.count - 1])
    let isWhole = left.count == 2 && !isPlaced && !left.contains(where: \.hasNumber)
    if isWhole, entry["organization"] == nil, entry["position"] == nil {
      entry.set("position", Said(left.removeFirst(), []))
    }
    if let first = left.first, left.count == 1, !first.hasNumber, !LooseWords.isPlace(first) {
      if entry["organization"] == nil {
        entry.set("organization", Said(left.removeFirst(), []))
      } else if entry["position"] == nil, first.split(separator: " ").count < 5 {
        entry.set("position", Said(left.removeFirst(), []))
      }
    }
    let rest = left + ways
    if !rest.isEmpty { entry.set("contact", Said(rest.joined(separator: ", "), [])) }
  }
}
