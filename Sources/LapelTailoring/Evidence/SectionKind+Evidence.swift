import Lapel

extension SectionKind {
  /// Whether one is paid, or taught, for being there.
  var isPost: Bool { self == .job || self == .internship }

  /// What its entries show by standing there: a talk is a talk.
  var words: [String] {
    switch self {
    case .talk: ["대외 발표", "발표"]
    case .writing: ["기술 글", "글"]
    case .award: ["award"]
    case .internship: ["internship"]
    case .certificate: ["certificate"]
    case .duty: ["military service", "병역"]
    // Whether a paper was accepted, a patent granted or a project shared is for the entry to say.
    case .paper, .patent, .project, .service: []
    case .summary, .claim, .job, .study, .support, .skill, .language, .score, .person, .interests, .personal,
      .own:
      []
    }
  }

  /// What postings count them as: `SCI급 논문 3편`; nil for what is not counted in things.
  var countedForm: String? {
    switch self {
    case .paper: "논문"
    case .patent: "특허"
    case .award: "수상"
    case .talk: "대외발표"
    case .writing: "기술글"
    case .summary, .claim, .job, .internship, .project, .study, .support, .certificate, .skill, .language,
      .score, .duty, .service, .person, .interests, .personal, .own:
      nil
    }
  }

  /// Whether an entry as a whole can tell how somebody works: what is done before others or for them, and what one has
  /// learned or won.
  var isForOthers: Bool {
    switch self {
    case .talk, .writing, .service, .certificate, .award: true
    // What was done at work or for a project, its lines tell.
    case .job, .internship, .project: false
    case .summary, .claim, .study, .paper, .patent, .support, .skill, .language, .score, .duty, .person,
      .interests, .personal, .own:
      false
    }
  }
}
