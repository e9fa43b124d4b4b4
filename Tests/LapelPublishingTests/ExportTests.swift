import Lapel
import LapelArchive
import LapelDiagnostics
import Testing

@testable import LapelPublishing

struct ExportTests {
  private static let text = """
    name: {ko: 홍길동, en: Gildong Hong}
    contact: {email: gildong@example.com, phone: 010-0000-0000, github: gildong}
    experience:
      - organization: Nuri
        position: Engineer
        period: 2021-03..
        place: Seoul
        note: a secret remark
        highlights: ['Cut waiting & cost <fast>']
    publications:
      - title: Roots_and & more
        authors: [Gildong Hong]
        venue: Journal
        date: 2021-11
    """

  private static func export(_ kind: ExportKind, at level: ShowLevel = .application) -> (
    text: String, left: [String]
  ) {
    let file = CareerFile(
      name: "profile.yaml", source: SourceFile(path: "profile.yaml", bytes: Array(text.utf8)))
    let career = LoadedCareer([file], today: PartialDate(year: 2026)).career
    let export = Export(
      career, to: kind, in: WordsShelf.builtIn.words(for: .english), at: level, isOneOfSeveral: false)
    return (export.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(), export.left)
  }

  @Test("RenderCV gets its own field names and dates")
  func rendercv() {
    let text = Self.export(.rendercv).text
    #expect(text.contains("name: Gildong Hong"))
    #expect(
      text.contains(
        "company: Nuri\n        position: Engineer\n        location: Seoul\n        start_date: 2021-03\n        end_date: present\n"
      ) || text.contains("start_date: '2021-03'"))
  }

  @Test("A private note goes nowhere, and a public export has no phone", arguments: ExportKind.allCases)
  func levels(_ kind: ExportKind) {
    #expect(!Self.export(kind).text.contains("secret"))
    #expect(!Self.export(kind, at: .everyone).text.contains("010-0000-0000"))
  }

  @Test("What a form has no place for is told")
  func left() {
    #expect(Self.export(.bibtex).left.isEmpty && Self.export(.yamlresume).left.contains("Seoul") == false)
  }

  @Test("Each notation escapes what means something in it")
  func escaping() {
    #expect(Self.export(.bibtex).text.contains(#"title = {Roots\_and \& more}"#))
    #expect(Self.export(.europass).text.contains("Cut waiting &amp;amp; cost &amp;lt;fast&amp;gt;"))
  }

  @Test("An entry without what a form insists on stands where the form takes any text")
  func homeless() {
    let file = CareerFile(
      name: "profile.yaml",
      source: SourceFile(
        path: "profile.yaml",
        bytes: Array(
          """
          name: Gildong Hong
          summary: Folds boats.
          skills: [{name: Paper, keywords: [Boats, Kites]}]
          custom: [{title: Shows, entries: [{name: Fold, role: Folder, period: 2020..2021}]}]
          """.utf8)))
    let career = LoadedCareer([file], today: PartialDate(year: 2026)).career
    func export(_ kind: ExportKind) -> Export {
      Export(
        career, to: kind, in: WordsShelf.builtIn.words(for: .english), at: .application, isOneOfSeveral: false
      )
    }
    let yaml = String(decoding: export(.yamlresume).files[0].bytes, as: UTF8.self)
    #expect(yaml.contains("      - Skills: Paper (Boats, Kites)\n"))
    #expect(yaml.contains("      - Shows: Fold (Folder, 2020..2021)\n"))
    let json = String(decoding: export(.jsonResume).files[0].bytes, as: UTF8.self)
    #expect(json.contains(#""period": "2020..2021""#))
    #expect(export(.yamlresume).left.isEmpty && export(.jsonResume).left.isEmpty)
  }
}
