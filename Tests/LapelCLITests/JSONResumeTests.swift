import LapelDiagnostics
import LapelYAML
import Testing

/// The JSON format beside JSON Resume 1.0.0: no key of its own at the top (all others may have more), the
/// right kinds, dates as its pattern has them.
@Suite("JSON Resume 1.0.0")
struct JSONResumeTests {
  indirect enum Kind: Sendable {
    case text, date, address
    case list(Kind)
    case fields([String: Kind])
  }

  /// The fields of an entry with the kinds that are no plain text.
  private static func fields(_ names: String, _ others: [String: Kind] = [:]) -> Kind {
    var all = others
    for name in names.split(separator: " ") { all[String(name)] = .text }
    return .fields(all)
  }

  private static let span: [String: Kind] = [
    "startDate": .date, "endDate": .date, "url": .address, "highlights": .list(.text),
  ]

  private static let top: [String: Kind] = [
    "$schema": .address,
    "basics": fields(
      "name label image email phone summary",
      [
        "url": .address, "location": fields("address postalCode city countryCode region"),
        "profiles": .list(fields("network username", ["url": .address])),
      ]),
    "work": .list(fields("name location description position summary", span)),
    "volunteer": .list(fields("organization position summary", span)),
    "education": .list(
      fields(
        "institution area studyType score",
        ["url": .address, "startDate": .date, "endDate": .date, "courses": .list(.text)])),
    "awards": .list(fields("title awarder summary", ["date": .date])),
    "certificates": .list(fields("name issuer", ["date": .date, "url": .address])),
    "publications": .list(fields("name publisher summary", ["releaseDate": .date, "url": .address])),
    "skills": .list(fields("name level", ["keywords": .list(.text)])),
    "languages": .list(fields("language fluency")),
    "interests": .list(fields("name", ["keywords": .list(.text)])),
    "references": .list(fields("name reference")),
    "projects": .list(
      fields(
        "name description entity type",
        span.merging(["keywords": .list(.text), "roles": .list(.text)]) { $1 })),
    "meta": fields("version", ["canonical": .address]),
  ]

  /// What is not as JSON Resume has it.
  private static func mistakes(_ node: Node, _ kind: Kind, _ path: String) -> [String] {
    switch kind {
    case .text: return node.kind == .scalar && !node.text.isEmpty ? [] : ["\(path) is no text"]
    case .address:
      return node.kind == .scalar && node.text.contains("://") && !node.text.contains(" ")
        ? [] : ["\(path) is no address: \(node.text)"]
    case .date:
      let parts = node.text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
      return [[4], [4, 2], [4, 2, 2]].contains(parts) && node.text.allSatisfy { $0.isNumber || $0 == "-" }
        ? [] : ["\(path) is no date: \(node.text)"]
    case .list(let item):
      guard node.kind == .sequence else { return ["\(path) is no list"] }
      return node.items.flatMap { mistakes($0, item, "\(path)[]") }
    case .fields(let fields):
      guard node.kind == .mapping else { return ["\(path) has no fields"] }
      return node.pairs.flatMap { key, value in
        fields[key.text].map { mistakes(value, $0, "\(path).\(key.text)") } ?? []
      }
    }
  }

  private static let career = """
    name: {ko: 홍길동, en: Gildong Hong}
    languages: [ko, en]
    contact: {email: g@example.com, phone: 010-0000-0000, website: https://example.com, github: gd, linkedin: https://linkedin.com/in/gd, kakao: gildong, address: 서울}
    summary: 소개 글
    interests: [등산]
    experience:
      - {organization: 새벽물산, position: 개발자, period: ..2020-12, url: https://a.example, place: 부산, highlights: [하나]}
      - {organization: 한빛, roles: [{position: 가, period: 2021..}, {position: 나, period: 2020-01-05..2020-12-31}]}
    projects: [{name: 물길, role: 설계, team: 3, organization: 하천, technologies: [A], url: https://b.example, period: 2021}]
    education: [{institution: 대학, area: 수학, degree: 학사, period: 2010-03.., gpa: {overall: 3.9, scale: 4.3}, courses: [해석]}]
    publications: [{title: 소수, authors: [홍길동], venue: 회지, date: 2021-05-06, doi: 10.1000/1}]
    patents: [{title: 물레, number: 10-2020-1234567, date: 2020-05}]
    awards: [{name: 상, rank: 은, issuer: 학회, date: 2017}]
    certificates: [{name: 기사, date: 2021-06, issuer: 공단, valid_until: 2099-01}]
    skills: [{name: 언어, keywords: [A, B], level: 상, since: 2015}]
    language_skills: [{name: 영어, level: 상}]
    test_scores: [{name: TOEIC, score: 945, date: 2023-05}]
    volunteering: [{name: 나눔, role: 운전, date: 2019-12}]
    references: [{name: 성춘향, position: 팀장, contact: c@example.com}]
    custom: [{title: 동아리, entries: [{name: 로봇, period: 2011..2012}]}]
    """

  @Test("every section is as JSON Resume has it, in both languages", arguments: ["ko", "en"])
  func valid(_ language: String) async throws {
    try await Workshop.with { workshop in
      try workshop.write(Self.career, to: "me/profile.yaml")
      let outcome = try await workshop.run("lapel build me --format json --language \(language)")
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let text = try workshop.read("output/me/general/cv.\(language).json")
      var report = Report()
      let file = YAMLFile.read(
        SourceFile(path: "cv.json", bytes: Array(text.utf8)), id: FileID(0), mode: .strict, report: &report)
      let root = try #require(file.documents.first)
      #expect(root.pairs.map(\.key.text).filter { Self.top[$0] == nil } == [])
      #expect(Set(Self.top.keys).subtracting(root.pairs.map(\.key.text)) == [])
      #expect(Self.mistakes(root, .fields(Self.top), "") == [])
      #expect(text.contains(#""username": "gd","#) && !text.contains(#""username": "https:"#))
    }
  }
}
