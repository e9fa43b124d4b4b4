/// Everything that is known about one person's career, typed and checked.
public struct Career: Sendable {
  /// Every section that a CV can have, in the order of a CV unless the person chooses another.
  public static let sections: [any Entry.Type] = [
    Strength.self, Experience.self, Internship.self, Project.self, Education.self, Publication.self,
    Patent.self,
    Talk.self, Writing.self, Grant.self, Teaching.self, Supervision.self, Award.self, Certificate.self,
    Skill.self, LanguageSkill.self, TestScore.self,
    MilitaryService.self, Activity.self, Service.self, Membership.self, Volunteering.self,
  ]

  /// The person the career belongs to, and how the CV looks.
  public var person = Person()
  /// The entries of each section, ordered by file name, then by position in the file.
  public var entries: [SectionKey: [any Entry]] = [:]
  /// The person's custom sections, in the order given.
  public var custom: [CustomSection] = []
  /// The BibTeX files that publications are read from; the publications themselves are among `entries`.
  public var bibliographies: [Bibliography] = []
  /// People who can be asked about the person, from the list `references`.
  public var referees: [Referee] = []
  /// The versions of the CV for single companies.
  public var targets: [Target] = []
  /// Saved postings, which targets and applications point at.
  public var postings: [Posting] = []
  /// Where the person applied and how far each application came; private unless the file says otherwise.
  public var applications: [Application] = []
  /// The log, one line per thing worth remembering, in the order of files and lines; never on a CV.
  public var log: [LogLine] = []
  /// Retrospectives of years; private unless the file says otherwise.
  public var retrospectives: [Retrospective] = []
  /// The goals of each year; private unless the file says otherwise.
  public var goals: [Goals] = []
  /// Questions that the person asks themselves, grouped by day; private unless the file says otherwise.
  public var assessments: [Assessment] = []
  /// The person's own synonyms: `쿠버네티스 = Kubernetes = k8s`.
  public var lexicon: [PlainText] {
    get { person.lexicon }
    set { person.lexicon = newValue }
  }

  /// Makes a career of which nothing is known.
  public init() {}

  /// The entries of one section, in their own type; empty when there are none.
  public func entries<E: Entry>(_ type: E.Type) -> [E] { (entries[E.section] ?? []).compactMap { $0 as? E } }

  /// The CV's languages: those the person lists, else Korean if the name or headline has Hangul, else English.
  public var languages: [Language] {
    if !person.languages.isEmpty { return person.languages }
    let texts = [person.name, person.headline].compactMap { $0?.versions.first?.text }
    let hasHangul = texts.joined().unicodeScalars.contains {
      (0xAC00...0xD7A3).contains($0.value) || (0x1100...0x11FF).contains($0.value)
    }
    return [hasHangul ? .korean : .english]
  }

  /// The entries of any section, including referees and custom sections, each with the level of what is
  /// around it.
  func allEntries(of section: SectionKey) -> [(any Entry, ShowLevel)] {
    if section == Referee.section { return referees.map { ($0, .everyone) } }
    if section == .custom { return custom.flatMap { own in own.entries.map { ($0, own.show ?? .everyone) } } }
    return (entries[section] ?? []).map { ($0, .everyone) }
  }
}

extension Career {
  /// The lists at the top of a career file, in the order of the field reference.
  static let lists: [TopLevelList] = [
    TopLevelList("custom", \.custom, CustomEntry.about),
    TopLevelList(
      "references", \.referees, level: Referee.defaultLevel, Referee.about),
    TopLevelList(
      "target", \.targets, isOneOrMany: true, "One company's version: what this CV leads with."),
    TopLevelList("posting", \.postings, isOneOrMany: true, "A posting as kept: what a company asks for."),
    TopLevelList(
      "applications", \.applications, level: .nobody, "Where you applied and how far it came."),
    TopLevelList(
      "log", \.log, traits: .prose.unprinted, level: .nobody,
      "One line per thing worth remembering: `DATE @ID TEXT +TAG`.",
      example: "[2026-02-06 @harbour Eighth mock code +teaching]"),
    TopLevelList(
      "retrospective", \.retrospectives, isOneOrMany: true, level: .nobody, "A look back at a year."),
    TopLevelList("goals", \.goals, isOneOrMany: true, level: .nobody, "What a year is for."),
    TopLevelList(
      "assessment", \.assessments, isOneOrMany: true, level: .nobody,
      "Questions put to yourself and their answers."),
  ]
}
