import Lapel
import LapelDiagnostics
import LapelXML
import Testing

@testable import LapelPublishing

@Suite("every section, in every format and both languages")
struct OrderTests {
  /// One entry of each section, each telling; `ko` and `en` as the page's language wants.
  private static let career = WrittenCareer(
    """
    name: {ko: 홍길동, en: Gildong Hong}
    headline: {ko: 개발자, en: Developer}
    languages: [ko, en]
    contact: {email: gildong@example.com}
    summary: {ko: 소개하는 글, en: A summary}
    interests: [{ko: 관심거리, en: Curiosity}]
    \(Career.sections.map(section).joined(separator: "\n"))
    custom: [{title: {ko: 나의 것, en: My own}, entries: [{name: {ko: 나만의 일, en: Own thing}}]}]
    references: [{name: {ko: 추천하는 이, en: A referee}}]
    """)

  private static func section(_ type: any Entry.Type) -> String {
    let key = type.section.rawValue
    guard case .record(_, let fields) = type.shape else { return "" }
    let required = fields.filter(\.isRequired).map(\.name)
    let names = required.isEmpty ? ["status"] : required
    let values = names.map { "\($0): {ko: \(key) 가나 \($0), en: \(key) entry \($0)}" }
    let evidence = key == "strengths" ? ", evidence: [proof]" : ""
    let id = key == "projects" ? "id: proof, " : ""
    return
      "\(key): [{\(id)\(values.joined(separator: ", "))\(evidence), date: 2020-01, highlights: [{ko: \(key) 성과, en: \(key) result}]}]"
  }

  @Test(
    "stand in the order of the page", arguments: TemplateStore().themes, [Language.korean, .english])
  func order(_ theme: String, _ language: Language) async throws {
    #expect(Self.career.loaded.report.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let made = try await MadePages(Self.career, languages: [language]) { $0.theme = theme }
    // The HTML's own order is checked by the build: a page out of order would be an error.
    #expect(made.errors == [])
    let resume = Self.career.resume(language).resume
    #expect(resume.sections.count == Career.sections.count + 4)
    for name in ["txt", "md"] {
      let text = try #require(made.files["general/cv.\(language).\(name)"])
      var rest = text[...].replacing("\\", with: "")[...]
      for section in resume.sections {
        let wanted =
          [section.title.plain] + section.entries.compactMap { $0.headline?.plain }
          + section.entries.flatMap { $0.highlights.map(\.text.plain) }
        for text in wanted {
          let found = rest.firstRange(of: text)
          #expect(found != nil, "\(text) in \(name)")
          if let found { rest = rest[found.upperBound...] }
        }
      }
    }
  }

  @Test("two builds give the same bytes, however the work is divided")
  func deterministic() async throws {
    let first = try await MadePages(Self.career)
    let second = try await MadePages(Self.career)
    #expect(first.files.count == Format.all.count * 2)
    #expect(first.files == second.files)
  }
}
