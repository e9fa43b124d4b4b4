import Lapel

/// Reads what a line of a posting asks for.
struct RequirementReader {
  let lexicon: Lexicon
  let known: KnownConcepts
  let text: FoldedLine
  /// The posting's own field; nil when its title names none.
  let field: Phrase?
  /// Whether the line, its label included, asks for a paper.
  var isOfPaper = false

  /// The crafts in a posting's title, such as `Senior Backend Engineer`; nil when it names none.
  static func field(ofTitle title: String?, _ scanner: inout TermScanner, _ known: KnownConcepts) -> Phrase? {
    guard let title else { return nil }
    let pieces = PieceReader.pieces(of: PostingTitle.bare(title), &scanner)
    let crafts = SegmentReader.segments(of: pieces).flatMap(\.terms).filter {
      $0.kind == .skill && !known.isGeneral(Factor(alternatives: [[$0]]))
    }
    return crafts.isEmpty ? nil : Phrase(factors: [Factor(alternatives: crafts.map { [$0] })])
  }

  /// Reads a whole line; nil when it asks for nothing that a career could show (`학력 무관`).
  ///
  /// - Parameters:
  ///   - kind: the kind of the line; parts of a preferred line are not marked as optional again.
  ///   - isForeign: whether the words are in an unknown language, so that only names and numbers are asked for.
  static func asked(
    of whole: String, _ kind: RequirementKind = .required, _ scanner: inout TermScanner,
    _ known: KnownConcepts, field: Phrase? = nil, isForeign: Bool = false
  ) -> Requirement? {
    let line = LineLabel.dropped(from: SideRemarks.dropped(from: LinkLabels.text(of: whole)), &scanner)
    var pieces = PieceReader.pieces(of: line, &scanner)
    if isForeign { pieces.removeAll(where: \.isPlainWord) }
    if kind == .preferred {
      pieces.removeAll { if case .softly = $0 { true } else { false } }
    }
    let reader = RequirementReader(
      lexicon: scanner.lexicon, known: known, text: FoldedLine(line), field: field,
      isOfPaper: FoldedLine(whole).has(paper))
    if reader.asksAnyPost { return .years(.any) }
    if reader.text.has(indifferent),
      !reader.asksDegreeOfAnySubject
        && !pieces.contains(where: { if case .years = $0 { true } else { false } })
    {
      return nil
    }
    if let grade = GradePoint(asked: reader.text) { return .grade(grade) }
    // `성장하고 싶으신 분`: what one would like to become is not a deed.
    if reader.text.has(wishes) {
      return .manners(.shown(Phrase()), deeds: known.manners.deeds(askedIn: reader.text))
    }
    let segments = reader.withoutProgramming(SegmentReader.segments(of: pieces))
    if let language = reader.anotherLanguage(segments) { return language }
    if reader.asksOnlyAnAnswer(segments) {
      // Having travelled for work, or stood all day, supports the answer, but the person still has to give it.
      return known.manners.deeds(askedIn: reader.text).map { .instead(.answer, deeds: $0) } ?? .answer
    }
    if let posts = reader.relevantPosts(segments) { return posts }
    return reader.asked(segments).map {
      reader.manners($0, segments) ?? reader.interest($0) ?? reader.instead($0) ?? $0
    }
  }

  private static let wishes = PhraseList(named: "RequirementReader.wishes")
  private static let indifferent = PhraseList(named: "RequirementReader.indifferent")

  /// Whether a line about status, time or place names no degree, tool, certificate or years in addition.
  private func asksOnlyAnAnswer(_ segments: [Segment]) -> Bool {
    if AvailabilityWords.isLabelled(text) || text.has(Self.workRight) { return true }
    guard AvailabilityWords.isPlain(text), !text.has(Self.military), !text.has(Self.deeds) else {
      return false
    }
    // `Under 35 years of age` are no years of work.
    let isAge = text.has(Self.age) && segments.flatMap(\.terms).allSatisfy { $0.weight < 1.5 }
    return segments.allSatisfy { segment in
      (segment.years == nil || isAge)
        && segment.terms.allSatisfy { !$0.isName && $0.kind != .study && $0.kind != .language }
    } && !segments.flatMap(\.terms).contains(where: { $0.identity == .concept(known.certificate) })
      && DegreeLevel(lowestIn: text) == nil
  }

  /// `Eligible to work in the UK`: the country is no thing that a career shows.
  private static let workRight = PhraseList(named: "RequirementReader.workRight")

  private static let age = PhraseList(named: "RequirementReader.age")

  /// `예방접종 업무 경험`, `다문화 학생 지도`: work with what would otherwise be a status.
  private static let deeds = PhraseList(named: "RequirementReader.deeds")

  /// `대졸 이상, 전공 무관`: whether a degree of any subject is asked for.
  private var asksDegreeOfAnySubject: Bool {
    text.has(Self.anySubject) && DegreeLevel(lowestIn: text) != nil
  }

  private static let anySubject = PhraseList(named: "RequirementReader.anySubject")

  private func asked(_ segments: [Segment]) -> Requirement? {
    // `and` binds less tightly than `or`: a line is a list of choices, all of which must be met.
    var groups: [[Segment]] = []
    var joined = false
    for (index, segment) in segments.enumerated() {
      if joined { groups[groups.count - 1].append(segment) } else { groups.append([segment]) }
      joined =
        segment.link == .or || segment.link == .dot && sharesYears(segments, index)
        || listsMajors(segments, index)
    }
    let parsed = telling(groups.flatMap { self.parsed(of: ChoiceSharing.shared($0, lexicon)) })
    if parsed.count == 1 { return parsed[0] }
    // If only manners are asked for (`꼼꼼하고 책임감 있는 분`), nothing in a career proves them.
    return parsed.isEmpty ? .shown(Phrase()) : .all(parsed)
  }

  /// Drops what says next to nothing if something else says more.
  private func telling(_ parsed: [Requirement]) -> [Requirement] {
    let telling = parsed.filter {
      if case .shown(let phrase) = $0 { phrase.hasSubstance } else { true }
    }
    return telling.isEmpty ? parsed : telling
  }

  /// `물류·커머스 경력 3년`: whether the years may be in either field.
  private func sharesYears(_ segments: [Segment], _ index: Int) -> Bool {
    index + 1 < segments.count && (segments[index].years != nil || segments[index + 1].years != nil)
  }

  /// `재료공학, 전자공학 전공`: whether it is a list of majors, of which one is enough.
  private func listsMajors(_ segments: [Segment], _ index: Int) -> Bool {
    guard segments[index].link != .strong, index + 1 < segments.count,
      DegreeLevel.isNamed(in: text)
        || segments.allSatisfy({ $0.terms.allSatisfy { isStudy($0) || $0.weight < 1 } }),
      !text.has(Self.everyOne)
    else { return false }
    func isMajor(_ segment: Segment) -> Bool { segment.terms.contains { isStudy($0) || isDegreeWord($0) } }
    return isMajor(segments[index]) && isMajor(segments[index + 1])
  }

  private static let everyOne = PhraseList(named: "RequirementReader.everyOne")

  // MARK: A choice

  private func parsed(of group: [Segment]) -> [Requirement] {
    if let degree = degree(group) { return [degree] }
    if let years = years(group) { return years }
    var choices = group.compactMap(asked(of:))
    // `정보처리기사 또는 임베디드기사`: the choice beside a named certificate is a certificate as well.
    if choices.contains(where: \.isNamedCertificate)
      || choices.last.map({ if case .certificate(let last) = $0 { !last.factors.isEmpty } else { false } })
        ?? false
        && !text.has(Self.experience)
    {
      choices = zip(group.filter { asked(of: $0) != nil }, choices).map { segment, choice in
        guard case .shown(let phrase) = choice, phrase.factors.count <= 2, text.has(Self.gradeEndings) else {
          return choice
        }
        return certificate(segment)
      }
    }
    if choices.count > 1 { return [Requirement.some(group.map(\.needs).max() ?? 1, of: choices)] }
    return choices
  }

  /// `컴퓨터 활용 능력(엑셀, 한글)`: whether it means the tools in brackets rather than the certificate of that name.
  private func isOfTools(_ segment: Segment) -> Bool {
    !text.has(Self.certified)
      && segment.phrase.factors.contains { factor in
        factor.alternatives.count > 1 && factor.alternatives.joined().contains { $0.kind == .name }
      }
  }

  private static let certified = PhraseList(named: "RequirementReader.certified")

  private func asked(of segment: Segment) -> Requirement? {
    let terms = segment.terms
    if text.has(Self.military) { return .military }
    if let test = terms.first(where: { $0.kind == .test }) { return score(test, segment) }
    let isNamedCertificate = terms.contains { $0.kind == .certificate } && !isOfTools(segment)
    if isNamedCertificate || isTitled(terms) || isCourse(segment)
      || terms.contains(where: { $0.identity == .concept(known.certificate) })
      || isLevelled(segment)
      || text.has(Self.qualified) && terms.contains(where: \.isName)
    {
      return certificate(segment)
    }
    if let languages = languages(segment) { return languages }
    if let language = language(segment) { return language }
    if let (language, rest) = spokenAtWork(segment) { return .all([language, .shown(rest)]) }
    if segment.phrase.isEmpty { return nil }
    var phrase = prepared(ofCountry(segment.phrase))
    if let amount = segment.amount { return .amount(amount, phrase) }
    for index in phrase.factors.indices where phrase.factors[index].admitsKin {
      admitKin(of: &phrase.factors[index])
    }
    phrase.asksEmployer = text.has(Self.employer) && !text.has(Self.ownCompany)
    phrase.asksPaper = isOfPaper
    phrase.asksTools = text.has(Self.tools)
    phrase.asksPost = text.has(Self.post)
    phrase.asksMaking = text.has(Self.making)
    phrase.asksBackground = text.has(Self.background)
    phrase.asksMastery = text.has(Self.mastery)
    phrase.asksService = text.has(Self.service)
    phrase.asksAuthorship = text.has(Self.authorship) && phrase.terms.contains(where: known.isPaper)
    return .shown(phrase)
  }

  func prepared(_ phrase: Phrase) -> Phrase {
    var phrase = phrase
    for index in phrase.factors.indices {
      phrase.factors[index].isGeneral =
        known.isGeneral(phrase.factors[index]) || isActivity(phrase.factors[index])
      let parts = phrase.factors[index].alternatives.compactMap(parts)
      if parts.isEmpty, let terms = phrase.factors[index].alternatives.first {
        phrase.factors[index].pair = pair(of: terms)
      }
      phrase.factors[index].alternatives += parts
    }
    return phrase
  }

  /// `SQL로 추출`: what is done with a thing says less than the thing.
  private func isActivity(_ factor: Factor) -> Bool {
    factor.weight < 1.5
      && factor.alternatives.allSatisfy { $0.count == 1 && AskedThings.isActivity($0[0].surface) }
  }

  /// The two words of a name, since `예산 180억 원을 편성` shows `예산 편성`; empty when the second word says little.
  private func pair(of terms: [AskedTerm]) -> [AskedTerm] {
    guard terms.count == 1, terms[0].kind == .skill || terms[0].kind == .word else { return [] }
    let words = terms[0].surface.split(separator: " ")
    guard words.count == 2, words.allSatisfy({ $0.utf8.count > 3 }) else { return [] }
    var stemmer = EnglishStem()
    let pair = words.map { word -> AskedTerm in
      let surface = String(word)
      if let concept = lexicon.look(up: WordKey(exactly: word.lowercased())).concept {
        return AskedTerm(.concept(concept), lexicon.concepts[Int(concept)].kind, surface)
      }
      return AskedTerm(.word(stemmer.extended(.empty, by: Array(word.utf8)[...]), root: nil), .word, surface)
    }
    let isTelling =
      pair[1].weight >= 1 && pair[0].weight > 0
      && pair.allSatisfy { !$0.isName && $0.identity != terms[0].identity }
    return isTelling ? pair : []
  }

  /// The two words of a term if each has a meaning of its own: sales at a maker of medicines also shows `제약 영업`; nil
  /// otherwise.
  private func parts(of terms: [AskedTerm]) -> [AskedTerm]? {
    guard terms.count == 1, terms[0].kind == .skill else { return nil }
    let words = terms[0].surface.split(separator: " ")
    guard words.count == 2 else { return nil }
    let parts = words.compactMap { word -> AskedTerm? in
      guard let concept = lexicon.look(up: WordKey(exactly: word.lowercased())).concept else { return nil }
      let term = AskedTerm(.concept(concept), lexicon.concepts[Int(concept)].kind, String(word))
      let isOwn = term.identity != terms[0].identity && term.weight >= 1 && !term.isName
      return isOwn && !known.isGeneral(Factor(alternatives: [[term]])) ? term : nil
    }
    return parts.count == 2 ? parts : nil
  }

  /// `Tableau or similar`: adds the other names of the narrowest kind that the lexicon has for it, unless that is a
  /// whole trade.
  private func admitKin(of factor: inout Factor) {
    var kin: [AskedTerm] = []
    for term in factor.alternatives.joined() where term.kind == .name {
      guard case .concept(let concept) = term.identity else { continue }
      let families = lexicon.concepts[Int(concept)].broader.map { kind in
        lexicon.concepts.indices.filter { lexicon.concepts[$0].broader.contains(kind) }
      }
      guard let family = families.min(by: { $0.count < $1.count }), family.count <= Self.widest else {
        continue
      }
      // The reader knows it by the name that the posting uses.
      for other in family where lexicon.concepts[other].kind == .name && other != Int(concept) {
        kin.append(AskedTerm(.concept(Int32(other)), .name, term.surface))
      }
    }
    factor.alternatives += kin.map { [$0] }
  }

  private static let widest = 9

  private static let paper = PhraseList(named: "RequirementReader.paper")
  private static let tools = PhraseList(named: "RequirementReader.tools")
  private static let making = PhraseList(named: "RequirementReader.making")
  private static let background = PhraseList(named: "RequirementReader.background")
  private static let post = PhraseList(named: "RequirementReader.post")
  static let experience = PhraseList(named: "RequirementReader.experience")
  static let employer = PhraseList(named: "RequirementReader.employer")
  /// `explain it to anyone in the company`: the company that is hiring, not one where somebody worked.
  private static let ownCompany = PhraseList(named: "RequirementReader.ownCompany")
  /// What only a certificate makes somebody: working by a standard does not make a lead auditor of it.
  private static let qualified = PhraseList(named: "RequirementReader.qualified")
  private static let authorship = PhraseList(named: "RequirementReader.authorship")
  private static let service = PhraseList(named: "RequirementReader.service")
  private static let mastery = PhraseList(named: "RequirementReader.mastery")
  private static let gradeEndings = PhraseList(named: "RequirementReader.gradeEndings")
  private static let military = PhraseList(named: "RequirementReader.military")
}
