/// Scores, certificates and languages.
extension RequirementReader {
  func score(_ test: AskedTerm, _ segment: Segment) -> Requirement? {
    guard case .concept(let concept) = test.identity else { return nil }
    let name = lexicon.concepts[Int(concept)].name
    return .score(ScoreRequirement(test: concept, name: name, threshold: text.score(after: test.surface)))
  }

  /// `사회복지사 1급`, `스포츠지도사(2급)`: whoever is something by a grade holds the certificate of it.
  func isTitled(_ terms: [AskedTerm]) -> Bool {
    terms.contains { term in
      guard term.surface.hasSuffix("사"), let rest = text.rest(after: term.surface) else { return false }
      let grade = rest.drop { $0 == " " || $0 == "(" }
      return grade.first?.isNumber ?? false && grade.dropFirst().first == "급"
    }
  }

  /// `신임경비교육 이수`: a course by its name, of which there is a paper.
  func isCourse(_ segment: Segment) -> Bool {
    guard text.has(Self.finished), segment.phrase.factors.count == 1 else { return false }
    return segment.terms.contains {
      $0.surface.count > 3 && FoldedLine($0.surface).ends(withOneOf: Self.courses)
    }
  }

  /// `Level 4 food safety`: a paper by its level at the start of the line.
  func isLevelled(_ segment: Segment) -> Bool {
    text.begins(withOneOf: Self.levelled) && !text.has(Self.experience) && segment.years == nil
      && segment.phrase.hasSubstance
  }

  private static let levelled = PhraseList(named: "RequirementReader.levelled")
  private static let finished = PhraseList(named: "RequirementReader.finished")
  private static let courses = PhraseList(named: "RequirementReader.courses")

  func certificate(_ segment: Segment) -> Requirement {
    let factors = segment.phrase.factors.compactMap { factor -> Factor? in
      let alternatives = factor.alternatives.map { terms in
        terms.filter {
          $0.identity != .concept(known.certificate) && $0.weight >= 1
            && !LicencePlace.isNamed(in: FoldedLine($0.surface))
        }
      }
      let named = alternatives.filter { $0.contains(where: \.isName) }
      let kept = (named.isEmpty ? alternatives : named).filter { !$0.isEmpty }
      return kept.isEmpty ? nil : Factor(alternatives: kept)
    }
    // `관련 자격증`: one in the posting's own field; another shows part of it.
    if factors.isEmpty, text.has(Self.relevant), let field {
      let grade = CertificateGrade(in: text)
      return .any([
        .certificate(CertificateRequirement(factors: field.factors, grade: grade, line: text)),
        .certificate(CertificateRequirement(factors: [], grade: grade, line: text)),
      ])
    }
    let names = factors.filter(\.hasName)
    let isCertificate = names.contains { $0.alternatives.joined().contains { $0.kind == .certificate } }
    return .certificate(
      CertificateRequirement(
        factors: names.isEmpty ? factors : names,
        details: names.isEmpty || isCertificate ? [] : factors.filter { !$0.hasName },
        grade: CertificateGrade(in: text), line: text))
  }

  /// Reads a language that is asked for as such, not as the subject of other work.
  func language(_ segment: Segment) -> Requirement? {
    let terms = segment.terms
    guard let term = terms.first(where: { $0.kind == .language }), case .concept(let concept) = term.identity
    else {
      return nil
    }
    let others = terms.filter {
      $0.kind != .language && $0.weight >= 1.5 && !known.isSpeaking($0)
        && !FoldedLine($0.surface).has(LanguageLevel.native) && !LanguageLevel.isOfFramework($0.surface)
    }
    guard others.isEmpty else { return nil }
    return language(concept, term, isAtWork: isAdverb(term))
  }

  /// `중국어는 원어민 수준이며 한국어에 능통`: each language with what the line says about it.
  func languages(_ segment: Segment) -> Requirement? {
    let terms = segment.terms.filter { $0.weight >= 1 && !known.isSpeaking($0) }
    guard terms.count > 1, segment.years == nil,
      terms.allSatisfy({ $0.kind == .language || FoldedLine($0.surface).has(LanguageLevel.native) }),
      terms.count(where: { $0.kind == .language }) > 1
    else { return nil }
    let spoken = terms.filter { $0.kind == .language }
    var rest = text.whole
    var asked: [Requirement] = []
    for (place, term) in spoken.enumerated() {
      guard case .concept(let concept) = term.identity else { return nil }
      var said = rest
      // The words up to the next language are about this one.
      if place + 1 < spoken.count, let next = rest.range(ofLetters: spoken[place + 1].surface.lowercased()) {
        said = String(rest[..<next.lowerBound])
        rest = String(rest[next.lowerBound...])
      }
      asked.append(
        .language(
          LanguageRequirement(
            language: concept, name: lexicon.concepts[Int(concept)].name, surface: term.surface,
            level: LanguageLevel(asked: FoldedLine(said)))))
    }
    return .all(asked)
  }

  /// `Korean labour law`: the country counts for little, and the language is not asked for.
  func ofCountry(_ phrase: Phrase) -> Phrase {
    var phrase = phrase
    for index in phrase.factors.indices.dropLast() where phrase.factors[index + 1].weight >= 2 {
      let terms = phrase.factors[index].alternatives
      guard terms.count == 1, terms[0].count == 1, terms[0][0].kind == .language,
        terms[0][0].surface.utf8.allSatisfy({ $0 < 0x80 })
      else { continue }
      phrase.factors[index].alternatives = [
        [AskedTerm(terms[0][0].identity, .little, terms[0][0].surface)]
      ]
    }
    return phrase
  }

  private func language(_ concept: Int32, _ term: AskedTerm, isAtWork: Bool) -> Requirement {
    .language(
      LanguageRequirement(
        language: concept, name: lexicon.concepts[Int(concept)].name, surface: term.surface,
        level: LanguageLevel(asked: text, isAtWork: isAtWork)))
  }

  /// `영어로`, `in English`.
  private func isAdverb(_ term: AskedTerm) -> Bool {
    let name = term.surface.lowercased()
    return name.hasSuffix("로") || text.has(PhraseList("in \(name)|\(name)로|\(name)으로"))
  }

  /// `영어로 계약을 검토`, `write reports in English`: the language, and what is done in it; nil when it is not used at work.
  func spokenAtWork(_ segment: Segment) -> (Requirement, Phrase)? {
    let terms = segment.terms
    guard let term = terms.first(where: { $0.kind == .language }), case .concept(let concept) = term.identity,
      terms.count(where: { $0.kind == .language }) == 1
    else { return nil }
    guard isAdverb(term) else { return nil }
    var rest = segment.phrase
    rest.factors.removeAll { $0.alternatives.contains { $0.contains { $0.kind == .language } } }
    return (language(concept, term, isAtWork: true), rest)
  }
}

extension FoldedLine {
  /// The score after a test's name: `800` of `TOEIC 800점 이상`, `IH` of `OPIc IH 이상`; nil when there is none.
  func score(after name: String) -> String? {
    guard let rest = rest(after: name) else { return nil }
    // Only up to the next choice.
    var words: [String] = []
    for word in rest.split(whereSeparator: { " ,/()·".contains($0) }).prefix(5) {
      if ["또는", "or", "혹은"].contains(word) { break }
      // `중 1개`, `2016.06.01. 이후`: how many are asked, and since when.
      if word == "중" || word.count(where: { $0 == "." }) > 1 { break }
      words.append(String(word))
    }
    let hasGrade = words.contains { word in
      TestScale.number(in: word) != nil || FoldedLine.grades.contains { word.hasPrefix($0) }
    }
    return hasGrade ? words.joined(separator: " ") : nil
  }

  private static let grades = [
    "nl", "nm", "nh", "il", "im", "ih", "al", "am", "ah", "a1", "a2", "b1", "b2", "c1", "c2",
  ]
}

extension String {
  /// The first place of the letters; nil when they are not there.
  fileprivate func range(ofLetters letters: String) -> Range<Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(letters) { return at..<index(at, offsetBy: letters.count) }
      at = index(after: at)
    }
    return nil
  }
}
