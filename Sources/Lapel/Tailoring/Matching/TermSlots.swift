/// The words that a posting asks for, numbered; only these are looked for in a career.
struct TermSlots {
  private(set) var terms: [AskedTerm] = []
  private var byConcept: [Int32: Int] = [:]
  private var byWord: [WordKey: Int] = [:]

  init(_ demands: [Demand]) {
    for demand in demands { add(demand) }
  }

  func slot(of term: AskedTerm) -> Int {
    switch term.identity {
    case .concept(let concept): byConcept[concept] ?? -1
    case .word(let key, _): byWord[key] ?? -1
    }
  }

  func slot(ofConcept concept: Int32) -> Int? { byConcept[concept] }
  func slot(ofWord key: WordKey) -> Int? { byWord[key] }

  private mutating func add(_ demand: Demand) {
    switch demand {
    case .all(let list), .any(let list):
      for demand in list { add(demand) }
    case .shown(let phrase), .count(_, let phrase): add(phrase)
    case .years(let years):
      for phrase in years.fields { add(phrase) }
    case .degree(let degree):
      for term in degree.areas { add(term) }
      if let phrase = degree.equivalent { add(phrase) }
    case .certificate(let certificate):
      for term in certificate.terms { add(term) }
    case .score(let score): add(concept: score.test, named: score.name, .test)
    case .language(let language): add(concept: language.language, named: language.name, .language)
    case .military: break
    }
  }

  private mutating func add(concept: Int32, named name: String, _ kind: Concept.Kind) {
    add(AskedTerm(.concept(concept), kind, name))
  }

  private mutating func add(_ phrase: Phrase) {
    for term in phrase.factors.flatMap({ $0.alternatives.flatMap(\.self) }) { add(term) }
  }

  private mutating func add(_ term: AskedTerm) {
    switch term.identity {
    case .concept(let concept):
      if byConcept[concept] != nil { return }
      byConcept[concept] = terms.count
    case .word(let key, let root):
      if byWord[key] != nil { return }
      byWord[key] = terms.count
      if let root, byWord[root] == nil { byWord[root] = terms.count }
    }
    terms.append(term)
  }
}
