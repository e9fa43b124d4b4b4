import Lapel

extension SiteComposer {
  /// Papers by year, newest first, those without a date last; nil for none.
  func publications() -> SitePage? {
    let entries = section(Publication.self)
    if entries.isEmpty { return nil }
    let address = address("publications")
    var years: [(year: String, papers: [SitePublications.Paper])] = []
    let dated = entries.map { (year: $0.when?.start?.iso.map { String($0.prefix(4)) } ?? "", entry: $0) }
    for year in Set(dated.map(\.year)).sorted(by: >) {
      let papers = dated.filter { $0.year == year }.map { _, entry in
        SitePublications.Paper(
          entry: places.settled(entry, on: address),
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

  /// Looks back that everybody may read, newest first.
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
        year: year, line: line, html: "", chapters: chapters(of: look, on: address),
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

  private func chapters(of look: Retrospective, on page: SiteAddress) -> [SiteLink] {
    look.chapters.compactMap { reference in
      guard let place = career.names.place(of: reference) else { return nil }
      let id = career.names.name(of: place)
      guard let entry = whole.sections.flatMap(\.entries).first(where: { $0.id == id }),
        let label = entry.headline ?? entry.organization, let shown = places[id]
      else { return nil }
      return SiteLink(
        label: label, url: shown.address.relative(from: page, anchor: shown.anchor), note: entry.organization,
        when: entry.when?.text)
    }
  }
}
