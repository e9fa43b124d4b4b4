extension FitReport {
  /// Reads what the posting asks and looks for it in the career.
  ///
  /// - Parameters:
  ///   - today: where open periods end, and what scores expire against.
  ///   - doubts: the career's mistakes, where it is judged in spite of them.
  ///   - known: the career's index, where it is made already.
  public init(
    of career: Career, for posting: PostingReading, today: PartialDate, doubts: FitDoubts = .none,
    index known: CareerIndex? = nil
  ) {
    // Large careers are worth the start of threads.
    let isLarge = career.entries.values.reduce(0) { $0 + $1.count } > 300
    func read() -> (TermScanner, KnownConcepts, [Demand?]) {
      let lexicon = Lexicon.with(career.lexicon.map(\.text))
      var scanner = TermScanner(lexicon)
      let concepts = KnownConcepts(lexicon)
      let demands = posting.requirements.map { DemandReader.demand(of: $0.text, &scanner, concepts) }
      return (scanner, concepts, demands)
    }
    let gather: @Sendable () -> Evidence = {
      Evidence(of: career, index: known ?? CareerIndex(career), today: today, doubts: doubts)
    }
    let (asked, evidence) = isLarge ? Parallel.both(read, gather) : (read(), gather())
    var (scanner, concepts, demands) = asked
    let index = EvidenceIndex(evidence, TermSlots(demands.compactMap(\.self)), &scanner)
    let judge = DemandJudge(index: index, lexicon: scanner.lexicon, known: concepts)
    let find: @Sendable (Demand?) -> Finding = {
      $0.map(judge.finding) ?? Finding(status: .met, proofs: [])
    }
    let findings = isLarge ? Parallel.map(demands, find) : demands.map(find)
    var reasons = ReasonWriter(index, scanner, isKorean: posting.isKorean)

    isKorean = posting.isKorean
    errors = doubts.errors
    var lines: [Line] = []
    for (requirement, (demand, finding)) in zip(posting.requirements, zip(demands, findings)) {
      let terms = demand?.terms ?? []
      var remarks = finding.reasons.compactMap { reasons.remark($0) }
      let answer = Line.Answer(to: requirement.text, demand, finding)
      if finding.status != .met {
        let missing = reasons.missing(terms)
        if let remark = answer.remark(isKorean: posting.isKorean) {
          remarks.append(remark)
        } else if !missing.isEmpty {
          remarks.append((posting.isKorean ? "근거 없음: " : "nothing shows ") + missing.joined(separator: ", "))
        }
      }
      lines.append(
        Line(
          text: requirement.text, kind: requirement.kind, status: finding.status,
          evidence: Self.proofs(finding, evidence, terms, &reasons), remarks: remarks,
          answer: answer))
    }
    self.lines = lines
    let ranking = StrengthRanking(index, posting.requirements, demands, findings)
    strengths = ranking.ranked
    lead = ranking.ranked.first { $0.supports > 0 }?.id
    worth = FitWorth(posting.requirements, findings, evidence)
    otherNames = Self.otherNames(demands.compactMap(\.self), findings, &reasons)
  }

  /// Begins to read the lexicon on another processor, while what is to be judged is still being read.
  public static func prepare() { Parallel.detach { _ = Lexicon.with([]) } }

  private static func proofs(
    _ finding: Finding, _ evidence: Evidence, _ terms: [AskedTerm], _ reasons: inout ReasonWriter
  ) -> [Proof] {
    var proofs: [Proof] = []
    for proof in finding.proofs {
      let id = evidence.items[proof.item].id
      if proofs.contains(where: { $0.id == id }) { continue }
      proofs.append(Proof(id: id, why: reasons.why(terms, proof.item)))
      if proofs.count == 5 { break }
    }
    return proofs
  }

  private static func otherNames(
    _ demands: [Demand], _ findings: [Finding], _ reasons: inout ReasonWriter
  ) -> [OtherName] {
    var names: [OtherName] = []
    for (demand, finding) in zip(demands, findings) {
      for name in reasons.otherNames(demand.terms, finding.proofs.map(\.item))
      where !names.contains(where: { $0.asked == name.asked }) { names.append(name) }
    }
    return names
  }
}
