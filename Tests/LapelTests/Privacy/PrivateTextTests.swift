import LapelDiagnostics
import Testing

@testable import Lapel

@Suite("private values inside shown texts")
struct PrivateTextTests {
  private static let secrets = """
    name: Mia Berg
    languages: [en]
    contact: {phone: {text: 010-1234-5678, show: private}, email: {text: mia.berg@secret.example, show: private}}
    birth_date: {text: 1990-03-07, show: private}
    experience:
      - {organization: Quarryside Bank, position: Clerk, period: 2018..2019, show: private}
    projects:
      - {name: Night Owl Engine, show: private}
      - {name: Map, show: private}
      - {name: Open, note: 'Salary was 48 million won. Left after a quarrel with the chef.'}
    applications: [{id: c, company: Rival Telecom, reason: failed the health exam twice}]
    log: [2023-01-02 signed with the new hospital in secret]
    goals: [{year: 2024, items: [{text: leave the kitchen before summer}]}]

    """

  private static func told(_ line: String) -> [Severity] {
    let text = secrets + "volunteering: [{name: Shown, highlights: ['\(line)']}]\n"
    return Problems(text).loaded.report.diagnostics.filter { $0.code == .privateInText }.map(\.severity)
  }

  @Test(
    "a trace of a private value is warned of",
    arguments: [
      "Call 01012345678", "Call 010 1234 5678", "Call +82 10 1234 5678", "Born on March 7, 1990",
      "Born 7 March 1990",
      "Moved the ledgers of Quarryside Bank", "at QUARRYSIDE BANK", "Grew out of the Night Owl Engine",
      "Interviewed at Rival Telecom", "I failed the health exam twice",
      "So I Left after a quarrel with the chef",
      "Signed with the new hospital in secret, then", "To leave the kitchen before summer is",
      "mail MIA.BERG@secret.example",
    ])
  func traces(line: String) { #expect(Self.told(line) == [.warning], "\(line)") }

  @Test(
    "what only looks like one is not",
    arguments: [
      "A map of all streets", "Map of streets", "Mia Berg spoke", "Chef of a bank", "Room 1012",
      "The year 1990",
    ])
  func others(line: String) { #expect(Self.told(line).isEmpty, "\(line)") }

  @Test(
    "what was logged and stands elsewhere for everybody is no secret, however it is written",
    arguments: [
      "Signed with the new hospital in secret", "  SIGNED with the  new hospital in secret.",
      "\u{A0}signed with the new hospital in secret!",
    ])
  func known(shown: String) {
    let text =
      Self.secrets + """
        volunteering:
          - {name: Shown, summary: "\(shown)", highlights: ["So I signed with the new hospital in secret"]}

        """
    #expect(Problems(text).loaded.report.diagnostics.filter { $0.code == .privateInText }.isEmpty)
  }

  @Test("a syllable in its letters is the same syllable")
  func syllables() {
    let told = Problems(
      """
      name: 한서준
      languages: [ko]
      log: [2024-01-02 각서를 쓰고 조용히 나왔다고 한다]
      projects:
        - {name: 길, summary: 가\u{11A8}서를 쓰고 조용히 나왔다고 한다}
        - {name: 문, highlights: [각서를 쓰고 조용히 나왔다고 한다는 말]}

      """
    ).loaded.report.diagnostics.filter { $0.code == .privateInText }
    #expect(told.isEmpty)
  }

  @Test(
    "it is warned of wherever a page for everybody may say it",
    arguments: [
      "concept: As at Quarryside Bank", "projects: [{name: Shown, story: {problem: As at Quarryside Bank}}]",
      "projects: [{name: Shown, tags: [Quarryside Bank]}]",
      "internships: [{organization: Shown, position: Cook, learned: As at Quarryside Bank}]",
      "volunteering: [{name: Shown, highlights: [{text: Cut it, metric: {was: 9, now: 2, basis: Quarryside Bank}}]}]",
      "retrospective: {year: 2023, show: public, line: As at Quarryside Bank}",
      "retrospective: {year: 2023, show: public, text: As at Quarryside Bank}",
      "retrospective: {year: 2023, show: public, lesson: As at Quarryside Bank}",
      "retrospective: {year: 2023, show: public, kept: [As at Quarryside Bank]}",
      "retrospective: {year: 2023, show: public, dropped: [As at Quarryside Bank]}",
      "retrospective: {year: 2023, show: public, next: [As at Quarryside Bank]}",
      "retrospective: {year: 2023, show: public, chapters: [{of: Shown, text: As at Quarryside Bank}]}",
      "retrospective: {year: 2023, show: public, chapters: [{of: Shown, title: As at Quarryside Bank}]}",
      "activities: [{id: quarryside-bank-band, name: Shown}]",
      "goals: {year: 2025, theme: {text: As at Quarryside Bank, show: public}, show: public}",
    ])
  func everyField(line: String) {
    var text = Self.secrets
    for key in ["projects", "goals"] where line.hasPrefix("\(key):") {
      text = text.replacing("\(key):", with: "x-\(key):")
    }
    let shown = line.hasPrefix("retrospective") ? "volunteering: [{name: Shown}]\n" : ""
    let loaded = Problems(text + shown + line + "\n").loaded
    let told = loaded.report.diagnostics.filter { $0.code == .privateInText }.map(\.severity)
    #expect(told == [.warning], "\(line)")
    #expect(loaded.career.leaks(at: .everyone, onSite: true).count == 1, "\(line)")
  }

  @Test("a text in a file of its own is searched, and the line is told")
  func posts() {
    let folder = FolderView(
      look: { _ in .unknown },
      contents: { name in
        name == "post.ko.md"
          ? (name, Array("# Post\n\nOne line.\nAs at *Quarryside\nBank*, well.\n".utf8)) : nil
      })
    func told(_ writing: String) -> [String] {
      let text = Self.secrets + "writing: [{title: Shown, file: post.md\(writing)}]\n"
      return Problems(["profile.yaml": text], folder: folder).lines().filter {
        $0.contains("private-in-text")
      }
    }
    #expect(
      told("") == ["warning private-in-text 4:1 a private value, `Quarryside Bank`, stands in this text"])
    #expect(told(", show: private").isEmpty)
  }

  @Test(
    "a remark to oneself is told where it stands word for word, a line of the log is not",
    arguments: [
      ("note: I was dismissed for drinking", "summary: I was dismissed for drinking", 1),
      (
        "internships: [{id: i, organization: O, period: 2012, reason: to escape my debts in Agra}]",
        "summary: To escape my debts in Agra", 1
      ),
      ("log: [2023-05-02 won the prize of the city]", "summary: Won the prize of the city", 0),
    ])
  func remarks(hidden: String, shown: String, count: Int) {
    let told = Problems("languages: [en]\n\(hidden)\n\(shown)").codes.filter { $0 == "private-in-text" }
    #expect(told.count == count, "\(hidden)")
  }

  @Test(
    "a private number is told in whatever marks and signs it stands",
    arguments: [
      "**912** 34 567", "*912* 34 567", "９１２３４５６７", "912\u{200B}34567", "91[23](https://a.example)4567",
    ])
  func marks(number: String) {
    let text = "contact: {phone: {text: +47 912 34 567, show: private}}\nsummary: Ring \(number)\n"
    #expect(Problems(text).codes.contains("private-in-text"), "\(number)")
  }

  @Test(
    "a short private name is told as a whole word",
    arguments: [
      ("KPX", "Left KPX in May", 1), ("KPX", "the kpx file", 0), ("Nox", "Left Nox in May", 1),
      ("Nox", "an equinox or nox", 0), ("새솔", "새솔에서 배움", 1), ("새솔", "새솔길을 걸음", 0),
    ])
  func shortNames(name: String, line: String, count: Int) {
    let text = "experience: [{organization: \(name), position: P, show: private}]\nsummary: \(line)\n"
    let told = Problems("languages: [en, ko]\n" + text).codes.filter { $0 == "private-in-text" }
    #expect(told.count == count, "\(name): \(line)")
  }

  @Test("the road and the number of a private Korean address are told without the city")
  func koreanStreet() {
    let address = "'서울특별시 마포구 솔빛로 12길 34, 101동 1203호'"
    let text = "contact: {address: {text: \(address), show: private}}\nsummary: 솔빛로 12길 34에 삽니다"
    #expect(Problems(text).codes.contains("private-in-text"))
  }

  @Test("an answer is searched too, since it is pasted into a form")
  func answers() {
    let text = Self.secrets + "target: {id: t, questions: [{ask: Why?, answer: Call 010-1234-5678}]}\n"
    #expect(Problems(text).loaded.report.diagnostics.filter { $0.code == .privateInText }.count == 1)
  }

  @Test("what stands in private.yaml is at least for applications, unless it says otherwise")
  func privateFile() {
    let career = Problems([
      "profile.yaml": "name: Mia Berg\nheadline: Developer\nprojects: [{id: map, name: Map}]\n",
      "Private.yaml": """
      contact: {email: mia@secret.example, website: {text: 'https://mia.example', show: public}}
      summary: For friends alone
      projects: [{id: map, role: Hidden role}, {name: Other}]
      """,
    ]).loaded.career
    let open = career.visible(at: .everyone)
    #expect(open.person.contact.map(\.name) == ["website"])
    #expect(open.person.summary == nil)
    #expect(open.entries(Project.self).map { $0.name.text(in: .english) } == ["Map"])
    #expect(open.entries(Project.self).first?.role == nil)
    #expect(career.visible(at: .application).entries(Project.self).count == 2)
  }

  @Test("a link's label has a level of its own")
  func labels() {
    let text =
      "projects: [{name: Map, links: [{label: {text: Handshake, show: private}, url: 'https://a.example/x'}]}]\n"
    let links = Problems(text).loaded.career.visible(at: .application).entries(Project.self).first?.shared
      .links
    #expect(links?.map(\.target) == ["https://a.example/x"])
    #expect(links?.first?.label == nil)
  }
}
