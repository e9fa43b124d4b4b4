import Testing

@testable import Lapel

@Suite("An answer that names another company")
struct OtherCompanyTests {
  @Test(
    "is told, whatever follows the name, and an own, a former or a kindred one is not",
    arguments: [
      ("누리비전에서 배우고 싶습니다", true), ("주식회사 누리비전의 문을 두드립니다", true), ("Nuri Vision is where I belong", true),
      ("한빛전자에서 배우고 싶습니다", false), ("가온연구소에서 배웠습니다", false), ("한빛의 비전을 봅니다", false),
      ("누리 비전공자도 환영", false), ("누리비전문가가 되겠습니다", false), ("I hold the line on quality", false),
      ("I want to work at Line.", true), ("I know Line Works well", false),
    ])
  func answers(_ answer: String, _ isTold: Bool) {
    let problems = Problems(
      """
      name: 홍길동
      experience: [{organization: 가온연구소, position: 연구원}]
      target: {id: hanbit, company: 한빛전자, questions: [{ask: 왜?, answer: \(answer)}]}
      ---
      target: {id: nuri, company: {ko: (주)누리비전, en: Nuri Vision Inc.}}
      ---
      target: {id: gaon, company: 가온연구소}
      ---
      target: {id: line, company: Line}
      """)
    #expect(problems.lines().contains { $0.hasPrefix("warning answer-names-other") } == isTold)
  }
}
