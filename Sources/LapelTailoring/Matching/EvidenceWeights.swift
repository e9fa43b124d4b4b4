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
    switch (item.kind, item.section) {
    // `자동차 부품 업계 경험`: the employer itself.
    case (.entry, Experience.section) where isEmployer: 1.25
    // Something done, in a line: what an interviewer asks about.
    case (.highlight, _): 1
    // A degree or a course shows that somebody learned about it, but hardly that they did it.
    case (_, Education.section): 0.7
    // So does a certificate; when one is asked for by name, only that one is found.
    case (_, Certificate.section): 0.8
    // When a line asks for knowledge of a thing, the skill with its name says so.
    case (_, EvidenceItem.skills): isName ? 1.1 : 1
    // An employer or a project as a whole says it less than the line on what was done there.
    default: 0.8
    }
  }

  /// The bonus for items that use the posting's own words.
  static let literal = 0.06

  /// The factor for an item that says none of the words itself, and is only beside one that does.
  static let silent = 0.6
}
