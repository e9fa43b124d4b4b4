import Lapel
import LapelDiagnostics

extension SiteComposer {
  /// A page for each text in the career folder.
  mutating func articles() -> [SitePage] {
    var pages: [SitePage] = []
    for entry in section(Writing.self) {
      guard let block = blocks[entry.id], let below = plan.pages[block.path],
        let file = block.presentation.special.ownPage.file
      else { continue }
      let address = address(below)
      let title = entry.headline ?? own(entry.id)
      if let kept = kept(below, title: title.plain) {
        pages.append(kept)
        continue
      }
      var trace = SiteTrace()
      guard
        let article = files.article(
          file, title: title.plain, language: language, on: address, &trace,
          link: { id in places[id].map { $0.address.relative(from: address, anchor: $0.anchor) } })
      else { continue }
      let isForeign = article.language.map { $0.primary != language.primary } ?? false
      let content = SiteArticle(
        title: title, when: entry.when, html: article.html, language: isForeign ? article.language : nil,
        tags: tags(block.shared.tags, on: address))
      let page = page(
        below, title: title.plain,
        description: entry.summary.first?.plain ?? article.opening ?? title.plain,
        data: [
          ("@type", .text("BlogPosting")), ("headline", .text(title.plain)),
          ("inLanguage", .text((article.language ?? language).tag)),
          ("datePublished", entry.when?.start?.iso.map(JSONValue.text)),
          ("author", .object([("@type", .text("Person")), ("name", .text(person))])),
        ]
      ) { _ in .article(content) }
      pages.append(recorded(page, trace))
    }
    return pages
  }

  func writingList() -> SitePage? {
    list("writing", words[.writing], latestWriting)
  }

  func projectList() -> SitePage? {
    list("projects", words[.projects], section(Project.self))
  }

  /// A list of every entry, with those that lead nowhere as plain words; nil for none.
  private func list(_ below: String, _ head: String, _ entries: [ResumeEntry]) -> SitePage? {
    if entries.isEmpty { return nil }
    return page(
      below, title: head, description: "\(head) – \(person)",
      data: [("@type", .text("CollectionPage")), ("name", .text(head)), ("inLanguage", .text(language.tag))]
    ) { address in
      .list(
        SiteList(
          head: head,
          links: entries.compactMap { entry in
            link(entry, on: address)
              ?? (entry.headline ?? entry.organization).map {
                SiteLink(label: $0, url: "", note: entry.summary.first, when: entry.when?.text)
              }
          }))
    }
  }
}

extension SiteComposer {
  /// The dated writing, newest first, for the feed.
  func feedEntries(base: String?) -> [AtomFeed.Entry] {
    let feed = SiteAddress(prefix + "feed.xml")
    return latestWriting.compactMap { entry in
      guard let date = entry.when?.start?.iso, let title = (entry.headline ?? entry.organization)?.plain
      else {
        return nil
      }
      // Writing that is only a line of the CV is identified by its title.
      let own = places[entry.id].flatMap { $0.anchor == nil ? $0.address : nil }
      let url = own.map { page in base.map { $0 + page.folder } ?? page.relative(from: feed) } ?? entry.url
      let shown =
        url ?? base.map { $0 + address("writing").folder } ?? address("writing").relative(from: feed)
      return AtomFeed.Entry(
        title: title, date: date, url: shown, summary: entry.summary.first?.plain,
        identity: base != nil && own != nil ? shown : "\(person) \(prefix) \(entry.id) \(title)")
    }
  }
}
