/// What somebody is like to work with, and what interests them.
extension RequirementReader {
  /// The manners that a line asks for; nil when it asks for something besides manners.
  func manners(_ asked: Requirement, _ segments: [Segment]) -> Requirement? {
    let terms = segments.flatMap(\.terms).filter { $0.weight >= 1 }
    let deeds = known.manners.deeds(askedIn: text)
    let isAttitude = AttitudeWords.isAsked(in: text)
    guard isAttitude || MannersWords.isAsked(in: text) || terms.isEmpty,
      segments.allSatisfy({ $0.years == nil && $0.amount == nil })
    else { return nil }
    switch asked {
    case .all, .any, .shown: break
    default: return nil
    }
    let others = terms.filter {
      !known.isDealing($0) && !Self.company.contains($0.surface.lowercased())
        && !(deeds != nil && known.isGeneral(Factor(alternatives: [[$0]])))
    }
    // The other words may also be about manners, but not name a craft or a thing.
    guard others.allSatisfy({ $0.weight < 1.5 }),
      others.isEmpty || deeds == nil || isAttitude || others.count <= 3 && others.allSatisfy(isUnknown)
    else { return nil }
    return .manners(asked, deeds: deeds)
  }

  /// The interest that a line asks for; nil when it asks for more: `experience with Kafka and an interest in Flink`.
  func interest(_ asked: Requirement) -> Requirement? {
    guard !asked.isFact,
      text.has(Self.onlyInterest) || text.has(Self.interest) && !text.has(Self.practice)
    else { return nil }
    return .interest(asked)
  }

  /// The requirement that deeds can show instead, as in `Able to lead a team to deliver for users`; nil when the line names a
  /// tool or a fact, or mentions no manners.
  func instead(_ asked: Requirement) -> Requirement? {
    guard !asked.isFact, !asked.phrases.contains(where: { $0.factors.contains(where: isNamed) }),
      let deeds = known.manners.deeds(askedIn: text)
    else { return nil }
    return .instead(asked, deeds: deeds)
  }

  /// Whether it is a name that the lexicon knows; a capital letter alone does not make one.
  private func isNamed(_ factor: Factor) -> Bool {
    factor.alternatives.joined().contains { $0.isName && !isUnknown($0) }
  }

  private static let interest = PhraseList(named: "RequirementReader.interest")
  /// Words that ask only for interest, even beside words that would otherwise mean practice.
  private static let onlyInterest = PhraseList(named: "RequirementReader.onlyInterest")
  private static let practice = PhraseList(named: "RequirementReader.practice")

  private func isUnknown(_ term: AskedTerm) -> Bool { if case .word = term.identity { true } else { false } }

  /// Words for those whom one gets on with.
  private static let company: Set<String> = [
    "직군", "직무", "직원", "부서", "유관부서", "동료", "팀원", "구성원", "이해관계자", "조직원", "타팀", "team", "teams", "colleagues",
    "colleague", "coworkers", "peers", "stakeholders", "verbal", "interpersonal", "oral",
  ]
}
