/// Years, and the field they must be in.
extension RequirementReader {
  func years(_ group: [Segment]) -> [Requirement]? {
    guard let asked = group.compactMap(\.years).first else { return nil }
    if asked.months == 0 && asked.atMost == nil { return nil }
    let (group, held) = partedFromCertificates(group)
    // `석사 또는 경력 3년`: only one of the choices is about years.
    // `인턴을 포함해` says what counts, not which field.
    var fields = group.map { prepared($0.phrase) }
    for index in fields.indices {
      fields[index].factors.removeAll { $0.isOnly(known.internship) }
    }
    fields = fields.filter(\.hasSubstance)
    var isRelevant = false
    if fields.isEmpty, text.has(Self.relevant) {
      if let field { fields = [prepared(field)] } else { isRelevant = true }
    }
    // `managing complex systems`: done in words of every trade, and not by whoever held any post.
    if fields.isEmpty, group.flatMap(\.phrase.factors).count(where: { $0.weight > 0 }) > 1 {
      isRelevant = true
    }
    for index in fields.indices {
      fields[index].asksEmployer =
        text.has(Self.employer) || fields[index].terms.contains(where: known.isEmployer)
    }
    let amounts = group.compactMap { segment in
      segment.amount.flatMap {
        segment.phrase.isEmpty ? nil : Requirement.amount($0, prepared(segment.phrase))
      }
    }
    return [
      .years(
        YearsRequirement(
          months: asked.months, atMost: asked.atMost, fields: fields, families: families(of: fields),
          countsInternships: text.has(Self.internships), admitsEquivalent: text.has(Self.equally),
          isRelevant: isRelevant))
    ] + amounts + held
  }

  /// `간호사 면허 소지자로 병동 경력 2년`, `CPA with three years in audit`: the certificate is asked for in addition to the
  /// years and is not their field.
  private func partedFromCertificates(_ group: [Segment]) -> ([Segment], [Requirement]) {
    var (group, certificates) = (group, [Requirement]())
    for index in group.indices {
      let factors = group[index].phrase.factors
      let held = factors.filter { $0.alternatives.allSatisfy { $0.contains { $0.kind == .certificate } } }
      let rest = factors.filter { factor in
        !factor.isOnly(known.certificate)
          && !factor.alternatives.allSatisfy { $0.contains { $0.kind == .certificate } }
      }
      guard !held.isEmpty, rest.contains(where: { $0.weight >= 1.5 }) else { continue }
      group[index].phrase.factors = rest
      var segment = Segment()
      segment.phrase.factors = held
      certificates.append(certificate(segment))
    }
    return (group, certificates)
  }

  /// The lines of work that the fields belong to, as far as the lexicon assigns them to one.
  private func families(of fields: [Phrase]) -> [Phrase] {
    var seen: Set<Int32> = []
    var families: [Phrase] = []
    for term in fields.flatMap(\.terms) where term.kind == .skill {
      guard case .concept(let concept) = term.identity else { continue }
      for broader in lexicon.concepts[Int(concept)].broader
      where known.isOccupation(broader) && seen.insert(broader).inserted {
        let family = AskedTerm(.concept(broader), .skill, term.surface)
        families.append(Phrase(factors: [Factor(alternatives: [[family]])]))
      }
    }
    return families
  }

  /// `동종업계 경력자`, `유관업무 경험자 (인턴, 알바)`: a post in the posting's own field, for however long; nil where the line
  /// names another.
  func relevantPosts(_ segments: [Segment]) -> Requirement? {
    guard text.has(Self.relevant), text.has(Self.posts),
      segments.allSatisfy({ $0.years == nil && $0.amount == nil }),
      segments.flatMap(\.terms).allSatisfy({ $0.weight < 1 || FoldedLine($0.surface).has(Self.anyWork) })
    else { return nil }
    var asked = YearsRequirement.any
    asked.countsInternships = text.has(Self.internships)
    if let field { asked.fields = [prepared(field)] } else { asked.isRelevant = true }
    asked.families = families(of: asked.fields)
    return .years(asked)
  }

  private static let posts = PhraseList(named: "RequirementReader.posts")
  private static let anyWork = PhraseList(named: "RequirementReader.anyWork")

  /// `경력`: any post will do, for however long.
  var asksAnyPost: Bool {
    text.length <= 16 && text.begins(withOneOf: Self.anyPost) && text.ends(withOneOf: Self.anyPost)
  }

  private static let anyPost = PhraseList(named: "RequirementReader.anyPost")
  static let relevant = PhraseList(named: "RequirementReader.relevant")
  private static let equally = PhraseList(named: "RequirementReader.equally")

  private static let internships = PhraseList(named: "RequirementReader.internships")
}
