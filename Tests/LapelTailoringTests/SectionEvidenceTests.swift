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
