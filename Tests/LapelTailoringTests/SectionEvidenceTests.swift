import Lapel
import Testing

@testable import LapelTailoring

@Suite("What a section's entries show beside their words")
struct SectionEvidenceTests {
  @Test("each section whose kind asks for it says what its entries show")
  func conforming() {
    for type in Career.sections where type.kind.needsEvidence {
      #expect(
        type is any EvidenceGiving.Type,
        "`\(type.section)` is of the kind \(type.kind): let `\(type)` conform to `EvidenceGiving`, in Evidence/Sections"
      )
    }
  }

  @Test("what postings count is counted in one section's kind", arguments: SectionKind.allCases)
  func counted(kind: SectionKind) {
    guard kind.countedForm != nil else { return }
    #expect(Career.sections.contains { $0.kind == kind })
  }
}

extension SectionKind {
  /// Whether a type of the kind has to say what an entry shows beside its words, as `EvidenceGiving`.
  fileprivate var needsEvidence: Bool {
    switch self {
    case .project, .study, .paper, .patent, .certificate, .skill, .language, .score: true
    case .summary, .claim, .job, .internship, .talk, .writing, .support, .award, .duty, .service, .person,
      .interests, .personal, .own:
      false
    }
  }
}
