import Lapel

extension DraftCareer {
  /// Moves what is said of a post beside the work, pay and why it was left, from what is printed into notes.
  mutating func hidePersonalMatters() {
    for at in sections.indices {
      let entries = sections[at].entries
      let parts = Parallel.mapParts(of: entries.count, over: 200) { part in
        entries[part].map { $0.hidingPersonalMatters() }
      }
      sections[at].entries = Array(parts.joined())
    }
    keepTermsApart()
    for at in custom.indices {
      for index in custom[at].entries.indices { custom[at].entries[index].hideMemberNumbers() }
    }
    if case .said(let said)? = person["headline"], let (rest, number) = MemberNumber.taken(from: said.text) {
      person["headline"] = rest.isEmpty ? nil : .said(said.saying(rest))
      keep(Said(number, rest.isEmpty ? said.sources : []), at: said.sources.first?.place ?? "headline")
    }
  }
}

extension DraftCareer {
  /// Takes pay and why a post was left out of the notes, which git keeps with the post, and names the post beside them.
  private mutating func keepTermsApart() {
    for at in sections.indices {
      let headline = SectionFields.headline(of: sections[at].name)
      for index in sections[at].entries.indices {
        let name = sections[at].entries[index].firstText(headline) ?? ""
        for note in sections[at].entries[index].takeTerms() {
          let label = [name, note.key].filter { !$0.isEmpty }.joined(separator: ", ")
          let text = label.isEmpty ? note.said.text : "\(label): \(note.said.text)"
          keep(Said(text, note.said.sources), at: note.said.sources.first?.place ?? note.key)
        }
      }
    }
  }
}

extension DraftEntry {
  /// The notes on pay and on why a post was left, and those of its roles, taken out.
  fileprivate mutating func takeTerms() -> [DraftNote] {
    var taken = takeNotes { note in
      PersonalMatter(note.key) == .terms || PersonalMatter(note.said.text) == .terms
    }
    for index in roles.indices { taken += roles[index].takeTerms() }
    return taken
  }

  fileprivate func hidingPersonalMatters() -> DraftEntry {
    var entry = self
    entry.hidePersonalMatters()
    return entry
  }

  private mutating func hidePersonalMatters() {
    func isHidden(_ value: DraftValue) -> Bool {
      if case .said(let said) = value { return PersonalMatter(said.text)?.isOfPost == true }
      return false
    }
    if let summary = self["summary"], isHidden(summary) {
      self["summary"] = nil
      for said in summary.said { note("", said) }
    }
    if case .list(let items)? = self["highlights"] {
      var (kept, hidden): ([DraftValue], [DraftValue]) = ([], [])
      for item in items { if isHidden(item) { hidden.append(item) } else { kept.append(item) } }
      if !hidden.isEmpty { self["highlights"] = kept.isEmpty ? nil : .list(kept) }
      for said in hidden.flatMap(\.said) { note("", said) }
    }
    hideMemberNumbers()
    for index in roles.indices { roles[index].hidePersonalMatters() }
  }

  /// Moves a number that a body keeps somebody under out of a text into the note.
  fileprivate mutating func hideMemberNumbers() {
    for key in ["name", "organization", "institution", "issuer", "role", "position", "level", "summary"] {
      guard case .said(let said)? = self[key], let (rest, number) = MemberNumber.taken(from: said.text) else {
        continue
      }
      self[key] = rest.isEmpty ? nil : .said(said.saying(rest))
      note("", Said(number, rest.isEmpty ? said.sources : []))
    }
    guard case .list(let items)? = self["highlights"] else { return }
    var kept: [DraftValue] = []
    for item in items {
      guard case .said(let said) = item, let (rest, number) = MemberNumber.taken(from: said.text) else {
        kept.append(item)
        continue
      }
      if !rest.isEmpty { kept.append(.said(said.saying(rest))) }
      note("", Said(number, rest.isEmpty ? said.sources : []))
    }
    self["highlights"] = kept.isEmpty ? nil : .list(kept)
  }
}
