import Testing

@testable import LapelTailoring

@Suite("What was wished for, sought, failed, heard of or done by others proves nothing")
struct OpenDeedTests {
  private static func status(_ highlight: String, _ asked: String) -> FitStatus {
    let career = """
      name: Maya Okafor
      experience:
        - organization: Kelda Light
          position: Keeper
          period: 2020-01..2025-12
          highlights:
            - '\(highlight.split(separator: "'").joined(separator: "''"))'
      """
    return FitTests.report(career, asked).lines[0].status
  }

  @Test(
    "the thing is named, and was not done",
    arguments: [
      ("I'd like to use Terraform", "Terraform"), ("Interested in Redis and Kafka", "Kafka"),
      ("Currently enrolled in a Snowflake course", "Snowflake"), ("Preparing for CISSP", "CISSP"),
      ("Applied for a post in Salesforce support", "Salesforce"), ("Went to a Grafana meetup", "Grafana"),
      ("Read a book about Elixir", "Elixir"), ("Tried Kafka, but gave up", "Kafka"),
      ("Another team ran Redis", "Redis"), ("My manager wrote the Ansible scripts", "Ansible"),
      ("Replaced Jenkins with cron", "Jenkins"), ("Rejected Oracle in favour of paper", "Oracle"),
      ("Drew plans by hand instead of AutoCAD", "AutoCAD"), ("Failed the AutoCAD certification", "AutoCAD"),
      ("The team used Rust; I did not", "Rust"), ("Perl was used by my colleagues", "Perl"),
      ("Was supposed to learn Figma, which was cancelled", "Figma"), ("Tableau? Not yet.", "Tableau"),
      ("Shadowed a COBOL developer for two days", "COBOL"),
      ("Asked the designer to draw in Sketch", "Sketch"),
      ("My Java exam was unsuccessful", "Java"), ("PHP (planned)", "PHP"),
      ("Wanted MATLAB (not yet)", "MATLAB"),
      ("포토샵은 디자이너가 함", "포토샵"), ("SQL은 다른 사람이 작성함", "SQL"), ("오토캐드 시험에 떨어짐", "오토캐드"),
      ("자바 개발자를 옆에서 지켜봄", "자바"), ("리액트를 써 보려다 그만둠", "리액트"), ("워드 사용 안 함", "워드"),
      ("카프카 강의를 신청했지만 취소됨", "카프카"), ("도커를 배우려 했으나 배우지 못함", "도커"), ("스프링 책을 읽음", "스프링"),
      ("옆 팀이 젠킨스로 배포", "젠킨스"), ("다른 팀에서 만든 레디스 대신 파일을 씀", "레디스"), ("선배가 태블로로 그린 표를 인쇄", "태블로"),
      ("자바가 아닌 종이로 정리", "자바"), ("쿠버네티스 세미나에 참석함", "쿠버네티스"), ("테라폼을 배워 보고 싶음", "테라폼"),
    ])
  func open(highlight: String, asked: String) { #expect(Self.status(highlight, asked) == .gap) }

  @Test(
    "what was done beside it is kept",
    arguments: [
      ("Replaced Jenkins with GitHub Actions", "GitHub Actions"),
      ("Used Tableau instead of Power BI", "Tableau"),
      ("Colleagues used my Ansible playbooks every night", "Ansible"),
      ("Attended a meetup on Rust and presented Kafka there", "Kafka"),
      ("Failed at first, then moved 40 shops to PostgreSQL", "PostgreSQL"),
      ("Found out why nightly Airflow jobs failed", "Airflow"),
      ("Cut the close in SAP from five days to one day", "SAP"),
      ("Wrote Ansible playbooks that were used by colleagues", "Ansible"), ("화면은 내가 피그마로 그림", "피그마"),
      ("개발자가 쓰는 도구를 파이썬으로 만듦", "파이썬"),
      ("자바가 아닌 코틀린으로 작성", "코틀린"), ("동료가 쓰는 화면을 파이썬으로 만듦", "파이썬"), ("엑셀을 배웠지만 파이썬으로 옮김", "파이썬"),
      ("불량률이 3%로 떨어짐, 원인을 미니탭으로 찾음", "미니탭"), ("PM으로 6명과 일함", "PM"),
    ])
  func done(highlight: String, asked: String) { #expect(Self.status(highlight, asked) == .met) }

  @Test(
    "a text that tells of nothing open stays as it stands",
    arguments: [
      "Planned and ran the harvest", "Prepared for GMP and FDA inspections", "Prepared for 12 audits a year",
      "Replaced worn bearings and seals",
      "Found jobs that failed to start", "개발뿐만 아니라 운영도 맡음", "휴게소 9곳의 납품을 맡음",
    ])
  func whole(text: String) { #expect(DoneOnly.text(of: text) == text) }

  @Test("a skill that one is learning is none yet")
  func learning() {
    let career = "name: Maya\nskills: [{name: Rust, level: learning}, {name: Swift, level: daily}]"
    #expect(FitTests.report(career, "Rust", "Swift").lines.map(\.status) == [.gap, .met])
  }

  @Test("a paper in preparation is no publication")
  func papers() {
    let career = """
      name: Maya
      publications:
        - {title: On tides, status: in preparation, date: 2026}
        - {title: On lamps, status: accepted, date: 2025}
      """
    #expect(FitTests.report(career, "At least 2 publications").lines[0].status == .partial)
  }
}
