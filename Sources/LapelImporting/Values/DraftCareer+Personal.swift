extension DraftCareer {
  /// Moves what is said of a post beside the work, pay and why it was left, from what is printed into notes.
  mutating func hidePersonalMatters() {
    for at in sections.indices {
      for index in sections[at].entries.indices { sections[at].entries[index].hidePersonalMatters() }
    }
  }
}

extension DraftEntry {
  fileprivate mutating func hidePersonalMatters() {
    func isHidden(_ value: DraftValue) -> Bool {
      if case .said(let said) = value { return PersonalMatter(said.text)?.isOfPost == true }
      return false
    }
    if let summary = self["summary"], isHidden(summary) {
      self["summary"] = nil
      for said in summary.said { note("", said) }
    }
    if case .list(let items)? = self["highlights"], items.contains(where: isHidden) {
      let kept = items.filter { !isHidden($0) }
      self["highlights"] = kept.isEmpty ? nil : .list(kept)
      for item in items where isHidden(item) { for said in item.said { note("", said) } }
    }
    for index in roles.indices { roles[index].hidePersonalMatters() }
  }
}
