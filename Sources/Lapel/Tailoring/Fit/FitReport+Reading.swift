extension FitReport {
  /// Reads what the posting asks and looks for it in the career.
  ///
  /// - Parameter today: where open periods end, and what scores expire against.
  public init(of career: Career, for posting: PostingReading, today: PartialDate) {
    let lexicon = Lexicon(builtIn: Lexicon.builtInText, own: career.lexicon.map(\.text))
    var scanner = TermScanner(lexicon)
    let known = KnownConcepts(lexicon)
    let demands = posting.requirements.map { DemandReader.demand(of: $0.text, &scanner, known) }
    let evidence = Evidence(of: career, today: today)
    let index = EvidenceIndex(evidence, TermSlots(demands.compactMap(\.self)), &scanner)
    let judge = DemandJudge(index: index, lexicon: lexicon, known: known)
    let findings = demands.map { $0.map(judge.finding) ?? Finding(status: .met, proofs: []) }

    isKorean = posting.isKorean
    lines = zip(posting.requirements, findings).map { requirement, finding in
      var seen = Set<String>()
      let proofs = finding.proofs.map { evidence.items[$0.item].id }.filter { seen.insert($0).inserted }
      return Line(
        text: requirement.text, kind: requirement.kind, status: finding.status,
        evidence: proofs.prefix(5).map { Proof(id: $0, why: []) }, remarks: [])
    }
    let ranking = StrengthRanking(evidence, posting.requirements, findings)
    strengths = ranking.ranked
    lead = ranking.ranked.first { $0.supports > 0 }?.id
  }
}
