import Testing

@testable import LapelPublishing

@Suite("A name with a link in it")
struct CitedLinkTests {
  @Test("is cited by its label, so that no link stands within another")
  func cited() async throws {
    let made = try await MadePages(
      WrittenCareer(
        """
        name: Ann Lee
        languages: [en]
        strengths: [{id: s, name: Mapping, claim: I map., evidence: [oven]}]
        projects: [{id: oven, name: '[Oven **map**](https://example.com/o)', period: 2019}]
        awards: [{name: Guild prize, for: oven, date: 2020}]
        """), formats: [.html, .text, .markdown])
    #expect(made.errors == [])
    #expect(try #require(made.files["general/cv.en.html"]).contains("https://example.com/o"))
    #expect(try #require(made.files["general/cv.en.txt"]).contains("Guild prize"))
  }
}
