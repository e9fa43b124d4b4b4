import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

@Suite("private values")
struct LeakTests {
  private static let value = "Zq telling 8231 value"
  /// Fields that print on no CV, or that are no text of the page's.
  private static let unprinted: Set<String> = [
    "id", "show", "todo", "note", "tags", "short", "reason", "learned", "compare", "image",
  ]

  /// Every text field of every section, the shared ones with each.
  private static let fields: [(section: String, field: String, record: [String])] =
    (Career.sections + [Referee.self]).flatMap { type -> [(String, String, [String])] in
      guard case .record(_, let infos) = type.shape else { return [] }
      let required = infos.filter(\.isRequired).map(\.name)
      return infos.compactMap { info in
        switch info.shape() {
        case .localized: (type.section.rawValue, info.name, required)
        case .list(.localized): (type.section.rawValue, info.name, required)
        default: nil
        }
      }
    }

  private static func career(_ index: Int, show: String) -> WrittenCareer {
    let (section, field, required) = fields[index]
    let written = "{text: \(value), show: \(show)}"
    let isList = ["technologies", "courses", "authors", "inventors", "keywords"].contains(field)
    var lines = required.filter { $0 != field }.map { "\($0): other \($0)" }
    if section == "strengths" { lines.append("evidence: [proof]") }
    if section == "language_skills" || field == "level" || field == "status" { lines.append("date: 2020-01") }
    lines.append("\(field): \(isList ? "[\(written)]" : written)")
    let entry = lines.joined(separator: "\n    ")
    let proof = section == "projects" ? "" : "projects: [{id: proof, name: Proof}]\n"
    return WrittenCareer("name: Hong\nlanguages: [en]\n\(proof)\(section):\n  - \(entry)\n")
  }

  @Test(
    "of any field of any section stand nowhere, and shown ones stand where they belong",
    arguments: fields.indices)
  func everywhere(_ index: Int) async throws {
    let (section, field, _) = Self.fields[index]
    let hidden = try await MadePages(Self.career(index, show: "private"))
    for (name, text) in hidden.files {
      #expect(!text.contains("telling 8231"), "\(section).\(field) in \(name)")
    }
    #expect(hidden.errors == [])
    guard !Self.unprinted.contains(field), !(section == "strengths" && field == "keywords") else { return }
    let shown = try await MadePages(Self.career(index, show: "public"))
    for name in ["html", "tex", "md", "txt", "json"] {
      #expect(
        shown.files["general/cv.en.\(name)"]?.contains("telling 8231") == true,
        "\(section).\(field) not in \(name)")
    }
  }

  @Test("a private value inside a shown text is found in every notation, and nothing is written")
  func found() {
    let search = LeakSearch(["010-0000-0000", "서울시 가온구 1번지", "a_b & <c> \"d\""])
    func finds(_ text: String, _ format: Format) -> Set<Int> {
      DecodedForms(of: Array(text.utf8), format).all.reduce(into: []) { $0.formUnion(search.found(in: $1)) }
    }
    #expect(finds("call 010-0000-0000입니다", .text) == [0])
    #expect(finds("x010-0000-00001", .text) == [])
    #expect(finds("서울시\n  가온구\u{A0}1번지", .text) == [1])
    #expect(finds("<a href='tel:%30%310-0000-0000'>x</a>", .html) == [0])
    #expect(finds("<p>010-<b>0000</b>-0000</p>", .html) == [0])
    #expect(finds("<p title='a_b &amp; &lt;c> &quot;d&quot;'>x</p>", .html) == [2])
    #expect(finds(#"{"x": "\uc11c\uc6b8\uc2dc 가온구 1번지"}"#, .json) == [1])
    #expect(finds(#"\textbf{a\_b \& <c> "d"}"#, .latex) == [2])
    #expect(finds("<</Title <FEFFC11CC6B8C2DC00200041>>>", .pdf) == [])
    #expect(finds("<</Title <FEFFC11CC6B8C2DC0020AC00C628AD6C00200031BC88C9C0>>>", .pdf) == [1])
  }

  @Test(
    "no id is the name of a place on an anonymous or a blind page, and none that tells what is private anywhere"
  )
  func ids() async throws {
    let written = WrittenCareer(
      """
      name: Thabo Mokoena
      languages: [en]
      education: [{id: zqschool, institution: Gasol University, degree: Bachelor, period: 2016-03..2020-02}]
      experience: [{id: hidden, organization: Quarryside Bank, position: Clerk, period: 2019..2020, show: private}]
      projects:
        - {id: zqmap, name: Map, highlights: [{id: zqusers, text: Many use it}]}
        - {id: quarryside-bank-tool, name: Tool, highlights: [{id: fast, text: It is fast}]}
      strengths: [{id: zqcare, name: Care, evidence: [zqmap.zqusers, quarryside-bank-tool.fast]}]
      custom: [{id: zqclub, title: Club, entries: [{id: zqchair, title: Chair}]}]
      target: {id: b, blind: true}
      """)
    for isAnonymous in [true, false] {
      var build = Build(career: written.career, folder: "me", name: "me", today: WrittenCareer.today)
      (build.formats, build.targets) = ([.html, .latex, .pdf, .docx, .json], written.career.targets)
      build.isAnonymous = isAnonymous
      let made = await build.make()
      #expect(!made.report.hasErrors && made.files.count == 5)
      for file in made.files {
        let format = try #require(Format.all.first { file.path.hasSuffix("." + $0.fileExtension) })
        for reading in DecodedForms(of: file.bytes, format).all {
          let text = String(decoding: reading, as: UTF8.self)
          for id in ["zq", "quarryside"] { #expect(!text.contains(id), "\(id) in \(file.path)") }
        }
        guard format == .html else { continue }
        let page = String(decoding: file.bytes, as: UTF8.self)
        for place in ["id=\"e1\"", "href=\"#e", "id=\"section-e"] {
          #expect(page.contains(place), "\(place)")
        }
      }
    }
    let open = try await MadePages(written, formats: [.html])
    let page = try #require(open.files["general/cv.en.html"])
    #expect(page.contains("id=\"zqmap\"") && page.contains("href=\"#zqmap-zqusers\""))
    #expect(!page.contains("quarryside"))
  }

  @Test("what a page says is searched for what gives a private value away, the program's own words aside")
  func outputs() {
    let career = WrittenCareer(
      """
      name: Hong
      contact: {phone: {text: 010-1234-5678, show: private}}
      experience: [{organization: Quarryside & Sons, position: Clerk, period: 2019..2020, show: private}]
      projects: [{name: Publications, show: private}]
      """
    ).career
    let search = OutputSearch(of: career, at: .everyone, besides: [WordsShelf.builtIn.words(for: .english)])
    func finds(_ text: String, _ path: String) -> [String] {
      search.found(in: Array(text.utf8), named: path).map(\.field)
    }
    #expect(finds("<p>At <b>Quarryside &amp; Sons</b></p>", "a/index.html") == ["organization"])
    #expect(finds("<p>at QUARRYSIDE &amp; SONS</p>", "index.html") == ["organization"])
    #expect(finds("<p>Call 01012345678</p>", "feed.xml") == ["phone"])
    #expect(finds("Call 010 1234 5678", "year.txt") == ["phone"])
    #expect(finds("<style>.quarryside-sons {}</style><h1>Publications</h1>", "index.html").isEmpty)
    #expect(finds("<p>Quarryside &amp; Sons</p>", "map-1a2b.png").isEmpty)
  }

  @Test("an anonymous page holds no name and no contact")
  func anonymous() async throws {
    let written = WrittenCareer(
      """
      name: {ko: 홍길동, en: Gildong Hong}
      contact: {email: gildong@example.com, phone: 010-0000-0000}
      experience: [{organization: 누리비전, position: 연구원, period: 2020-01..2021-01, highlights: [모델 경량화]}]
      """)
    let made = try await MadePages(written, languages: [.korean]) { $0.isAnonymous = true }
    #expect(made.errors == [])
    #expect(made.files.count == Format.all.count)
    for (name, text) in made.files {
      for secret in ["홍길동", "Gildong", "gildong@", "010-0000", "누리비전"] {
        #expect(!text.contains(secret), "\(secret) in \(name)")
      }
      if !name.hasSuffix(".pdf"), !name.hasSuffix(".docx") { #expect(text.contains("모델 경량화"), "\(name)") }
    }
  }
}
