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

  @Test(arguments: [
    ("Brought returns down by 40 %", "{was: 50, now: 45}", "the line says `40` %"),
    ("반품을 40% 줄임", "{was: 50건, now: 45건}", "the line says `40` %"),
    ("Tripled the harvest", "{was: 40, now: 52}", "the line says `tripled`"),
    ("Expanded from 3 to 8 vans", "{was: 8, now: 3}", "the line goes from 3 to 8"),
    ("차량을 3대에서 8대로 늘림", "{was: 8대, now: 3대}", "the line goes from 3 to 8"),
    ("Cut the wait to 9 minutes", "{was: 30 minutes, now: 9 days}", "the line says `9`"),
    ("Saved 2 thousand euros", "{now: 2 million euros}", "the line says `2 thousand`"),
    ("Error rate down to 7 %", "{was: 7 %, now: 21 %}", "the line says `7`"),
    ("Reduced breakages", "{was: 12, now: 31}", "the line says `reduced`"),
  ])
  func `A metric that contradicts its line is warned of, however the line says it`(
    text: String, metric: String, told: String
  ) {
    let lines = Problems(line(text, metric)).lines()
    #expect(lines.contains { $0.contains("metric-disagrees") && $0.contains(told) }, "\(lines)")
  }

  @Test(arguments: [
    ("Cut the run from 3 h to 45 min", "{was: 180 min, now: 0.75 h}"),
    ("Cut the wait to 2 weeks", "{was: 30 days, now: 10 days}"),
    ("Sold 2 million loaves", "{now: 2000k}"), ("매출 3천만 원", "{now: 30000000원}"),
    ("Brought returns down by 40 %", "{was: 50, now: 30}"), ("반품을 40% 줄임", "{was: 50건, now: 30건}"),
    ("Almost halved the queue", "{was: 10, now: 5.5}"), ("Doubled the speed", "{was: 10 s, now: 5 s}"),
    ("Raised speed by 60 %", "{was: 48 ms, now: 19 ms}"), ("Cut failed logins", "{was: 97.9%, now: 99.7%}"),
    ("Cut noise, so that accuracy is 96.8 %", "{was: 91.2 %, now: 96.8 %}"),
    ("Cut waits for 60 % of patients", "{was: 100, now: 90}"),
    ("Down to 4 h, closer to 10 h before", "{was: 10 h, now: 4 h}"),
  ])
  func `A metric may say the same in other units and words`(text: String, metric: String) {
    #expect(codes(line(text, metric)) == [])
  }

  @Test func `A figure before that is none is noted`() {
    let problems = Problems(line("Cut training to 7 h", "{was: banana, now: 7 h}"))
    #expect(problems.lines(.note).count { $0.contains("metric-disagrees") } == 1)
  }

  private static let records = """
    experience: [{organization: Gaon, position: Dev, period: 2018-01.., highlights: [{id: q, text: 'Cut 20 minutes to 5 for 3,100 users'}]}]

    """

  @Test(arguments: [
    "summary: I led 40 people.", "summary: I ran a budget of 5 million euros.", "summary: 예산 20억 원을 관리했습니다.",
    "summary: I saved €5M.",
    "strengths: [{name: Care, evidence: [q], claim: I saved 35 minutes a day.}]",
    "target: {id: t, questions: [{ask: Why, answer: I led 40 people.}]}",
  ])
  func `A figure of a summary, a claim or an answer that no record has is warned of`(text: String) {
    #expect(codes(Self.records + text).contains("unproven-figure"))
  }

  @Test(arguments: [
    "summary: Developer of six years who served 3,000 users.",
    "summary: I saved 15 minutes, which is 75 %, since 2018.",
    "summary: Served three thousand, that is 3.1k users.", "summary: 사용자 3천 명에게 4K 영상을 보냈습니다.",
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

  private func changed(_ line: String, _ text: String) -> [String] {
    Problems(
      """
      projects: [{id: p, name: Map, highlights: [{id: h, text: '\(line)'}]}]
      target: {id: t, reword: {p.h: '\(text)'}}
      """
    ).lines().filter { $0.contains("reword") }
  }

  @Test(arguments: [
    (
      "Trained 4 assistants", "Trained forty assistants", "warning reword-changes-fact 2:31 `forty` stands in"
    ),
    ("후배 4명을 가르침", "후배 열두 명을 가르침", "warning reword-changes-fact 2:31 `열두` stands in"),
    ("Cut errors to 9 a month", "Cut errors to 9 a week", "says `week`, and the original says another time"),
    ("월 9건으로 줄임", "매일 9건으로 줄임", "says `매일`, and the original says another time"),
    (
      "Cut falls from 9 to 3", "Cut falls from 3 to 9",
      "goes from 3 to 9, and the original goes the other way"
    ),
    ("낙상을 9건에서 3건으로", "낙상을 3건에서 9건으로", "goes from 3 to 9, and the original goes the other way"),
    (
      "Saved 3 million euros", "Saved 3 billion euros", "error reword-changes-fact 2:31 `3 billion` stands in"
    ),
    ("Saved 3 million euros", "Saved 3 thousand euros", "`3 thousand` stands in"),
    (
      "Saved 3 million euros with 12 people", "Saved 12 million euros with 3 people", "`12 million` stands in"
    ),
    ("Saved 3 million euros", "Saved 3 million dollars", "has `3 million` of another kind (`dollar`)"),
    ("Saved €3M", "Saved $3M", "has `3M` of another kind (`dollar`)"),
    ("Answered in 4 h", "Answered in 4 days", "has `4` of another kind (`day`)"),
    ("Fed twelve people", "Fed twelve hundred people", "warning reword-changes-fact 2:31 `twelve hundred`"),
    ("3천만 원 줄임", "3억 원 줄임", "`3억` stands in"), ("3천만 원 줄임", "3천 원 줄임", "`3천` stands in"),
    ("3천만 원 줄임", "3천만 달러 줄임", "has `3천만` of another kind (`dollar`)"),
    ("Raised output by 20 %", "Cut output by 20 %", "says `cut`, and the original says the opposite"),
    ("대기를 20% 줄였다", "대기를 20% 늘렸다", "says `늘렸다`, and the original says the opposite"),
  ])
  func `A rewording with another figure is told, however it is said`(
    line: String, text: String, told: String
  ) {
    #expect(changed(line, text).contains { $0.contains(told) }, "\(changed(line, text))")
  }

  @Test(arguments: [
    ("Trained 4 assistants", "Trained four assistants"), ("후배 4명을 가르침", "후배 네 명을 가르침"),
    ("Cut falls from 9 to 3 a month", "Monthly falls: 9 → 3"), ("3천만 원 줄임", "30,000,000원 절감"),
    ("1억 2천만 원", "120,000,000원"), ("Saved 3 million euros", "Saved €3M"), ("3,100 users", "3.1k users"),
    ("Answered in 4 h", "Answered within 4 hours"), ("Used by 12 people", "Serves 12 users"),
    ("Raised output by 20 %", "Increased output by 20 % and cut waste"), ("월 9건", "매달 9건"),
    ("Ran the ward", "Ran the night ward for the year"),
  ])
  func `A rewording may say the same figure otherwise`(line: String, text: String) {
    #expect(changed(line, text) == [])
  }

  @Test func `A score under nothing and a grade over a hundred are warned of`() {
    #expect(codes("test_scores: [{name: Diver's test, score: -5}]") == ["bad-score"])
    #expect(codes("education: [{institution: Gaon, gpa: '120%'}]") == ["bad-grade"])
  }
}
