import LapelTailoring
import Testing

@Suite("Clauses, choices and lists behind dashes in a posting's line")
struct RequirementClauseTests {
  private static let career = """
    name: 홍길동
    experience:
      - id: mill
        organization: Millrace Dairy
        position: Plant technician
        period: 2020-01..2025-12
        highlights:
          - {id: plc, text: Programmed Siemens PLCs for two bottling lines}
          - {id: grafana, text: "Put line speeds on a Grafana board in Python, by SPC2"}
          - {id: crew, text: Led a team of six at night}
    education:
      - {id: uni, institution: Harrow University, degree: Bachelor of Engineering, area: Mechanical engineering, period: 2015-09..2019-06}
    certificates: [{id: saa, name: AWS Certified Solutions Architect Associate, date: 2024-05}]
    memberships: [{id: ime, organization: Institution of Machine Engineers, role: Incorporated Engineer}]
    skills:
      - {id: tools, name: "Docker, AWS"}
      - {id: drive, name: Full driving licence}
    """

  private func status(_ line: String) -> FitStatus? {
    FitTests.report(Self.career, line).lines.first?.status
  }

  @Test(
    "how, for whom, when and to what end asks for nothing",
    arguments: [
      "Python, so that nobody types a figure twice", "PLC programming without stopping the line",
      "Showing Grafana boards to colleagues who never saw one", "Docker when things get busy",
      "Python for our milk forecasts",
    ])
  func clauses(line: String) { #expect(status(line) == .met, "\(line)") }

  @Test(
    "a choice is met by one of it, and by as many as the line counts",
    arguments: [
      ("Dashboards - Grafana or Kibana", FitStatus.met), ("Dashboards - Kibana or Tableau", .gap),
      ("At least two of Python, Java and Docker", .met), ("Three or more of: Python, Java, Docker", .partial),
      ("Python, Java, Docker 중 2개 이상", .met), ("AWS plus either Azure or Docker", .met),
      ("Docker plus either Azure or Rust", .partial),
      // A kind without a craft of its own is no choice beside the name.
      ("Ignition or a similar bottling platform", .gap),
      // A name with its number is the name.
      ("Knowledge of the SPC or FMEA handbook", .met),
      ("Leading and motivating a team", .met),
    ])
  func choices(line: String, status: FitStatus) { #expect(self.status(line) == status, "\(line)") }

  @Test(
    "a paper is met by its whole name, wherever it stands, and not asked before its day",
    arguments: [
      ("CKA or Azure Administrator Associate", FitStatus.gap), ("Driving licence", .met),
      ("AWS Solutions Architect Associate (CKA within six months of hire)", .met),
      ("Degree in mechanical engineering, architecture or a closely related field;", .met),
      ("Degree in law, history or a closely related field;", .partial),
      ("디자인 전공자", .partial),
      ("Master of Science in mechanical engineering", .gap), ("GCSE maths at grade 4", .gap),
      ("Chartered or incorporated status with a body such as the IME", .met),
      ("Fellow of the IME", .partial),
    ])
  func papers(line: String, status: FitStatus) { #expect(self.status(line) == status, "\(line)") }

  private static let carer = """
    name: 홍길동
    experience:
      - id: oak
        organization: 참나무집
        position: Kitchen assistant
        period: 2021-01..2025-12
        highlights:
          - {id: old, text: Cared for twelve old people and cooked their lunch}
          - {id: menu, text: 사흘치 식단을 팀원과 함께 짬}
    certificates:
      - {id: food, name: Level 2 Food Hygiene, date: 2023-02}
      - {id: child, name: 보육교사 2급, date: 2020-02}
    """

  @Test(
    "what is only like it is not met",
    arguments: [
      ("Level 3 food hygiene", FitStatus.gap), ("Level 2 food hygiene", .met),
      // The rank of a post counts with its trade.
      ("Three years as head of kitchen", .partial), ("Three years in a kitchen", .met),
      ("특수교사 자격증 소지자", .gap),
      // No car is in `cared`, but care is.
      ("Car sales", .gap),
      // With whom one deals is no craft.
      ("영양사, 조리사와 원활하게 소통하며 일하시는 분", .partial),
    ])
  func likeness(line: String, status: FitStatus) {
    #expect(FitTests.report(Self.carer, line).lines.first?.status == status, "\(line)")
  }
}
