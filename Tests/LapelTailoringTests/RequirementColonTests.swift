import LapelTailoring
import Testing

@Suite("What a colon does in a line")
struct RequirementColonTests {
  private static let work = """
    name: 홍길동
    experience:
      - id: kelda
        organization: 켈다 등대
        position: 등대지기
        period: 2020-01..2025-12
        highlights:
          - {id: tales, text: Told tales of the sea at a library}
          - {id: logs, text: 등대 일지를 Python으로 집계}
          - {id: safety, text: Ran the lab safety of the lamp works}
    """

  private static func status(_ line: String) -> FitStatus { FitTests.report(work, line).lines[0].status }

  @Test("a sentence after a label is what is asked, not each of its words")
  func sentence() {
    #expect(Self.status("Archive: must be able to work with online library catalogs and databases") != .met)
  }

  @Test("names after a colon are all asked, unless the line says that one is enough")
  func names() {
    #expect(Self.status("언어: Java, Python, Kotlin") == .partial)
    #expect(Self.status("언어: Java, Python, Kotlin 등") == .met)
    #expect(Self.status("언어: Java 또는 Python") == .met)
  }

  @Test("what a craft comprises explains it")
  func explained() {
    #expect(Self.status("Lab safety: chemicals, waste, fume hoods") == .met)
  }

  @Test("words side by side after `such as` are one thing")
  func runs() {
    #expect(Self.status("Skills such as library cataloging software") != .met)
  }
}
