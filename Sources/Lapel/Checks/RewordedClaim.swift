/// How much a line claims beside its figures: whether something was, whose deed it was, how exact a figure is and which
/// place was reached. A rewording may claim less, but not more.
struct RewordedClaim {
  /// A point in which a rewording claims more than its original.
  enum Change: Hashable {
    /// A word that made the original smaller and is left out: `assisted`, `no`, `up to`.
    case dropped(String)
    /// A word that makes the rewording larger: `sole`, `led`, `more than`, `first`.
    case added(String)
    /// The percentage that something became, where the original has it as the size of the change, or the reverse.
    case end(String)
    /// A percentage, where the original has percentage points, or the reverse.
    case points(String)
  }

  let bytes: [UInt8]
  let words: [NameWord]
  let figures: [FigureAmount]

  init(_ text: String) {
    bytes = Array(text.utf8)
    words = NameWord.all(in: text)
    figures = FigureAmount.all(in: bytes)
  }

  /// The first such point; nil when there is none.
  ///
  /// - Parameters:
  ///   - originals: the line, with its metric.
  ///   - around: these and whatever else its entry says.
  static func firstChange(in text: String, beside originals: [String], around: [String]) -> Change? {
    let new = RewordedClaim(text)
    let old = originals.map(RewordedClaim.init)
    return new.end(beside: old) ?? new.negation(beside: old) ?? new.share(beside: old, around)
      ?? new.bound(beside: old) ?? new.order(beside: old)
      ?? new.prize(beside: old) ?? new.points(beside: old)
  }

  /// `to 30 %` for `by 30 %`.
  private func end(beside old: [RewordedClaim]) -> Change? {
    for figure in figures where figure.unit == "%" {
      let isEnd = figure.isEnd(in: bytes)
      let isBy = !isEnd && figure.isBy(in: bytes)
      guard isEnd || isBy else { continue }
      let same = old.flatMap { line in
        line.figures.filter { $0.unit == "%" && $0.isAsMuch(as: figure) }.map { (line, $0) }
      }
      let isOther = same.allSatisfy { line, old in
        isEnd ? !old.isEnd(in: line.bytes) && old.isBy(in: line.bytes) : old.isEnd(in: line.bytes)
      }
      if !same.isEmpty, isOther { return .end(figure.text) }
    }
    return nil
  }

  // MARK: - What was not

  /// `an accident` for `no accident`; a rewording may leave out both.
  private func negation(beside old: [RewordedClaim]) -> Change? {
    if words.indices.contains(where: isNegation) { return nil }
    for line in old {
      for at in line.words.indices {
        // `not a report, but a better report` says it too.
        guard let (word, thing) = line.denied(at), isSaid(thing), line.count(of: thing) < 2 else { continue }
        return .dropped(word)
      }
    }
    return nil
  }

  private func isNegation(_ at: Int) -> Bool {
    let known = FigureWords.builtIn
    return known.holds(words, at, .no) || known.meaning(of: words[at].key, .lackBehind) != nil
      || known.words(of: .freeOf).contains { words[at].key.hasPrefix($0) }
      || words[at].script == .digits && words[at].key.allSatisfy { $0 == "0" }
  }

  /// The word that denies something, and what it denies; nil when there is none here.
  private func denied(_ at: Int) -> (word: String, thing: String)? {
    let known = FigureWords.builtIn
    let word = words[at]
    guard word.script == .hangul else {
      guard known.meaning(of: word.key, .no) != nil, boundPhrase(at) == nil else { return nil }
      let next = words[(at + 1)...].prefix(3)
      // `No. 1`, `not only`.
      guard let first = next.first, first.gap == .blank, known.meaning(of: first.key, .notDenying) == nil
      else { return nil }
      let thing = next.first {
        !NameLists.small.contains($0.key) && known.meaning(of: $0.key, .behindNo) == nil
      }
      return thing.map { (word.key, $0.key) }
    }
    if let whole = known.words(of: .freeOf).first(where: { word.key.hasPrefix($0) }) {
      return (whole, String(whole.dropFirst()))
    }
    guard known.holds(words, at, .no), at > 0, words[at - 1].script == .hangul else { return nil }
    return (word.key, words[at - 1].key)
  }

  private func isSaid(_ thing: String) -> Bool { words.contains { Self.says($0, thing) } }

  private func count(of thing: String) -> Int { words.count { Self.says($0, thing) } }

  private static func says(_ word: NameWord, _ thing: String) -> Bool {
    if word.script == .hangul { return word.key.hasPrefix(thing.prefix(2)) && thing.count > 1 }
    return word.key == thing || word.key == thing + "s" || thing == word.key + "s"
  }

  // MARK: - Whose deed it was

  private func share(beside old: [RewordedClaim], _ around: [String]) -> Change? {
    let smaller: [FigureWords.Part] = [.helping, .planning, .jointly]
    if let word = first(.alone), old.allSatisfy({ $0.first(.alone) == nil }) { return .added(word) }
    if let word = first(.leading),
      around.allSatisfy({ text in
        let line = RewordedClaim(text)
        return line.first(.leading) == nil && line.first(.ledToo) == nil
      })
    {
      return .added(word)
    }
    if smaller.contains(where: { first($0) != nil }) || old.contains(where: { $0.first(.leading) != nil }) {
      return nil
    }
    return old.lazy.compactMap { line in smaller.lazy.compactMap(line.first).first }.first.map(Change.dropped)
  }

  /// The first word or phrase of a part, as typed.
  private func first(_ part: FigureWords.Part) -> String? {
    words.indices.first { at in
      // `stand-alone`, `LED`, and `assisted 300 guests`.
      FigureWords.builtIn.holds(words, at, part) && words[at].gap != .mark
        && !(words[at].isAllCapitals && words[at].script == .latin)
        && !isAside(at, part)
    }.map { String(decoding: bytes[words[$0].range], as: UTF8.self) } ?? joint(part)
  }

  /// Whether such a word says nothing of the person's share here: `assisted living`, `led to`, `in 2023 alone`, 팀장에게.
  private func isAside(_ at: Int, _ part: FigureWords.Part) -> Bool {
    let known = FigureWords.builtIn
    let word = words[at]
    if let next = at + 1 < words.count ? words[at + 1] : nil {
      let isOfThing = known.words(of: .ofThings).contains {
        next.script == .hangul ? next.key.hasPrefix($0) : next.key == $0
      }
      if isOfThing || part == .helping && next.script == .digits { return true }
      if part == .leading, known.meaning(of: next.key, .end) != nil { return true }
    }
    switch part {
    case .alone where at > 0:
      return words[at - 1].script == .digits || known.meaning(of: words[at - 1].key, .rates) != nil
    case .leading where word.script == .hangul:
      return known.words(of: .ofOthers).contains { word.key.hasSuffix($0) }
    default: return false
    }
  }

  /// `co-author`.
  private func joint(_ part: FigureWords.Part) -> String? {
    guard part == .jointly else { return nil }
    let known = FigureWords.builtIn
    let at = words.indices.dropLast().first {
      known.meaning(of: words[$0].key, .jointlyBefore) != nil && words[$0 + 1].gap == .mark
    }
    return at.map {
      String(decoding: bytes[words[$0].range.lowerBound..<words[$0 + 1].range.upperBound], as: UTF8.self)
    }
  }

  // MARK: - Which place was reached

  /// `first` for `second`, and a `first` of which the original says nothing.
  private func order(beside old: [RewordedClaim]) -> Change? {
    let known = Set(old.flatMap { $0.ordinals.map(\.value) })
    let figures = Set(old.flatMap { $0.figures.compactMap(\.amount) })
    let new = ordinals.first { ordinal in
      guard !known.contains(ordinal.value), !figures.contains(ordinal.value) else { return false }
      return ordinal.value == 1 || !known.isEmpty || !figures.isEmpty
    }
    return new.map { .added($0.text) }
  }

  /// `gold` for `silver`.
  private func prize(beside old: [RewordedClaim]) -> Change? {
    let known = Set(old.flatMap(\.prizes).map(\.rank))
    if known.isEmpty { return nil }
    return prizes.first { !known.contains($0.rank) }.map { .added($0.text) }
  }

  private var prizes: [(rank: String, text: String)] {
    let known = FigureWords.builtIn
    return words.indices.compactMap { at in
      let word = words[at]
      let name =
        word.script == .hangul
        ? known.words(of: .prizes).filter { word.key.hasPrefix($0) }.max { $0.count < $1.count } : word.key
      guard let name, let rank = known.meaning(of: name, .prizes), isPrize(name, at) else { return nil }
      return (rank, String(decoding: bytes[word.range], as: UTF8.self))
    }
  }

  /// Whether 대상 is the prize, and not whom something was for: `대상 수상`.
  private func isPrize(_ name: String, _ at: Int) -> Bool {
    let known = FigureWords.builtIn
    guard known.meaning(of: name, .loosePrizes) != nil else { return true }
    guard at + 1 < words.count else { return true }
    return known.words(of: .behindPrizes).contains { words[at + 1].key.hasPrefix($0) }
  }

  /// `5 %` for `5 percentage points`, and the reverse.
  private func points(beside old: [RewordedClaim]) -> Change? {
    for figure in figures {
      let same = old.flatMap { line in line.figures.filter { $0.isAsMuch(as: figure) }.map { (line, $0) } }
      let kinds = same.compactMap { $0.percentage($1) }
      if let kind = percentage(figure), !kinds.isEmpty, !kinds.contains(kind) { return .points(figure.text) }
    }
    return nil
  }

  private enum Percentage: Hashable { case share, points }

  /// Whether a figure is a percentage or percentage points; nil when it is neither.
  private func percentage(_ figure: FigureAmount) -> Percentage? {
    let rest = String(decoding: bytes[figure.place.upperBound...].prefix(40), as: UTF8.self)
    let known = FigureWords.builtIn
    let behind = NameWord.all(in: rest).prefix(2).map(\.key)
    let first = behind.first ?? ""
    let isPercent = known.words(of: .percent).contains {
      $0.last == "-" ? first.hasPrefix($0.dropLast()) : first == $0
    }
    guard figure.unit == "%" || isPercent else { return nil }
    let isPoints =
      known.words(of: .points).contains { $0.count > 1 ? first.hasPrefix($0) : first == $0 }
      || isPercent && behind.count > 1 && known.meaning(of: behind[1], .points) != nil
    return isPoints ? .points : .share
  }

  private var ordinals: [(value: Double, text: String)] {
    let known = FigureWords.builtIn
    return words.indices.compactMap { at in
      let word = words[at]
      let meaning: String? =
        switch word.script {
        case .latin: known.meaning(of: word.key, .ordinals)
        case .hangul:
          known.words(of: .ordinals).first { word.key.hasPrefix($0) }.flatMap {
            known.meaning(of: $0, .ordinals)
          }
        case .digits, .other: nil
        }
      guard let value = meaning.flatMap(Double.init) else { return nil }
      let next = at + 1 < words.count ? words[at + 1] : nil
      if word.opensSentence, next?.gap == .comma { return nil }
      // `first aid`, `the first 90 days`.
      if let next, known.meaning(of: next.key, .behindOrdinals) != nil || next.script == .digits {
        return nil
      }
      if at > 0,
        known.meaning(of: words[at - 1].key, .beforeOrdinals) != nil || words[at - 1].script == .digits
      {
        return nil
      }
      return (value, String(decoding: bytes[word.range], as: UTF8.self))
    }
  }
}
