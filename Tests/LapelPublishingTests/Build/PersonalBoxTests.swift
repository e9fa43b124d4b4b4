import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

@Suite("what a form asks of the person")
struct PersonalBoxTests {
  private static let career = WrittenCareer(
    """
    name: 홍길동
    languages: [ko]
    birth_date: 1998-03-01
    origin: 전주
    show_birth_date: yes
    experience: [{organization: 누리비전, position: 연구원, period: 2023-01..}]
    target: {id: blind, blind: true}
    """)

  private static func text(of made: MadePages, _ page: String = "general") -> String {
    made.files["\(page)/cv.ko.txt"] ?? ""
  }

  @Test("a theme with a box prints what is asked for, and nothing else")
  func asked() async throws {
    let made = try await MadePages(Self.career, formats: [.text]) { $0.theme = "iryeokseo" }
    #expect(made.report.diagnostics.isEmpty)
    #expect(Self.text(of: made).contains("인적사항"))
    #expect(Self.text(of: made).contains("생년월일: 1998.03.01"))
    #expect(!Self.text(of: made).contains("전주"))
  }

  @Test("a theme without a box prints none of it, and says so")
  func noBox() async throws {
    let made = try await MadePages(Self.career, formats: [.text]) { $0.theme = "gyeol" }
    #expect(made.report.diagnostics.map(\.code) == [.noBox])
    #expect(!Self.text(of: made).contains("1998"))
  }

  @Test("a blind CV has no box")
  func blind() async throws {
    let made = try await MadePages(Self.career, formats: [.text], targets: ["blind"]) {
      $0.theme = "iryeokseo"
    }
    #expect(!Self.text(of: made, "blind").contains("1998"))
    #expect(!Self.text(of: made, "blind").contains("인적사항"))
  }
}
