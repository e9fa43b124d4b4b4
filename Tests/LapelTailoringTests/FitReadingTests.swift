import Lapel
import LapelTailoring
import Testing

@Suite("What the words of a line and of a career weigh")
struct FitReadingTests {
  @Test(
    "a certificate says by its name what it is worth and whether it still holds",
    arguments: [
      ("SAS 공인 프로페셔널(Advanced Programming) 자격 보유", FitStatus.gap), ("SAS certification", .met),
      ("BLS 자격", .met),
      ("ACLS card", .gap), ("both BLS and ACLS", .partial),
    ])
  func certificates(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      certificates:
        - {id: sas, name: 'SAS Certified Specialist: Base Programming', date: 2023-10}
        - {id: bls, name: BLS Provider (valid to 2027-03), date: 2025-03}
        - {id: acls, name: ACLS Provider (expired 2023-05), date: 2021-05}
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

  @Test(
    "the grammar of a line says what is asked",
    arguments: [
      // An open end makes commas choices.
      ("Scala, Kotlin or a related language", FitStatus.met),
      // With whom one works is no second thing.
      ("스프링 개발자와 코틀린으로 협업해 본 분", .met),
      // What is denied is not asked, unless it is more than that.
      ("자바가 아니라 코틀린으로 개발해 본 분", .met), ("코틀린뿐만 아니라 엘릭서도 쓰는 분", .partial),
      // What qualifies the first of two nouns qualifies the second.
      ("API 설계 및 개발", .met),
      // Another of the same kind will do where the line says so.
      ("NestJS or similar", .gap), ("Micronaut or similar", .gap), ("Svelte or similar", .partial),
      ("Node.js 또는 유사한 도구", .gap),
      ("an editor or a cook", .gap),
    ])
  func grammar(line: String, status: FitStatus) {
    #expect(FitTests.report(FitTests.work, line).lines[0].status == status)
  }

  @Test("what a longer name asks is not told missing twice")
  func missing() {
    let report = FitTests.report("name: 홍길동\nskills: [{name: SQL}]", "모델 성능 측정과 배포 자동화", "CSS와 C 개발")
    #expect(report.lines[0].remarks == ["근거 없음: 성능, 측정, 배포 자동화"])
    #expect(report.lines[1].remarks == ["근거 없음: CSS, C"])
  }

  @Test(
    "people are led by who led them, a skill is mastered by who does not call it basic, a school is of its kind",
    arguments: [
      ("manage a warehouse team of 20", FitStatus.gap), ("warehouse work", .met), ("advanced SQL", .partial),
      ("SQL 사용 경험", .met), ("상담 경험", .met), ("무역 관련 자격증", .met), ("안전 관련 자격증", .gap),
      ("experience with primary school pupils", .gap),
    ])
  func degreesOfSaying(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      experience:
        - id: nadeul
          organization: 나들
          period: 2022-01..2023-12
          highlights: [Picked orders in a warehouse, 중학교 학부모 상담을 해마다 200회 진행]
      certificates: [{id: trade, name: 국제무역사 1급, date: 2018-05}]
      skills: [{id: sql, name: SQL, level: 기초}]
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

  @Test("what asks for manners alone is proven by nothing, and a yes or a no is asked as such")
  func answers() {
    let report = FitTests.report(FitTests.work, "책임감과 열정이 있는 분", "전국 출장 가능", "Willing to work night shifts")
    #expect(report.lines.map(\.status) == [.gap, .gap, .gap])
    #expect(
      report.lines.map(\.remarks) == [
        ["체크할 것이 아니라 사례로 이야기할 것"], ["이력서로 확인할 수 없는 조건: 직접 답할 것"], ["이력서로 확인할 수 없는 조건: 직접 답할 것"],
      ])
    #expect(
      report.questions[0] == "“책임감과 열정이 있는 분”: 사례 하나를 들어 주시겠습니까? 어떤 상황에서 무엇을 했고 어떻게 끝났습니까?")
    #expect(report.questions[1] == "“전국 출장 가능”: 이력서로 확인할 수 없는 조건입니다. 해당하는지, 아니라면 언제부터 되는지 답을 정해 두셨습니까?")
  }

  @Test(
    "how one gets on with others is shown in part by work with them, and asked for as a story",
    arguments: [
      ("다양한 직군과 원활하게 커뮤니케이션하실 수 있는 분", FitStatus.partial),
      ("Strong team player with good interpersonal skills", .partial),
      ("꼼꼼하고 성실하신 분", .gap), ("팀워크와 코틀린", .partial),
    ])
  func manners(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      projects:
        - {id: cart, name: 장바구니, team: 5, highlights: [{id: mentor, text: 신입 두 명을 멘토링}]}
      """
    let report = FitTests.report(yaml, line)
    #expect(report.lines[0].status == status)
    #expect(
      report.questions[0].contains("사례 하나")
        || report.questions[0].contains("one story") == !line.contains("코틀린"))
  }

  @Test(
    "a domain is not shown by one thing made in it, nor a lower licence by a higher name",
    arguments: [
      ("핀테크 도메인 경험", FitStatus.partial), ("1종 보통 운전면허 소지자", .gap), ("운전면허 소지자", .met),
      ("딥러닝 모델 개발 경험", .gap), ("대졸 이상, 전공 무관", .met), ("BS or MS in physics", .met),
      ("SQL, but not a must for the first year", .met),
      // Two posts of web work beside each other.
      ("4+ years in web or mobile development", .met), ("프론트엔드 파트 리딩 경험 3년 이상", .partial),
      // What is told by figures was measured, which alone is no such work.
      ("웹 성능을 측정하고 개선해 본 경험", .met), ("KPI 관리 경험", .gap),
    ])
  func fields(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      education: [{id: univ, institution: 가온대학교, area: 물리학, degree: 학사, period: 2014-03..2018-02}]
      experience:
        - id: shop
          organization: 나루
          position: 웹 개발자
          period: 2019-01..2021-12
          highlights:
            - {id: pay, text: 결제 화면을 React로 다시 만듦}
            - {id: lcp, text: LCP를 4.1초에서 1.6초로 줄임}
        - {id: lead, organization: 다온, position: 프론트엔드 파트 리드, period: 2025-06..present}
      projects: [{id: map, name: 지도, summary: 라이다로 지도를 그림}]
      certificates: [{id: car, name: 2종 보통 운전면허, date: 2019-01}]
      skills: [{id: sql, name: SQL}]
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

  @Test(
    "what is done in a language asks for the language, and a kind of work that all trades have shows no trade",
    arguments: [
      ("영어로 계약을 협상할 수 있는 분", FitStatus.partial), ("negotiate contracts in English", .partial),
      ("영어 문서 독해", .met),
      ("competitor or price analysis", .gap), ("유통 분석", .gap), ("계약 분석", .met),
      ("유통관리사 자격증 소지자", .met), ("유통관리사 1급", .gap), ("물류관리사 자격증", .gap),
      ("제약 영업 경력 2년 이상", .met), ("제약회사 경력 2년 이상", .met), ("금융회사 경력 2년 이상", .gap),
      ("organisation of training programmes", .met), ("계약 관련 대응 업무 수행", .met),
      ("매출을 수치로 설명할 수 있는 분", .met), ("물류비를 수치로 설명할 수 있는 분", .gap),
    ])
  func causes(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      experience:
        - id: daon
          organization: 다온제약
          position: 영업 사원
          period: 2023-01..present
          highlights:
            - {id: deals, text: 계약 40건을 협상하고 조건을 분석}
            - {id: acc, text: 매출을 9억 원에서 12억 원으로 늘림}
            - {id: teach, text: Organized a training program for the sales team}
      test_scores: [{id: toeic, name: TOEIC, score: 900, date: 2021-03-14}]
      language_skills: [{id: eng, name: 영어, level: 이메일을 읽고 씀}]
      certificates: [{id: dist, name: 유통관리사 2급, date: 2018-05}]
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

  @Test(
    "a paper is of no index that it does not name, a patent is granted where it says so, a degree has its subject",
    arguments: [
      ("SCI급 논문 게재 경험", FitStatus.partial), ("논문 게재 경험", .met), ("특허 출원 경험", .met), ("특허 등록 경험", .partial),
      ("granted patents", .partial), ("논문 2편 이상", .partial), ("논문 또는 특허", .met),
      ("Bachelor of Science in Nursing", .met),
      ("Bachelor of Arts in history", .partial), ("BS in nursing", .met), ("Bachelor of Science", .met),
    ])
  func sections(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      education: [{id: univ, institution: 가람대학교, area: 간호학, degree: 학사, period: 2014-03..2018-02}]
      publications: [{id: paper, title: 욕창 예방, venue: 가상간호학회지, date: 2023-05}]
      patents: [{id: pat, title: 체위 변경 알림 장치, date: 2022-11, status: Filed}]
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

  @Test(
    "an employer tells its kind, two words their name, and what stands after a colon are examples",
    arguments: [
      ("은행 경력 3년 이상", FitStatus.met), ("공공기관 근무 경험", .met), ("예산 편성 경험", .met), ("예산 심의 경험", .partial),
      ("Lab safety: chemicals, waste, fume hoods", .met), ("5+ years in a bank, ideally in lending", .met),
      ("At least 5 years in a bank, of which three in trade finance", .partial),
      ("demonstrated success in leading a team", .met),
      ("회의가 가능한 영어", .partial), ("영어 문서 독해", .met), ("경력 2년 이상, 5명 이상 팀 리딩", .partial),
      ("texture and substances of food", .gap), ("S&OP 경험", .gap), ("주사전자현미경을 쓸 줄 아는 분", .gap),
    ])
  func kinds(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      experience:
        - id: bank
          organization: 가온은행
          position: 은행원
          period: 2019-01..2024-12
          highlights: [{id: budget, text: 지점 예산 18억 원을 편성}, {id: lead, text: 신입 네 명을 이끌고 여신을 심사}]
        - {id: state, organization: 한빛시설공단, position: 사무원, period: 2025-01..present, highlights: [{text: 실험실 안전 점검}, {text: 'Used Substance Painter'}, {text: 구매팀과 검색 광고를 집행하고 발주}]}
      language_skills: [{id: eng, name: 영어, level: 업무 메일을 씀}]
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

  @Test(
    "no degree came of what was left, and who works by a standard is no auditor of it",
    arguments: [
      ("Master's degree in mechanical engineering", FitStatus.gap), ("기계 계열 전공 학사 이상", .met),
      ("박사 학위 소지자", .gap), ("ISO 27001 Lead Auditor", .gap), ("ISO 27001 audits", .met),
      ("ISO 9001 심사원 자격", .met),
    ])
  func qualifications(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      education:
        - {id: bsc, institution: 가온대학교, area: 기계공학, degree: 학사, period: 2012-03..2016-02}
        - {id: msc, institution: 가온대학교, area: 기계공학, degree: MSc (left without a degree), period: 2016-03..2017-02}
        - {id: phd, institution: 가온대학교, area: 기계공학, degree: 박사 수료, period: 2018-03..2020-02}
      experience:
        - id: dasom
          organization: 다솜
          period: 2020-03..2023-02
          highlights: [Prepared ISO 27001 audits and closed every finding]
      certificates: [{id: qms, name: ISO 9001 심사원, date: 2022-05}]
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

  @Test(
    "one of a list is enough, and why a thing is asked is not asked",
    arguments: [
      ("Scala, Kotlin, Elixir 중 하나 이상의 언어로 개발 가능하신 분", FitStatus.met), ("Scala, Elixir 중 하나의 언어", .gap),
      ("Kotlin, as our turbines are near the sea", .met),
      ("Kotlin because the rest is written in Elixir", .met),
      ("Kotlin for the odd old drawing", .met),
    ])
  func oneOf(line: String, status: FitStatus) {
    #expect(FitTests.report(FitTests.work, line).lines[0].status == status)
  }

  @Test("a tool asked by name counts at any post since it is used, and not before there was one")
  func since() {
    let yaml = """
      name: 홍길동
      experience:
        - {id: dasom, organization: 다솜, position: 개발자, period: 2021-01..2023-12}
      skills:
        - {id: kotlin, name: Kotlin, since: 2019-01}
        - {id: go, name: Golang, since: 2023-01}
      """
    let report = FitTests.report(yaml, "Kotlin 개발 경력 3년 이상", "Kotlin 개발 경력 5년 이상", "Golang 3년 이상")
    #expect(report.lines.map(\.status) == [.met, .partial, .gap])
  }
}
