import Testing

@testable import Lapel

/// Stages of applications as people type them.
struct StageTests {
  @Test(
    "a stage is read in English and Korean, with a date or none",
    arguments: [
      ("documents passed", "documents passed -"), ("서류 합격", "documents passed -"),
      ("서류전형 합격 2024-09-27", "documents passed 2024-09-27"), ("서류합격", "documents passed -"),
      ("résumé rejected", "documents failed -"), ("서탈", "documents failed -"), ("최합", "final passed -"),
      ("코테 통과 2024.9.27", "coding-test passed 2024-09-27"), ("코딩 테스트 떨어짐", "coding-test failed -"),
      ("1차 면접 합격", "interview-1 passed -"), ("2차 불합격", "interview-2 failed -"),
      ("first interview passed", "interview-1 passed -"), ("interview 2 declined", "interview-2 withdrew -"),
      ("최종 결과 대기", "final waiting -"), ("임원 면접 연락 없음", "final no-answer -"),
      ("offer declined", "offer withdrew -"),
      ("오퍼 수락", "offer passed -"), ("phone screen passed", "phone-screen passed -"),
      ("take-home pending", "assignment waiting -"), ("커피챗 통과", "커피챗 passed -"),
      ("필기 합격", "written-exam passed -"), ("서류에서 탈락", "documents failed -"), ("서류 불합", "documents failed -"),
      ("서류: 합격", "documents passed -"),
      ("서류 통과 2023년 9월 20일", "documents passed 2023-09-20"), ("면접 탈락 2024년 3월", "interview failed 2024-03"),
      ("online assessment no response 2024-01", "coding-test no-answer 2024-01"),
    ])
  func reading(typed: String, read: String) throws {
    let stage = try #require(Stage(typed))
    #expect("\(stage.name) \(stage.result.rawValue) \(stage.date?.iso ?? "-")" == read)
  }

  @Test("its own words are kept, without the date")
  func words() {
    #expect(Stage("코테 통과 2024-10-12")?.text == "코테 통과")
    #expect(Stage("(2024-10-12) 코테  통과")?.text == "코테 통과")
  }

  @Test("what has no result, or nothing but one, is no stage")
  func mistakes() {
    for typed in ["documents maybe", "서류 글쎄", "passed", "합격", "2024-01-02", "", "서류"] {
      #expect(Stage(typed) == nil)
    }
  }

  @Test("stages stand in the order in which they follow one another, one's own last")
  func order() {
    #expect(
      Stage.inOrder(["final", "커피챗", "interview-2", "documents", "interview", "interview-1"])
        == ["documents", "interview", "interview-1", "interview-2", "final", "커피챗"])
  }

  @Test("contradictions are warned of at their second place, with the first")
  func contradictions() {
    let found = { (text: String) in Problems("applications:\n  - {id: a, \(text)}").lines() }
    #expect(found("stages: [서류 탈락, 코테 합격]") == ["warning contradiction 2:29 `코테 합격` cannot follow `서류 탈락`"])
    #expect(found("stages: [서류 탈락, 서류 합격, 코테 합격]") == [])
    #expect(found("stages: [documents passed], outcome: accepted").count == 1)
    #expect(found("stages: [documents passed, offer accepted], outcome: 합격") == [])
    #expect(found("applied: 2023-09-12, stages: [documents passed 2023-09-02]").count == 1)
    #expect(
      found("stages: [documents passed, final failed], outcome: waiting")
        == ["warning contradiction 2:64 `waiting` after a stage that failed"])
    #expect(found("stages: [final passed], outcome: rejected").count == 1)
    #expect(found("stages: [final failed], outcome: rejected") == [])
    #expect(found("stages: [documents failed, documents passed], outcome: waiting") == [])
    #expect(found("applied: 2023-09, stages: [documents passed 2023-09-02]") == [])
  }
}
