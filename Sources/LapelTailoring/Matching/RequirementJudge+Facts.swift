import Lapel

/// Degrees, scores and certificates: facts that words alone do not show.
extension RequirementJudge {
  func finding(_ asked: DegreeRequirement) -> Finding {
    var best: (item: Int, status: FitStatus, level: DegreeLevel)?
    for item in facts {
      guard case .degree(let texts, let isFinished, _) = items[item].fact,
        let level = texts.compactMap({ DegreeLevel(highestIn: FoldedLine($0)) }).max()
      else { continue }
      var status = asked.level.map { level >= $0 } ?? true ? area(asked, item) : FitStatus.gap
      if !isFinished && status == .met { status = .partial }
      if best == nil || rank(status) > rank(best!.status) || status == best!.status && level > best!.level {
        best = (item, status, level)
      }
    }
    if let best, best.status != .gap {
      return Finding(status: best.status, proofs: [Finding.Proof(item: best.item, score: 2)])
    }
    guard asked.admitsEquivalent else {
      return Finding(status: .gap, proofs: best.map { [Finding.Proof(item: $0.item, score: 1)] } ?? [])
    }
    return equivalent(asked, best.map(\.item))
  }

  /// `또는 이에 준하는 연구 경험`: a somewhat lower degree, with what may replace it.
  private func equivalent(_ asked: DegreeRequirement, _ degree: Int?) -> Finding {
    var proofs = degree.map { [Finding.Proof(item: $0, score: 2)] } ?? []
    let shown = asked.equivalent.map(phrases.finding) ?? .gap
    proofs += shown.proofs
    let posts = items.indices.filter { items[$0].kind == .entry && items[$0].section == .job }
    var spans = MonthSpans()
    for post in posts { if let span = items[post].months { spans.add(span) } }
    let months = spans.count
    // What replaces the degree is what was done; a degree that is too low comes after it.
    let told = posts.filter { items[$0].months != nil }
      .sorted { (items[$0].months?.count ?? 0) > (items[$1].months?.count ?? 0) }
    proofs =
      told.filter { post in !proofs.contains { $0.item == post } }.prefix(3)
      .map { Finding.Proof(item: $0, score: 1) } + proofs
    let enough = [DegreeLevel.bachelor: 48, .master: 48, .doctor: 84][asked.level ?? .bachelor] ?? 48
    if months >= enough && asked.equivalent == nil { return Finding(status: .met, proofs: proofs) }
    let isClose = degree != nil || months * 2 >= enough
    return Finding(status: isClose ? .partial : .gap, proofs: proofs)
  }

  private func area(_ asked: DegreeRequirement, _ item: Int) -> FitStatus {
    if asked.areas.isEmpty { return .met }
    let best = asked.areas.reduce(0.0) { max($0, index.own(index.slots.slot(of: $1), item)) }
    // `mechanical, chemical or civil engineering`: the first two are each half a name.
    if best > EvidenceIndex.near { return .met }
    if best >= EvidenceIndex.near { return asked.admitsRelated ? .met : .partial }
    return .partial
  }

  private func rank(_ status: FitStatus) -> Int { status == .met ? 2 : status == .partial ? 1 : 0 }

  /// Judges the highest grade point in the career.
  func finding(_ asked: GradePoint) -> Finding {
    var best: (item: Int, grade: GradePoint)?
    for item in facts {
      guard case .degree(_, _, let grade?) = items[item].fact else { continue }
      if best == nil || grade.meets(asked) && !best!.grade.meets(asked) { best = (item, grade) }
    }
    guard let best else { return .gap }
    return Finding(
      status: best.grade.meets(asked) ? .met : .gap,
      proofs: [Finding.Proof(item: best.item, score: 2)], reasons: [.gradePoint(best.grade)])
  }

  // MARK: Scores

  func finding(_ asked: ScoreRequirement) -> Finding {
    let slot = index.slots.slot(ofConcept: asked.test) ?? -1
    var found: Finding?
    for item in facts where index.own(slot, item) >= 1 {
      guard let (score, expires) = score(of: items[item].fact) else { continue }
      let proof = [Finding.Proof(item: item, score: 1)]
      if let expires, index.evidence.month >= expires {
        found = found ?? Finding(status: .gap, proofs: proof, reasons: [.expired(score, item)])
        continue
      }
      let isEnough = asked.threshold.map { threshold in
        guard let have = TestScale.place(of: score, in: asked.name),
          let asked = TestScale.place(of: threshold, in: asked.name)
        else { return false }
        return have >= asked
      }
      if isEnough ?? true { return Finding(status: .met, proofs: proof, reasons: [.score(score, item)]) }
      found = Finding(status: .gap, proofs: proof, reasons: [.score(score, item)])
    }
    return found ?? .gap
  }

  /// The score of a test, or the grade of a certificate: some people put `한국사능력검정시험 1급` under the one, some under the other.
  private func score(of fact: EvidenceItem.Fact) -> (score: String, expires: Int?)? {
    switch fact {
    case .score(_, let score, let expires): (score, expires)
    case .certificate(let words, let standing) where standing != .sought:
      (words.last { TestScale.number(in: $0) != nil } ?? words.last ?? "", standing == .expired ? 0 : nil)
    default: nil
    }
  }

  // MARK: Certificates

  func finding(_ asked: CertificateRequirement) -> Finding {
    if let exam = asked.exam { return finding(exam, in: asked.factors) }
    var found: Finding?
    for item in facts {
      guard let (level, standing) = paper(item, asked) else { continue }
      let isExpired = standing == .expired
      let proof = [Finding.Proof(item: item, score: 1)]
      if asked.factors.isEmpty {
        if standing == .sought { continue }
        found = found ?? Finding(status: .partial, proofs: proof)
        continue
      }
      let named = share(of: asked.factors, item)
      guard named >= PhraseJudge.met || names(asked, item) || bears(asked, item) || spells(asked, item) else {
        // `물류 관련 자격증`: one that is near the field.
        if named >= EvidenceIndex.near, standing == .held, !asked.factors.contains(where: \.hasName) {
          found = found ?? Finding(status: .partial, proofs: proof)
        }
        continue
      }
      if CertificateClass.differs(FoldedLine(items[item].texts.joined(separator: " ")), from: asked.line) {
        continue
      }
      if standing == .sought {
        found = found ?? Finding(status: .gap, proofs: [], reasons: [.sought], nearest: item)
        continue
      }
      if LicencePlace.differs(FoldedLine(items[item].texts.joined(separator: " ")), from: asked.line) {
        let status = LicencePlace.canFollow(asked.line) ? FitStatus.partial : .gap
        found = found ?? Finding(status: status, proofs: proof)
        continue
      }
      if isExpired {
        if found?.proofs.isEmpty ?? true {
          found = Finding(status: .gap, proofs: proof, reasons: [.expired("", item)])
        }
        continue
      }
      let own = level.compactMap { CertificateGrade(in: FoldedLine($0)) }
      if let asked = asked.grade, own.contains(where: { $0.isBelow(asked) }) {
        found = Finding(status: .gap, proofs: proof, reasons: [.grade(level.first ?? "", item)])
        continue
      }
      if CertificateBranch.differs(items[item].texts.joined(separator: " "), from: asked.line.whole) {
        found = found ?? Finding(status: .partial, proofs: proof)
        continue
      }
      if lacksGrade(item, asked.line) {
        found = found ?? Finding(status: .partial, proofs: proof)
        continue
      }
      // An internal auditor's certificate when a lead auditor is asked for.
      if asked.line.has(Self.leading),
        !items[item].texts.contains(where: { FoldedLine($0).has(Self.leading) })
      {
        found = found ?? Finding(status: .partial, proofs: proof)
        continue
      }
      // `RN licence in the state`: the person has to say for which state it is.
      if asked.line.has(Self.ofPlace),
        !items[item].texts.contains(where: { FoldedLine($0).has(Self.ofPlace) })
      {
        found = found ?? Finding(status: .partial, proofs: proof)
        continue
      }
      // Another certificate from the same maker.
      if !asked.details.isEmpty, share(of: asked.details, item) < PhraseJudge.partial {
        found = found ?? Finding(status: .partial, proofs: proof)
        continue
      }
      return Finding(status: .met, proofs: proof)
    }
    if found?.proofs.isEmpty ?? true, let post = post(named: asked) { return post }
    return found ?? .gap
  }

  /// Somebody who works as a registered nurse is one, even if no certificate says so; when the document itself is asked for, the
  /// post shows it in part.
  private func post(named asked: CertificateRequirement) -> Finding? {
    let names = Set(asked.factors.flatMap { $0.alternatives.joined() }.filter(\.isName).map(\.identity))
    guard !names.isEmpty, asked.factors.count == 1 else { return nil }
    var scanner = TermScanner(lexicon)
    let posts = items.indices.filter { item in
      items[item].section == .job
        && items[item].position.contains { position in
          position.split(whereSeparator: Self.parting.contains).contains { part in
            // `Assistant to the registered nurse`, `Registered nurse assistant`: a title's last word says what somebody is.
            let terms = scanner.terms(of: WordList(String(part)))
            guard terms.count <= 3, case .concept(let concept)? = terms.last?.kind else { return false }
            return names.contains(.concept(concept))
          }
        }
    }
    guard !posts.isEmpty else { return nil }
    let asksPaper = asked.line.has(Self.paper)
    return Finding(
      status: asksPaper ? .partial : .met, proofs: posts.map { Finding.Proof(item: $0, score: 1) })
  }

  private static let parting: Set<Character> = [",", "(", ")", "/", "·", "–", "|", "&"]
  private static let paper = PhraseList(named: "RequirementJudge.paper")

  private static let leading = PhraseList(named: "RequirementJudge.leading")
  private static let ofPlace = PhraseList(named: "RequirementJudge.ofPlace")

  /// Whether an item has the name with its grade: `유통관리사` is asked for, `유통관리사 2급` is held.
  private func bears(_ asked: CertificateRequirement, _ item: Int) -> Bool {
    asked.factors.allSatisfy { factor in
      factor.alternatives.contains { terms in
        terms.allSatisfy { term in
          items[item].texts.contains { CertificateGrade.isName(term.surface, of: $0) }
        }
      }
    }
  }

  /// `신임경비교육` asked, `일반경비원 신임교육` held: every pair of syllables of the name's words stands in it.
  private func spells(_ asked: CertificateRequirement, _ item: Int) -> Bool {
    guard asked.factors.count == 1 else { return false }
    let texts = FoldedTexts([items[item]])
    return asked.factors[0].alternatives.contains { terms in
      terms.count == 1 && texts.spell(partsOf: terms[0].surface)
    }
  }

  /// Whether a certificate's own name mentions the field: `국제무역사` for `무역 관련 자격증`.
  private func names(_ asked: CertificateRequirement, _ item: Int) -> Bool {
    !asked.factors.contains(where: \.hasName)
      && asked.factors.allSatisfy { factor in
        factor.alternatives.contains { terms in
          terms.allSatisfy { term in
            // `회계/세무`, `전기전자`: either will do.
            let words = JoinedFields.parts(of: term.surface.lowercased()).map { "\($0)*" }
            return items[item].texts.contains { FoldedLine($0).has(PhraseList(words.joined(separator: "|"))) }
          }
        }
      }
  }

  /// The share of a certificate's name that an item contains.
  func share(of factors: [Factor], _ item: Int) -> Double {
    var (sum, weight) = (0.0, 0.0)
    for factor in factors {
      let best =
        factor.alternatives.map { terms in
          let all = terms.reduce(0) { $0 + $1.weight }
          return terms.reduce(0) { $0 + $1.weight * index.own(index.slots.slot(of: $1), item) }
            / max(all, 0.01)
        }.max() ?? 0
      sum += factor.weight * best
      weight += factor.weight
    }
    return weight > 0 ? sum / weight : 0
  }
}
