/// Degrees and their subjects.
extension RequirementReader {
  func degree(_ group: [Segment]) -> Requirement? {
    let terms = group.flatMap(\.terms)
    guard DegreeLevel.isNamed(in: text) || isOnlyOfStudies(terms), !text.has(Self.schooling) else {
      return nil
    }
    let level = DegreeLevel(lowestIn: text)
    if level == .school, let exam = exam(terms) { return exam }
    let studies = terms.filter { isStudy($0) }
    // A line may name a degree in one part and other things in the rest.
    guard
      isOnlyOfStudies(terms) || terms.contains(where: { isDegreeWord($0) })
        || !studies.isEmpty && group.count == 1 && level != nil
        || text.has(Self.graduate)
    else {
      return nil
    }
    let isEquivalent = text.has(Self.equivalent)
    // An MBA is a degree that has its subject in its name.
    var areas = text.has(Self.business) ? [known.business] : []
    var equivalent = Phrase()
    var choices: [Requirement] = []
    var besides: [Requirement] = []
    for segment in group {
      let own = segment.terms
      if segment.years != nil && !own.contains(where: isDegreeWord) {
        choices += years([segment]) ?? []
        continue
      }
      if segment.years != nil {
        // `BSN-prepared, with three years in oncology`: the years are asked for in addition to the degree.
        var rest = segment
        rest.phrase.factors.removeAll { factor in
          factor.alternatives.joined().contains { isStudy($0) || isDegreeWord($0) }
        }
        areas += own.filter(isStudy)
        besides += years([rest]) ?? []
        continue
      }
      if own.contains(where: isStudy) || own.contains(where: isDegreeWord) || own.isEmpty {
        areas += own.filter {
          (isStudy($0) && !isAbbreviation($0) || !isDegreeWord($0)) && $0.kind != .little && $0.weight >= 1
            && !isFaculty($0) && !isSchool($0)
        }
      } else if isEquivalent {
        equivalent.factors += segment.phrase.factors
      } else {
        areas += own.filter { $0.weight >= 1 && !isSchool($0) }
      }
    }
    // `a degree in history`: a subject that the lexicon lacks is still a subject.
    if areas.isEmpty, text.has(Self.inSubject), !text.has(Self.inAny) {
      let subject = text.rest(after: " in ")?.split { " ,;()/".contains($0) }.prefix(2).joined(separator: " ")
      areas = [AskedTerm(.word(.empty, root: nil), .study, subject ?? "")]
    }
    areas += areas.compactMap(subject)
    // A school diploma has no subject.
    if level == .school { areas = [] }
    let asked = Requirement.degree(
      DegreeRequirement(
        level: level, areas: areas, admitsRelated: text.has(Self.related),
        equivalent: equivalent.isEmpty ? nil : equivalent, admitsEquivalent: isEquivalent))
    let whole = besides.isEmpty ? asked : .all([asked] + besides)
    return choices.isEmpty ? whole : .any([whole] + choices)
  }

  /// `GCSE English at grade 4`: an exam in a subject; nil when no subject is named.
  private func exam(_ terms: [AskedTerm]) -> Requirement? {
    let subjects = terms.filter { isStudy($0) || $0.kind == .language }
    guard let exam = SchoolExam(in: text), !subjects.isEmpty else { return nil }
    return .certificate(
      CertificateRequirement(
        factors: subjects.map { Factor(alternatives: [[$0]]) }, grade: nil, line: text, exam: exam))
  }

  /// `기계공학, 전기공학` after a label that was taken off: subjects and nothing beside them.
  private func isOnlyOfStudies(_ terms: [AskedTerm]) -> Bool {
    let telling = terms.filter { $0.weight >= 1 }
    return !telling.isEmpty && telling.allSatisfy(isStudy) && !text.has(Self.known)
  }

  /// What says that one knows a subject, however one came to.
  private static let known = PhraseList(named: "RequirementReader.known")

  /// The subject that teaches a craft, such as 간호학 for nursing; nil when there is none.
  private func subject(of term: AskedTerm) -> AskedTerm? {
    guard term.kind == .skill || term.kind == .word, case .concept(let craft) = term.identity else {
      return nil
    }
    let name = lexicon.concepts[Int(craft)].name.filter { $0 != " " }
    for ending in ["학", "공학"] {
      guard let study = lexicon.look(up: WordKey(exactly: name + ending)).concept,
        lexicon.concepts[Int(study)].kind == .study
      else { continue }
      return AskedTerm(.concept(study), .study, term.surface)
    }
    return nil
  }

  /// `Graduate of an accredited school of nursing`: a degree, though no word names its level.
  private static let graduate = PhraseList(named: "RequirementReader.graduate")

  /// `BSN`, `MBA`: letters that name a degree, unlike `디자인 전공`.
  private func isAbbreviation(_ term: AskedTerm) -> Bool {
    term.surface.utf8.count <= 6 && term.surface.utf8.allSatisfy { $0 < 0x80 }
      && DegreeLevel.isNamed(in: FoldedLine(term.surface))
  }

  /// `BSN from an accredited school`: the place of study is not a subject.
  private func isSchool(_ term: AskedTerm) -> Bool { FoldedLine(term.surface).has(Self.school) }
  private static let school = PhraseList(named: "RequirementReader.school")

  /// `Bachelor of Science in Nursing`: the subject is nursing.
  private func isFaculty(_ term: AskedTerm) -> Bool {
    text.has(Self.faculty) && ["science", "arts", "engineering"].contains(term.surface.lowercased())
  }

  /// `기초학력 지도`: what pupils learn is not a degree.
  private static let schooling = PhraseList(named: "RequirementReader.schooling")
  private static let inSubject = PhraseList(named: "RequirementReader.inSubject")
  private static let inAny = PhraseList(named: "RequirementReader.inAny")
  private static let faculty = PhraseList(named: "RequirementReader.faculty")
  private static let business = PhraseList(named: "RequirementReader.business")
  private static let equivalent = PhraseList(named: "RequirementReader.equivalent")
  private static let related = PhraseList(named: "RequirementReader.related")

  func isStudy(_ term: AskedTerm) -> Bool { term.kind == .study }

  func isDegreeWord(_ term: AskedTerm) -> Bool {
    if term.identity == .concept(known.graduation) { return true }
    return DegreeLevel.isNamed(in: FoldedLine(term.surface))
      || Self.degreeWords.contains(term.surface.lowercased())
  }

  private static let degreeWords: Set<String> = [
    "bachelor", "bachelors", "master", "masters", "bs", "ba", "ms", "ma", "학사", "석사", "박사", "degree",
    "degrees", "phd", "mba", "b.s", "b.a", "b.sc", "b.eng", "m.s", "m.a", "m.sc", "m.eng", "ph.d",
    "학위", "전공", "전공자", "졸업", "졸업자", "졸업예정자", "대학", "대학교", "university", "college", "학부",
  ]
}
