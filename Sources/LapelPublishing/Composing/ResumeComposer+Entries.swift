import Lapel
import LapelDiagnostics

extension ResumeComposer {
  /// An entry in words; nil when nothing of it is left, or when a claim has lost its proof.
  mutating func entry(_ item: PageContents.Block) -> ResumeEntry? {
    let proof = proof(of: item)
    let isClaim = type(of: item.entry).kind == .claim
    if isClaim, !item.entry.proof.isEmpty, proof.isEmpty {
      reportUnproven(item)
      return nil
    }
    warnOfTodo(item.path)
    let presentation = item.presentation
    let values = presentation.values.compactMap { value($0) }
    let outline = outline(item.shared.summary)
    let highlights = Self.points(outline.points) + highlights(item.highlights)
    let parts = item.roles.compactMap { role($0, in: item.entry) }
    let details = details(of: item)
    var headline = reworded[item.path].flatMap { text($0) } ?? self.headline(of: presentation)
    let organization = text(presentation.organization)
    var lines = presentation.lines.compactMap { detail($0) } + leave(presentation.special.leave)
    var summary = outline.paragraphs
    var place = text(item.shared.place)
    if headline == nil, organization == nil {
      // Whatever there is replaces a title that is missing or may not be read.
      if !summary.isEmpty { headline = summary.removeFirst() } else { (headline, place) = (place, nil) }
    }
    if isClaim, let own = place {
      // A claim has no line of dates and places.
      lines.append(ResumeDetail(field: "place", label: nil, value: own))
      place = nil
    }
    guard
      headline != nil || organization != nil || !values.isEmpty || !highlights.isEmpty || !parts.isEmpty
        || !details.isEmpty || !lines.isEmpty
    else { return nil }
    return ResumeEntry(
      id: names.name(of: item.path), anchor: anchors[item.path], headline: headline,
      organization: organization, when: when(item.shared.when, in: item.entry), place: place,
      details: details, lines: lines,
      values: values, summary: summary, highlights: highlights,
      url: item.shared.url.flatMap { WebLink($0.text)?.url },
      links: links(item.shared.links) + otherLinks(of: item),
      evidence: options.showsEvidence ? proof : [], parts: parts,
      machineDetails: machineDetails(of: presentation))
  }

  private mutating func role(_ role: PageContents.Role, in entry: any Entry) -> ResumeEntry? {
    warnOfTodo(role.path)
    let shared = role.part.shared
    let outline = outline(shared.summary)
    let highlights = Self.points(outline.points) + highlights(role.highlights)
    guard let headline = text(role.part.headline) else { return nil }
    return ResumeEntry(
      id: names.name(of: role.path), anchor: anchors[role.path], headline: headline,
      when: when(shared.when, in: entry),
      place: text(shared.place), details: role.part.details.compactMap { detail($0) },
      summary: outline.paragraphs, highlights: highlights,
      url: shared.url.flatMap { WebLink($0.text)?.url },
      links: links(shared.links))
  }

  private mutating func highlights(
    _ highlights: [(path: Item.Place, highlight: Highlight)]
  ) -> [ResumeHighlight] {
    highlights.compactMap { path, highlight in
      let outline = outline(reworded[path] ?? highlight.text)
      // A highlight is one line with the points that it lists below.
      let lines = outline.paragraphs.isEmpty ? outline.points : outline.paragraphs
      guard let first = lines.first else { return nil }
      let text = lines.dropFirst().reduce(first) { line, next in
        RichText(line.inlines + [.text(" ")] + next.inlines, language: line.language, origin: line.origin)
      }
      warnOfTodo(path)
      return ResumeHighlight(
        id: names.name(of: path), anchor: anchors[path], text: text,
        metric: metric(highlight.metric, beside: text),
        links: links(highlight.links), points: outline.paragraphs.isEmpty ? [] : outline.points)
    }
  }

  /// Makes highlights of the points that a summary lists.
  private static func points(_ texts: [RichText]) -> [ResumeHighlight] {
    texts.map { ResumeHighlight(anchor: nil, text: $0, metric: nil) }
  }

  // MARK: Values

  private func when(_ when: When, in entry: any Entry) -> ResumeDate? {
    // The end of a time at a school is when it was finished.
    if type(of: entry).kind == .study, let span = when.span, span.start == nil, case .date(let end) = span.end
    {
      return dates.print(end)
    }
    if let span = when.span { return dates.print(span, showsLength: showsLength(of: entry)) }
    if let date = when.date { return dates.print(date.date) }
    return nil
  }

  /// Whether to print the length; years at a school are not a length of service.
  private func showsLength(of entry: any Entry) -> Bool {
    options.showsDuration ?? (words.showsLengths && type(of: entry).kind != .study)
  }

  /// A degree and its subject in the language's order, or a headline that is one text.
  private mutating func headline(of presentation: EntryPresentation) -> RichText? {
    guard let pair = presentation.special.degree, let degree = text(pair.degree), let area = text(pair.area)
    else {
      return text(presentation.headline)
    }
    let inlines = words.degree.flatMap { piece -> [Inline] in
      switch piece {
      case .degree: degree.inlines
      case .area: area.inlines
      case .literal(let text): [.text(text)]
      }
    }
    return RichText(inlines, language: area.language, origin: area.origin)
  }

  private mutating func detail(_ detail: Detail) -> ResumeDetail? {
    if detail.field == "gpa", !options.showsGPA { return nil }
    guard let value = detail.figure.map({ said($0, detail.value.origin) }) ?? text(detail.value) else {
      return nil
    }
    let label = detail.isLabelled ? words.label(ofField: detail.field).map { own($0) } : nil
    return ResumeDetail(field: detail.field, label: label, value: linked(value, field: detail.field))
  }

  /// A text in the program's own words.
  private func own(_ text: String, _ origin: Origin = .none) -> RichText {
    RichText([.text(text)], language: language, origin: origin)
  }

  /// A figure in the words of the page's language.
  private func said(_ figure: Detail.Figure, _ origin: Origin) -> RichText {
    switch figure {
    case .team(let size): return own(words.sentence("team", size), origin)
    case .validUntil(let date):
      let key = dates.isPast(date) ? "expired" : "valid_until"
      return own(words.sentence(key, dates.print(date).text), origin)
    case .score(let points): return own(words.sentence("score", points), origin)
    case .expected(let date): return own(words.sentence("expected", dates.print(date).text), origin)
    case .grade(let overall, let major, let scale):
      let grades = [overall, major].compactMap(\.self)
      let ofScale =
        scale.flatMap { words.leavesOut(scale: $0, of: grades) ? nil : " / \(words.decimal($0))" } ?? ""
      let inMajor = major.map { words.sentence("gpa.major", words.decimal($0) + ofScale) }
      guard let overall else { return own(inMajor ?? "", origin) }
      return own(words.decimal(overall) + ofScale + (inMajor.map { " (\($0))" } ?? ""), origin)
    }
  }

  private mutating func details(of item: PageContents.Block) -> [ResumeDetail] {
    let details = item.presentation.details.compactMap { detail($0) } + completed(item)
    guard let years = years(of: item) else { return details }
    return details + [years]
  }

  /// A detail that a degree was given, if the page's language says so.
  private func completed(_ item: PageContents.Block) -> [ResumeDetail] {
    guard let reached = item.presentation.special.degree, !reached.isExpected, let degree = reached.degree,
      case .date(let end)? = item.shared.when.span?.end, dates.isPast(end),
      let words = words.completed(degree.text(in: language))
    else { return [] }
    return [ResumeDetail(field: "completed", label: nil, value: own(words, degree.origin))]
  }

  /// The value with a link: a DOI leads to its page, an address to whom it reaches.
  private func linked(_ value: RichText, field: String) -> RichText {
    let plain = value.plain
    let url: String? =
      switch field {
      case "doi": WebLink("https://doi.org/\(plain)").flatMap { plain.hasPrefix("10.") ? $0.url : nil }
      case "contact": ContactLink("email", plain).url ?? ContactLink("phone", plain).url
      default: nil
      }
    guard let url else { return value }
    return RichText([.link([.text(plain)], url: url)], language: value.language, origin: value.origin)
  }

  private mutating func value(_ detail: Detail) -> ResumeValue? {
    guard let value = detail.figure.map({ said($0, detail.value.origin) }) ?? text(detail.value) else {
      return nil
    }
    let isAuthor = detail.field == "authors" || detail.field == "inventors"
    return ResumeValue(field: detail.field, value, isOwnName: isAuthor && ownName.matches(value.plain))
  }

  /// Leaves of absence on a line.
  private mutating func leave(_ periods: [Period]) -> [ResumeDetail] {
    guard let first = periods.first else { return [] }
    let text = periods.map { dates.print($0, showsLength: false).text }
      .joined(separator: words["separator.list"])
    return [
      ResumeDetail(
        field: "leave", label: words.label(ofField: "leave").map { own($0) },
        value: RichText([.text(text)], language: language, origin: first.origin))
    ]
  }

  private mutating func machineDetails(of presentation: EntryPresentation) -> [ResumeDetail] {
    presentation.special.machineDetails.compactMap { detail in
      text(detail.value).map { ResumeDetail(field: detail.field, label: nil, value: $0) }
    }
  }

  // MARK: Metrics

  /// The metric in words, `10h → 4h, the same GPU`; nil when the line itself has these figures.
  private mutating func metric(_ metric: Metric?, beside line: RichText) -> RichText? {
    guard let metric else { return nil }
    let was = text(metric.was)
    let now = text(metric.now)
    let figures = [was, now].compactMap { $0 }
    if SaidFigures.areAll(figures.map(\.plain), in: line.plain) { return nil }
    let basis = text(metric.basis)
    var inlines: [Inline] = []
    for (index, figure) in figures.enumerated() {
      if index > 0 { inlines.append(.text(" → ")) }
      inlines += figure.inlines
    }
    if let basis {
      if !figures.isEmpty { inlines.append(.text(", ")) }
      inlines += basis.inlines
    }
    guard !inlines.isEmpty else { return nil }
    return RichText(inlines, language: line.language, origin: metric.origin)
  }

  // MARK: Warnings

  private mutating func warnOfTodo(_ path: Item.Place) {
    guard let todo = names.todo(of: path) else { return }
    report.add(
      Diagnostic(
        .todoOnPage, "`\(names.name(of: path))` is on the page and not finished: \(todo.text(in: language))",
        at: todo.origin.range))
  }

  private mutating func reportUnproven(_ item: PageContents.Block) {
    let isLead = target?.lead.flatMap(names.place(of:)) == item.path
    let name = item.presentation.headline?.text(in: language) ?? ""
    let proof = item.entry.proof
    report.add(
      Diagnostic(
        .unprovenStrength,
        isLead
          ? "nothing on the page proves `\(name)`, which is to lead it"
          : "nothing on the page proves `\(name)`, so it is left out",
        at: proof.first?.origin.range ?? item.shared.origin.range,
        severity: isLead ? .error : .warning,
        hints: ["show one of \(proof.map { "`\($0.text)`" }.joined(separator: ", "))"]))
  }
}

extension String {
  var withoutBlanks: String { filter { !$0.isWhitespace } }
}
