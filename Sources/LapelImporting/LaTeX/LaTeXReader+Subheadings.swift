import LapelTeX

/// Subheadings: they name a group, head an entry, or say what somebody was in the line under them.
extension LaTeXReader {
  mutating func subheading(_ title: String, isEntry: Bool) {
    endItem()
    settlePost()
    isOpen = false
    guard let said = place("subsection", title) else { return }
    if !isEntry,
      section == "experience" && !LooseWords.isOrganization(said.text)
        || section == "education" && LooseWords.isDegree(said.text),
      SectionSense(heading: said.text) == nil
    {
      post = said
      return
    }
    head(said, isEntry: isEntry)
  }

  /// Treats a subheading under which no line of a post stands as any other.
  mutating func settlePost() {
    guard let said = post else { return }
    post = nil
    head(said, isEntry: false)
  }

  mutating func head(_ said: Said, isEntry: Bool) {
    let isGroup = !isEntry && LaTeXHeadings.isGroup(said.text, of: section)
    if isGroup, section == "publications" {
      career.keep(said, at: "subsection")
    } else if !isEntry, !isGroup, let sense = SectionSense(heading: said.text), sense.section != nil,
      sense != SectionSense(heading: heading?.text ?? "")
    {
      endSection()
      heading = LooseBlock(.heading(1), [LoosePiece(said)])
    } else if isEntry || entries.isEmpty && heading != nil && !isAwesome {
      loose.append(LooseBlock(.heading(2), [LoosePiece(said)]))
    } else {
      career.keep(said, at: "subsection")
    }
  }

  /// Opens the entries of a command, under a subheading that says what somebody was: `\subsection{Engineer}` over
  /// `\cvline{2019}{Gaon Inc.}`.
  mutating func opens(_ made: [(String, DraftEntry)], _ name: String) {
    guard let title = post, name == "cvline" || name == "cvitem", made.count == 1,
      made[0].1["period"] != nil || made[0].1["date"] != nil
    else {
      if !made.isEmpty { settlePost() }
      for (section, entry) in made { open(entry, in: section) }
      return
    }
    post = nil
    let section = made[0].0
    var entry = made[0].1
    if section == "education" { LooseSchool.degree(title, &entry) } else { entry.set("position", title) }
    open(entry, in: section)
  }
}
