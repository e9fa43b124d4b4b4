import Lapel
import LapelMarkdown

extension SiteComposer {
  /// Papers by year, newest first, with those without a date last; nil for none.
  func publications() -> SitePage? {
    guard let section = whole.sections.first(where: { $0.key == Publication.section }) else { return nil }
    let entries = section.entries
    let address = address("publications")
    var years: [(year: String, papers: [SitePublications.Paper])] = []
    let dated = entries.map { (year: $0.when?.start?.iso.map { String($0.prefix(4)) } ?? "", entry: $0) }
    for year in Set(dated.map(\.year)).sorted(by: >) {
      let papers = dated.filter { $0.year == year }.map { _, entry in
        SitePublications.Paper(
          section: section, entry: places.settled(entry, on: address),
          bibTeX: (blocks[entry.id]?.entry as? Publication).map {
            BibTeXEntry($0, in: language, key: entry.id).text
          }
            ?? "")
      }
      years.append((year.isEmpty ? words[.undated] : year, papers))
    }
    let found = years
    return page(
      "publications", title: words[.publications], description: "\(words[.publications]) – \(person)",
      data: [
        (
          "@graph",
          .list(
            entries.prefix(40).map { entry in
              .object([
                ("@type", .text("ScholarlyArticle")), ("name", (entry.headline?.plain).map(JSONValue.text)),
                ("datePublished", entry.when?.start?.iso.map(JSONValue.text)),
                ("author", .texts(entry.values.map(\.text.plain))),
              ])
            })
        )
      ]
    ) { _ in .publications(SitePublications(head: words[.publications], years: found)) }
  }

  /// The public retrospectives, newest first.
  var publicYears: [Retrospective] {
    career.shown.retrospectives.filter { $0.show == .everyone }.sorted { $0.year.text > $1.year.text }
  }

  mutating func years() -> [SitePage] {
    var seen: Set<String> = []
    return publicYears.compactMap { look in
      let year = look.year.text
      guard year.utf8.count == 4, year.utf8.allSatisfy({ (48...57).contains($0) }), seen.insert(year).inserted
      else {
        return nil
      }
      let address = address(year)
      let line = texts.text(look.line)
      let groups: [(SiteWords.Key, [LocalizedText])] = [
        (.lesson, [look.lesson].compactMap { $0 }), (.kept, look.kept), (.dropped, look.dropped),
        (.next, look.next),
      ]
      let content = SiteYear(
        year: year, line: line, html: story(of: look, on: address), chapters: chapters(of: look, on: address),
        groups: groups.compactMap { key, texts in
          let found = texts.flatMap { self.texts.paragraphs($0) }
          return found.isEmpty ? nil : (words[key], found)
        })
      return page(
        year, title: year, description: line?.plain ?? year,
        data: [("@type", .text("WebPage")), ("name", .text(year)), ("inLanguage", .text(language.tag))]
      ) { _ in .year(content) }
    }
  }

  /// The story as HTML; a name in double brackets becomes an item's title, with a link to where it is shown.
  private func story(of look: Retrospective, on page: SiteAddress) -> String {
    guard let text = look.text?.version(in: language) ?? look.text?.versions.first else { return "" }
    let titled = Mentions.replaced(in: text.text) { id in
      item(Reference(id)).map { MarkdownText.link(MarkdownText.escaped($0.title.plain), $0.id) } ?? "…"
    }
    let html = MarkdownHTML(
      titled, picture: { _ in nil },
      link: { reference in
        if let web = WebLink(reference.address) { return web.url }
        return places[reference.address].map { $0.address.relative(from: page, anchor: $0.anchor) }
      }
    ).html
    return language.writesHangul ? html : MarkedHTML.hangul(html)
  }

  /// The item that a pointer means, if it is public; else nil.
  private func item(_ reference: Reference) -> (id: String, title: RichText, entry: ResumeEntry)? {
    guard let place = career.names.place(of: reference) else { return nil }
    let id = career.names.name(of: place)
    guard let label = labels[id] ?? labels[career.names.name(of: place.ofEntry)],
      let title = self.label(of: id) ?? label.entry.headline ?? label.entry.organization
    else { return nil }
    return (id, title, label.entry)
  }

  private mutating func chapters(of look: Retrospective, on page: SiteAddress) -> [SiteLink] {
    look.chapters.compactMap { chapter in
      guard let item = item(chapter.of), let shown = places[item.id] else { return nil }
      return SiteLink(
        label: texts.text(chapter.title) ?? item.title,
        url: shown.address.relative(from: page, anchor: shown.anchor),
        note: texts.text(named(chapter.text)) ?? item.entry.organization, when: item.entry.when?.text)
    }
  }

  /// The text with titles where it names items in double brackets.
  private func named(_ text: LocalizedText?) -> LocalizedText? {
    guard let text else { return nil }
    let versions = text.versions.map { version in
      let titled = Mentions.replaced(in: version.text) { item(Reference($0))?.title.plain ?? "…" }
      return LocalizedText.Version(version.language, titled, version.origin, key: version.key)
    }
    return LocalizedText(versions, show: text.show, origin: text.origin)
  }
}
