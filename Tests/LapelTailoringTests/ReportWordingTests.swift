import LapelTailoring
import Testing

@Suite("A fit report as a person reads it")
struct ReportWordingTests {
  @Test(
    "what is open is asked for by its kind",
    arguments: [
      ("Bachelor's degree in law", "which degree do you hold"), ("Crane operator licence", "do you hold it"),
      ("5+ years of glass blowing", "which of your work counts"),
      ("Experience with Kafka", "what comes nearest"),
    ])
  func questions(line: String, question: String) {
    let report = FitTests.report("name: Ana Ruiz\nskills: [Welding]\n", line)
    #expect(report.questions[0].hasPrefix("“\(line)”: \(question)"), "\(report.questions)")
  }

  @Test(
    "Hangul that says the asked word is not shown to who reads English, and a thing shown is not called missing"
  )
  func oneVerdict() {
    let yaml = """
      name: 홍길동
      experience:
        - id: dasom
          organization: 다솜
          period: 2022-01..2023-12
          highlights: [{id: api, text: 쿠버네티스로 서버 운영}]
      """
    let report = FitTests.report(yaml, "Experience with Kubernetes and Kafka")
    #expect(report.lines[0].evidence.map(\.why) == [["Kubernetes"]])
    #expect(report.lines[0].remarks == ["nothing shows Kafka"])
  }

  @Test("an item that says none of the asked words is left out beside one that does, unless its months count")
  func bareProof() {
    let yaml = """
      name: Ana Ruiz
      experience:
        - {id: mill, organization: Mill, position: Baker, period: 2019-01..2023-12, highlights: [{id: rye, text: Baked rye bread}]}
      """
    #expect(FitTests.report(yaml, "Baked rye bread").lines[0].evidence.map(\.id) == ["mill.rye"])
    #expect(FitTests.report(yaml, "3+ years as a baker").lines[0].evidence.map(\.id) == ["mill"])
  }
}
