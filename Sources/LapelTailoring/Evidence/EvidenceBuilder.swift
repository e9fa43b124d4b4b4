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

  mutating func add(_ entry: any Entry) {
    let section = type(of: entry).kind
    let shown = entry.presentation
    let shared = entry.shared
    // A summary without an origin cannot be named; it is left out rather than cited wrongly.
    guard let item = index.item(at: shared.origin), !isDoubtful(shared, shown.parts) else { return }
    let isNamed = section == .project
    var texts = (isNamed ? [] : shown.headline.texts) + Self.done(shared.summary)
    // How well a language is spoken (`native`) is a fact, not a word that it was worked with.
    if section != .language {
      for detail in shown.details + shown.lines + shown.values { texts += detail.value.texts }
    }
    texts += shared.tags.map(\.text)
    let own = (entry as? any EvidenceGiving)?.evidence(context) ?? SectionEvidence()
    if case .skill(let level, _) = own.fact, level.contains(where: { FoldedLine($0).has(Self.wished) }) {
      texts = []
    }
    let at = append(
      EvidenceItem(
        id: item.name, kind: .entry, section: section, parent: nil, texts: texts,
        position: section.isPost ? shown.headline.texts : [],
        organization: shown.organization.texts.map(EmployerKind.parted),
        sectionWords: section.words + own.words, title: isNamed ? shown.headline.texts : [],
        months: months(of: shared, shown.parts),
        fact: own.fact))
    let pointed = entry.references.flatMap(\.references)
    if !pointed.isEmpty { references.append((at, pointed)) }
    addHighlights(of: shared, under: at, section)
    for part in shown.parts where !isDoubtful(part.shared, []) {
      // A role without a name of its own is its employer's: `marrow`, not `marrow.roles[2]`.
      let name = part.shared.id.map { "\(item.name).\($0.text)" } ?? item.name
      var texts =
        part.headline.texts + Self.done(part.shared.summary) + part.shared.tags.map(\.text)
      for detail in part.details { texts += detail.value.texts }
      let role = append(
        EvidenceItem(
          id: name, kind: .role, section: section, parent: at, texts: texts,
          position: section.isPost ? part.headline.texts : [],
          months: months(of: part.shared, []),
          fact: .none))
      addHighlights(of: part.shared, under: role, section)
    }
  }

  private var context: EvidenceContext { EvidenceContext(today: today, ownName: ownName) }

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

  private mutating func addHighlights(of shared: EntryFields, under parent: Int, _ section: SectionKind) {
    for highlight in shared.highlights {
      guard let item = index.item(at: highlight.origin), !mistakes.touch(highlight.origin) else { continue }
      var texts = Self.done(highlight.text) + highlight.tags.map(\.text)
      if let metric = highlight.metric {
        texts += metric.was.texts + metric.now.texts + metric.basis.texts
      }
      append(
        EvidenceItem(
          id: item.name, kind: .highlight, section: section, parent: parent, texts: texts,
          isMeasured: highlight.metric != nil || texts.contains(where: MeasuredChange.isTold),
          isShared: texts.contains(where: Self.tellsCompany), months: nil,
          fact: .none))
    }
  }

  /// What a text tells of as done.
  private static func done(_ text: LocalizedText?) -> [String] { text.texts.map(DoneOnly.text) }

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

  /// A skill that one has not got yet, by its level.
  private static let wished = PhraseList(named: "EvidenceBuilder.wished")
}
