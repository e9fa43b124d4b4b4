import Lapel

/// Turns entries into what they can show.
struct EvidenceBuilder: Sendable {
  let index: CareerIndex
  let today: PartialDate
  let ownName: OwnName
  let mistakes: CareerMistakes
  private(set) var items: [EvidenceItem] = []
  /// The pointers of items, by index.
  private(set) var references: [(from: Int, to: [Reference])] = []

  init(index: CareerIndex, today: PartialDate, ownName: OwnName, mistakes: CareerMistakes) {
    (self.index, self.today, self.ownName, self.mistakes) = (index, today, ownName, mistakes)
  }

  /// Adds what was made from the entries that come after these.
  mutating func add(_ other: EvidenceBuilder) {
    let offset = items.count
    items += other.items
    for number in offset..<items.count {
      if let parent = items[number].parent { items[number].parent = parent + offset }
    }
    references += other.references.map { ($0.from + offset, $0.to) }
  }

  mutating func add(_ entry: any Entry, _ section: SectionKey) {
    let shown = entry.presentation
    let shared = entry.shared
    // A summary without an origin cannot be named; it is left out rather than cited wrongly.
    guard let item = index.item(at: shared.origin), !isDoubtful(shared, shown.parts) else { return }
    let isNamed = section == Project.section
    var texts = isNamed ? [] : Self.texts(shown.headline)
    let before = texts.count
    texts += Self.done(shared.summary)
    let summary = before..<texts.count
    // How well a language is spoken (`native`) is a fact, and not a word for work.
    if section != LanguageSkill.section {
      for detail in shown.details + shown.lines + shown.values { texts += Self.texts(detail.value) }
    }
    texts += shared.tags.map(\.text)
    if let skill = entry as? Skill,
      Self.texts(skill.level).contains(where: { FoldedLine($0).has(Self.wished) })
    {
      texts = []
    }
    let at = append(
      EvidenceItem(
        id: item.name, kind: .entry, section: section, parent: nil, texts: texts,
        ofEmployer: section == Experience.section && !texts.isEmpty ? summary : 0..<0,
        position: isPost(section) ? Self.texts(shown.headline) : [],
        organization: Self.texts(shown.organization).map(EmployerKind.parted),
        sectionWords: sectionWords(of: entry), title: isNamed ? Self.texts(shown.headline) : [],
        months: months(of: shared, shown.parts),
        fact: fact(of: entry)))
    let pointed = entry.references.flatMap(\.references)
    if !pointed.isEmpty { references.append((at, pointed)) }
    addHighlights(of: shared, under: at, section)
    for part in shown.parts where !isDoubtful(part.shared, []) {
      // A role without a name of its own is its employer's: `marrow`, not `marrow.roles[2]`.
      let name = part.shared.id.map { "\(item.name).\($0.text)" } ?? item.name
      var texts =
        Self.texts(part.headline) + Self.done(part.shared.summary) + part.shared.tags.map(\.text)
      for detail in part.details { texts += Self.texts(detail.value) }
      let role = append(
        EvidenceItem(
          id: name, kind: .role, section: section, parent: at, texts: texts,
          position: isPost(section) ? Self.texts(part.headline) : [],
          months: months(of: part.shared, []),
          fact: .none))
      addHighlights(of: part.shared, under: role, section)
    }
  }

  private func isPost(_ section: SectionKey) -> Bool {
    section == Experience.section || section == Internship.section
  }

  /// Whether a text says that something was done with others or before them.
  private static func tellsCompany(_ text: String) -> Bool {
    let line = FoldedLine(text)
    return line.has(line.hasHangul ? companyInKorean : company)
  }

  private static let company = PhraseList(named: "EvidenceBuilder.company")
  private static let companyInKorean = PhraseList(named: "EvidenceBuilder.companyInKorean")

  /// Whether a mistake is in the entry itself, and not in a highlight or a role of it.
  private func isDoubtful(_ shared: EntryFields, _ parts: [RolePart]) -> Bool {
    guard !mistakes.places.isEmpty, mistakes.touch(shared.origin) else { return false }
    let within = shared.highlights.map(\.origin) + parts.map(\.shared.origin)
    return !within.contains(where: mistakes.touch)
  }

  private mutating func addHighlights(of shared: EntryFields, under parent: Int, _ section: SectionKey) {
    for highlight in shared.highlights {
      guard let item = index.item(at: highlight.origin), !mistakes.touch(highlight.origin) else { continue }
      var texts = Self.done(highlight.text) + highlight.tags.map(\.text)
      if let metric = highlight.metric {
        texts += Self.texts(metric.was) + Self.texts(metric.now) + Self.texts(metric.basis)
      }
      append(
        EvidenceItem(
          id: item.name, kind: .highlight, section: section, parent: parent, texts: texts,
          isMeasured: highlight.metric != nil || texts.contains(where: MeasuredChange.isTold),
          isShared: texts.contains(where: Self.tellsCompany), months: nil,
          fact: .none))
    }
  }

  private static func texts(_ text: LocalizedText?) -> [String] { text?.versions.map(\.text) ?? [] }

  /// The parts of a text that describe something done.
  private static func done(_ text: LocalizedText?) -> [String] { texts(text).map(DoneOnly.text) }

  @discardableResult
  private mutating func append(_ item: EvidenceItem) -> Int {
    items.append(item)
    return items.count - 1
  }

  private func months(of shared: EntryFields, _ parts: [RolePart]) -> ClosedRange<Int>? {
    if let own = shared.when.span?.monthRange(until: today) { return own }
    let inner = parts.compactMap { $0.shared.when.span?.monthRange(until: today) }
    guard let first = inner.map(\.lowerBound).min(), let last = inner.map(\.upperBound).max() else {
      return nil
    }
    return first...last
  }

  /// The month from which a test score no longer counts: after two years, unless the person gives an end.
  private func expiry(of score: TestScore) -> Int? {
    if let date = score.validUntil?.date { return date.lastMonth + (date.isBefore(today) ? 0 : 1) }
    guard score.name.versions.contains(where: { TestScale.lapses($0.text) }) else { return nil }
    return score.shared.when.date.map { $0.date.firstMonth + 24 }
  }

  private func fact(of entry: any Entry) -> EvidenceItem.Fact {
    switch entry {
    case let score as TestScore:
      let name = score.name.versions.map(\.text).joined(separator: " ")
      let value = (score.score?.versions ?? []).map(\.text).joined(separator: " ")
      // `JLPT N1 (불합격)`, `score: failed`.
      if [name, value].contains(where: { CertificateStanding.isSought(FoldedLine($0)) }) { return .none }
      return .score(name: name, score: value, expires: expiry(of: score))
    case let education as Education:
      // Somebody who left without a degree has none.
      if UnfinishedDegree.isSaid(of: education) { return .none }
      let end = education.shared.when.span?.monthRange(until: today)?.upperBound
      let isOpen = education.shared.when.span?.end == .present || end.map { $0 > today.lastMonth } ?? false
      var level = Self.texts(education.degree)
      if level.isEmpty { level = Self.texts(education.institution) }
      return .degree(level: level, isFinished: !isOpen, grade: GradePoint(education.gpa))
    case let language as LanguageSkill: return .language(level: Self.texts(language.level))
    case let certificate as Certificate:
      return .certificate(
        level: Self.texts(certificate.name) + Self.texts(certificate.level),
        CertificateStanding(certificate, today: today))
    case let skill as Skill:
      return .skill(level: Self.texts(skill.level), since: skill.since?.date.firstMonth)
    default: return .none
    }
  }

  /// Levels of skills that the person does not have yet.
  private static let wished = PhraseList(named: "EvidenceBuilder.wished")
  /// Words for a paper that is in preparation or was rejected, and so does not count yet.
  private static let unpublished = PhraseList(named: "EvidenceBuilder.unpublished")
  private static let granted = PhraseList(named: "EvidenceBuilder.granted")

  /// The words for an entry's section: a publication is a paper, a talk is a talk.
  private func sectionWords(of entry: any Entry) -> [String] {
    switch entry {
    case let paper as Publication:
      if Self.texts(paper.status).contains(where: { FoldedLine($0).has(Self.unpublished) }) { return [] }
      let isFirst =
        paper.authors.first.map { author in author.versions.contains { ownName.matches($0.text) } } ?? false
      return ["논문", "논문 게재"] + (isFirst ? ["1저자"] : [])
    case let project as Project:
      guard let count = project.team.flatMap({ Int($0.text) }), count > 1 else { return [] }
      return ["teamwork", "team of \(count)"]
    case let patent as Patent:
      // Whatever became of it, it was filed.
      let isGranted = Self.texts(patent.status).contains { FoldedLine($0).has(Self.granted) }
      return ["patent", isGranted ? "특허 등록" : "특허 출원"]
    case is Talk: return ["대외 발표", "발표"]
    case is Writing: return ["기술 글", "글"]
    case is Award: return ["award"]
    case is Internship: return ["internship"]
    case is Volunteering: return ["volunteering"]
    case is Certificate: return ["certificate"]
    case is MilitaryService: return ["military service", "병역"]
    default: return []
    }
  }
}
