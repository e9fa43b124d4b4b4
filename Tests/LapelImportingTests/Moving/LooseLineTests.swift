import LapelImporting
import Testing

/// Lines of CVs without fields, each of its own habit, and what of them stands in which field.
@Suite("a line of a CV without fields")
struct LooseLineTests {
  @Test(
    "of work is parted into post, employer, place and time",
    arguments: [
      (
        "cv.md", "**Senior Engineer**, Westmere Consulting, Leeds (Mar 2020 – present)",
        "organization: Westmere Consulting\n    position: Senior Engineer\n    period: 2020-03..\n    place: Leeds\n"
      ),
      (
        "cv.md", "### Infirmière — Hôpital des Tilleuls\n*2016 – 2019, Lyon*",
        "organization: Hôpital des Tilleuls\n    position: Infirmière\n    period: 2016..2019\n    place: Lyon\n"
      ),
      (
        "cv.txt", "2021.03 ~ 현재   (주)한결산업  재무회계팀  대리",
        "organization: (주)한결산업\n    position: 재무회계팀 대리\n    period: 2021-03..\n"
      ),
      (
        "cv.txt", "2022.03 ~ 2024.06 동백정밀(주) / 생산기술팀 / 사원",
        "organization: 동백정밀(주)\n    position: 생산기술팀 사원\n    period: 2022-03..2024-06\n"
      ),
    ])
  func work(file: String, line: String, fields: String) throws {
    let heading = file == "cv.md" ? "## Experience\n\n" : "경력사항\n\n"
    let career = try ImportedCareer(file, "\(file == "cv.md" ? "# " : "")홍길동\n\n\(heading)\(line)\n")
    #expect(career["experience.yaml"].contains(fields))
  }

  @Test(
    "of a school is parted into degree, field, school, distinction, grade and time",
    arguments: [
      (
        "MEng Civil Engineering, First Class, University of Northmoor, 2011 - 2015",
        "institution: University of Northmoor\n    degree: MEng\n    area: Civil Engineering\n    honours: First Class\n    period: 2011..2015\n"
      ),
      (
        "2014.03 ~ 2018.08  가온대학교 회계학과 졸업 (학점 3.9/4.5)",
        "institution: 가온대학교\n    area: 회계학과\n    period: 2014-03..2018-08\n    gpa:\n      overall: '3.9'\n      scale: '4.5'\n    note: 졸업\n"
      ),
      (
        "2016.03 - 2022.02 | 해솔대학교 | 기계공학과 | 졸업 | 3.72/4.5",
        "institution: 해솔대학교\n    area: 기계공학과\n    period: 2016-03..2022-02\n    gpa:\n      overall: '3.72'\n      scale: '4.5'\n    note: 졸업\n"
      ),
      (
        "PhD in Biology, Universidade do Rio, 2021. Thesis: Nitrogen in the deep.",
        "id: rio\n    institution: Universidade do Rio\n    degree: PhD in Biology\n    date: 2021\n    thesis: Nitrogen in the deep\n"
      ),
    ])
  func school(line: String, fields: String) throws {
    let career = try ImportedCareer("cv.txt", "Gildong Hong\n\nEDUCATION\n\n\(line)\n")
    #expect(career["education.yaml"].contains(fields))
  }

  @Test("of papers is parted where authors, year and title stand apart; any other stays whole")
  func papers() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # Gildong Hong

      ## Publications

      - Hong, G., Park, J. & Müller, J. (2022). On falls at night. Journal of Wards, 12(3), 45–60. https://doi.org/10.1000/182
      - G. Hong, J. Park, "A second paper," in Proc. of Wards, 2021.
      - Notes on the night shift, submitted
      """)
    #expect(
      career["publications.yaml"] == """
        publications:
          - id: falls
            title: On falls at night
            authors:
              - G. Hong
              - J. Park
              - J. Müller
            venue: Journal of Wards
            volume: '12'
            issue: '3'
            pages: 45–60
            date: 2022
            doi: 10.1000/182

          - id: second
            title: A second paper
            authors:
              - G. Hong
              - J. Park
            venue: Proc. of Wards
            date: 2021

          - id: notes
            title: Notes on the night shift, submitted

        """)
  }

  @Test("of certificates may hold several, and scores of languages are tests")
  func certificates() throws {
    let career = try ImportedCareer(
      "cv.md",
      "# Gildong Hong\n\n## Certifications\n\nCEng (2021); PMP (2022)\n\nTOEIC 915 (2020.11)\n\nOPIc IM2 (2023.05)\n"
    )
    #expect(
      career["certificates.yaml"].contains(
        "name: CEng\n    date: 2021\n\n  - id: pmp\n    name: PMP\n    date: 2022\n"))
    #expect(
      career["test_scores.yaml"]
        == "test_scores:\n  - name: TOEIC\n    score: '915'\n    date: 2020-11\n  - name: OPIc\n    score: IM2\n    date: 2023-05\n"
    )
  }

  @Test("of grants, courses and memberships has its fields")
  func academic() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # Gildong Hong

      ## Grants
      - Early Career Grant, Sea Foundation, EUR 40,000, 2022

      ## Teaching
      - Lecturer, Microbial Ecology, Gaon University, 2019–2020

      ## Memberships
      - Member, Gaon Nursing Society, 2017 - present
      """)
    #expect(career["grants.yaml"].contains("name: Early Career Grant\n"))
    #expect(
      career["grants.yaml"].contains("funder: Sea Foundation\n    amount: EUR 40,000\n    date: 2022\n"))
    #expect(
      career["teaching.yaml"].contains(
        "name: Microbial Ecology\n    organization: Gaon University\n    role: Lecturer\n    period: 2019..2020\n"
      ))
    #expect(
      career["memberships.yaml"].contains(
        "organization: Gaon Nursing Society\n    role: Member\n    period: 2017..\n"))
  }

  @Test("of a Korean form's head is its label's, and squares head sections")
  func form() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      이 력 서

      성명: 홍길동
      이메일: gildong@example.com

      ■ 학력사항
      2016.03 - 2022.02 | 해솔대학교 | 기계공학과 | 졸업

      ■ 자격/어학
      일반기계기사 (가온산업인력공단, 2021.11)
      """)
    #expect(career["profile.yaml"].contains("name: 홍길동\ncontact:\n  email: gildong@example.com\n"))
    #expect(career["education.yaml"].contains("institution: 해솔대학교\n"))
    #expect(career["certificates.yaml"].contains("name: 일반기계기사\n    issuer: 가온산업인력공단\n    date: 2021-11\n"))
    #expect(career["imported/rest.yaml"].contains("이 력 서"))
  }
}
