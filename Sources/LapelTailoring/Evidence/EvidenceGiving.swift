import Lapel

/// An entry of a section that shows more than its words say: a degree, a grade, a paper of one's own.
protocol EvidenceGiving: Entry {
  func evidence(_ context: EvidenceContext) -> SectionEvidence
}

/// What an entry shows beside its words.
struct SectionEvidence: Sendable {
  var fact = EvidenceItem.Fact.none
  /// What its place in the career says of it, which nobody wrote: `paper`.
  var words: [String] = []
}

/// What an entry's evidence depends on beside itself.
struct EvidenceContext: Sendable {
  let today: PartialDate
  /// The person's name, as it may stand among authors.
  let ownName: OwnName
}

extension LocalizedText {
  /// The text in each language that it is written in.
  var texts: [String] { versions.map(\.text) }
}

extension LocalizedText? {
  /// The same; none where it is not written.
  var texts: [String] { self?.texts ?? [] }
}
