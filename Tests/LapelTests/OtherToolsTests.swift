import Testing

@testable import Lapel

/// What comes from other tools is known, and told once.
struct OtherToolsTests {
  @Test(
    "a CV of another tool is told in one message",
    arguments: [
      (
        "cv: {name: Mia, sections: {}}\ndesign: {theme: classic}\nlocale: {language: spanish}",
        "a RenderCV file"
      ),
      ("basics: {name: Mia}\nwork: [{name: Acme, startDate: 2020-01-01}]", "a JSON Resume file"),
      ("content: {basics: {name: Mia}}\nlayout: {}", "a YAMLResume file"),
    ])
  func foreignFile(_ text: String, _ title: String) {
    #expect(Problems(text).lines() == ["error foreign-file 1:1 this is \(title), and no career file"])
  }

  @Test("a line of text is an entry where a name is all that one needs")
  func lines() {
    #expect(Problems("awards: [Best paper]\nskills:\n  - Rust\npublications: [Nets]").codes == [])
    #expect(Problems("experience:\n  - Developer at Acme").codes == ["wrong-shape"])
  }

  @Test(
    "a grade is taken as it is printed",
    arguments: [
      ("First Class Honours", []), ("'2,1'", []), ("84%", []), ("{overall: 1.3, scale: 1.0}", []),
      ("{overall: '2,1', scale: '1,0'}", []),
      ("3.7", ["wrong-shape"]), ("3.9/4.0", []), ("{overall: 4.6, scale: 4.5}", ["bad-grade"]),
      ("{overall: 3.7}", ["missing-field"]),
    ])
  func grades(_ grade: String, _ codes: [String]) {
    #expect(Problems("education:\n  - institution: U\n    gpa: \(grade)").codes == codes)
  }

  @Test("a name that Lapel prints can be written in brackets, and a line's own id leads to it")
  func pointers() {
    let awards = "awards:\n  - {name: One, date: 2020}\n  - {name: Two, date: 2021}\n"
    #expect(Problems(awards + "strengths:\n  - {name: Care, evidence: [awards[2]]}").codes == [])
    #expect(
      Problems(
        "experience:\n  - organization: A\n    highlights: [{id: oncall, text: Ran the rota}]\nstrengths:\n  - {name: Care, evidence: [oncall]}"
      ).codes == [])
  }
}
