import LapelImporting
import Testing

struct LanguageJoiningTests {
  @Test("One CV in two languages becomes one career, entry by entry")
  func join() throws {
    func read(_ name: String, _ text: String) throws -> DraftCareer {
      try Importers.read(
        ImportSource(name: name, bytes: Array(text.utf8)), as: ImportKind(rawValue: "json-resume"))
    }
    let korean = try read(
      "resume.ko.yaml",
      "basics: {name: 홍길동}\nwork:\n  - {name: 누리, position: 연구원, startDate: 2021-01, endDate: 2022-02}\n")
    let english = try read(
      "resume.en.yaml",
      "basics: {name: Gildong Hong}\nwork:\n  - {name: Nuri, position: Researcher, startDate: 2021-01, endDate: 2022-02}\n"
    )
    let joining = try #require(LanguageJoining(("resume.ko.yaml", korean), ("resume.en.yaml", english)))
    let laid = CareerLayout.lay(joining.join(korean, english))
    #expect(
      laid.files.first { $0.path == "experience.yaml" }?.text == """
        experience:
          - id: nuri
            organization:
              ko: 누리
              en: Nuri
            position:
              ko: 연구원
              en: Researcher
            period: 2021-01..2022-02

        """)
  }
}
