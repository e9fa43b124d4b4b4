import Lapel

/// When an item has a page of its own on the site, in the order in which lists name such items.
enum ItemPageRule: CaseIterable {
  case always
  /// Where the person wants one (`page: yes`) and there is something to tell.
  case whereWanted
  /// Where its text stands in the folder.
  case ofText
}

extension SectionKind {
  /// nil: no item of the kind has a page.
  var itemPageRule: ItemPageRule? {
    switch self {
    case .project: .always
    case .job, .internship: .whereWanted
    case .talk, .writing: .ofText
    case .summary, .claim, .study, .paper, .patent, .support, .award, .certificate, .skill, .language, .score,
      .duty, .service, .person, .interests, .personal, .own:
      nil
    }
  }

  /// Whether pages of other items show what it says: a strength beside what proves it, a prize beside what it was for.
  var isShownBesideOthers: Bool {
    switch self {
    case .claim, .award: true
    case .summary, .job, .internship, .project, .study, .paper, .patent, .talk, .writing, .support,
      .certificate, .skill, .language, .score, .duty, .service, .person, .interests, .personal, .own:
      false
    }
  }
}
