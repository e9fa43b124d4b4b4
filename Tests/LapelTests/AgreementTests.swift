import Lapel
import LapelDiagnostics
import Testing

@Suite struct AgreementTests {
  private func codes(_ text: String) -> [String] { Problems(text).codes }

  private func line(_ line: String, _ metric: String) -> String {
    "projects: [{name: Map, highlights: [{text: '\(line)', metric: \(metric)}]}]"
  }

  @Test(arguments: [
    ("Cut training from 10 h to 4 hours", "{was: 10 h, now: 7 h}"),
    ("학습 시간을 4시간으로 줄임", "{was: 10시간, now: 7시간}"),
    ("Raised accuracy to 91 %", "{was: 82 %, now: 93 %}"),
    ("Cut complaints from 12 to 5", "{was: 12, now: 3}"),
  ])
  func `A metric that says another figure than its line is warned of`(text: String, metric: String) {
    #expect(codes(line(text, metric)) == ["metric-disagrees"])
  }

  @Test(arguments: [
    ("Cut training from 10 h to 4 h", "{was: 10 h, now: 4 hours}"),
    ("Cut training by 60 %", "{was: 10 h, now: 4 h}"),
    ("Cut training by 6 h", "{was: 10 h, now: 4 h}"),
    ("Made training 2.5 times as fast in 3 weeks", "{was: 10 h, now: 4 h}"),
    ("Used by 3,100 students of 12 schools", "{now: 3100}"),
    ("틀린 글자를 11% 줄임", "{was: 82%, now: 73%}"),
    ("Made the close quick", "{was: by hand, now: 2 days}"),
  ])
  func `A difference, a percentage and a factor of the metric agree with it`(text: String, metric: String) {
    #expect(codes(line(text, metric)).isEmpty)
  }

  @Test func `A figure before that is none is noted`() {
    let problems = Problems(line("Cut training to 7 h", "{was: banana, now: 7 h}"))
    #expect(problems.lines(.note).count { $0.contains("metric-disagrees") } == 1)
  }

  private static let records = """
    experience: [{organization: Gaon, position: Dev, period: 2018-01.., highlights: [{id: q, text: 'Cut 20 minutes to 5 for 3,100 users'}]}]

    """

  @Test(arguments: [
    "summary: I led 40 people.",
    "strengths: [{name: Care, evidence: [q], claim: I saved 35 minutes a day.}]",
    "target: {id: t, questions: [{ask: Why, answer: I led 40 people.}]}",
  ])
  func `A figure of a summary, a claim or an answer that no record has is warned of`(text: String) {
    #expect(codes(Self.records + text).contains("unproven-figure"))
  }

  @Test(arguments: [
    "summary: Developer of six years who served 3,000 users.",
    "summary: I saved 15 minutes, which is 75 %, since 2018.",
    "summary: 경력 6년 차. 24/7 운영과 3D 지도를 맡았습니다.",
    "strengths: [{name: Care, evidence: [q], claim: From 20 minutes to 5.}]",
    "target: {id: t, questions: [{ask: Why, answer: I made it 4 times as fast.}]}",
  ])
  func `Figures of the records, rounded or compared, are no surprise`(text: String) {
    #expect(!codes(Self.records + text).contains("unproven-figure"))
  }

  private func reworded(_ text: String) -> [String] {
    codes(
      """
      projects: [{id: p, name: Map, technologies: [Redis], highlights: [{id: h, text: Built the API server}]}]
      target: {id: t, reword: {p.h: '\(text)'}}
      """)
  }

  @Test(arguments: ["Built the API server with Kafka", "Kafka로 API 서버를 만듦", "Built GraphQL servers"])
  func `A rewording that adds a name is warned of`(text: String) {
    #expect(reworded(text) == ["reword-adds-name"])
  }

  @Test(arguments: ["Built the server of the APIs", "Redis로 API 서버를 만듦", "Designed the API server"])
  func `A rewording may take its names from its entry`(text: String) {
    #expect(reworded(text).isEmpty)
  }

  @Test func `A score under nothing and a grade over a hundred are warned of`() {
    #expect(codes("test_scores: [{name: Diver's test, score: -5}]") == ["bad-score"])
    #expect(codes("education: [{institution: Gaon, gpa: '120%'}]") == ["bad-grade"])
  }
}
