import Lapel
import Testing

@testable import LapelTailoring

@Suite("Papers, versions and languages that a career shows by another name")
struct PapersShownTests {
  private static let work = """
    name: 홍길동
    language_skills:
      - {id: korean, name: Korean, level: native}
      - {id: english, name: English, level: fluent}
      - {id: polish, name: Polish, level: conversational}
    memberships:
      - {id: pilots, organization: Institute of Harbour Pilots, role: Fellow}
    certificates:
      - {id: crane, name: Tower Crane Signaller, date: 2024-03}
    skills:
      - {id: wheels, name: Full driving licence}
      - {id: plotter, name: Plotter2}
    experience:
      - id: haven
        organization: Haven Docks
        position: Berth planner
        period: 2020-01..2025-12
        highlights:
          - {id: books, text: Kept the berth books in QUAYS7 for 40 ships a week}
    """

  private static func line(_ text: String) -> FitReport.Line { FitTests.report(work, text).lines[0] }

  @Test(
    "a name with its version is that name, and a letter with a number is not the letter",
    arguments: [
      ("Working with QUAYS", FitStatus.met), ("Working with QUAYS8", .gap), ("Working with QUA", .gap),
    ])
  func versions(line: String, status: FitStatus) {
    #expect(Self.line(line).status == status, "\(line)")
  }

  @Test("a society's initials are its name")
  func initials() {
    let line = Self.line("Membership of the IHP")
    #expect(line.status != .gap)
    #expect(line.evidence.first?.id == "pilots")
  }

  @Test(
    "a licence that stands among the skills is a licence",
    arguments: ["Full driving licence", "Driving licence and use of a car", "운전면허 소지자"])
  func licences(text: String) {
    let line = Self.line(text)
    #expect(line.status == .met, "\(text)")
    #expect(line.evidence.first?.id == "wheels", "\(text)")
  }

  @Test(
    "another language is one that not everybody there speaks",
    arguments: [
      ("A second European language", FitStatus.met, "polish"), ("제2외국어 가능자", .met, "polish"),
      ("Another language, spoken fluently", .met, "korean"),
    ])
  func languages(text: String, status: FitStatus, id: String) {
    let line = Self.line(text)
    #expect(line.status == status, "\(text)")
    #expect(line.evidence.first?.id == id, "\(text)")
  }

  @Test(
    "an exam at school is shown by what stands under the school, subject by subject",
    arguments: [
      ("GCSE English and Maths at grade 4 or above", FitStatus.met), ("GCSE Physics", .partial),
      ("A level English", .gap),
    ])
  func exams(text: String, status: FitStatus) {
    let career = """
      name: Ada Quill
      education:
        - {id: uni, institution: Tidewell University, degree: BA, area: English, period: 2014..2017}
        - {id: school, institution: Tidewell School, degree: 9 GCSEs including English and Maths, period: 2010..2012}
      """
    let line = FitTests.report(career, text).lines[0]
    #expect(line.status == status, "\(text)")
    #expect(line.evidence.first?.id == (status == .gap ? nil : "school"), "\(text)")
  }
}
