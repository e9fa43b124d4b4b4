public import LapelDiagnostics

/// What a redaction hid in a career, counted and listed for the person, and what it was not sure about.
public struct RedactionSummary: Sendable {
  /// The kinds of things that were hidden, as people count them.
  public enum Kind: Int, Hashable, Sendable, CaseIterable, Comparable {
    case name, contact, link, number, date, birth, photo

    /// Orders the kinds as they are listed.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// A number of this kind in words: `14 names`, `이름 14개`.
    public func counted(_ count: Int, in language: MessageLanguage = .english) -> String {
      let (one, many) =
        switch self {
        case .name: ("name", "names")
        case .contact: ("contact", "contacts")
        case .link: ("link", "links")
        case .number: ("number", "numbers")
        case .date: ("period", "periods")
        case .birth: ("word on birth", "words on birth")
        case .photo: ("photo", "photos")
        }
      return language.counted(count, one, many)
    }
  }

  /// One spelling that was hidden.
  public struct Stand: Hashable, Sendable {
    /// The spelling as it was written.
    public let text: String
    /// What is printed instead.
    public let placeholder: String
    /// How many times it was replaced.
    public let count: Int
  }

  /// How many times each kind was replaced or left out; a text in several languages counts once.
  public private(set) var counts: [Kind: Int] = [:]
  /// The hidden spellings, the most frequent first.
  public private(set) var stands: [Stand] = []
  /// Notes on what may reveal the person and is left for them to judge, one per place.
  public private(set) var questions: [Diagnostic] = []

  /// The counts in words, `14 names, 3 links and 2 numbers`; nil when nothing was hidden.
  public func sentence(in language: MessageLanguage = .english) -> String? {
    let parts = counts.sorted { $0.key < $1.key }.map { $0.key.counted($0.value, in: language) }
    return parts.isEmpty ? nil : language.listed(parts)
  }

  /// - Parameters:
  ///   - career: the career before anything was hidden.
  ///   - level: the level of those who read the pages.
  ///   - words: the words that replace hidden names.
  public init(
    of career: Career, _ redaction: Redaction, at level: ShowLevel, in words: PlaceholderNames = .english
  ) {
    let survey = RedactionSurvey(career, redaction, level, words)
    counts = survey.counts
    stands = survey.found.map { Stand(text: $0.key.text, placeholder: $0.key.stand, count: $0.value) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    questions = survey.questions
  }
}

/// Goes through a career as its pages show it, and records what a redaction does there.
private struct RedactionSurvey {
  struct Spelling: Hashable {
    let text: String
    let stand: String
  }

  private(set) var counts: [RedactionSummary.Kind: Int] = [:]
  private(set) var found: [Spelling: Int] = [:]
  private(set) var questions: [Diagnostic] = []
  private let redaction: Redaction
  private let names: Placeholders
  private let known: Set<String>
  /// The index of each question among `questions`, by the word it asks about.
  private var asked: [String: Int] = [:]

  init(_ career: Career, _ redaction: Redaction, _ level: ShowLevel, _ words: PlaceholderNames) {
    self.redaction = redaction
    names = Placeholders(career, redaction, words)
    let schools = Career.records(with: .school)
    let leaves = career.visible(at: level).leaves.filter { $0.traits.form != .quote }
    known = Self.words(of: leaves)
    var titles: [Leaf] = []
    for leaf in leaves {
      if leaf.traits == .portrait { counts[.photo, default: 0] += 1 }
      guard leaf.traits.isPrinted else { continue }
      if redaction == .anonymous, leaf.traits.subject == .contact {
        counts[.contact, default: 0] += 1
      } else if !leaf.traits.stays(with: redaction, in: leaf.record, schools: schools) {
        counts[Self.kind(of: leaf.traits), default: 0] += 1
      } else {
        look(at: leaf)
      }
      if redaction == .anonymous, leaf.traits.subject == .work, Self.cited.contains(leaf.record) {
        titles.append(leaf)
      }
    }
    askOfTitles(titles)
  }

  private static let cited: Set<String> = [
    Publication.schema.name, Patent.schema.name, Talk.schema.name, Writing.schema.name,
  ]

  private static func kind(of traits: FieldTraits) -> RedactionSummary.Kind {
    switch traits.subject {
    case .document: .number
    case .address: .link
    case .birth: .birth
    default: .date
    }
  }

  private mutating func look(at leaf: Leaf) {
    switch leaf.value {
    case .text(let text):
      let whole = names.placeholder(for: text, leaf.traits)
      for (index, version) in text.versions.enumerated() {
        if let whole {
          add(
            version.text, .name(whole), in: names.languageAsWritten(version.text), isFirst: index == 0)
        } else {
          look(at: version.text, version.origin, leaf, isFirst: index == 0)
        }
      }
    case .plain(let text): look(at: text.text, text.origin, leaf, isFirst: true)
    case .link(let link):
      if names.replaced(link) == nil { counts[.link, default: 0] += 1 }
    case .date, .period, .end, .reference, .identifier: break
    }
  }

  private mutating func look(at text: String, _ origin: Origin, _ leaf: Leaf, isFirst: Bool) {
    let bytes = Array(text.utf8)
    let places = names.places(in: text, leaf.traits)
    let language = names.languageAsWritten(text)
    for place in places {
      let written = String(decoding: bytes[place.bytes], as: UTF8.self)
      guard place.isSure else {
        ask(written, place.what, in: language, origin)
        continue
      }
      add(written, place.what, in: language, isFirst: isFirst)
    }
    if redaction == .anonymous, leaf.traits.form == .prose {
      for name in UnknownNames.found(in: text, beside: places.map(\.bytes), known: known) {
        ask(name, origin)
      }
    }
    if redaction == .blind, leaf.traits.form == .prose {
      let words = NameWord.all(in: text)
      for tell in PersonalTell.ofLines {
        for range in tell.found(words) where !places.contains(where: { $0.bytes.overlaps(range) }) {
          ask(String(decoding: bytes[range], as: UTF8.self), tell, origin)
        }
      }
    }
  }

  /// - Parameter isFirst: whether the text is the first of those that say the same in several languages.
  private mutating func add(
    _ written: String, _ what: Placeholders.Place.What, in language: Language, isFirst: Bool
  ) {
    let spelling = Spelling(text: written, stand: names.stand(for: what, in: language))
    if isFirst {
      counts[what.kind, default: 0] += 1
      found[spelling, default: 0] += 1
    } else if found[spelling] == nil {
      found[spelling] = 1
    }
  }

  // MARK: - Asking

  private mutating func ask(
    _ written: String, _ what: Placeholders.Place.What, in language: Language, _ origin: Origin
  ) {
    let meant =
      switch what {
      case .name: "it may be \(names.stand(for: what, in: language))"
      case .mark: "it may lead to you"
      }
    ask(written, "does `\(written)` tell who you are? \(meant), and it stays", origin)
  }

  private mutating func ask(_ name: String, _ origin: Origin) {
    ask(
      name, "does `\(name)` tell who you are? it is a name that nothing here explains, and it stays", origin)
  }

  private mutating func ask(_ written: String, _ tell: PersonalTell, _ origin: Origin) {
    ask(written, "does `\(written)` tell who you are? \(tell.english), and it stays", origin)
  }

  /// Asks about a word once, and adds each further text that it occurs in.
  private mutating func ask(_ written: String, _ message: String, _ origin: Origin) {
    if let place = asked[written] {
      let known = [questions[place].range] + questions[place].notes.map(\.range)
      if !known.contains(origin.range), known.count <= Self.mostPlaces {
        questions[place].notes.append(.init("it stands here too", at: origin.range))
      }
      return
    }
    asked[written] = questions.count
    questions.append(
      Diagnostic(
        .mayIdentify, message, at: origin.range, hints: ["put it otherwise where it does"]))
  }

  /// The most places of one word that are shown.
  private static let mostPlaces = 20

  private mutating func askOfTitles(_ titles: [Leaf]) {
    guard let first = titles.first, case .text(let text) = first.value else { return }
    let words = titles.count == 1 ? "the title of a work" : "the titles of \(titles.count) works"
    questions.append(
      Diagnostic(
        .mayIdentify, "\(words) can be looked up, and your name stands beside them there",
        at: text.origin.range, hints: ["hide the entries from readers who must not know you"]))
  }

  /// The words of the career's own labels: tools, subjects, languages.
  private static func words(of leaves: [Leaf]) -> Set<String> {
    var words: Set<String> = []
    for leaf in leaves
    where leaf.traits.form == .name && leaf.traits.subject == .nothing
      || leaf.traits.subject == .place
    {
      leaf.forEachText { text, _ in for word in NameWord.all(in: text) { words.insert(word.key) } }
    }
    return words
  }
}

extension PersonalTell {
  /// The note that asks the person about a word.
  func question(_ written: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .mayIdentify, "does `\(written)` tell who you are? \(english), and it stays", at: range,
      hints: ["put it otherwise where it does"])
  }
}

extension Placeholders.Place.What {
  fileprivate var kind: RedactionSummary.Kind {
    switch self {
    case .name: .name
    case .mark(.link): .link
    case .mark(.number): .number
    case .mark(.birth), .mark(.place): .birth
    case .mark(.mail), .mark(.handle), .mark(.phone): .contact
    }
  }
}

extension DiagnosticCode {
  /// A note: a name in an anonymous or a blind CV that may tell who it is of.
  public static let mayIdentify = DiagnosticCode(
    "may-identify", .note, "a name in an anonymous or a blind CV that may tell who it is of",
    """
    Names of the person, of employers and of schools are replaced by themselves. Of a short form, a word that means other things \
    too, a name that the career does not explain and a title that can be looked up only the person knows, so they are asked.
    """)
}
