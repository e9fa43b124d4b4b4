import Lapel
import LapelTailoring

/// What a page should rather show, and what it must.
struct PageWishes: Sendable {
  /// By name; added to what an item is worth by its place.
  private var bonus: [String: Int] = [:]
  private var kept: Set<String> = []
  /// By the name of each strength that has any: what proves it.
  private var proofs: [String: [String]] = [:]
  private let worth: FitWorth?

  /// - Parameters:
  ///   - worth: how much of the company's posting each item answers; nil where no posting is known.
  ///   - onlyLead: whether the page may lose a strength that is not its lead.
  init(_ target: Target?, _ career: PreparedCareer, worth: FitWorth? = nil, onlyLead: Bool) {
    self.worth = worth
    for name in worth?.required ?? [] { bonus[name, default: 0] += Self.required }
    let names = career.names
    kept = Set((target?.pin ?? []).compactMap(names.place(of:)).map(names.name(of:)))
    let lead = target?.lead.flatMap(names.place(of:))
    let listed = (target?.strengths ?? []).compactMap(names.place(of:))
    for strength in career.shown.entries(Strength.self) {
      guard let place = names.place(at: strength.shared.origin),
        listed.isEmpty || listed.contains(place) || place == lead
      else { continue }
      let evidence = strength.evidence.compactMap(names.place(of:)).map(names.name(of:))
      for name in evidence { bonus[name, default: 0] += Self.proof }
      if !evidence.isEmpty { proofs[names.name(of: place)] = evidence }
      if place == lead, let first = evidence.first { bonus[first, default: 0] += Self.lead }
      if !onlyLead, !listed.isEmpty, let first = evidence.first { kept.insert(first) }
      keepWhatIsTold(in: strength.claim, provedBy: strength.evidence.compactMap(names.place(of:)), career)
    }
    keepWhatIsTold(in: career.shown.person.summary, provedBy: [], career)
  }

  /// Of the prizes, papers and licences that a claim tells of, one stays: its proof, or else the first there is.
  private mutating func keepWhatIsTold(
    in claim: LocalizedText?, provedBy proof: [Item.Place], _ career: PreparedCareer
  ) {
    for kind in ProvenKind.all where kind.isTold(in: claim) {
      let first = kind.sections.lazy.compactMap { career.shown.entries[$0]?.first }.first
      let place =
        proof.first { kind.sections.contains($0.section) }
        ?? first.flatMap { career.names.place(at: $0.shared.origin) }
      if let place { bonus[career.names.name(of: place), default: 0] += Self.told }
    }
  }

  /// What comes first is worth most: people write the most impressive thing first.
  func value(of id: String, in section: SectionKey?, entry: Int, place: Int) -> Int {
    let base = Double(section?.type?.prominence ?? CustomEntry.prominence)
    let value = base * max(0.5, 1 - 0.05 * Double(entry)) * max(0.35, 1 - 0.12 * Double(place))
    guard let worth else { return Int(value) + (bonus[id] ?? 0) }
    // Where it is known what is asked, the written order only decides between equals.
    return Int(value * 0.25) + (worth.values[id] ?? 0) + (bonus[id] ?? 0)
  }

  /// Summary, strengths, and the titles of jobs and schools stay: a career with holes raises questions.
  func keeps(_ id: String, in section: SectionKey?, isTitle: Bool) -> Bool {
    if id.isEmpty || kept.contains(id) { return true }
    return isTitle && section?.kind?.staysWhole ?? false
  }

  /// The strengths that nothing on the page proves any more: a claim goes with its proof.
  func unproved(without leftOut: Set<String>) -> Set<String> {
    Set(
      proofs.filter { _, proofs in
        proofs.allSatisfy { proof in
          leftOut.contains(proof)
            || leftOut.contains { proof.hasPrefix($0 + ".") || proof.hasPrefix($0 + "[") }
        }
      }.keys)
  }

  // By its place an item is worth 100 at most (`Entry.prominence`), and 120 more for each line of a posting that it
  // answers (`FitWorth`). Each of these outweighs all below it, on a posting of up to a hundred lines.

  /// What proves a line that the posting requires.
  private static let required = 1_000_000
  /// The first proof of the strength that leads.
  private static let lead = 50_000
  /// The one prize, paper or licence that a claim tells of.
  private static let told = 20_000
  /// What proves a strength comes before all that is there by its place alone.
  private static let proof = 120
}

extension SectionKind {
  /// Whether no title of the section is left out for room: a missing job or school raises questions.
  fileprivate var staysWhole: Bool {
    switch self {
    case .summary, .claim, .job, .study, .interests: true
    case .internship, .project, .paper, .patent, .talk, .writing, .support, .award, .certificate, .skill,
      .language, .score, .duty, .service, .person, .personal, .own:
      false
    }
  }
}
