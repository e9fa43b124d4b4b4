import Lapel

/// What counts as a paper beside certificates: licences among skills, grades of bodies, exams at school.
extension RequirementJudge {
  /// The grade and the standing of what an item is a paper of: a certificate, or a licence that stands among the skills;
  /// nil when it is none.
  func paper(_ item: Int, _ asked: CertificateRequirement) -> ([String], CertificateStanding)? {
    switch items[item].fact {
    case .certificate(let level, let standing): (level, standing)
    case .skill(let level, _) where asked.isNamed:
      items[item].texts.contains { CertificateStanding.isSought(FoldedLine($0)) } ? nil : (level, .held)
    // `Chartered member of the institution`: a body's grade is a paper of it.
    case .membership where asked.line.has(Self.ofBody): (items[item].texts, .held)
    default: nil
    }
  }

  /// An exam at school, which stands among the certificates or is told of under the school: met with its subjects, and in
  /// part without them.
  func finding(_ exam: SchoolExam, in subjects: [Factor]) -> Finding {
    var found = Finding.gap
    for item in facts {
      switch items[item].fact {
      case .certificate(_, .held), .degree(_, isFinished: true, _): break
      default: continue
      }
      for told in [item] + (highlights[item] ?? [])
      where items[told].texts.contains(where: { exam.isNamed(in: FoldedLine($0)) }) {
        let isMet = share(of: subjects, told) >= PhraseJudge.met
        if isMet || found.status == .gap {
          found = Finding(
            status: isMet ? .met : .partial, proofs: [Finding.Proof(item: told, score: 1)])
        }
        if isMet { return found }
      }
    }
    return found
  }

  private static let ofBody = PhraseList(named: "RequirementJudge.ofBody")

  /// Whether a body's grade is asked for, and none of those asked for is held: a member is no fellow.
  func lacksGrade(_ item: Int, _ line: FoldedLine) -> Bool {
    let asked = Self.bodyGrades.filter(line.has)
    return !asked.isEmpty
      && !asked.contains { grade in items[item].texts.contains { FoldedLine($0).has(grade) } }
  }

  private static let bodyGrades = PhraseList(named: "RequirementJudge.bodyGrades").phrases.map {
    PhraseList(phrases: [$0])
  }
}
