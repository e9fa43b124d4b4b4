import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

@Suite("a résumé")
struct ResumeTests {
  private let career = WrittenCareer(
    """
    name: {ko: 홍길동, en: Gildong Hong}
    languages: [ko, en]
    contact: {phone: 010-0000-0000, email: gildong@example.com}
    sections: [projects]
    strengths:
      - {id: fast, name: 빠름, evidence: [nuri.a, nuri.b]}
      - {id: kind, name: 친절, evidence: [map]}
    internships:
      - id: nuri
        organization: 누리비전
        position: {ko: 인턴}
        period: 2023-01..
        highlights: [{id: a, text: "**경량화.** 줄임"}, {id: b, text: 빠르게}, {text: 셋째, todo: 수치}]
    projects:
      - {id: map, name: 지도, short: 지도 앱}
      - {name: 달력}
      - {id: clock, name: 시계}
    target:
      id: t
      strengths: [kind, fast]
      lead: fast
      hide: [map]
      pin: [clock]
      limits: {projects: 1}
      titles: {projects: 만든 것}
      reword: {nuri.b: 아주 빠르게}
    """)

  @Test("a phone number is a link where it is one number")
  func phoneLinks() {
    #expect(ContactLink("phone", "+82 (2) 000-0000").url == "tel:+8220000000")
    #expect(ContactLink("phone", "030/000000").url == "tel:030000000")
    #expect(ContactLink("phone", "010-0000-0000 / 02-000-0000").url == nil)
    #expect(ContactLink("phone", "010-0000-0000 (Seoul)").url == nil)
  }

  @Test("the profile's sections come first, the rest in the usual order")
  func order() {
    #expect(career.resume().resume.sections.map(\.key.rawValue) == ["projects", "strengths", "internships"])
  }

  @Test("evidence is labelled by `short`, by the bold run-in, else by the entry's title, each once")
  func evidence() {
    let strengths = career.resume().resume.sections[1].entries
    #expect(strengths[0].evidence.map(\.label.plain) == ["경량화", "누리비전"])
    #expect(strengths[1].evidence.map(\.label.plain) == ["지도 앱"])
    #expect(strengths[0].evidence[0].destination == .anchor("nuri-a"))
  }

  @Test("a target chooses, hides, pins, limits, retitles and rewords; a strength without proof is left out")
  func target() {
    let (resume, report) = career.resume(target: "t")
    #expect(resume.sections[0].title.plain == "만든 것")
    #expect(resume.sections[0].entries.map(\.id) == ["clock"])
    #expect(resume.sections[1].entries.map(\.id) == ["fast"])
    #expect(resume.sections[2].entries[0].highlights.map(\.text.plain) == ["경량화. 줄임", "아주 빠르게", "셋째"])
    #expect(report.diagnostics.map(\.code.name).filter { $0 == "unproven-strength" }.count == 1)
    #expect(!report.hasErrors)
  }

  @Test("a lead without proof is an error")
  func lead() {
    let career = WrittenCareer(
      """
      name: Hong
      strengths: [{id: a, name: A, evidence: [x]}]
      projects: [{id: x, name: X}]
      awards: [{name: Y}]
      target: {id: t, lead: a, sections: [strengths, awards]}
      """)
    let report = career.resume(.english, target: "t").report
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.code.name) == ["unproven-strength"])
  }

  @Test("a missing translation and a todo on the page are warned of, at their places")
  func warnings() {
    let (resume, report) = career.resume(.english)
    #expect(resume.sections[2].entries[0].headline?.language == .korean)
    let codes = report.diagnostics.map(\.code.name)
    #expect(codes.contains("missing-translation") && codes.contains("todo-on-page"))
    #expect(report.diagnostics.allSatisfy { $0.range != nil && $0.severity == .warning })
  }

  @Test("a public page has no phone number")
  func levels() {
    #expect(career.text().contains("010-0000-0000"))
    #expect(!career.text(level: .everyone).contains("010-0000-0000"))
  }

  @Test(
    "dates are printed as known, to the month, and short stays in days",
    arguments: [
      ("2023-01-16..2023-08-25", "2023.01 – 2023.08", "8개월"), ("2023..2024", "2023 – 2024", nil),
      ("2023-08-26..2023-09-02", "2023.08.26 – 2023.09.02", nil), ("2021-07..2021-07", "2021.07", "1개월"),
      ("2023-09..", "2023.09 – 현재", "7개월"), ("..2023-08", "2023.08까지", nil),
      ("2021-01..2022-02", "2021.01 – 2022.02", "1년 2개월"),
    ] as [(String, String, String?)])
  func dates(_ written: String, _ text: String, _ duration: String?) {
    let career = WrittenCareer("name: 홍길동\nprojects: [{name: X, period: \(written)}]")
    let when = career.resume().resume.sections[0].entries[0].when
    #expect(when?.text == text)
    #expect(when?.duration == duration)
  }

  @Test(
    "own names are known in the forms of papers", arguments: ["Gildong Hong", "Hong, G.", "G. Hong*", "홍길동"])
  func ownNames(_ author: String) {
    #expect(OwnName(of: career.career.person).matches(author))
    #expect(!OwnName(of: career.career.person).matches("G. Kim"))
  }

  @Test("a target with `pages` leaves out what matters least, and keeps pins and proof")
  func selection() async throws {
    let lines = (1...60).map { "          - {id: l\($0), text: 아주 길고 자세한 성과를 한 줄에 적어 쪽을 채우는 문장 \($0)}" }
    let written = WrittenCareer(
      """
      name: 홍길동
      strengths: [{id: fast, name: 빠름, evidence: [job.l55]}]
      experience:
        - id: job
          organization: 누리비전
          position: 연구원
          highlights:
      \(lines.joined(separator: "\n"))
      target: {id: t, pages: 1, lead: fast, pin: [job.l60]}
      """)
    let made = try await MadePages(written, formats: [.text], targets: ["t"])
    #expect(made.errors == [])
    let text = try #require(made.files["t/cv.ko.txt"])
    #expect(text.contains("문장 55\n") && text.contains("문장 60\n") && text.contains("문장 1\n"))
    #expect(!text.contains("문장 59\n"))
    #expect(made.report.diagnostics.contains { $0.code.name == "left-out" })
    let general = try await MadePages(written, formats: [.text]) { $0.pages = 1 }
    #expect(general.errors == ["too-many-pages"])
    #expect(general.files.isEmpty)
  }

  @Test("pages asked for on the command line are chosen for a target as its own `pages` are")
  func asked() async throws {
    let lines = (1...60).map { "      - 성과를 한 줄에 적어 쪽을 채우는 문장 \($0)" }
    let written = WrittenCareer(
      """
      name: 홍길동
      experience:
        - organization: 누리비전
          position: 연구원
          highlights:
      \(lines.joined(separator: "\n"))
      target: {id: t}
      """)
    let made = try await MadePages(written, formats: [.text], targets: ["t"]) { $0.pages = 1 }
    #expect(made.errors == [])
    #expect(made.report.diagnostics.contains { $0.code.name == "left-out" })
    #expect(made.files["t/cv.ko.txt"]?.contains("문장 1\n") == true)
  }

  @Test("how much too long a page is counts what does not go onto it, whatever is moved to fill the next")
  func tooLong() async throws {
    func told(_ lines: Int) async throws -> Int? {
      let written = WrittenCareer(
        """
        name: Ann Lee
        experience:
          - organization: Acme
            position: Cook
            highlights:
        \((1...lines).map { "      - Line \($0)" }.joined(separator: "\n"))
        """)
      let made = try await MadePages(written, formats: [.text]) { $0.pages = 1 }
      let message = made.report.diagnostics.first { $0.code.name == "too-many-pages" }?.message
      return message?.split(separator: " ").compactMap { Int($0) }.first
    }
    let over = try #require(try await told(70))
    #expect(over < 30)
    #expect(try await told(73) == over + 3)
    #expect(try await told(70 - over) == nil)
  }

  @Test(
    "figures that a line says itself are not printed a second time",
    arguments: [
      (["10h", "4h"], "Cut training from 10 h to 4 h", true),
      (["6.1 days", "3.4 days"], "days to sit out of bed fell from 6.1 to 3.4", true),
      (["11", "4"], "Cut falls from 110 to 4", false), (["3,100"], "used by 3,100 people", true),
      (["4 h"], "4 people trained it", false), (["3 days", "5 h"], "Led 3 people for 5 months", false),
      (["none", "4"], "From none to 4 a quarter", true),
      ([], "Trained a model", false),
    ])
  func saidFigures(_ figures: [String], _ line: String, _ isSaid: Bool) {
    #expect(SaidFigures.areAll(figures, in: line) == isSaid)
  }
}
