import Lapel

/// One piece of a page that TeX sets as a whole: a heading, a title with its lines, a bullet.
struct PageBlock: Sendable {
  enum Kind: Sendable, Hashable { case header, head, title, highlight, row }

  let kind: Kind
  /// The section's place on the page.
  let section: Int
  /// The entry's place in its section; nil for a heading.
  let entry: Int?
  /// The name of the item that it prints; empty for a heading.
  let id: String
  let lines: Int
  /// With the white before it, in points.
  let height: Double
  /// So much room must be left on the page, else the block starts a new one.
  let need: Double
  /// What of it stays together at least: a paragraph never leaves a line alone, and a title keeps its first
  /// text.
  let firm: Double
  /// What of its height is white before it; TeX leaves that out at the top of a page.
  let white: Double
}

/// What a résumé is made of on paper, by the sizes of a theme.
struct PageBlocks {
  private let metrics: PageMetrics
  private let words: Words
  private(set) var blocks: [PageBlock] = []

  init(_ resume: Resume, _ metrics: PageMetrics) {
    self.metrics = metrics
    words = resume.words
    addHeader(resume.header)
    for (number, section) in resume.sections.enumerated() { add(section, number) }
  }

  private mutating func addHeader(_ header: ResumeHeader) {
    var height = metrics["name_leading"]
    var lines = 1
    if let headline = header.headline {
      let count = count([(headline.plain, metrics.regular)], size: "headline")
      height += metrics["name_gap"] + Double(count) * metrics["headline_leading"]
      lines += count
    }
    if !header.contacts.isEmpty {
      let text = header.contacts.map(\.text.plain).joined(separator: " · ")
      let count = count([(text, metrics.regular)], size: "small")
      height += metrics["contact_gap"] + Double(count) * metrics["small_leading"]
      lines += count
    }
    // A photo is 26 mm wide and 3:4; text beside it is seldom as high.
    if !header.texFiles.isEmpty { height = max(height, 34.667 * PageMetrics.millimetre) }
    add(.header, 0, nil, "", lines, height, need: 0, white: 0)
  }

  private mutating func add(_ section: ResumeSection, _ number: Int) {
    let isEntries = section.layout == .entries && !section.entries.isEmpty
    let rowHeight = metrics["body_leading"]
    let isWhole = !isEntries && section.layout != .strengths && section.entries.count <= 5
    let whole = isWhole ? Double(section.entries.count) * rowHeight : 0
    add(
      .head, number, nil, "", 1, metrics["head_before"] + metrics["head_after"] - rowHeight,
      need: max(31 * PageMetrics.millimetre, metrics["head_before"] + metrics["head_after"] + whole),
      white: white(of: "head_before"))
    for paragraph in section.paragraphs + joined(section.words) {
      let lines = count(pieces(paragraph))
      add(.row, number, nil, "", lines, Double(lines) * rowHeight, need: 0, firm: firm(lines))
    }
    for (place, entry) in section.entries.enumerated() {
      switch section.layout {
      case .entries: add(entry, number, place)
      case .strengths: addStrength(entry, number, place)
      case .rows, .labels, .citations, .line: addRow(entry, section.layout, number, place)
      }
    }
  }

  private func joined(_ words: [RichText]) -> [RichText] {
    guard let first = words.first else { return [] }
    return [RichText([.text(words.map(\.plain).joined(separator: ", "))], language: first.language)]
  }

  // MARK: Layouts

  private mutating func add(_ entry: ResumeEntry, _ section: Int, _ place: Int) {
    let gap = place == 0 ? 0 : metrics["entry_gap"]
    let title = [
      (entry.headline?.plain ?? "", metrics.bold),
      (words.titleSeparator + (entry.organization?.plain ?? ""), metrics.regular),
    ]
    var (lines, height) = self.height(title, size: "title", leading: "title_leading")
    let firm = addMeta(entry, &lines, &height)
    add(
      .title, section, place, entry.id, lines, gap + height,
      need: place == 0 ? 0 : 16 * PageMetrics.millimetre, firm: gap + firm,
      white: gap + white(of: "title_leading"))
    addHighlights(of: entry, section, place)
    for part in entry.parts {
      var (lines, height) = self.height([(part.headline?.plain ?? "", metrics.bold)])
      let firm = addMeta(part, &lines, &height)
      add(
        .title, section, place, part.id, lines, metrics["part_gap"] + height,
        need: 12 * PageMetrics.millimetre, firm: metrics["part_gap"] + firm,
        white: metrics["part_gap"] + white(of: "body_leading"))
      addHighlights(of: part, section, place)
    }
  }

  /// - Returns: the height down to where a page may end.
  private func addMeta(_ entry: ResumeEntry, _ lines: inout Int, _ height: inout Double) -> Double {
    func add(_ more: (lines: Int, height: Double)) {
      lines += more.lines
      height += more.height
    }
    let links = ([entry.url].compactMap { $0 } + entry.links.map(\.label.plain))
    let meta = [entry.when?.text, entry.when?.duration, entry.place?.plain] + entry.details.map(text) + links
    let line = LapelPublishing.joined(meta, " · ")
    if !line.isEmpty { add(self.height([(line, metrics.regular)], size: "small", leading: "small_leading")) }
    let paragraphs =
      entry.summary.map { self.height(pieces($0)) }
      + entry.lines.map { self.height([(text($0), metrics.regular)]) }
    let firm = height + (paragraphs.first.map { self.firm($0.lines) } ?? 0)
    for paragraph in paragraphs { add(paragraph) }
    return firm
  }

  /// Of a paragraph of so many lines; two at least stand on each side of a page's end.
  private func firm(_ lines: Int) -> Double { Double(lines <= 3 ? lines : 2) * metrics["body_leading"] }

  private func text(_ detail: ResumeDetail) -> String {
    LapelPublishing.joined([detail.label?.plain, detail.value.plain], " ")
  }

  private mutating func addHighlights(of entry: ResumeEntry, _ section: Int, _ place: Int) {
    let indent = metrics["bullet_indent"] * PageMetrics.millimetre
    for highlight in entry.highlights {
      var line = pieces(highlight.text)
      if let metric = highlight.metric { line.append((" (\(metric.plain))", metrics.regular)) }
      let lines = LineCounter.lines(line, lineWidth: metrics.textWidth - indent, size: metrics["body"])
      add(
        .highlight, section, place, highlight.id, lines,
        metrics["bullet_gap"] + Double(lines) * metrics["body_leading"], need: 0,
        firm: metrics["bullet_gap"] + firm(lines), white: metrics["bullet_gap"] + white(of: "body_leading"))
    }
  }

  private mutating func addStrength(_ entry: ResumeEntry, _ section: Int, _ place: Int) {
    var line = [((entry.headline?.plain ?? "") + ".", metrics.bold)]
    for text in entry.lines.map(\.value) + entry.summary { line += pieces(text) }
    var (lines, height) = self.height(line)
    if !entry.evidence.isEmpty {
      let labels = entry.evidence.map(\.label.plain).joined(separator: ", ")
      let more = self.height(
        [("\(words.evidence): \(labels)", metrics.regular)], size: "small", leading: "small_leading")
      lines += more.lines
      height += more.height
    }
    add(
      .row, section, place, entry.id, lines, (place == 0 ? 0 : metrics["strength_gap"]) + height, need: 0)
    addHighlights(of: entry, section, place)
  }

  private mutating func addRow(_ entry: ResumeEntry, _ layout: SectionLayout, _ section: Int, _ place: Int) {
    let name = [entry.headline?.plain, entry.organization?.plain, entry.place?.plain]
    let details = entry.details.map(text) + entry.values.map(\.text.plain) + entry.links.map(\.label.plain)
    let evidence = layout == .labels ? entry.evidence.map(\.label.plain) : []
    let line = LapelPublishing.joined([entry.when?.text] + name + details + evidence, ", ")
    var (lines, height) = self.height([(line, metrics.regular)])
    for text in entry.summary + entry.lines.map(\.value) {
      let more = self.height(pieces(text))
      lines += more.lines
      height += more.height
    }
    add(.row, section, place, entry.id, lines, height, need: 0)
    addHighlights(of: entry, section, place)
  }

  // MARK: Sizes

  private mutating func add(
    _ kind: PageBlock.Kind, _ section: Int, _ entry: Int?, _ id: String, _ lines: Int, _ height: Double,
    need: Double, firm: Double? = nil, white: Double? = nil
  ) {
    blocks.append(
      PageBlock(
        kind: kind, section: section, entry: entry, id: id, lines: lines, height: height, need: need,
        firm: firm ?? height, white: white ?? self.white(of: "body_leading")))
  }

  /// The first line of a page stands `\topskip` below its top, whatever its leading is.
  private func white(of leading: String) -> Double { max(0, metrics[leading] - 10) }

  private func pieces(_ text: RichText) -> [(String, FontWidths)] {
    text.inlines.map { inline in
      if case .strong = inline { (inline.plain, metrics.bold) } else { (inline.plain, metrics.regular) }
    }
  }

  private func count(_ texts: [(String, FontWidths)], size: String = "body") -> Int {
    LineCounter.lines(texts, lineWidth: metrics.textWidth, size: metrics[size])
  }

  private func height(
    _ texts: [(String, FontWidths)], size: String = "body", leading: String = "body_leading"
  ) -> (lines: Int, height: Double) {
    let lines = count(texts, size: size)
    return (lines, Double(lines) * metrics[leading])
  }
}
