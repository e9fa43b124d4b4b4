/// What a line of a posting asks for, split into its parts.
indirect enum Requirement: Sendable {
  /// Every one of them must be met.
  case all([Requirement])
  /// One of them is enough.
  case any([Requirement])
  /// Something that what the person did must show.
  case shown(Phrase)
  case years(YearsRequirement)
  case degree(DegreeRequirement)
  case score(ScoreRequirement)
  case certificate(CertificateRequirement)
  case language(LanguageRequirement)
  /// A number of things, or an amount: `논문 2편 이상`, `a team of five`.
  case amount(Quantity, Phrase)
  case military
  /// An interest in something, which having done it shows as far as it can.
  case interest(Requirement)
  /// A yes or a no, which no career shows: travelling, starting in July, a work permit.
  case answer
  case grade(GradePoint)
  /// What somebody is like to work with, shown by the line's own words or in part by what was done with others.
  case manners(Requirement, deeds: Phrase?)
  /// A requirement that also mentions manners; where nothing shows it, deeds done with others show it in part.
  case instead(Requirement, deeds: Phrase)
}

extension Requirement {
  /// Every phrase that must be shown by what the person did.
  var phrases: [Phrase] {
    switch self {
    case .all(let list), .any(let list): list.flatMap(\.phrases)
    case .shown(let phrase), .amount(_, let phrase): [phrase]
    case .years(let years): years.fields + years.families
    case .interest(let asked): asked.phrases
    case .manners(let asked, let deeds): asked.phrases + [deeds].compactMap(\.self)
    case .instead(let asked, let deeds): asked.phrases + [deeds]
    case .degree, .certificate, .score, .language, .military, .answer, .grade: []
    }
  }

  /// Whether lacking it ends an application: a licence, a degree, years, a grade, a status.
  var decides: Bool {
    switch self {
    case .years, .degree, .certificate, .score, .military, .answer, .grade: true
    case .all(let list): list.contains(where: \.decides)
    case .any(let list): list.allSatisfy(\.decides)
    case .instead(let asked, _): asked.decides
    case .shown, .amount, .language, .manners, .interest: false
    }
  }

  /// Whether only a yes or a no is asked for.
  var isAnswer: Bool {
    switch self {
    case .answer: true
    case .instead(let asked, _): asked.isAnswer
    default: false
    }
  }
  var isMilitary: Bool { if case .military = self { true } else { false } }
  var isManners: Bool { if case .manners = self { true } else { false } }

  /// Whether it is a named certificate rather than any.
  var isNamedCertificate: Bool {
    if case .certificate(let certificate) = self {
      certificate.factors.contains(where: \.hasName)
    } else {
      false
    }
  }

  /// Every word that it asks for, in order.
  var terms: [AskedTerm] {
    switch self {
    case .all(let list), .any(let list): list.flatMap(\.terms)
    case .shown(let phrase), .amount(_, let phrase): phrase.terms
    case .years(let years): years.fields.flatMap(\.terms)
    case .degree(let degree): degree.areas + (degree.equivalent?.terms ?? [])
    case .certificate(let certificate): certificate.factors.flatMap { $0.alternatives.flatMap(\.self) }
    case .score(let score): [AskedTerm(.concept(score.test), .test, score.name)]
    case .language(let language):
      language.language.map { [AskedTerm(.concept($0), .language, language.surface)] } ?? []
    case .military, .answer, .grade: []
    case .interest(let asked): asked.terms
    case .manners(let asked, let deeds): asked.terms + (deeds?.terms ?? [])
    case .instead(let asked, let deeds): asked.terms + deeds.terms
    }
  }
}

/// Words that must be found together: each factor is one asked thing, shown by any of its alternatives.
struct Phrase: Sendable {
  var factors: [Factor] = []
  /// Whether the place of work is asked for, not what was done there.
  var asksEmployer = false
  /// Whether papers must have been written, not read.
  var asksAuthorship = false
  /// Whether it must have been in real use: `프로덕션`, `in production`.
  var asksService = false
  /// Products named by two words (`Spring Integration`), which an item must have as they are.
  var compounds: [String] = []
  /// Where a paper is asked that says so: a licence, a course that was finished.
  var asksPaper = false
  /// Where it is to be known as tools are, not done.
  var asksTools = false
  /// Where it is to have been made, not only to be the trade of where one worked: `클라우드 구축`.
  var asksMaking = false
  /// Where it is to be one's trade: one thing done in it makes none.
  var asksBackground = false
  /// Where one is to have worked in it, whatever one did.
  var asksPost = false
  /// Whether it must be known well: `능숙`, `advanced`.
  var asksMastery = false

  var isEmpty: Bool { factors.isEmpty }
  var terms: [AskedTerm] { factors.flatMap { $0.alternatives.flatMap(\.self) } }
  /// The words of names, which are searched for but not asked for one by one.
  var pairs: [AskedTerm] { factors.flatMap(\.pair) }
  /// How much it says: at least 2 for a craft or a thing with a name.
  var weight: Double { factors.reduce(0) { $0 + $1.weight } }
  var hasSubstance: Bool { factors.contains { $0.weight >= 1 } }
}

struct Factor: Sendable {
  /// The alternatives, each a list of words that belong together.
  var alternatives: [[AskedTerm]] { didSet { weight = Self.weight(of: alternatives) } }
  /// Whether another thing of the same kind will do: `or similar`.
  var admitsKin = false
  /// Whether it is a kind of work that every trade has: `analysis`, `설계`.
  var isGeneral = false
  /// The two words of a name (`예산 편성`), which show it if one item has both.
  var pair: [AskedTerm] = []
  /// How much it says, kept because every item of the career is judged by it.
  private(set) var weight: Double

  init(alternatives: [[AskedTerm]], admitsKin: Bool = false) {
    self.alternatives = alternatives
    self.admitsKin = admitsKin
    weight = Self.weight(of: alternatives)
  }

  private static func weight(of alternatives: [[AskedTerm]]) -> Double {
    alternatives.map { $0.reduce(0) { max($0, $1.weight) } }.max() ?? 0
  }
}

/// A word or concept that is asked for.
struct AskedTerm: Sendable, Hashable {
  enum Identity: Sendable, Hashable {
    case concept(Int32)
    case word(WordKey, root: WordKey?)
  }

  let identity: Identity
  let kind: Concept.Kind
  /// The word as it is in the posting.
  let surface: String
  let weight: Double

  init(_ identity: Identity, _ kind: Concept.Kind, _ surface: String, weight: Double? = nil) {
    self.identity = identity
    self.kind = kind
    self.surface = surface
    self.weight = weight ?? Self.weight(of: kind)
  }

  /// Whether nothing else will do.
  var isName: Bool { kind == .name || kind == .certificate || kind == .test }

  private static func weight(of kind: Concept.Kind) -> Double {
    switch kind {
    case .name, .certificate, .test: 3
    case .skill, .language: 2
    case .study: 1.5
    case .word: 1
    case .little: 0.3
    case .nothing: 0
    }
  }
}

struct YearsRequirement: Sendable {
  let months: Int
  /// The upper limit in months, as in `3년 이하`; nil when there is none.
  let atMost: Int?
  /// The field the years must be in; empty: any work.
  var fields: [Phrase]
  /// The lines of work that the fields belong to: a software engineer is close to the back end.
  var families: [Phrase] = []
  var countsInternships: Bool
  /// Whether deeds can replace years: `또는 그에 준하는 실력`.
  var admitsEquivalent = false
  /// Whether the years must be in the posting's own field, which the line does not name: `유관 경력`.
  var isRelevant = false

  /// To have worked at all.
  static let any = YearsRequirement(months: 1, atMost: nil, fields: [], countsInternships: false)
}

struct DegreeRequirement: Sendable {
  /// The level asked for; nil: any.
  let level: DegreeLevel?
  let areas: [AskedTerm]
  /// Whether related subjects will do: `유관 전공`, `or a related field`.
  let admitsRelated: Bool
  /// What can replace the degree: `또는 이에 준하는 연구 경험`; nil when nothing can.
  let equivalent: Phrase?
  let admitsEquivalent: Bool
}

struct ScoreRequirement: Sendable {
  let test: Int32
  let name: String
  /// The score as written after the test's name: `800`, `IH`, `N2`; nil when any score will do.
  let threshold: String?
}

struct CertificateRequirement: Sendable {
  /// What its name must say, each by one of the factor's alternatives; empty: any certificate.
  let factors: [Factor]
  /// Other words about it, needed when the name is that of a maker or a tool with several certificates.
  var details: [Factor] = []
  let grade: CertificateGrade?
  /// The line that asks for it, which may name its class.
  let line: FoldedLine

  /// The exam at school that it is, in the subjects of ``factors``; nil for any other paper.
  var exam: SchoolExam?

  /// Whether it is known by its own name as a certificate, which shows it wherever it stands.
  var isNamed: Bool {
    !factors.isEmpty
      && factors.allSatisfy { $0.alternatives.allSatisfy { $0.contains { $0.kind == .certificate } } }
  }
}

struct LanguageRequirement: Sendable {
  /// The language; nil for one beside those that everybody there speaks: `another language`, `제2외국어`.
  let language: Int32?
  let name: String
  /// The language as it is called in the posting.
  let surface: String
  let level: LanguageLevel
  /// Where any language will do: those that will not, since everybody there speaks them.
  var others: PhraseList?
  /// Where any language will do: those of which it must be one; nil: any.
  var within: PhraseList?

  /// Whether a language by this name will do.
  func admits(_ names: [String]) -> Bool {
    names.contains { name in
      let name = FoldedLine(name)
      return others.map { !name.has($0) } ?? true && within.map(name.has) ?? true
    }
  }
}
