/// Shares out the words that the choices of an `or` have in common: `performance or growth marketing` are two kinds of
/// marketing, and `code review in Java or Go` asks for a review in either.
enum ChoiceSharing {
  static func shared(_ group: [Segment], _ lexicon: Lexicon) -> [Segment] {
    guard group.count > 1 else { return group }
    var choices = group
    shareTails(&choices)
    shareHeads(&choices)
    shareLastWord(&choices, lexicon)
    strengthen(&choices, lexicon)
    return choices
  }

  /// `자바 또는 코틀린으로 서버를 개발`: what follows the last name belongs to every name.
  private static func shareTails(_ choices: inout [Segment]) {
    guard let last = choices.last?.phrase.factors, last.count > 1, last[0].hasName else { return }
    let tail = last.dropFirst().filter { $0.weight >= 1 }
    guard !tail.isEmpty else { return }
    for index in choices.indices.dropLast() {
      let factors = choices[index].phrase.factors
      if factors.count == 1, factors[0].hasName { choices[index].phrase.factors += tail }
    }
  }

  /// `code review in Java, Go or Python`: what comes before the first name belongs to every name.
  private static func shareHeads(_ choices: inout [Segment]) {
    guard let first = choices.first?.phrase.factors, first.count > 1, first[first.count - 1].hasName else {
      return
    }
    let head = first.dropLast().filter { $0.weight >= 1.5 }
    guard !head.isEmpty, !head.contains(where: \.hasName) else { return }
    for index in choices.indices.dropFirst() {
      let factors = choices[index].phrase.factors
      if factors.count == 1, factors[0].hasName { choices[index].phrase.factors = head + factors }
    }
  }

  /// `web or mobile development`: the last word belongs to both choices if the lexicon knows the other one with it.
  private static func shareLastWord(_ choices: inout [Segment], _ lexicon: Lexicon) {
    guard let whole = choices.last?.phrase.factors.first?.alternatives.last?.last, whole.weight >= 2,
      let space = whole.surface.lastIndex(of: " ")
    else { return }
    let last = whole.surface[whole.surface.index(after: space)...]
    for index in choices.indices.dropLast() {
      let factors = choices[index].phrase.factors
      guard factors.count == 1, factors[0].weight < 2, factors[0].alternatives.count == 1,
        let word = factors[0].alternatives[0].last, factors[0].alternatives[0].count == 1,
        let concept = lexicon.look(
          up: WordKey(exactly: (word.surface + last).lowercased().filter { $0 != " " })
        )
        .concept
      else { continue }
      let term = AskedTerm(.concept(concept), lexicon.concepts[Int(concept)].kind, "\(word.surface) \(last)")
      choices[index].phrase.factors = [Factor(alternatives: [[term]])]
    }
  }

  /// Adds the craft that one choice names to a choice of everyday words, which says too little by itself.
  private static func strengthen(_ choices: inout [Segment], _ lexicon: Lexicon) {
    func weight(_ segment: Segment) -> Double { segment.phrase.factors.reduce(0) { max($0, $1.weight) } }
    guard let strong = choices.first(where: { weight($0) >= 2 }) else { return }
    let core = strong.phrase.factors.filter { $0.weight >= 2 }
    // `audit or inspection` are two things; `performance or growth marketing` share their last word.
    let sharesHead =
      strong.phrase.factors.count > 1 || core.contains { $0.hasManyWords && !endsInKindOfWork($0, lexicon) }
    for index in choices.indices {
      let own = weight(choices[index])
      if own > 0, own < (sharesHead ? 1.5 : 1) { choices[index].phrase.factors += core }
    }
  }

  /// `quality improvement`: a name whose last word is not a craft by itself does not share it.
  private static func endsInKindOfWork(_ factor: Factor, _ lexicon: Lexicon) -> Bool {
    guard factor.alternatives.count == 1, factor.alternatives[0].count == 1 else { return false }
    let words = factor.alternatives[0][0].surface.split(separator: " ")
    guard words.count > 1, let last = words.last,
      let concept = lexicon.look(up: WordKey(exactly: last.lowercased())).concept
    else { return false }
    let kind = lexicon.concepts[Int(concept)].kind
    return kind == .little || kind == .nothing
  }
}
