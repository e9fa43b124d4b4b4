import Lapel
import LapelPage

/// A page, with where the person wrote what is on it.
struct ComposedPage: Sendable {
  let page: Page
  /// The places, by `Run.source`.
  let origins: [Origin]
}

/// Turns a résumé into a page: what every line says, in order, for every writer.
struct PageComposer {
  private let resume: Resume
  private let arrangement: Arrangement
  private var maker: RunMaker

  init(_ resume: Resume, _ arrangement: Arrangement = Arrangement()) {
    self.resume = resume
    self.arrangement = arrangement
    maker = RunMaker(resume.language)
  }

  private var words: Words { resume.words }

  consuming func compose() -> ComposedPage {
    let head = header(resume.header)
    let sections = resume.sections.map { section($0) }
    let metadata = resume.metadata
    let page = Page(
      language: resume.language.tag,
      metadata: .init(
        title: metadata.title, author: metadata.author, description: metadata.description,
        keywords: metadata.keywords),
      blocks: [.group(head)] + sections.map(Block.group) + updated)
    return ComposedPage(page: page, origins: maker.origins)
  }

  private var updated: [Block] {
    guard let day = resume.metadata.updated else { return [] }
    return [.paragraph(Paragraph(.foot, [Run(words.updated + " " + day)]))]
  }

  // MARK: Header

  private mutating func header(_ header: ResumeHeader) -> Group {
    var name = maker.runs(header.name)
    if let other = header.otherName { name += [Run(" ")] + maker.runs(other, .otherName) }
    var blocks: [Block] = [.paragraph(Paragraph(.name, name))]
    if let headline = header.headline {
      blocks.append(.paragraph(Paragraph(.headline, maker.runs(headline))))
    }
    if !header.contacts.isEmpty {
      let contacts = header.contacts.map { contact($0) }
      blocks.append(.paragraph(Paragraph(.contacts, RunMaker.joined(contacts, words.dot))))
    }
    if let photo = header.photo {
      let picture = Picture(
        bytes: photo.bytes, alternative: photo.alt, orientation: photo.picture.orientation)
      blocks.append(.picture(picture))
    }
    return Group(.header, blocks)
  }

  /// A contact as typed; a web page by its address, because a user name alone says nothing on paper.
  private mutating func contact(_ contact: ResumeContact) -> [Run] {
    guard let url = contact.url else { return maker.runs(contact.text, isKeptWhole: true) }
    guard let label = contact.page else {
      return maker.runs(contact.text, .link, to: .url(url), isKeptWhole: true)
    }
    let text = RichText([.text(label)], language: resume.language, origin: contact.text.origin)
    return maker.runs(text, .link, to: .url(url), isKeptWhole: true)
  }

  // MARK: Sections

  private mutating func section(_ section: ResumeSection) -> Group {
    let head = Paragraph(.head, maker.runs(section.title), bookmark: section.title.plain)
    var blocks: [Block] = [.paragraph(head)]
    blocks += section.paragraphs.map { .paragraph(Paragraph(.body, maker.runs($0))) }
    if !section.words.isEmpty {
      let items = section.words.map { maker.runs($0) }
      blocks.append(.paragraph(Paragraph(.body, RunMaker.joined(items, words.comma))))
    }
    if !section.entries.isEmpty {
      let kind: Group.Kind = section.layout == .labels ? .grid : .list
      blocks.append(
        .group(Group(kind, section.entries.map { .group(entry($0, in: section)) })))
    }
    return Group(.section, anchor: section.anchor, name: section.key.rawValue, blocks)
  }

  private mutating func entry(_ entry: ResumeEntry, in section: ResumeSection) -> Group {
    let lines = EntryLines(
      entry: entry, section: section.key.rawValue, words: words, arrangement: arrangement)
    switch section.layout {
    case .entries, .line: return titled(.entry, .title, lines)
    case .strengths: return strength(lines)
    case .rows: return item(.row, lines.row(&maker), lines)
    case .labels: return item(.label, lines.label(&maker), lines)
    case .citations: return item(.citation, lines.citation(&maker), lines)
    }
  }

  private mutating func titled(_ kind: Group.Kind, _ style: Paragraph.Style, _ lines: EntryLines) -> Group {
    let title = Paragraph(style, lines.title(&maker).runs, aside: lines.edge(&maker))
    var blocks: [Block] = [.paragraph(title)]
    let meta = lines.meta(&maker).runs
    if !meta.isEmpty { blocks.append(.paragraph(Paragraph(.meta, meta))) }
    blocks += body(of: lines.entry)
    blocks += lines.entry.parts.map { part in
      .group(
        titled(
          .part, .part,
          EntryLines(
            entry: part, section: lines.section, words: words, arrangement: arrangement, isRole: true)))
    }
    return Group(kind, anchor: lines.entry.anchor, item: lines.entry.id, blocks)
  }

  private mutating func strength(_ lines: EntryLines) -> Group {
    let entry = lines.entry
    var blocks: [Block] = [.paragraph(Paragraph(.strength, lines.title(&maker).runs))]
    let meta = lines.meta(&maker).runs
    if !meta.isEmpty { blocks.append(.paragraph(Paragraph(.meta, meta))) }
    blocks += body(of: entry)
    if !entry.evidence.isEmpty {
      let links = entry.evidence.map { maker.runs($0, isKeptWhole: true) }
      let label = [
        Run(words.evidence, face: .label, isKeptWhole: true), words.labelSeparatorRun,
      ]
      blocks.append(.paragraph(Paragraph(.evidence, label + RunMaker.joined(links, words.comma))))
    }
    return Group(.entry, anchor: entry.anchor, item: entry.id, blocks)
  }

  /// An entry of one line, with what is under it.
  private mutating func item(
    _ style: Paragraph.Style, _ line: [LinePart], _ lines: EntryLines
  ) -> Group {
    let paragraph = Paragraph(style, line.runs, aside: lines.edge(&maker))
    let entry = lines.entry
    return Group(
      .item, anchor: entry.anchor, item: entry.id, [.paragraph(paragraph)] + body(of: entry))
  }

  // MARK: Under a title

  private mutating func body(of entry: ResumeEntry) -> [Block] { paragraphs(of: entry) + bullets(of: entry) }

  private mutating func paragraphs(of entry: ResumeEntry) -> [Block] {
    entry.paragraphs.map { detail in
      let value = maker.runs(detail.value)
      guard let label = detail.label else { return .paragraph(Paragraph(.body, value)) }
      return .paragraph(Paragraph(.body, maker.runs(label, .label) + [words.labelSeparatorRun] + value))
    }
  }

  private mutating func bullets(of entry: ResumeEntry) -> [Block] {
    guard !entry.highlights.isEmpty else { return [] }
    let items = entry.highlights.map { highlight -> Block in
      var runs = maker.runs(highlight.text)
      if let metric = highlight.metric {
        runs += [Run(" "), Run("(", face: .metric)] + maker.runs(metric, .metric) + [Run(")", face: .metric)]
      }
      for link in highlight.links { runs += [Run(" ")] + maker.runs(link) }
      let bullet = Paragraph(.bullet, runs, mark: .bullet)
      let points = highlight.points.map { point -> Block in
        .group(Group(.item, [.paragraph(Paragraph(.subbullet, maker.runs(point), mark: .bullet))]))
      }
      let below: [Block] = points.isEmpty ? [] : [.group(Group(.list, points))]
      return .group(
        Group(.item, anchor: highlight.anchor, item: highlight.id, [.paragraph(bullet)] + below))
    }
    return [.group(Group(.list, items))]
  }
}
