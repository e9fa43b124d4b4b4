import Lapel
import LapelPublishing
import Testing

@testable import LapelEditing

@Suite("what is offered while one writes")
struct OfferedWordsTests {
  /// The labels offered at the end of a line of a file.
  private static func labels(_ text: String, endOf line: Int) -> [String] {
    var sitting = Sitting(["profile.yaml": text])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let answer = sitting.ask("completion", "profile.yaml", line, lines[line].utf16.count)
    return answer.split(separator: #""label":""#).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test("The languages of a CV are those that the program has words for")
  func languages() {
    let labels = Self.labels("name: Gildong Hong\nlanguages: [", endOf: 1)
    for tag in ["ko", "en", "de-CH", "pt-PT", "zh-Hant"] {
      #expect(labels.contains(tag), "\(tag) in \(labels)")
    }
  }

  @Test("A target's language is one of the career's")
  func targetLanguage() {
    let text = """
      name: {ko: 홍길동, de: Gildong Hong}
      languages: [ko, de]
      target:
        - id: lakeside
          language:\u{20}
      """
    #expect(Set(Self.labels(text, endOf: 4)) == ["ko", "de"])
  }

  @Test("What is on or off is offered so, by the option and by no other field of its name")
  func yesOrNo() {
    #expect(Set(Self.labels("strict: ", endOf: 0)) == ["yes", "no"])
    let page = "name: Gildong Hong\nexperience:\n  - organization: Nuri\n    page: "
    #expect(Set(Self.labels(page, endOf: 3)) == ["yes", "no"])
    #expect(Set(Self.labels("page: ", endOf: 0)) == ["a4", "letter"])
  }

  @Test("The proof of a goal is an item, an application, a target, a posting or another goal")
  func proof() {
    let text = """
      name: Gildong Hong
      projects: [{id: seats, name: Seat map}]
      posting: [{id: lakeside-rn, company: Lakeside}]
      target: [{id: lakeside, posting: lakeside-rn}]
      applications: [{id: sent, target: lakeside, company: Lakeside}]
      goals:
        - year: 2024
          items:
            - {id: papers, text: Read ten}
            - id: more
              text: Read more
              proof: [
      """
    let labels = Self.labels(text, endOf: 11)
    for id in ["seats", "lakeside-rn", "lakeside", "sent", "papers"] {
      #expect(labels.contains(id), "\(id) in \(labels)")
    }
  }

  @Test("A lead is one of the strengths, and a title belongs to any section")
  func strengths() {
    let text = """
      name: Gildong Hong
      strengths: [{id: fast, name: Fast}]
      projects: [{id: seats, name: Seat map}]
      target:
        - id: lakeside
          lead:\u{20}
      """
    #expect(Self.labels(text, endOf: 5) == ["fast"])
    let sections = Self.labels("titles:\n  ", endOf: 1)
    #expect(sections.contains("references") && sections.contains("summary") && sections.contains("projects"))
  }
}
