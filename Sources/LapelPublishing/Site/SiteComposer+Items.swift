import Lapel

extension SiteComposer {
  /// A page for each project, and for each job that is to have one.
  mutating func itemPages() -> [SitePage] {
    var pages: [SitePage] = []
    let keys = Set(([Project.self, Experience.self, Internship.self] as [any Entry.Type]).map { $0.section })
    for section in whole.sections where keys.contains(section.key) {
      for entry in section.entries {
        guard let block = blocks[entry.id], let below = plan.pages[block.path] else { continue }
        pages.append(itemPage(entry, of: section, block, below))
      }
    }
    return pages
  }

  private mutating func itemPage(
    _ entry: ResumeEntry, of section: ResumeSection, _ block: PageContents.Block, _ below: String
  ) -> SitePage {
    let story = story(of: block)
    let results = results(of: entry, block)
    let address = address(below)
    let alt = texts.text((block.entry as? Project)?.image?.alt)
    let picture = (block.entry as? Project)?.image.flatMap { image in
      alt.flatMap { alt in files.picture(image.file, alt: alt, on: address) }
    }
    let heading = entry.headline ?? entry.organization ?? own(entry.id)
    let title = heading.plain
    let description = entry.summary.first?.plain ?? story.first?.text.first?.plain ?? title
    let settled = places.settled(entry, on: address)
    let item = SiteItem(
      section: section, entry: settled, heading: heading,
      companion: entry.headline == nil ? nil : entry.organization, picture: picture, story: story,
      results: results,
      proves: proved(by: entry, block, on: address), led: led(to: block, on: address),
      tags: tags(block.shared.tags, on: address))
    let technologies = entry.machineDetails.filter { $0.field == "technology" }.map(\.value.plain)
    return page(
      below, title: title, description: description,
      data: [
        ("@type", .text(block.entry is Project ? "CreativeWork" : "WebPage")), ("name", .text(title)),
        ("description", .text(description)), ("inLanguage", .text(language.tag)),
        ("keywords", .texts(technologies)),
        ("author", .object([("@type", .text("Person")), ("name", .text(person))])),
      ]
    ) { _ in .item(item) }
  }

  private mutating func story(of block: PageContents.Block) -> [(head: String, text: [RichText])] {
    var parts: [(SiteWords.Key, LocalizedText?)] = []
    if let story = (block.entry as? Project)?.story {
      parts += [
        (.problem, story.problem), (.constraint, story.constraint), (.approach, story.approach),
        (.result, story.result), (.change, story.change),
      ]
    }
    if let internship = block.entry as? Internship { parts.append((.learned, internship.learned)) }
    return parts.compactMap { key, text in
      let paragraphs = texts.paragraphs(text)
      return paragraphs.isEmpty ? nil : (words[key], paragraphs)
    }
  }

  private mutating func results(of entry: ResumeEntry, _ block: PageContents.Block) -> [SiteItem.Result] {
    entry.highlights.map { highlight in
      let metric = block.highlights.first { career.names.name(of: $0.path) == highlight.id }?.highlight.metric
      let figures = FigureBars(was: texts.text(metric?.was)?.plain, now: texts.text(metric?.now)?.plain)
      return SiteItem.Result(highlight: highlight, figures: figures, basis: texts.text(metric?.basis))
    }
  }

  /// The strengths that rest on an item or on a line of it, on the first page.
  private func proved(by entry: ResumeEntry, _ block: PageContents.Block, on page: SiteAddress) -> [SiteLink]
  {
    section(Strength.self).compactMap { strength in
      guard let own = blocks[strength.id]?.entry as? Strength,
        own.evidence.contains(where: { career.names.place(of: $0)?.ofEntry == block.path })
      else { return nil }
      return SiteLink(
        label: strength.headline ?? self.own(strength.id),
        url: address("").relative(from: page, anchor: Self.strengthAnchor(strength)))
    }
  }

  /// Awards that were given for it.
  private func led(to block: PageContents.Block, on page: SiteAddress) -> [SiteLink] {
    section(Award.self).compactMap { award in
      guard let own = blocks[award.id]?.entry as? Award,
        own.forWhat.values.contains(where: { career.names.place(of: $0)?.ofEntry == block.path }),
        let label = award.headline
      else { return nil }
      let url = places[award.id].map { $0.address.relative(from: page, anchor: $0.anchor) }
      return SiteLink(
        label: label, url: url ?? address("cv").relative(from: page), note: award.organization,
        when: award.when?.text)
    }
  }

  // MARK: Tags

  func tags(_ tags: [PlainText], on page: SiteAddress) -> [SiteLink] {
    tags.map(\.text).compactMap { tag in
      let name = SitePlan.name(tag).lowercased()
      guard tagged[name] != nil else { return nil }
      return SiteLink(label: own(tag), url: address("tags/\(name)").relative(from: page))
    }
  }

  /// Items with pages or addresses by their tags; the tag as it was first written.
  var tagged: [String: (tag: String, ids: [String])] {
    var found: [String: (tag: String, ids: [String])] = [:]
    for type in [Project.self, Experience.self, Internship.self, Writing.self] as [any Entry.Type] {
      for entry in section(type) {
        guard let block = blocks[entry.id], plan.pages[block.path] != nil else { continue }
        for tag in block.shared.tags {
          let name = SitePlan.name(tag.text).lowercased()
          if !name.isEmpty { found[name, default: (tag.text, [])].ids.append(entry.id) }
        }
      }
    }
    return found
  }

  func tagLists() -> [SitePage] {
    let entries = whole.sections.flatMap(\.entries)
    return tagged.sorted { $0.key < $1.key }.map { name, found in
      let title = "#\(found.tag)"
      return page(
        "tags/\(name)", title: title, description: title,
        data: [
          ("@type", .text("CollectionPage")), ("name", .text(title)), ("inLanguage", .text(language.tag)),
        ]
      ) { address in
        let ids = Set(found.ids)
        return .list(
          SiteList(
            head: title, links: entries.filter { ids.contains($0.id) }.compactMap { link($0, on: address) }))
      }
    }
  }
}
