extension Requirement {
  /// The asked things that nothing shows; none of a choice in which one is shown.
  func unshown(by isShown: (AskedTerm) -> Bool) -> [AskedTerm] {
    switch self {
    case .all(let list): list.flatMap { $0.unshown(by: isShown) }
    case .any(let list): Self.least(list.map { $0.unshown(by: isShown) })
    case .shown(let phrase), .amount(_, let phrase): phrase.unshown(by: isShown)
    case .years(let years): Self.least(years.fields.map { $0.unshown(by: isShown) })
    case .degree(let degree): Self.least(degree.areas.map { isShown($0) ? [] : [$0] })
    case .certificate(let certificate): Phrase(factors: certificate.factors).unshown(by: isShown)
    case .score, .language: terms.filter { !isShown($0) }
    case .military, .answer, .grade: []
    case .manners(let asked, _), .instead(let asked, _), .interest(let asked): asked.unshown(by: isShown)
    }
  }

  private static func least(_ choices: [[AskedTerm]]) -> [AskedTerm] {
    choices.contains(where: \.isEmpty) ? [] : choices.flatMap(\.self)
  }
}

extension Requirement {
  /// How much it says: a craft or a tool at least 2, a fact 3, a kind of work that every trade has at most 1.
  var substance: Double {
    switch self {
    case .all(let list), .any(let list): list.map(\.substance).max() ?? 0
    case .shown(let phrase), .amount(_, let phrase):
      phrase.factors.map { $0.isGeneral ? min($0.weight, 1) : $0.weight }.max() ?? 0
    case .manners(let asked, _), .instead(let asked, _), .interest(let asked): asked.substance
    case .years, .degree, .score, .certificate, .language, .military, .answer, .grade: 3
    }
  }
}

extension Requirement {
  /// Whether it is one word or less of no craft, which is not missed beside another thing that is shown.
  var isSlight: Bool {
    substance < 2
      && phrases.allSatisfy { phrase in phrase.factors.count { $0.weight >= 1 && !$0.isGeneral } <= 1 }
  }
}

extension Phrase {
  /// The words that nothing shows, without those of factors in which some alternative is shown.
  fileprivate func unshown(by isShown: (AskedTerm) -> Bool) -> [AskedTerm] {
    factors.flatMap { factor -> [AskedTerm] in
      let lacking = factor.alternatives.map { $0.filter { $0.weight >= 1 && !isShown($0) } }
      return lacking.contains(where: \.isEmpty) ? [] : lacking.flatMap(\.self)
    }
  }
}
