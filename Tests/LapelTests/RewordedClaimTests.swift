import Lapel
import LapelDiagnostics
import Testing

@Suite struct RewordedClaimTests {
  private func told(_ line: String, _ text: String) -> [String] {
    Problems(
      """
      projects: [{id: p, name: Map, highlights: [{id: h, text: '\(line)'}]}]
      target: {id: t, reword: {p.h: '\(text)'}}
      """
    ).lines().filter { $0.contains("reword-changes-fact") }
  }

  @Test(arguments: [
    ("Came second of 30", "Came first of 30", "`first` stands in"),
    ("Built the map", "Built the first map of the town", "`first` stands in"),
    ("Assisted in 40 surgeries", "Performed 40 surgeries", "says `Assisted`, and the rewording"),
    ("공연 12회 보조", "공연 12회 총괄", "`총괄` stands in"),
    ("팀원으로 참여", "팀장으로 참여", "`팀장으로` stands in"),
    ("Cleaned the floors", "Led the cleaning of the floors", "`Led` stands in"),
    ("공동 제1저자로 발표", "제1저자로 발표", "says `공동`, and the rewording"),
    ("Built it with a team", "Built it alone", "`alone` stands in"),
    ("Proposed a plan to save $2m", "Saved $2m", "says `Proposed`, and the rewording"),
    ("No accident in 6 years", "An accident in 6 years", "says `no`, and the rewording"),
    ("No single fault in 40 audits", "A fault in 40 audits", "says `no`, and the rewording"),
    ("Raised it by 5 percentage points", "Raised it by 5 percent", "error reword-changes-fact"),
    ("무사고 6년", "사고 6년", "says `무사고`, and the rewording"),
    ("사고 없이 3년 운영", "사고로 3년 운영 중단", "says `없이`, and the rewording"),
    ("Up to 40 guests", "More than 40 guests", "`More than` stands in"),
    ("Up to 40 guests", "40 guests", "says `Up to`, and the rewording"),
    ("하루 40명", "하루 40명 이상", "`이상` stands in"),
    ("비용을 30% 절감", "비용을 30%로 절감", "error reword-changes-fact"),
    ("Cut the cost by 30 %", "Cut the cost to 30 %", "error reword-changes-fact"),
    ("Cut errors from 10 to 9", "Halved errors", "`halved` stands in"),
    ("민원을 줄임", "민원을 절반으로 줄임", "`절반으로` stands in"),
    (
      "Sales fell 12 %", "Sales rose 12 %",
      "error reword-changes-fact 2:31 the rewording of `p.h` says `rose`"
    ),
    ("Lowered churn by 5 %", "Raised retention by 5 %", "warning reword-changes-fact"),
    ("오류를 20% 줄임", "오류를 20% 늘림", "error reword-changes-fact"),
    ("12건에서 3건으로 줄임", "3건에서 12건으로 늘림", "error reword-changes-fact"),
    ("Raised it by 5 percentage points", "Raised it by 5 %", "error reword-changes-fact"),
    ("5%p 올림", "5% 올림", "error reword-changes-fact"),
    ("대회에서 은상을 받음", "대회에서 금상을 받음", "`금상을` stands in"),
    ("Won silver", "Won gold", "`gold` stands in"),
    ("Den Bruch um 30 % gesenkt", "Den Bruch um 30 % gesteigert", "error reword-changes-fact"),
    ("Fed forty people", "Fed forty-five people", "`forty five` stands in"),
    ("Die Kosten um 30 % verkürzt", "Die Kosten um 30 % erhöht", "error reword-changes-fact"),
    ("Coûts réduits, réduction de 30 %", "Coûts en hausse, augmenté de 30 %", "reword-changes-fact"),
    ("40명 참석", "40 명 초과 참석", "`초과` stands in"),
    ("40 guests", "No fewer than 40 guests", "`No fewer than` stands in"),
    ("과제 40건 보조", "과제 40건 주도", "`주도` stands in"), ("대회에서 은상을 받음", "대회에서 대상을 받음", "`대상을` stands in"),
  ])
  func `A rewording that claims more than its original is told`(line: String, text: String, expected: String)
  {
    #expect(told(line, text).contains { $0.contains(expected) }, "\(line) → \(text): \(told(line, text))")
  }

  @Test(arguments: [
    ("Assisted 300 guests", "Served 300 guests"), ("No accident in 6 years", "Accident-free for 6 years"),
    ("사고 없이 3년 운영", "무사고 3년 운영"), ("Ran it in 6 months", "Ran it over 6 months"),
    ("Cut the cost to 30 %", "Brought the cost down to 30 %"), ("Cut errors by half", "Halved errors"),
    ("Cut errors from 10 to 5", "Halved errors"), ("민원을 10건에서 5건으로 줄임", "민원을 절반으로 줄임"),
    ("매출 2배", "매출 두 배"), ("스물다섯 명을 가르침", "25명을 가르침"), ("삼백 건 처리", "300건 처리"),
    ("Fed two hundred and fifty people", "Fed 250 people"), ("Sold two dozen boats", "Sold 24 boats"),
    ("Wrote rules", "Wrote the rules for first aid"), ("Managed 3 nurses", "Led 3 nurses"),
    ("Moved 40 services without downtime", "Moved 40 services"), ("Sorted LEDs", "Sorted LED lamps"),
    ("Never missed a deadline", "Met every deadline"), ("12건의 민원을 처리", "민원 12건 처리"),
    ("A change to forms", "A change that led to fewer errors"),
    ("Planned 12 events", "Organised 12 events"), ("At most 5 errors", "No more than 5 errors"),
    ("No fewer than 5 errors found", "5 errors found"), ("Not less than 5 tools", "5 tools"),
    ("Sold 40 in 2023", "Sold 40 in 2023 alone"),
    ("Joint surgery on 40 knees", "Surgery on 40 knees"), ("Taught in assisted living", "Taught in a home"),
    ("Wrote a grant proposal that won €300k", "Won €300k"), ("주간 보고", "팀장에게 주간 보고"),
    ("노인 12명 방문", "혼자 사는 노인 12명 방문"), ("주택 12채 설계", "단독 주택 12채 설계"),
    ("Trained 4 nurses in 90 days", "Trained 4 nurses in their first 90 days"),
    ("사고 3건을 처리", "3건의 이상 사고를 처리"), ("단순 보고가 아닌 분석 보고를 작성", "분석 보고를 작성"),
    ("학생 대회 은상", "학생 대상 대회 은상"), ("5개 배송 업체와 협의", "다섯 배송 업체와 협의"),
  ])
  func `A rewording may claim as much or less in other words`(line: String, text: String) {
    #expect(told(line, text) == [], "\(line) → \(text)")
  }

  private func codes(_ text: String) -> [String] { Problems(text).codes }

  @Test(arguments: [
    "서른 명을 구했습니다.", "스물다섯 명을 가르쳤습니다.", "I led twenty people.", "With fifteen years at sea.",
    "매출을 세 배로 늘렸습니다.", "만명을 만났습니다.", "삼천석을 채웠습니다.",
    "I halved the errors.",
  ])
  func `A figure in words that no record has is told`(summary: String) {
    let records = "projects: [{name: Map, date: 2021, highlights: [Cut errors from 12 to 11]}]"
    #expect(codes("summary: \(summary)\n\(records)") == ["unproven-figure"], "\(summary)")
  }

  @Test(arguments: [
    ("서른 명을 구했습니다.", "30명 구조"), ("I led twenty people.", "Led 20 people"),
    ("20명을 이끌었습니다.", "스무 명을 이끎"), ("I halved the errors.", "Cut errors from 12 to 6"),
    ("매출을 두 배로 늘렸습니다.", "매출 100% 증가"), ("One of two founders.", "Built it"),
    ("두 가지를 배웠습니다.", "만듦"), ("열심히 일하고 세대를 잇습니다.", "만듦"),
    ("I fed two hundred people.", "Fed 200 people"),
    ("만석 공연과 열대 과일 수입을 맡아 손실을 만회했습니다.", "맡음"), ("천장과 백호를 그립니다.", "그림"),
  ])
  func `A figure in words is the same as in digits`(summary: String, line: String) {
    let text = "summary: \(summary)\nprojects: [{name: Map, date: 2021, highlights: [\(line)]}]"
    #expect(codes(text) == [], "\(summary) / \(line)")
  }

  @Test(arguments: [
    ("민원을 절반으로 줄임", "{was: 12, now: 11}"), ("매출 두 배", "{was: 10, now: 12}"),
    ("매출 3배 증가", "{was: 100, now: 110}"),
    ("Cut the wait by half", "{was: 10, now: 9}"), ("Cut the wait from ten to four", "{was: 10, now: 7}"),
  ])
  func `A metric beside another factor or figure in words is warned of`(line: String, metric: String) {
    let text = "projects: [{name: Map, highlights: [{text: '\(line)', metric: \(metric)}]}]"
    #expect(codes(text) == ["metric-disagrees"], "\(line) \(metric)")
  }

  @Test(arguments: [
    ("민원을 절반으로 줄임", "{was: 12, now: 6}"), ("매출 두 배", "{was: 10, now: 21}"),
    ("Cut the wait from ten to four", "{was: 10, now: 4}"), ("세 배 빠르게", "{was: 9초, now: 3초}"),
  ])
  func `A factor or a figure in words may say what the metric says`(line: String, metric: String) {
    let text = "projects: [{name: Map, highlights: [{text: '\(line)', metric: \(metric)}]}]"
    #expect(codes(text) == [], "\(line) \(metric)")
  }

  @Test func `A word without end is read in no time`() {
    let word = String(repeating: "가", count: 60_000)
    let start = ContinuousClock.now
    #expect(told("가를 만듦", word) == [])
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `Numbers in words without end are read in no time and to no end`() {
    let long = String(repeating: "nine hundred trillion and ", count: 4_000)
    let hangul = String(repeating: "구조오천만", count: 4_000)
    #expect(
      codes("summary: \(long)people \(hangul) 명").allSatisfy { $0 == "unproven-figure" || $0 == "long-text" })
  }
}
