import Lapel
import Testing

@testable import LapelPublishing

@Suite("two columns")
struct TwoColumnsTests {
  private func columns(_ yaml: String) -> (story: [String], side: [String], rest: [String]) {
    let columns = TwoColumns(WrittenCareer(yaml).resume(.english).resume)
    func keys(_ sections: [ResumeSection]) -> [String] { sections.map(\.key.rawValue) }
    return (keys(columns.story), keys(columns.side), keys(columns.rest))
  }

  private static let awards =
    "awards: [\((1...40).map { "{name: A fine award for a fine thing \($0)}" }.joined(separator: ", "))]"

  @Test(
    "records stand beside the story as long as there is room, the rest below it, all in the résumé's order")
  func level() {
    func career(_ lines: Int) -> String {
      let lines = (1...lines).map { "'Line \($0) of the work'" }.joined(separator: ", ")
      return
        "name: Hong\nprojects: [{name: X, highlights: [\(lines)]}]\neducation: [{institution: Y}]\n\(Self.awards)\nskills: [{name: Z}]"
    }
    let short = columns(career(25))
    #expect(short.story == ["projects"])
    #expect(short.side == ["education", "awards"])
    #expect(short.rest == ["skills"])
    let long = columns(career(90))
    #expect(long.side == ["education", "awards", "skills"])
    #expect(long.rest == [])
  }

  @Test("a career without a story is one column")
  func records() {
    let only = columns("name: Hong\neducation: [{institution: Y}]\nskills: [{name: Z}]")
    #expect(only == (["education", "skills"], [], []))
  }
}
