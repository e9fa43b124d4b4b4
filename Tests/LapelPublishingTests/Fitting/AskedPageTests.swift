import Lapel
import LapelDiagnostics
import LapelTailoring
import Testing

@testable import LapelPublishing

@Suite("a page for a company whose posting is known")
struct AskedPageTests {
  /// A page that holds about a half of it: the first job says nothing of Rust, the last does.
  private static let career: WrittenCareer = {
    let jobs = (1...14).map { number in
      let text =
        number == 14 ? "Wrote the scheduler in Rust" : "Kept the order books of shop \(number) in good shape"
      return """
          - id: shop\(number)
            name: Shop \(number)
            period: 20\(10 + number)-01..20\(10 + number)-12
            highlights:
              - {id: a, text: \(text), tags: [x]}
              - {id: b, text: Answered the mail of shop \(number) every day of the year and kept a list of it}
              - {id: c, text: Swept the yard of shop \(number) every day of the year and kept a list of it}
        """
    }
    return WrittenCareer(
      """
      name: Gildong Hong
      languages: [en]
      duration: yes
      projects:
      \(jobs.joined(separator: "\n"))
      target: {id: rust, pages: 1, pin: [shop2.c], hide: [shop3]}
      """)
  }()

  private static func made(asking lines: [String]?) async throws -> MadePages {
    try await MadePages(career, formats: [.text, .html], targets: ["rust"]) { build in
      guard let lines else { return }
      build.worth = { _ in
        FitReport(
          of: career.career, for: PostingReading(required: lines, preferred: [], duties: []),
          today: WrittenCareer.today
        ).worth
      }
    }
  }

  @Test("keeps what answers it, however late it is written, and what is pinned; what is hidden stays away")
  func asked() async throws {
    let made = try await Self.made(asking: ["Rust"])
    let text = try #require(made.files["rust/cv.en.txt"])
    #expect(text.contains("scheduler in Rust"))
    #expect(text.contains("Swept the yard of shop 2 "))
    #expect(!text.contains("shop 3 "))
    let plain = try #require(try await Self.made(asking: nil).files["rust/cv.en.txt"])
    #expect(!plain.contains("scheduler in Rust"))
  }

  @Test("what is left out is listed with the lines it would take, the same each time")
  func costs() async throws {
    let made = try await Self.made(asking: ["Rust"])
    let note = try #require(made.report.diagnostics.first { $0.code == .leftOut })
    #expect(note.message.contains("`shop13` (2 lines), `shop13.a` (1 line), `shop13.b` (1 line)"))
    #expect(!note.message.contains("shop14.a"))
    let again = try await Self.made(asking: ["Rust"])
    #expect(again.files == made.files)
  }
}
