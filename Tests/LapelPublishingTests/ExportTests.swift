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

  private static func export(_ form: ExportForm, at level: ShowLevel = .application) -> (
    text: String, left: [String]
  ) {
    let file = CareerFile(
      name: "profile.yaml", source: SourceFile(path: "profile.yaml", bytes: Array(text.utf8)))
    let career = LoadedCareer([file], today: PartialDate(year: 2026)).career
    let export = Export(
      career, to: form, in: WordsShelf.builtIn.words(for: .english), at: level, isOneOfSeveral: false)
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

  @Test("A private note goes nowhere, and a public export has no phone", arguments: ExportForm.all)
  func levels(_ form: ExportForm) {
    #expect(!Self.export(form).text.contains("secret"))
    #expect(!Self.export(form, at: .everyone).text.contains("010-0000-0000"))
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
    func export(_ form: ExportForm) -> Export {
      Export(
        career, to: form, in: WordsShelf.builtIn.words(for: .english), at: .application, isOneOfSeveral: false
      )
    }
    let yaml = String(decoding: export(.yamlresume).files[0].bytes, as: UTF8.self)
    #expect(yaml.contains("      - Skills: Paper (Boats, Kites)\n"))
    #expect(yaml.contains("      - Shows: Fold (Folder, 2020..2021)\n"))
    let json = String(decoding: export(.jsonResume).files[0].bytes, as: UTF8.self)
    #expect(json.contains(#""period": "2020..2021""#))
    #expect(export(.yamlresume).left.isEmpty && export(.jsonResume).left.isEmpty)
  }

  // MARK: - Contacts

  private static let reachable = """
    name: Gildong Hong
    contact:
      email: [a@example.com, b@example.com]
      mobile: 010-0000-0001
      phone: 010-0000-0000
      fax: 02-0000-0000
      github: gildong
    activities: [{name: Choir, role: Tenor, organization: Gaon University}]
    """

  /// A career as the page's JSON has it, and as another tool gets it.
  private static func bothJSONs(_ text: String) -> [String] {
    let written = WrittenCareer(text)
    let export = Export(
      written.career, to: .jsonResume, in: WordsShelf.builtIn.words(for: .english), at: .application,
      isOneOfSeveral: false)
    let page = JSONResumeDocument(written.resume(.english).resume)
    return [JSONResumeWriter.bytes(of: page), export.files[0].bytes].map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test("A second e-mail, a mobile and a fax stand in both forms of JSON Resume")
  func contacts() {
    for json in Self.bothJSONs(Self.reachable) {
      #expect(json.contains(#""email": "a@example.com""#) && json.contains(#""phone": "010-0000-0000""#))
      for (network, name) in [
        ("GitHub", "gildong"), ("E-mail", "b@example.com"), ("Mobile", "010-0000-0001"),
        ("Fax", "02-0000-0000"),
      ] {
        #expect(
          json.contains(
            "\"network\": \"\(network)\",\n        \"username\": \"\(name)\""), "\(network) in \(json)")
      }
    }
  }

  @Test("Both forms of JSON Resume have an activity as a volunteer's, and a talk as a publication")
  func sections() {
    let text = """
      name: Gildong Hong
      activities: [{name: Choir, role: Tenor, organization: Gaon University}]
      talks: [{title: On folding, venue: Paper Days, date: 2023-11}]
      """
    for json in Self.bothJSONs(text) {
      #expect(json.contains("\"organization\": \"Choir\",\n      \"position\": \"Tenor\""))
      #expect(json.contains("\"name\": \"On folding\",\n      \"publisher\": \"Paper Days\""))
      #expect(!json.contains(#""sections""#))
    }
  }

  @Test("A section that JSON Resume has no name for has a career file's own fields in both")
  func otherSections() {
    let text = """
      name: Gildong Hong
      military: [{status: Completed, branch: Army, rank: Sergeant, period: 2020-01..2021-07}]
      """
    for json in Self.bothJSONs(text) {
      for member in [
        #""status": "Completed""#, #""branch": "Army""#, #""rank": "Sergeant""#,
        #""period": "2020-01..2021-07""#,
      ] { #expect(json.contains(member), "\(member) in \(json)") }
    }
  }

  @Test("The fields that a page's headline and organization stand under in JSON are the section's own")
  func fieldNames() {
    for type in Career.sections {
      guard case .record(_, let fields) = type.shape else {
        Issue.record("\(type.section) is no record")
        continue
      }
      let names = type.names
      #expect(fields.contains { $0.name == names.headline }, "\(names.headline) of \(type.section)")
      if let organization = names.organization {
        #expect(fields.contains { $0.name == organization }, "\(organization) of \(type.section)")
      }
    }
  }

  // MARK: - What is told

  @Test("How a CV looks is no text that a form lacks a place for", arguments: ExportForm.all)
  func options(_ form: ExportForm) {
    let text = """
      name: Gildong Hong
      strict: no
      gpa: no
      evidence: yes
      titles: {projects: Selected work}
      fonts: {latin: Fira Sans}
      limits: {projects: 3}
      education: [{institution: Gaon University, degree: BSc, period: 2018..2022, show: public}]
      projects: [{id: seats, name: Seat map, period: 2022..2023, story: {problem: Queues}, tags: [campus]}]
      awards: [{name: Prize, issuer: Gaon, date: 2022, for: seats}]
      """
    let export = Export(
      WrittenCareer(text).career, to: form, in: WordsShelf.builtIn.words(for: .english), at: .application,
      isOneOfSeveral: false)
    #expect(export.left == [])
    let written = export.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(!written.contains("Queues") && !written.contains("campus") && !written.contains("Fira"))
  }

  @Test("The figures of a highlight, and a paper's pages, are written or told of", arguments: ExportForm.all)
  func figures(_ form: ExportForm) {
    let text = """
      name: Gildong Hong
      experience:
        - {organization: Nuri, position: Engineer, period: 2021..2022, highlights: [{text: Cut waiting, metric: {was: ten hours, now: four hours}}]}
      publications: [{title: Folds, venue: Journal, pages: e-117, date: 2021}]
      """
    let export = Export(
      WrittenCareer(text).career, to: form, in: WordsShelf.builtIn.words(for: .english), at: .application,
      isOneOfSeveral: false)
    let written = export.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    for figure in form.name == "bibtex" ? ["e-117"] : ["ten hours", "four hours", "e-117"] {
      #expect(written.contains(figure) || export.left.contains(figure), "\(figure) in \(written)")
    }
  }
}
