import Lapel

/// Everything in a career that can show something, with what points at what.
struct Evidence: Sendable {
  private(set) var items: [EvidenceItem] = []
  /// Pointers from a skill, a language or an award to an item, by index.
  private(set) var pointers: [(from: Int, to: Int)] = []
  private(set) var strengths: [Claim] = []
  /// What the person says about themselves as a whole: headline and positions.
  private(set) var profile: [String] = []
  let today: PartialDate

  /// A strength with the items that prove it.
  struct Claim: Sendable {
    let id: String
    let name: LocalizedText
    /// The sentence that states it, and how it compares with rivals, for the person alone.
    let claim: LocalizedText?
    let compare: LocalizedText?
    let texts: [String]
    let evidence: [Int]
  }

  var month: Int { today.lastMonth }

  /// Collects what may be shown in an application: nothing private, no notes, no log.
  ///
  /// - Parameters:
  ///   - index: the index of the whole career.
  ///   - mistakes: the places that show nothing because of mistakes.
  init(of whole: Career, index: CareerIndex, today: PartialDate, mistakes: CareerMistakes) {
    self.today = today
    let change = ValueChange.showing(upTo: .application)
    var rest = whole
    rest.entries = [:]
    let career = rest.changed(by: change)
    let entries = Career.sections.filter { $0.kind != .claim }.flatMap { whole.entries[$0.section] ?? [] }
    let ownName = OwnName(of: career.person)
    let build: @Sendable (Range<Int>) -> EvidenceBuilder = { [entries] part in
      var builder = EvidenceBuilder(index: index, today: today, ownName: ownName, mistakes: mistakes)
      for entry in entries[part] {
        if let shown = entry.changedEntry(by: change) { builder.add(shown) }
      }
      return builder
    }
    var all = EvidenceBuilder(index: index, today: today, ownName: ownName, mistakes: mistakes)
    for part in Parallel.mapParts(of: entries.count, over: 300, build) { all.add(part) }
    for entry in career.custom.flatMap(\.entries) { all.add(entry) }
    items = all.items
    profile = career.person.headline?.versions.map(\.text) ?? []

    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(items.count)
    for number in items.indices where numbers[items[number].id] == nil { numbers[items[number].id] = number }
    func number(_ reference: Reference) -> Int? {
      guard case .item(let item) = index.resolve(reference) else { return nil }
      return numbers[item.name]
    }
    for (from, references) in all.references {
      for case let to? in references.map(number) { pointers.append((from, to)) }
    }
    for entry in whole.entries[Strength.section] ?? [] {
      guard let strength = entry.changedEntry(by: change) as? Strength,
        !mistakes.touch(strength.shared.origin)
      else { continue }
      strengths.append(
        Claim(
          strength, compare: (entry as? Strength)?.compare, id: Self.name(of: strength, index),
          evidence: strength.evidence.compactMap(number)))
    }
  }
}

extension Evidence {
  /// The name that points at a strength: its id, else its own name if nothing else has it. Its index in the list, which
  /// changes, is used only when it has neither.
  private static func name(of strength: Strength, _ index: CareerIndex) -> String? {
    guard let item = index.item(at: strength.shared.origin) else { return nil }
    guard item.name.contains("[") else { return item.name }
    let own = strength.name.versions.map(\.text).first { index.strength(Reference($0))?.name == item.name }
    return own ?? item.name
  }
}

extension Evidence.Claim {
  fileprivate init(_ strength: Strength, compare: LocalizedText?, id: String?, evidence: [Int]) {
    claim = strength.claim
    self.compare = compare
    self.id = id ?? strength.name.versions.first?.text ?? ""
    name = strength.name
    var texts = strength.name.versions.map(\.text) + (strength.claim?.versions.map(\.text) ?? [])
    for keyword in strength.keywords { texts += keyword.versions.map(\.text) }
    self.texts = texts + strength.shared.tags.map(\.text)
    self.evidence = evidence
  }
}
