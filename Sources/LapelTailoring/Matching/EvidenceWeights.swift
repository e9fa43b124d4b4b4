import Lapel

/// What an item is worth as the first one to cite, besides how much of the line it shows. Each weight was set by what
/// a careful reader cites first on the labelled postings.
enum EvidenceWeights {
  /// What a line asks an item to be.
  struct Sought {
    /// Where one has worked, where the item tells it.
    var isEmployer = false
    /// Nothing but tools by name.
    var isName = false
    /// A licence, a course that was finished.
    var isPaper = false
    /// To be known as tools are.
    var isTool = false
    /// To have worked in it, where the item tells it.
    var isPost = false
  }

  /// The weight of the kind of item, as a factor of its score.
  static func standing(of item: EvidenceItem, for sought: Sought) -> Double {
    // Something done, told in a line: what an interviewer asks about, and at work before elsewhere.
    if item.kind == .highlight {
      return item.section == .internship || item.section.isForOthers ? besidePost : 1
    }
    return switch item.section {
    // `자동차 부품 업계 경험`: the employer itself.
    case .job where item.kind == .entry && sought.isEmployer: 1.25
    // `Prior cooking experience`: the post of a cook.
    case .job where item.kind == .entry && sought.isPost: 1.1
    // A degree or a course shows that somebody learned about it, but hardly that they did it.
    case .study: 0.7
    // So does a certificate, unless it is what is asked.
    case .certificate: sought.isPaper ? 1.3 : 0.7
    // When a line asks for knowledge of a thing, the skill with its name says so.
    case .skill: sought.isTool ? 1.3 : sought.isName ? 1.1 : 0.9
    // What stands in a project's line is worth more than that there was one.
    case .project: 0.6
    // An employer as a whole says it less than the line of what was done there.
    case .job, .internship, .paper, .patent, .talk, .writing, .support, .award, .language, .score, .duty,
      .service,
      .own, .claim, .person, .summary, .interests, .personal:
      0.8
    }
  }

  /// What was done as an intern or in a club, beside what was done in a post.
  static let besidePost = 0.9

  /// The bonus for items that use the posting's own words.
  static let literal = 0.06
  /// A longer word that stands there only in parts, beside one that stands there whole.
  static let inParts = 0.5

  /// The factor for an item that says none of the words itself, and is only beside one that does.
  static let silent = 0.6
}
