package import Lapel

extension FitReport {
  /// Reads what the posting asks for and looks for it in the career.
  ///
  /// - Parameters:
  ///   - today: the day on which open periods end, and against which scores expire.
  ///   - mistakes: the career's mistakes, if it is judged despite them.
  ///   - known: the career's index, if it has been made already.
  ///   - language: the language of the reasons; nil: the posting's.
  package init(
    of career: Career, for posting: PostingReading, today: PartialDate, mistakes: CareerMistakes = .none,
    index known: CareerIndex? = nil, language: Language? = nil
  ) {
    let lexicon = Lexicon.with(career.lexicon.map(\.text))
    var scanner = TermScanner(lexicon)
    let concepts = KnownConcepts(lexicon)
    let field = posting.titles.lazy.compactMap {
      RequirementReader.field(ofTitle: $0, &scanner, concepts)
    }.first
    let parsed = posting.requirements.map {
      RequirementReader.asked(
        of: $0.text, $0.kind, &scanner, concepts, field: field, isForeign: posting.foreign != nil)
    }
    let evidence = Evidence(of: career, index: known ?? CareerIndex(career), today: today, mistakes: mistakes)
    let index = EvidenceIndex(
      evidence, AskedTermTable(parsed.compactMap(\.self) + [field.map(Requirement.shown)].compactMap(\.self)),
      lexicon)
    let judge = RequirementJudge(index: index, lexicon: lexicon, known: concepts)
    // Only large careers are worth starting threads for.
    let words = ReportWords(language ?? posting.language)
    let limit = evidence.items.count > 1000 ? 1 : Int.max
    let answers = Parallel.mapParts(of: parsed.count, over: limit) { lines in
      var reasons = ReasonWriter(index, lexicon, words)
      return lines.map { AnsweredLine(posting.requirements[$0], parsed[$0], judge, &reasons) }
    }.joined()
    let findings = answers.map(\.finding)

    self.words = words
    foreign = posting.foreign
    errors = mistakes.errors
    lines = answers.map(\.line)
    unread = posting.unread
    let ranking = StrengthRanking(index, posting.requirements, parsed, findings, field: field)
    strengths = ranking.ranked
    lead = ranking.ranked.first { $0.supports > 0 || $0.isInTitle }?.id
    worth = FitWorth(posting.requirements, findings, evidence)
    otherNames = Self.unsaid(answers.filter { $0.line.kind != .duty }.flatMap(\.otherNames), evidence)
  }

  /// The names that the career does not use anywhere, each once.
  private static func unsaid(_ names: [OtherName], _ evidence: Evidence) -> [OtherName] {
    if names.isEmpty { return [] }
    let said = FoldedTexts(evidence.items)
    var asked: Set<String> = []
    return names.filter { asked.insert($0.asked).inserted && !said.hold($0.asked) }
  }

  /// Starts reading the lexicon on another processor while the files to judge are still being read.
  package static func prepare() { Parallel.detach { _ = Lexicon.with([]) } }
}
