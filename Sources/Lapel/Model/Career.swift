/// Everything that is known of one person's career, typed and checked.
public struct Career: Sendable {
  /// Every section that a CV can have, in the order of a CV unless the person says otherwise.
  public static let sections: [any Entry.Type] = [
    Strength.self, Experience.self, Internship.self, Project.self, Education.self, Publication.self,
    Patent.self,
    Talk.self, Writing.self, Grant.self, Teaching.self, Supervision.self, Award.self, Certificate.self,
    Skill.self, LanguageSkill.self, TestScore.self,
    MilitaryService.self, Activity.self, Service.self, Membership.self, Volunteering.self,
  ]

  /// Who it belongs to, and how the CV looks.
  public var person = Person()
  /// The entries of each section, in the order of file name, then position.
  public var entries: [SectionKey: [any Entry]] = [:]
  /// Sections of the person's own, in the order given.
  public var custom: [CustomSection] = []
  /// Where publications are read from; what the files hold stands among `entries`.
  public var bibliographies: [Bibliography] = []
  /// People who can be asked about the person: the list `references`.
  public var referees: [Referee] = []
  /// Each company's version of the CV.
  public var targets: [Target] = []
  /// Postings as kept, which targets and applications point at.
  public var postings: [Posting] = []
  /// Where the person applied and how far each came; private unless it says otherwise.
  public var applications: [Application] = []
  /// One line a thing worth remembering, in the order of files and lines; never on a CV.
  public var log: [LogLine] = []
  /// Looks back at years; private unless they say otherwise.
  public var retrospectives: [Retrospective] = []
  /// What each year is for; private unless they say otherwise.
  public var goals: [Goals] = []
  /// Questions put to oneself, a time of asking each; private unless they say otherwise.
  public var assessments: [Assessment] = []
  /// Words of the person's own that mean the same: `쿠버네티스 = Kubernetes = k8s`.
  public var lexicon: [PlainText] {
    get { person.lexicon }
    set { person.lexicon = newValue }
  }

  /// A career that nothing is known of.
  public init() {}

  /// The entries of one section, typed.
  public func entries<E: Entry>(_ type: E.Type) -> [E] { (entries[E.section] ?? []).compactMap { $0 as? E } }

  /// The CV's languages: those named, else Korean if the name or headline has Hangul, else English.
  public var languages: [Language] {
    if !person.languages.isEmpty { return person.languages }
    let texts = [person.name, person.headline].compactMap { $0?.versions.first?.text }
    let hasHangul = texts.joined().unicodeScalars.contains {
      (0xAC00...0xD7A3).contains($0.value) || (0x1100...0x11FF).contains($0.value)
    }
    return [hasHangul ? .korean : .english]
  }

  /// The entries of any section, referees and sections of one's own included, each with the level of what is
  /// around it.
  func allEntries(of section: SectionKey) -> [(any Entry, ShowLevel)] {
    if section == Referee.section { return referees.map { ($0, .everyone) } }
    if section == .custom { return custom.flatMap { own in own.entries.map { ($0, own.show ?? .everyone) } } }
    return (entries[section] ?? []).map { ($0, .everyone) }
  }
}

extension Career {
  /// Every such list, in the order of the field reference.
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
