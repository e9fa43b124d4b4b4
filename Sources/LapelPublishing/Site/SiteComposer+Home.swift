import Lapel

extension SiteComposer {
  /// The first page: who the person is, what they are good at, each with its proof, and the latest of everything.
  mutating func home() -> SitePage {
    let concept = texts.text(career.shown.person.concept)
    let header = whole.header
    let data = ProfilePageData(whole).members
    let description = header.headline?.plain ?? whole.metadata.description
    let title = header.headline.map { "\(person) – \($0.plain)" } ?? person
    let years = publicYears.map { $0.year.text }
    return page("", title: title, description: description, data: data) { address in
      .home(
        SiteHome(
          header: header, concept: concept, strengths: strengths(on: address),
          projects: section(Project.self).prefix(6).compactMap { link($0, on: address) },
          jobs: jobs("experience", section(Experience.self), on: address)
            + jobs("internships", section(Internship.self), on: address),
          writing: latestWriting.prefix(5).compactMap { link($0, on: address) },
          years: years.map { SiteLink(label: own($0), url: self.address($0).relative(from: address)) }))
    }
  }

  /// Links to the jobs with pages of their own, each with its employer, in the order of the language.
  private func jobs(_ section: String, _ entries: [ResumeEntry], on page: SiteAddress) -> [SiteLink] {
    entries.filter { hasPage($0) }.compactMap { entry in
      guard let link = link(entry, on: page) else { return nil }
      guard let role = entry.headline, let employer = entry.organization else { return link }
      let texts = self.texts.words.leadsWithOrganization(section) ? [employer, role] : [role, employer]
      let separator = [Inline.text(self.texts.words.titleSeparator)]
      let label = RichText(
        Array(texts.map(\.inlines).joined(separator: separator)), language: role.language, origin: role.origin
      )
      return SiteLink(label: label, url: link.url, note: link.note, when: link.when)
    }
  }

  private func hasPage(_ entry: ResumeEntry) -> Bool { places[entry.id].map { $0.anchor == nil } ?? false }

  private func strengths(on page: SiteAddress) -> [SiteHome.Strength] {
    section(Strength.self).map { entry in
      SiteHome.Strength(
        anchor: Self.strengthAnchor(entry), name: entry.headline ?? own(entry.id),
        claim: entry.paragraphs.map(\.value), proofs: proofs(of: entry, on: page))
    }
  }

  /// Everything that proves a strength; if two proofs have the same name, each says which line it is.
  private func proofs(of entry: ResumeEntry, on page: SiteAddress) -> [SiteLink] {
    guard let block = blocks[entry.id], let strength = block.entry as? Strength else { return [] }
    var seen: Set<String> = []
    return strength.evidence.compactMap { reference -> SiteLink? in
      guard let place = career.names.place(of: reference) else { return nil }
      let id = career.names.name(of: place)
      guard let shown = places[id], let label = label(of: id) else { return nil }
      let url = shown.address.relative(from: page, anchor: shown.anchor)
      return seen.insert(url).inserted ? SiteLink(label: label, url: url) : nil
    }
  }

  static func strengthAnchor(_ entry: ResumeEntry) -> String {
    entry.anchor ?? "strength-" + Anchors.plain(entry.id)
  }

  /// The writing with dated entries first, latest first; those of one day in the order written.
  static func latest(_ writing: [ResumeEntry]) -> [ResumeEntry] {
    let dates = writing.map { $0.when?.start?.iso ?? "" }
    return writing.indices.sorted { a, b in dates[a] == dates[b] ? a < b : dates[a] > dates[b] }
      .map { writing[$0] }
  }
}
