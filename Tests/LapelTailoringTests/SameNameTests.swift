import Lapel
import Testing

@testable import LapelTailoring

@Suite("One name in two forms")
struct SameNameTests {
  @Test(
    "another script, an abbreviation or a spelling is the same name",
    arguments: [
      ("Kotlin", "코틀린", true), ("Kubernetes", "k8s", true), ("continuous integration", "CI", false),
      ("optimization", "optimisation", false), ("콘텐츠 기획", "컨텐츠 기획", false),
    ])
  func same(asked: String, written: String, isName: Bool) {
    #expect(SameName.isSame(asked, written, isName: isName))
  }

  @Test(
    "a neighbour in the lexicon is another thing",
    arguments: [
      ("점자", "수어", false), ("정산", "대사", false), ("award", "해커톤", false), ("순차통역", "동시통역", false),
      ("Java", "JavaScript", true), ("TypeScript", "JavaScript", true), ("펌프", "터빈", false),
    ])
  func other(asked: String, written: String, isName: Bool) {
    #expect(!SameName.isSame(asked, written, isName: isName))
  }

  @Test("nobody who signs is told that he reads Braille")
  func braille() {
    let career = """
      name: 변서희
      experience: [{id: son, organization: 손말센터, position: 수어통역사, period: 2019-03.., highlights: [수어로 상담]}]
      """
    let report = FitTests.report(career, "점자 교정 경험")
    #expect(report.lines[0].status == .gap)
    #expect(report.otherNames.isEmpty)
  }

  @Test("a strength without an id leads by its name")
  func strength() {
    let career = """
      name: Maya
      experience: [{id: ward, organization: Harbour, position: Keeper, period: 2019-03.., highlights: [{id: f, text: Cut falls from nine to two}]}]
      strengths: [{name: Safer wards, evidence: [ward.f]}]
      """
    #expect(FitTests.report(career, "Preventing falls").strengths.map(\.id) == ["Safer wards"])
  }
}
