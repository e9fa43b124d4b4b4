/// A thing in the career that can show something: an entry, a role within one, or a highlight.
struct EvidenceItem: Sendable {
  enum Kind: UInt8, Sendable { case entry, role, highlight }

  /// As `lapel list` prints it.
  let id: String
  let kind: Kind
  let section: SectionKey
  /// The entry around a role, the role or entry around a highlight.
  let parent: Int?
  /// What it says, in every language it is written in; keywords and tags too.
  let texts: [String]
  /// Whose it was: a name (`Songi Animation`) hints at a field of work, but shows nothing that was done.
  var organization: [String] = []
  /// What its section says of it (`paper`, `patent`), which nobody wrote.
  var sectionWords: [String] = []
  /// Whether it tells by how much something got better: `4.1초에서 1.6초로`.
  var isMeasured = false
  /// What it is called, where that is a name of its own (`Seat Map`): a word of it that no lexicon knows need
  /// not mean the thing.
  var title: [String] = []
  /// The months it lasted, as numbers since the year 0.
  let months: ClosedRange<Int>?
  /// What an entry's own section says of it beside words.
  let fact: Fact

  enum Fact: Sendable, Equatable {
    case none
    /// A test with its score as printed, and the first month in which it counts no more.
    case score(name: String, score: String, expires: Int?)
    case degree(level: [String], isFinished: Bool)
    case language(level: [String])
    case certificate(level: [String], isExpired: Bool)
    /// With the first month in which it was used, where that is told.
    case skill(level: [String], since: Int?)
  }

  static let skills = Skill.section
  static let certificates = Certificate.section
}

/// All that can show something, with what points at what.
struct Evidence: Sendable {
  fileprivate(set) var items: [EvidenceItem] = []
  /// From a skill, a language or an award to what it points at.
  fileprivate(set) var pointers: [(from: Int, to: Int)] = []
  fileprivate(set) var strengths: [Claim] = []
  /// What the person says of the whole: headline and positions.
  fileprivate(set) var profile: [String] = []
  let today: PartialDate

  /// A strength with the items that prove it.
  struct Claim: Sendable {
    let id: String
    let name: LocalizedText
    let texts: [String]
    let evidence: [Int]
  }

  var month: Int { today.lastMonth }
}

extension Evidence {
  /// What may be shown in an application: nothing private, no note, no log.
  ///
  /// - Parameters:
  ///   - index: of the whole career.
  ///   - doubts: what they touch shows nothing.
  init(of whole: Career, index: CareerIndex, today: PartialDate, doubts: FitDoubts) {
    self.today = today
    let career = whole.visible(at: .application)
    var builder = EvidenceBuilder(
      index: index, today: today, names: Self.texts(whole.person.name), doubts: doubts)
    for type in Career.sections where type.section != Strength.section {
      for entry in career.entries[type.section] ?? [] { builder.add(entry, type.section) }
    }
    for entry in career.custom.flatMap(\.entries) { builder.add(entry, .custom) }
    items = builder.items
    profile = Self.texts(career.person.headline) + builder.positions
    for (from, references) in builder.references {
      for reference in references {
        if case .item(let item) = index.resolve(reference), let to = builder.byName[item.name] {
          pointers.append((from, to))
        }
      }
    }
    for strength in career.entries(Strength.self) where !doubts.touch(strength.shared.origin) {
      let evidence = strength.evidence.compactMap { reference -> Int? in
        guard case .item(let item) = index.resolve(reference) else { return nil }
        return builder.byName[item.name]
      }
      let id = index.item(at: strength.shared.origin)?.name ?? strength.name.versions.first?.text ?? ""
      let keywords = strength.keywords.flatMap { Self.texts($0) } + strength.shared.tags.map(\.text)
      strengths.append(
        Claim(
          id: id, name: strength.name,
          texts: Self.texts(strength.name) + Self.texts(strength.claim) + keywords, evidence: evidence))
    }
  }

  fileprivate static func texts(_ text: LocalizedText?) -> [String] { text?.versions.map(\.text) ?? [] }
}

private struct EvidenceBuilder {
  let index: CareerIndex
  let today: PartialDate
  /// The person's own name, in each language.
  let names: [String]
  let doubts: FitDoubts
  var items: [EvidenceItem] = []
  var byName: [String: Int] = [:]
  var references: [(Int, [Reference])] = []
  var positions: [String] = []

  mutating func add(_ entry: any Entry, _ section: SectionKey) {
    let shown = entry.presentation
    let shared = entry.shared
    // A summary that came from nowhere cannot be named; it is left out rather than cited wrongly.
    guard let item = index.item(at: shared.origin), !isDoubtful(shared, shown.parts) else { return }
    let isNamed = section == Project.section
    var texts = (isNamed ? [] : Evidence.texts(shown.headline)) + Evidence.texts(shared.summary)
    for detail in shown.details + shown.lines + shown.values { texts += Evidence.texts(detail.value) }
    texts += shared.tags.map(\.text)
    if section == Experience.section || section == Internship.section {
      positions += Evidence.texts(shown.headline)
    }
    let at = append(
      EvidenceItem(
        id: item.name, kind: .entry, section: section, parent: nil, texts: texts,
        organization: Evidence.texts(shown.organization),
        sectionWords: sectionWords(of: entry), title: isNamed ? Evidence.texts(shown.headline) : [],
        months: months(of: shared, shown.parts),
        fact: fact(of: entry)))
    references.append((at, entry.references.flatMap(\.references)))
    addHighlights(of: shared, under: at, section)
    for part in shown.parts where !isDoubtful(part.shared, []) {
      // A role without a name of its own is its employer's: `marrow`, not `marrow.roles[2]`.
      let name = part.shared.id.map { "\(item.name).\($0.text)" } ?? item.name
      positions += Evidence.texts(part.headline)
      var texts =
        Evidence.texts(part.headline) + Evidence.texts(part.shared.summary) + part.shared.tags.map(\.text)
      for detail in part.details { texts += Evidence.texts(detail.value) }
      let role = append(
        EvidenceItem(
          id: name, kind: .role, section: section, parent: at, texts: texts,
          months: months(of: part.shared, []),
          fact: .none))
      addHighlights(of: part.shared, under: role, section)
    }
  }

  /// Whether a mistake stands in the entry itself, not in a highlight or a role of it.
  private func isDoubtful(_ shared: EntryFields, _ parts: [RolePart]) -> Bool {
    guard !doubts.places.isEmpty, doubts.touch(shared.origin) else { return false }
    let within = shared.highlights.map(\.origin) + parts.map(\.shared.origin)
    return !within.contains(where: doubts.touch)
  }

  private mutating func addHighlights(of shared: EntryFields, under parent: Int, _ section: SectionKey) {
    for highlight in shared.highlights {
      guard let item = index.item(at: highlight.origin), !doubts.touch(highlight.origin) else { continue }
      var texts = Evidence.texts(highlight.text) + highlight.tags.map(\.text)
      if let metric = highlight.metric {
        texts += Evidence.texts(metric.was) + Evidence.texts(metric.now) + Evidence.texts(metric.basis)
      }
      append(
        EvidenceItem(
          id: item.name, kind: .highlight, section: section, parent: parent, texts: texts,
          isMeasured: highlight.metric != nil || texts.contains(where: MeasuredChange.isTold), months: nil,
          fact: .none))
    }
  }

  @discardableResult
  private mutating func append(_ item: EvidenceItem) -> Int {
    items.append(item)
    if byName[item.id] == nil { byName[item.id] = items.count - 1 }
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

  /// A test score of two years counts no more, unless the person says until when.
  private func expiry(of score: TestScore) -> Int? {
    if let date = score.validUntil?.date { return date.lastMonth + (date.isBefore(today) ? 0 : 1) }
    return score.shared.when.date.map { $0.date.firstMonth + 24 }
  }

  private func fact(of entry: any Entry) -> EvidenceItem.Fact {
    switch entry {
    case let score as TestScore:
      let name = score.name.versions.map(\.text).joined(separator: " ")
      let value = (score.score?.versions ?? []).map(\.text).joined(separator: " ")
      return .score(name: name, score: value, expires: expiry(of: score))
    case let education as Education:
      // Who left without a degree holds none.
      if UnfinishedDegree.isSaid(of: education) { return .none }
      let end = education.shared.when.span?.monthRange(until: today)?.upperBound
      let isOpen = education.shared.when.span?.end == .present || end.map { $0 > today.lastMonth } ?? false
      var level = Evidence.texts(education.degree)
      if level.isEmpty { level = Evidence.texts(education.institution) }
      return .degree(level: level, isFinished: !isOpen)
    case let language as LanguageSkill: return .language(level: Evidence.texts(language.level))
    case let certificate as Certificate:
      let words = Evidence.texts(certificate.name) + Evidence.texts(certificate.level)
      let isExpired =
        certificate.validUntil.map { $0.date.isBefore(today) } ?? CertificateExpiry.isPast(words, today)
      return .certificate(level: words, isExpired: isExpired)
    case let skill as Skill:
      return .skill(level: Evidence.texts(skill.level), since: skill.since?.date.firstMonth)
    default: return .none
    }
  }

  /// What the section itself says: a publication is a paper, a talk is a talk.
  private func sectionWords(of entry: any Entry) -> [String] {
    switch entry {
    case let paper as Publication:
      let isFirst =
        paper.authors.first.map { author in author.versions.contains { names.contains($0.text) } } ?? false
      return ["논문", "논문 게재"] + (isFirst ? ["1저자"] : [])
    case let project as Project where (project.team.flatMap { Int($0.text) } ?? 0) > 1: return ["teamwork"]
    case is Patent: return ["patent"]
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
