/// Tells whether a line asks what somebody is like to work with: `원활한 커뮤니케이션`, `team player`, `꼼꼼하신 분`.
///
/// The proof is a story of a time when one was like that, rather than a word in a CV.
enum MannersWords {
  private static let cues = PhraseList(named: "MannersWords.cues")

  static func isAsked(in line: FoldedLine) -> Bool { line.has(cues) }
}
