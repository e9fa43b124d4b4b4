/// Handles what comes before a colon: a label for what follows (`Desk: must know catalogs`), or the kind of the things
/// that follow (`언어: Java, Python`).
extension PieceReader {
  mutating func colon() {
    let start = (pieces.lastIndex { if case .link(.strong) = $0 { true } else { false } } ?? -1) + 1
    let label = pieces[start...].compactMap { piece -> AskedTerm? in
      if case .asked(let term, _, _) = piece { term } else { nil }
    }
    guard !label.isEmpty else { return pieces.append(.suchAs) }
    let rest = terms[at...]
    if rest.contains(where: isOfClause) {
      // The clause explains what a strong label names.
      guard label.allSatisfy({ $0.weight < 2 }), asksSomething(rest) else { return pieces.append(.suchAs) }
      // A label of one word says little by itself.
      if label.count(where: { $0.weight > 0 }) > 1 {
        pieces.append(.link(.or))
      } else {
        pieces.removeSubrange(start...)
      }
    } else if listsAll(rest), label.allSatisfy({ !$0.isName }),
      label.allSatisfy({ $0.weight < 2 }) || namesTwo(rest)
    {
      pieces.removeSubrange(start...)
    } else {
      pieces.append(.suchAs)
    }
  }

  /// `must be able`, `인재를 모아`: whether a term is part of a sentence rather than the name of a thing.
  private func isOfClause(_ term: Term) -> Bool {
    let text = list.text(term.range).lowercased()
    if Self.clausal.contains(text) { return true }
    let word = list.words[term.word]
    return word.script == .hangul && ["을", "를"].contains { list.text(word).hasSuffix($0) }
      && word.range.count > 3
  }

  private static let clausal: Set<String> = [
    "must", "will", "can", "should", "is", "are", "be", "able", "ability", "have", "has", "you", "to",
  ]

  private func asksSomething(_ rest: ArraySlice<Term>) -> Bool {
    rest.contains { term in
      switch term.kind {
      case .concept(let concept):
        let kind = lexicon.concepts[Int(concept)].kind
        return kind != .nothing && kind != .little
      case .word: return true
      case .mark, .number, .particle: return false
      }
    }
  }

  /// `MLOps: Airflow, Docker` lists what is asked for; `Lab safety: chemicals, waste` explains the label.
  private func namesTwo(_ rest: ArraySlice<Term>) -> Bool {
    rest.count { term in
      if case .concept(let concept) = term.kind {
        lexicon.concepts[Int(concept)].kind == .name
      } else {
        false
      }
    } > 1
  }

  /// `Java, Python, SQL`: whether it is a list without a word that one of them is enough.
  private func listsAll(_ rest: ArraySlice<Term>) -> Bool {
    var commas = 0
    for term in rest {
      if term.kind == .mark(0x2C) { commas += 1 }
      if term.joint == .or { return false }
      switch Self.connectors[list.text(term.range).lowercased()] {
      case .link(.or), .examples, .suchAs, .oneOf, .similar: return false
      default: break
      }
    }
    return commas > 0
  }
}
