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
      for name in evidence { bonus[name, default: 0] += 120 }
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
    let base = Double(section.flatMap { Self.worth[$0.rawValue] } ?? 40)
    let value = base * max(0.5, 1 - 0.05 * Double(entry)) * max(0.35, 1 - 0.12 * Double(place))
    guard let worth else { return Int(value) + (bonus[id] ?? 0) }
    // Where it is known what is asked, the written order only decides between equals.
    return Int(value * 0.25) + (worth.values[id] ?? 0) + (bonus[id] ?? 0)
  }

  /// Summary, strengths, and the titles of jobs and schools stay: a career with holes raises questions.
  func keeps(_ id: String, in section: SectionKey?, isTitle: Bool) -> Bool {
    if id.isEmpty || kept.contains(id) { return true }
    guard let key = section?.rawValue, isTitle else { return false }
    return Self.whole.contains(key)
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

  /// What proves a required line comes before all that is only good to have, and the lead's proof follows.
  private static let required = 1_000_000
  private static let lead = 50_000
  private static let told = 20_000

  private static let whole: Set<String> = ["summary", "strengths", "experience", "education", "interests"]

  private static let worth = [
    "experience": 100, "internships": 90, "projects": 90, "education": 95, "publications": 70, "patents": 60,
    "talks": 50, "writing": 40, "awards": 65, "certificates": 60, "skills": 90, "language_skills": 70,
    "test_scores": 50, "military": 60, "activities": 30, "grants": 60, "teaching": 50, "supervision": 40,
    "service": 30, "memberships": 20,
    "volunteering": 35, "references": 10,
  ]
}
