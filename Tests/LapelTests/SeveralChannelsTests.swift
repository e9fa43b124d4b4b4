import Lapel
import LapelDiagnostics
import Testing

struct SeveralChannelsTests {
  @Test("A way to reach the person may be a list, and each is printed")
  func list() {
    let text = "name: Gildong Hong\ncontact:\n  email: [a@example.com, b@example.com]\n"
    let file = CareerFile(
      name: "profile.yaml", source: SourceFile(path: "profile.yaml", bytes: Array(text.utf8)))
    let loaded = LoadedCareer([file], today: PartialDate(year: 2026))
    #expect(!loaded.report.hasErrors)
    #expect(loaded.career.person.contact.map(\.value.versions[0].text) == ["a@example.com", "b@example.com"])
  }
}
