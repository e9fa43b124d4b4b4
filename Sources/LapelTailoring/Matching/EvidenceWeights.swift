import Lapel

/// What an item is worth as the first one to cite, besides how much of the line it shows. Each weight was set by what
/// a careful reader cites first on the labelled postings.
enum EvidenceWeights {
  /// The weight of the kind of item, as a factor of its score.
  ///
  /// - Parameters:
  ///   - isEmployer: whether the line asks where somebody has worked, and the item says it.
  ///   - isName: whether the line asks only for tools by name.
  static func standing(of item: EvidenceItem, whereAskedFor isEmployer: Bool, amongNames isName: Bool)
    -> Double
  {
    // Something done, told in a line: what an interviewer asks about.
    if item.kind == .highlight { return 1 }
    return switch item.section {
    // `자동차 부품 업계 경험`: the employer itself.
    case .job where item.kind == .entry && isEmployer: 1.25
    // A degree or a course shows that one learned of it, hardly that one did it.
    case .study: 0.7
    // So does a certificate; where one is asked by name, only it is found.
    case .certificate: 0.8
    // Where a line asks to know a thing, the skill of its name says so.
    case .skill: isName ? 1.1 : 1
    // An employer or a project as a whole says it less than the line of what was done there.
    case .job, .internship, .project, .paper, .patent, .talk, .writing, .support, .award, .language, .score,
      .duty, .service, .own, .claim, .person, .summary, .interests, .personal:
      0.8
    }
  }

  /// The bonus for items that use the posting's own words.
  static let literal = 0.06

  /// The factor for an item that says none of the words itself, and is only beside one that does.
  static let silent = 0.6
}
