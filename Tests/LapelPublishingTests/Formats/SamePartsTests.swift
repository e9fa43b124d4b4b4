import Lapel
import LapelPage
import LapelXML
import Testing

@testable import LapelPublishing

@Suite("what a line says")
struct SamePartsTests {
  private static let career = WrittenCareer(
    """
    name: {ko: 홍길동, en: Gildong Hong}
    languages: [ko, en]
    experience:
      - organization: {ko: 한빛, en: Hanbit}
        position: {ko: 개발자, en: Developer}
        period: 2021-01..2022-06
        place: {ko: 서울, en: Seoul}
        team: 4
        links: [award, {label: {ko: 기사, en: Article}, url: "https://example.com/a"}]
    education:
      - {institution: {ko: 가온대, en: Gaon}, area: {ko: 전산학, en: Computing}, degree: {ko: 학사, en: BSc}, period: 2014-03..2018-02}
    publications:
      - {title: {ko: 논문, en: Paper}, authors: [김철수, 홍길동], venue: {ko: 학회, en: Venue}, date: 2020-05, place: {ko: 부산, en: Busan}, status: {ko: 구두, en: Oral}, url: "https://example.com/p"}
    awards:
      - {id: award, name: {ko: 공모전, en: Contest}, rank: {ko: 대상, en: first}, issuer: {ko: 재단, en: Fund}, date: 2022-12, place: {ko: 대전, en: Daejeon}}
    certificates:
      - {name: {ko: 한국사, en: History}, level: {ko: 1급, en: level 1}, issuer: {ko: 위원회, en: Board}, date: 2019-02}
    skills:
      - {name: {ko: 언어, en: Languages}, keywords: [Swift, C++], used: [award]}
    """)

  /// Letters and figures alone, so that only what is said and its order remain.
  private static func bare(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

  private static let lines: [Language: [String]] = [
    .korean: [
      "한빛 개발자", "2021.01 – 2022.06 1년 6개월 서울 4인 팀", "가온대 전산학 학사",
      "김철수 홍길동 논문", "학회 부산 2020.05 구두", "2022.12 공모전 대상 재단 대전", "2019.02 한국사 1급 위원회",
      "언어 Swift C++ 공모전",
    ],
    .english: [
      "Developer Hanbit", "Jan 2021 – Jun 2022 Seoul team of 4", "BSc Computing Gaon",
      "김철수 홍길동 Paper", "Venue Busan May 2020 Oral", "Dec 2022 Contest Fund first Daejeon",
      "Feb 2019 History Board level 1", "Languages Swift C++ Contest",
    ],
  ]

  @Test("is the same in every format, in the order of its language", arguments: [Language.korean, .english])
  func everyFormat(_ language: Language) async throws {
    let made = try await MadePages(
      Self.career, formats: [.html, .latex, .markdown, .text], languages: [language])
    #expect(made.errors == [])
    for (path, content) in made.files {
      var text = content
      if path.hasSuffix(".html") {
        text = try HTMLDocument(Array(content.utf8)).root.text(skipping: ["script", "style", "title"])
      }
      if path.hasSuffix(".tex") {
        text = String(decoding: LaTeXReadings.withoutTeX(Array(content.utf8)), as: UTF8.self)
        text.replace(/https:\/\/example.com\/p/, with: "")
        text.replace(/(award|nuri)(?=Contest|공모전)/, with: "")
      }
      text.replace("(https://example.com/p)", with: "")
      let said = Self.bare(text)
      for line in try #require(Self.lines[language]) {
        #expect(said.contains(Self.bare(line)), "\(line) in \(path)")
      }
    }
  }

  @Test("a Korean grade stands beside its certificate, and commas are English")
  func separators() {
    let korean = Self.career.text(.korean)
    #expect(korean.contains("2019.02 한국사 1급 · 위원회\n"))
    #expect(korean.contains("2022.12 공모전 · 대상 · 재단 · 대전\n"))
    let english = Self.career.text(.english)
    #expect(english.contains("Feb 2019 History, Board, level 1\n"))
    #expect(english.contains("Developer, Hanbit\n"))
    #expect(
      english.contains(
        "Jan 2021 – Jun 2022 · Seoul · team of 4 · Article (https://example.com/a) · See also: Contest\n"
      ))
  }

  @Test("a date at the edge stands beside its title, and begins the line under it in plain formats")
  func edge() {
    let resume = Self.career.resume(.english).resume
    let page = PageComposer(resume, Arrangement(edge: [.when])).compose().page
    guard case .group(let section) = page.blocks[1], case .group(let list) = section.blocks[1],
      case .group(let entry) = list.blocks[0], case .paragraph(let title) = entry.blocks[0]
    else {
      Issue.record("no entry")
      return
    }
    #expect(title.runs.map(\.text).joined() == "Developer, Hanbit")
    #expect(title.aside.map(\.text) == ["Jan 2021 – Jun 2022"])
    guard case .plain(let make) = Format.text.making else { return }
    #expect(
      String(decoding: make(page), as: UTF8.self).contains("Jan 2021 – Jun 2022 · Seoul"))
  }
}
