/// Clauses that say how, for whom, where, when or to what end a thing is done, and ask for nothing by themselves.
extension PieceReader {
  /// `so that nobody waits`, `without blaming anybody`, `to people who code`: the index after the clause that
  /// begins here; nil where none does.
  func endOfClause(_ text: String) -> Int? {
    guard beginsClause(text.prefix { $0 != " " }) else { return nil }
    return terms[(at + 1)...].indices.first { endsClause($0) } ?? terms.count
  }

  private func beginsClause(_ word: Substring) -> Bool {
    let next = surface(at + 1)
    switch word {
    case "so": return next == "that" && asksAlready
    case "without": return asksAlready && next != "or"
    case "when", "whenever", "while", "wherever", "where", "unless", "although", "though", "whose", "whereas":
      return asksAlready
    case "even": return asksAlready && ["if", "though", "when"].contains(next)
    case "rather": return asksAlready && next.hasPrefix("than")
    case "instead": return asksAlready && next == "of"
    case "which": return asksAlready && isAfterComma
    // `dashboards that people use`, `to colleagues who don't code`: only of those whom a preposition brings in.
    case "who": return asksAlready && isOfOthers
    // `AWS certification, or willingness to obtain it`: a wish in its place is no thing that a career shows.
    case "or": return asksAlready && Self.wishes.contains(next)
    case "for", "in", "on", "at", "of", "with", "across":
      return ["our", "your"].contains(next) && asksCraft
    default: return false
    }
  }

  /// Whether a term ends the clause: a stop, a bracket, or what goes on with a thing by its name.
  private func endsClause(_ index: Int) -> Bool {
    switch terms[index].kind {
    case .mark(let mark):
      return Self.clauseEnds.contains(mark) || Self.dashes.contains(mark) && terms[index].hasGap
    case .number, .particle: return false
    case .word, .concept:
      guard ["and", "or"].contains(surface(index)), index + 1 < terms.count,
        case .concept(let concept) = terms[index + 1].kind
      else { return false }
      return [.name, .certificate, .test, .skill].contains(lexicon.concepts[Int(concept)].kind)
    }
  }

  /// Comma, stop, semicolon, colon and closing brackets.
  private static let clauseEnds: Set<UInt32> = [0x2C, 0x2E, 0x3B, 0x3A, 0x28, 0x29, 0x5D]
  static let dashes: Set<UInt32> = [0x2D, 0x2013, 0x2014]
  private static let wishes: Set<String> = [
    "willingness", "willing", "prepared", "working towards", "readiness",
  ]

  /// Whether something with a meaning was asked for before in the line.
  private var asksAlready: Bool {
    pieces.contains { if case .asked(let term, _, _) = $0 { term.weight >= 1 } else { false } }
  }

  /// Whether what stands right before is a craft or a name.
  private var asksCraft: Bool {
    if case .asked(let term, _, _)? = pieces.last { term.weight >= 2 } else { false }
  }

  private var isAfterComma: Bool { at > 0 && terms[at - 1].kind == .mark(0x2C) }

  private var isOfOthers: Bool {
    let others = surface(at - 1)
    guard others.hasSuffix("s") || ["people", "those", "children", "women", "men"].contains(others) else {
      return false
    }
    return ["to", "with", "of", "by", "from", "among"].contains(surface(at - 2))
  }

  // MARK: Lists behind a dash

  /// `GitOps tooling - Argo CD or Flux`: whether the dash comes before names that explain what stands before it.
  var explains: Bool {
    guard terms.indices.contains(at), terms[at].hasGap, asksAlready else { return false }
    switch terms[at].kind {
    case .concept(let concept): return lexicon.concepts[Int(concept)].kind == .name
    default: return false
    }
  }

  // MARK: How many of a list

  /// `at least two of`, `two or more of`: how many of what follows are asked for, and the number of words that say so; nil
  /// when they do not.
  func choiceOfMany() -> (count: Int, length: Int)? {
    guard let count = few(at) else { return nil }
    if surface(at + 1) == "of" { return (count, 2) }
    guard surface(at + 1) == "or", surface(at + 2) == "more" else { return nil }
    return surface(at + 3) == "of" ? (count, 4) : nil
  }

  /// `중 2개 이상`, `중 두 가지`: how many of what comes before are asked for, and the number of words; nil when none are.
  func choiceOfManyBefore() -> (count: Int, length: Int)? {
    guard surface(at - 1).hasSuffix("중"), let count = few(at) else { return nil }
    if surface(at) == "둘" || surface(at) == "셋" { return (count, 1) }
    return ["개", "종", "가지", "과목"].contains(where: surface(at + 1).hasPrefix) ? (count, 2) : nil
  }

  /// A number that people choose by: two or three.
  private func few(_ index: Int) -> Int? {
    (number(index) ?? Self.koreanFew[surface(index)]).flatMap { (2...3).contains($0) ? $0 : nil }
  }

  private static let koreanFew = ["둘": 2, "두": 2, "셋": 3, "세": 3]
}
