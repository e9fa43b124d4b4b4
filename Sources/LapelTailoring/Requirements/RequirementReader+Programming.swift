/// Programming beside the languages that it is done in.
extension RequirementReader {
  /// `Programming experience with SQL and Python`: who has worked with a language has written programs.
  func withoutProgramming(_ segments: [Segment]) -> [Segment] {
    guard text.has(Self.programming), segments.contains(where: { $0.terms.contains(where: \.isName) }) else {
      return segments
    }
    return segments.map { segment in
      var segment = segment
      segment.phrase.factors.removeAll { factor in
        factor.alternatives.joined().allSatisfy { FoldedLine($0.surface).begins(withOneOf: Self.programming) }
      }
      return segment
    }.filter { !$0.isEmpty }
  }

  private static let programming = PhraseList(named: "RequirementReader.programming")
}
