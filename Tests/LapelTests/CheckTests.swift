import LapelDiagnostics
import Testing

@testable import Lapel

/// What is found in targets, applications, the log, addresses and grades.
struct CheckTests {
  private static let base = """
    projects:
      - id: map
        name: Map of free seats
        highlights: [{id: users, text: Designed with its users}]
    strengths:
      - {id: care, name: Care, evidence: [map.users]}
      - {id: speed, name: Speed, evidence: [map]}
    posting: {id: job, company: Hanbit}

    """

  private func target(_ lines: String) -> [String] {
    Problems(
      Self.base + "target:\n  id: hanbit\n" + lines.split(separator: "\n").map { "  \($0)\n" }.joined()
    )
    .lines().map { String($0.split(separator: " ", maxSplits: 3)[1]) }
  }

  @Test("a target's strengths, lead and posting have to be there")
  func targetNames() {
    #expect(target("posting: job\nlead: care\nstrengths: [care, speed]") == [])
    #expect(target("posting: jab") == ["unknown-reference"])
    #expect(target("lead: caer") == ["unknown-reference"])
    #expect(target("lead: map") == ["unknown-reference"])
    #expect(target("strengths: [care, sped]") == ["unknown-reference"])
    #expect(target("lead: care\nstrengths: [speed]") == ["lead-not-listed"])
    #expect(target("language: kr") == ["unknown-language"])
  }

  @Test("what is pinned may not be hidden, itself or with what it stands in")
  func pins() {
    #expect(target("pin: [map.users]\nhide: [map]").contains("pinned-and-hidden"))
    #expect(target("pin: [map]\nhide: [map.users]").contains("pinned-and-hidden") == false)
    #expect(target("pin: [map]\nhide: [map]").contains("pinned-and-hidden"))
    #expect(target("lead: care\nhide: [care]") == ["pinned-and-hidden"])
    #expect(target("strengths: [care, speed]\nhide: [speed]") == ["pinned-and-hidden"])
    #expect(target("strengths: [care]\nhide: [speed]") == [])
  }

  @Test("a lead whose evidence is all hidden is an error, another strength a warning")
  func hiddenEvidence() {
    let lines = Problems(Self.base + "target: {id: t, lead: care, hide: [map]}").lines()
    #expect(lines.filter { $0.hasPrefix("error hidden-evidence") }.count == 1)
    #expect(lines.filter { $0.hasPrefix("warning hidden-evidence") }.count == 1)
  }

  @Test("a limit needs its unit, and an answer over it is a warning that says both lengths")
  func limits() {
    #expect(target("questions: [{ask: q, limit: 500}]") == ["bad-limit"])
    let long = Problems(Self.base + "target: {id: t, questions: [{ask: q, limit: 10자, answer: 가나다라마 바사아자차}]}")
    #expect(
      long.lines() == ["warning answer-too-long 9:58 the answer has 11 characters, and the limit is 10"])
  }

  @Test("reworded items are named by id, and an unknown one is said at its key")
  func reword() {
    #expect(target("reword: {map.users: x, map: y}") == [])
    #expect(target("reword: {map.usres: x}") == ["unknown-reference"])
  }

  @Test("stages end in a result, and a near one has a fix")
  func stages() {
    let stage = { (text: String) in Problems("applications:\n  - {id: a, stages: [\(text)]}") }
    #expect(stage("documents passed").codes == [])
    #expect(stage("합숙 passed").codes == [])
    #expect(stage("interview-3 no-answer").codes == [])
    #expect(stage("documents pased").fixed()?.contains("[documents passed]") == true)
    #expect(stage("final no answer").codes == [])
    #expect(stage("documnets passed").codes == ["misspelt-word"])
    #expect(stage("passed").codes == ["bad-stage"])
    #expect(Problems("applications:\n  - {id: a, outcome: acepted}").codes == ["misspelt-word"])
    #expect(Problems("applications:\n  - {id: a, outcome: 기다리는 중}").codes == [])
  }

  @Test("a line of the log is a date, what it is about, a text and tags")
  func log() throws {
    let career = Problems("log:\n  - 2023-08 @self @self 인턴 +1 종료 +decision +work").loaded.career
    let line = try #require(career.log.first)
    #expect(line.date.iso == "2023-08" && line.about.map(\.text) == ["self", "self"])
    #expect(line.text == "인턴 +1 종료" && line.tags == ["decision", "work"])
    #expect(Problems("log:\n  - 2023-08 @nobody x").codes == ["unknown-reference"])
    #expect(Problems("log:\n  - @self x").codes == ["bad-log-line"])
    #expect(Problems("log:\n  - 2023-08 @self").codes == ["bad-log-line"])
    #expect(Problems("log:\n  - 2023-08: 첫 출근").codes == ["bad-date"])
  }

  @Test("a GPA has a scale and may not pass it")
  func grades() {
    let gpa = { (text: String) in Problems("education:\n  - institution: G\n    gpa: \(text)") }
    #expect(gpa("{overall: 4.50, scale: 4.5}").codes == [])
    #expect(gpa("{overall: 4.6, scale: 4.5}").codes == ["bad-grade"])
    #expect(gpa("{major: 4.6, scale: 4.5}").codes == ["bad-grade"])
    #expect(gpa("{overall: 4.5}").codes == ["missing-field"])
    #expect(gpa("{overall: A+, scale: 4.5}").codes == ["bad-grade"])
    #expect(gpa("{scale: 4.5}").codes == ["bad-grade"])
    #expect(gpa("4.45 / 4.5").codes == [])
    #expect(gpa("4.6/4.5").codes == ["bad-grade"])
  }

  @Test(
    "addresses that cannot be followed, and what they were meant to be",
    arguments: [
      ("website: example.com/blog", "website: https://example.com/blog"),
      ("website: htps://a.co", "website: https://a.co"),
      ("email: a＠b.co", "email: a@b.co"),
      ("blog: github.com/gildong", "blog: https://github.com/gildong"),
    ])
  func addresses(line: String, mended: String) {
    #expect(Problems("contact:\n  \(line)").fixed() == "contact:\n  \(mended)")
  }

  @Test(
    "addresses and numbers are printed as typed",
    arguments: [
      "email: gil.dong+cv@example.co.kr", "phone: (02) 000-0000", "phone: +82 10-0000-0000",
      "website: http://예시.한국/a?b=c#d",
      "github: gildong-hong", "linkedin: https://www.linkedin.com/in/x",
    ])
  func soundAddresses(line: String) { #expect(Problems("contact:\n  \(line)").codes == []) }

  @Test("a name on a service has no blank, and a DOI is one")
  func namesAndDOIs() {
    #expect(
      Problems("contact: {github: gil dong}").lines() == [
        "warning bad-address 1:19 `gil dong` is no name on `github`: it has a blank"
      ])
    #expect(Problems("contact: {github: gildong, orcid: 0000-0002-1825-0097}").codes == [])
    #expect(
      Problems("contact: {orcid: 0000-0002-1825-0098}").lines() == [
        "warning bad-address 1:18 `0000-0002-1825-0098` is no ORCID: its signs do not go together"
      ])
    #expect(
      Problems("publications: [{title: A, doi: eleven}]").lines() == [
        "warning bad-address 1:32 `eleven` is no DOI"
      ])
    #expect(Problems("publications: [{title: A, doi: 10.1000/182}]").codes == [])
    #expect(
      Problems("publications: [{title: A, doi: 'https://doi.org/10.1000/182'}]").fixed()
        == "publications: [{title: A, doi: 10.1000/182}]")
  }

  @Test("blanks in quotes are no value", arguments: ["\"\"", "'  '", "\"\\u3000\""])
  func blanks(text: String) {
    #expect(Problems("projects: [{name: \(text)}]").codes == ["missing-field"])
    #expect(Problems(["profile.yaml": "name: \(text)"]).codes == ["missing-name"])
  }

  @Test("a text without a version in one of the languages is a note, and a warning of a build")
  func translations() {
    let problems = Problems(
      "name: {ko: 홍길동, en: Gildong Hong}\nlanguages: [ko, en]\nheadline: {ko: 개발자}\nsummary: plain")
    #expect(problems.lines(.note) == ["note missing-translation 3:11 `headline` has no `en`: `개발자`"])
    #expect(problems.loaded.career.missingTranslations(in: .english).map(\.severity) == [.warning])
    #expect(problems.loaded.career.missingTranslations(in: .korean).isEmpty)
  }

  @Test(
    "a text in a script that a page's readers do not read is a note",
    arguments: [
      ("消防士として", "en", true), ("Тушил пожары", "de", true), ("消防士として", "ja", false), ("Тушил", "ru", false),
      ("Measured β and Ω, and ΔΔCt", "en", false), ("Тушил", "uz-Cyrl", false), ("Fünf Ärzte", "en", false),
    ])
  func scripts(text: String, language: String, isTold: Bool) {
    let problems = Problems("name: Gildong Hong\nlanguages: [\(language)]\nheadline: \(text)")
    #expect(problems.lines(.note).contains { $0.contains("missing-translation") } == isTold)
  }

  @Test("a Korean text is a note in a CV that is in English alone")
  func koreanAlone() {
    let text = "name: {ko: 홍길동, en: Gildong Hong}\nheadline: 개발자"
    #expect(
      Problems(text + "\nlanguages: [en]").lines(.note) == [
        "note missing-translation 2:11 `headline` is Korean on the page in `en`: `개발자`"
      ])
    #expect(Problems(text + "\nlanguages: [ko]").codes == [])
    #expect(Problems(text).codes == [])
  }

  @Test(
    "a language that is nearly one of the CV's is an error with a fix",
    arguments: ["kr", "kor", "ok", "korean", "한국어"])
  func nearLanguages(tag: String) {
    let problems = Problems("languages: [ko, en]\nheadline: {\(tag): 개발자, en: Developer}")
    #expect(problems.codes.count == 1)
    #expect(problems.fixed()?.contains("{ko: 개발자") == true)
  }

  @Test("months in which a skill was used count once")
  func skillUse() throws {
    let loaded = Problems(
      """
      projects:
        - {id: a, name: A, period: 2020-01..2020-06}
        - {id: b, name: B, period: 2020-04..2020-12}
        - {id: c, name: C, date: 2022-03}
      skills:
        - {name: Swift, used: [a, b, c, a], since: 2015}
      """
    ).loaded
    let skill = try #require(loaded.career.entries(Skill.self).first)
    let use = SkillUse(of: skill, in: loaded.career, loaded.index, today: PartialDate(year: 2024))
    #expect(use.months == 13)
    #expect(use.first?.iso == "2020-01")
    #expect(loaded.report.diagnostics.contains { $0.code == .oddPeriod })
  }

  @Test("paths that git tracks are read from its index, whole or cut short")
  func gitIndex() {
    func entry(_ path: String) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: 60) + [0, UInt8(path.utf8.count)] + Array(path.utf8)
      bytes += [UInt8](repeating: 0, count: 8 - bytes.count % 8)
      return bytes
    }
    let header = Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 2]
    let index = header + entry("career/private.yaml") + entry("b")
    #expect(GitIndex.paths(in: index) == ["career/private.yaml", "b"])
    for count in 0..<index.count { _ = GitIndex.paths(in: Array(index.prefix(count))) }
    #expect(GitIndex.paths(in: header).isEmpty)
  }

  @Test("names of SHA-256 are longer, and Mercurial has records of its own")
  func otherRepositories() {
    let header = Array("DIRC".utf8) + [0, 0, 0, 2, 0, 0, 0, 1]
    let path = Array("career/private.yaml".utf8)
    let entry = [UInt8](repeating: 0, count: 72) + [0, UInt8(path.count)] + path + [0, 0, 0]
    let index = header + entry
    #expect(GitIndex.paths(in: index, nameSize: 32) == ["career/private.yaml"])
    for count in 0..<index.count { _ = GitIndex.paths(in: Array(index.prefix(count)), nameSize: 32) }
    func file(_ state: Character, _ name: String) -> [UInt8] {
      Array(String(state).utf8) + [UInt8](repeating: 0, count: 15) + [UInt8(name.utf8.count)]
        + Array(name.utf8)
    }
    let state =
      [UInt8](repeating: 0, count: 40) + file("n", "private.yaml") + file("r", "gone.yaml") + file("a", "b")
    #expect(MercurialState.paths(in: state) == ["private.yaml", "b"])
    for count in 0..<state.count { _ = MercurialState.paths(in: Array(state.prefix(count))) }
  }

  @Test("Korean synonyms and shapes of a whole file are explained")
  func files() {
    #expect(
      Problems("- 하나\n- 둘").lines() == [
        "error wrong-shape 1:1 a career file has keys, such as `name` or `projects`, and this is a list"
      ])
    #expect(Problems("경력:\n  - 회사: 한빛텔레콤").fixed() == "experience:\n  - organization: 한빛텔레콤")
  }
}
