import Lapel

extension SiteComposer {
  /// A page for each project, and for each job that is to have one.
  mutating func itemPages() -> [SitePage] {
    var pages: [SitePage] = []
    for section in whole.sections {
      switch section.kind.itemPageRule {
      case .always, .whereWanted: break
      case .ofText, nil: continue
      }
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
    let heading = entry.headline ?? entry.organization ?? own(entry.id)
    let title = heading.plain
    if let kept = kept(below, title: title) { return kept }
    var trace = SiteTrace()
    let story = story(of: block)
    let results = results(of: entry, block)
    let address = address(below)
    let image = block.presentation.special.ownPage.picture
    let alt = texts.text(image?.alt)
    let picture = image.flatMap { image in
      alt.flatMap { alt in files.picture(image.file, alt: alt, on: address, &trace) }
    }
    let description = entry.summary.first?.plain ?? story.first?.text.first?.plain ?? title
    let settled = places.settled(entry, on: address)
    let item = SiteItem(
      section: section, entry: settled, heading: heading,
      companion: entry.headline == nil ? nil : entry.organization, picture: picture, story: story,
      results: results,
      proves: proved(by: block, on: address), led: led(to: block, on: address),
      tags: tags(block.shared.tags, on: address))
    let technologies = entry.machineDetails.filter { $0.field == "technology" }.map(\.value.plain)
    let page = page(
      below, title: title, description: description,
      data: [
        ("@type", .text(section.kind == .project ? "CreativeWork" : "WebPage")), ("name", .text(title)),
        ("description", .text(description)), ("inLanguage", .text(language.tag)),
        ("keywords", .texts(technologies)),
        ("author", .object([("@type", .text("Person")), ("name", .text(person))])),
      ]
    ) { _ in .item(item) }
    return recorded(page, trace)
  }

  private mutating func story(of block: PageContents.Block) -> [(head: String, text: [RichText])] {
    block.presentation.special.ownPage.story.compactMap { part in
      let paragraphs = texts.paragraphs(part.value)
      return paragraphs.isEmpty ? nil : (words.head(ofPart: part.field), paragraphs)
    }
  }

  private mutating func results(of entry: ResumeEntry, _ block: PageContents.Block) -> [SiteItem.Result] {
    entry.highlights.map { highlight in
      let metric = block.highlights.first { career.names.name(of: $0.path) == highlight.id }?.highlight.metric
      let figures = FigureBars(was: texts.text(metric?.was)?.plain, now: texts.text(metric?.now)?.plain)
      return SiteItem.Result(highlight: highlight, figures: figures, basis: texts.text(metric?.basis))
    }
  }

  /// Links to the strengths on the first page that an item or one of its lines proves.
  private func proved(by block: PageContents.Block, on page: SiteAddress) -> [SiteLink] {
    (strengths[block.path] ?? []).map { strength in
      SiteLink(
        label: strength.headline ?? self.own(strength.id),
        url: address("").relative(from: page, anchor: Self.strengthAnchor(strength)))
    }
  }

  /// Links to awards that were given for it.
  private func led(to block: PageContents.Block, on page: SiteAddress) -> [SiteLink] {
    (awards[block.path] ?? []).compactMap { award in
      guard let label = award.headline else { return nil }
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
