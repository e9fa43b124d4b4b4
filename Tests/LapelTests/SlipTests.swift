import LapelDiagnostics
import Testing

@testable import Lapel

/// Slips of the finger that leave a valid file with another meaning: each is told where it stands.
struct SlipTests {
  @Test(
    "a text whose first character begins a comment, a name or a type is told of",
    arguments: [
      "phone: #010-0000-0000", "blog: &Notes", "blog: !Notes", "fax: &02 000-0000", "kakao: !gildong hong",
    ])
  func lostText(_ line: String) {
    #expect(Problems("contact:\n  \(line)").codes.first == "lost-text")
  }

  @Test("a line of its own that begins with a rank is told of, as `#` begins a comment")
  func lostRank() {
    #expect(
      Problems("summary: Sold most\n  #1 in sales of 2012\n").lines() == [
        "warning lost-text 2:3 `#` begins a comment, so that this line is no text"
      ])
    #expect(Problems("name: Gildong Hong\n# 1 in sales\n#1\n#headline: Clerk\n").codes == [])
  }

  @Test("a comma within a number is told of, where it cuts a text of a list in two")
  func numberInList() {
    let list = { (text: String) in Problems("projects: [{name: P, highlights: [\(text)]}]\n").codes }
    #expect(list("Packed 1,200kg, Led 4 people") == ["number-in-list"])
    #expect(list("소라 1,200") == ["number-in-list"])
    #expect(list("\"Packed 1,200kg\", Led 4 people") == [])
    for numbers in ["100,200, 300,400", "100,200,300", " 100,200 ", "\n  100,200\n"] {
      #expect(Problems("interests: [\(numbers)]\n").codes == [], "\(numbers)")
    }
  }

  @Test("the versions of a text may stand below `text`, beside its level")
  func versionsBelowText() {
    let problems = Problems(
      "projects: [{name: P, highlights: [{text: {ko: 지도, en: Map}, show: private}]}]\nlanguages: [ko, en]\n"
        + "headline: {text: {ko: 개발자, en: Developer}, show: private}\n")
    #expect(problems.codes == [])
    let career = problems.loaded.career
    #expect(career.person.headline?.versions.map(\.text) == ["개발자", "Developer"])
    #expect(career.person.headline?.ownLevel == .nobody)
    #expect(career.entries(Project.self)[0].shared.highlights[0].text.versions.map(\.text) == ["지도", "Map"])
  }

  @Test("an apostrophe that begins a text is no quote to be closed by a fix")
  func apostrophe() {
    let text = "summary: 'tis the best\n"
    #expect(Problems(text).codes == ["unclosed-quote"])
    #expect(Problems(text).fixed() == nil)
    #expect(Problems("summary: 'The best\n").fixed() == "summary: 'The best'\n")
  }

  @Test("a comment with a space, a name that is repeated and a type of YAML itself are meant")
  func meantMarks() {
    #expect(Problems("projects:\n  - name: Map\n    role: # later\n").codes == [])
    #expect(Problems("projects:\n  - {name: &n Map, role: *n}\n").codes == [])
    #expect(Problems("projects:\n  - {name: !!str Map}\n").codes == [])
  }

  @Test("a text that lacks its first brace is told of, with the braces as the fix")
  func lostBrace() {
    let problems = Problems("name: Gildong Hong\nlanguages: [ko, en]\nheadline: ko: 개발자, en: Developer}")
    #expect(
      problems.lines() == [
        "warning unmatched-mark 3:11 this reads like the versions of a text, without the `{ }` around them"
      ])
    #expect(
      problems.fixed() == "name: Gildong Hong\nlanguages: [ko, en]\nheadline: {ko: 개발자, en: Developer}")
  }

  @Test("a last bracket, brace or quote that nothing begins is told of, and one that is quoted is not")
  func unmatched() {
    #expect(Problems("headline: Developer}").codes == ["unmatched-mark"])
    #expect(Problems("headline: Developer]").codes == ["unmatched-mark"])
    #expect(Problems("headline: Developer\"").codes == ["unmatched-mark"])
    #expect(Problems("headline: *Developer of maps").codes == ["unmatched-mark"])
    #expect(Problems("headline: '*Developer]'").codes == [])
    #expect(Problems("headline: Developer [maps]").codes == [])
    #expect(Problems("headline: A screen of 27\"").codes == [])
    #expect(Problems("headline: '**Developer** of maps'").codes == [])
  }

  @Test("a word that stands twice is told of where the language doubles none, with the fix")
  func doubledWords() {
    let problems = Problems("name: Gildong Hong\nheadline: Developer of the the map, and of the screen")
    #expect(problems.lines() == ["warning doubled-word 2:24 `the` stands twice side by side"])
    #expect(
      problems.fixed() == "name: Gildong Hong\nheadline: Developer of the map, and of the screen")
    #expect(Problems("headline: 지도를 만들었습니다. 만들었습니다.").codes == ["doubled-word"])
    #expect(Problems("headline: 지도를 지도를 그림").codes == ["doubled-word"])
    #expect(
      Problems("projects:\n  - name: Map\n    highlights: [Cut cost by by half]").codes == ["doubled-word"])
    // Over two lines, where the source has it otherwise.
    #expect(Problems("summary: >\n  a map of\n  of seats\n").codes == ["doubled-word"])
    for fine in [
      "하나 하나 챙김", "마을 마을 다님", "매일 매일", "Duran Duran", "all that that implies", "he had had", "the theatre",
      "of-the of", "And and", "the  the", "log in in turn", "다. 다.", "New York, New York",
    ] {
      #expect(Problems("headline: \(fine)").codes == [], "\(fine)")
    }
  }

  @Test("a list item with nothing in it is told of; one with a tilde is left out in silence")
  func emptyItem() {
    #expect(Problems("interests:\n  - Hiking\n  -\n").codes == ["empty-item"])
    #expect(Problems("projects:\n  - name: Map\n  -\n").codes == ["empty-item"])
    #expect(Problems("interests:\n  - Hiking\n  - ~\n").codes == [])
  }

  @Test(
    "a phone number with a slip is told of",
    arguments: [
      "O10-0000-0000", "010-0000-00ab", "010-0000-0000x", "010-0000-000", "010-0000-00000", "010--0000-0000",
      "(010-0000-0000", "010-0000-0000%", "-010-0000-0000", "call me", "+010-0000-0000", "+82 10-0000-000",
      "12345678901234567890", "010-0000-0000 / 02-000-0000", "010-0000-0000, 02-000-0000",
      "010-0000-0000 02-000-0000", "T.02-000-0000 M.010-0000-0000", "010-0000-0000 또는 02-000-0000",
      "010/0000/0000", "010/00000000",
    ])
  func badPhone(_ phone: String) {
    #expect(Problems("contact:\n  phone: \"\(phone)\"").codes == ["bad-address"])
  }

  @Test(
    "phone numbers of many habits are right",
    arguments: [
      "010-0000-0000", "010 0000 0000", "01000000000", "(02) 000-0000", "+82 10-0000-0000",
      "+82-10-0000-0000",
      "+1 (555) 010-0000", "02-000-0000 ext. 12", "02-000-0000 내선 12", "02-000-0000 x12", "T.02-000-0000",
      "030/000000", "+49 (0)30/000 000", "+44 20 0000 0000", "02-000-0000/0", "010.0000.0000",
      "휴대폰 010-0000-0000", "1588-0000", "+49 30 000000",
      "(+82) 10-0000-0000", "010-0000-0000 (Seoul)", "+82 (0)10-0000-0000",
    ])
  func goodPhone(_ phone: String) {
    #expect(Problems("contact:\n  phone: \"\(phone)\"").codes == [])
  }

  @Test("what is wrong with a phone number is said, with a way out")
  func phoneHints() {
    func said(_ phone: String) -> [String] {
      let diagnostic = Problems("contact:\n  phone: \(phone)").loaded.report.diagnostics.first
      return diagnostic.map { [$0.message] + $0.hints } ?? []
    }
    #expect(
      said("010-0000-0000 / 02-000-0000") == [
        "there is more than one phone number", "write each by itself, as `phone` and `mobile`",
      ])
    #expect(
      said("010/0000/0000") == ["a slash stands among the digits", "did you mean `010-0000-0000`?"])
  }

  @Test("a grade with its scale in it, over it, or with noughts that no grade has, is told of")
  func grades() {
    func said(_ gpa: String) -> [String] {
      Problems("education:\n  - {institution: Gaon University, gpa: {\(gpa)}}").loaded.report.diagnostics
        .flatMap {
          ["\($0.severity.rawValue) \($0.message)"] + $0.hints
        }
    }
    #expect(
      said("overall: 4.45/4.3, scale: 4.3") == [
        "error `4.45/4.3` is a grade and its scale in one", "write `4.45` here, and `scale: 4.3`",
      ])
    #expect(said("overall: 4.1 / 4.5, scale: 4.5").count == 2)
    #expect(said("overall: 4.45, scale: 4.3") == ["error the grade `4.45` is over its scale, `4.3`"])
    #expect(
      said("overall: 4.4500, scale: 4.5") == [
        "warning the grade `4.4500` has more digits than grades have", "did you mean `4.45`?",
      ])
    #expect(said("overall: 4.00000, scale: 4.5").last == "did you mean `4.00`?")
    for fine in ["4.50", "4.0", "3.857", "3.8462", "4.100", "4"] {
      #expect(said("overall: \(fine), scale: 4.5") == [], "\(fine)")
    }
    #expect(said("overall: 100.00, scale: 100") == [])
    #expect(
      said("overall: 1/2/3, scale: 4.5").last
        == "a grade is a number, such as `4.45`; one in words stands alone: `gpa: First Class Honours`")
  }

  @Test("an address that ends in a full stop, or has a second one behind it, is told of")
  func addresses() {
    let stop = Problems("contact:\n  website: https://example.com/blog.")
    #expect(stop.lines() == ["warning bad-address 2:12 the address ends in `.`"])
    #expect(stop.fixed() == "contact:\n  website: https://example.com/blog")
    #expect(
      Problems("contact:\n  website: https://example.com/bloghttps://example.com/blog").codes == [
        "bad-address"
      ]
    )
    #expect(
      Problems("contact:\n  website: https://archive.example.org/web/2020/https://example.com").codes == [])
    #expect(Problems("contact:\n  website: HTTPS://example.com:8080/a_(b)?c=d:e").codes == [])
    #expect(Problems("contact:\n  email: 길동@example.com").codes == ["bad-address"])
  }

  @Test("a score that its test does not give, and a letter among digits, are told of")
  func scores() {
    func codes(_ fields: String) -> [String] { Problems("test_scores:\n  - {\(fields)}").codes }
    #expect(codes("name: TOEIC, score: 9945") == ["bad-score"])
    #expect(codes("name: TOEIC, score: 9O0") == ["bad-score"])
    #expect(codes("name: {ko: 토익, en: TOEIC}, score: 94S") == ["bad-score"])
    #expect(codes("name: TOEFL iBT, score: 121") == ["bad-score"])
    #expect(codes("name: IELTS, score: 9.5") == ["bad-score"])
    for fine in [
      "name: TOEIC, score: 990", "name: TOEIC Speaking, score: 160", "name: OPIc, score: IH",
      "name: OPIc, score: IM2",
      "name: TOEFL ITP, score: 620", "name: JLPT, score: N1", "name: IELTS, score: '7.5'",
      "name: CEFR, score: B2",
      "name: TOEIC, score: 945점", "name: HSK, score: 5급 (250/300)", "name: AL test, score: SILO",
    ] {
      #expect(codes(fine) == [], "\(fine)")
    }
    #expect(Problems("patents:\n  - {title: Loom, number: 1O-2023-0000000}").codes == ["bad-score"])
    #expect(Problems("patents:\n  - {title: Loom, number: 10-2023-0000000}").codes == [])
    #expect(Problems("certificates:\n  - {name: Engineer, number: 21-I-012345B}").codes == [])
  }

  @Test("a language that is none of the CV's, in a text that lacks one, is told of")
  func strayLanguages() {
    let career = "name: {ko: 홍길동, en: Gildong Hong}\nlanguages: [ko, en]\n"
    #expect(Problems(career + "headline: {ko: 개발자, uk: Developer}").codes == ["unknown-language"])
    #expect(Problems(career + "headline: {ko: 개발자, en: Developer, ja: 開発者}").codes == [])
    #expect(Problems(career + "target: {id: a, language: ja}").codes == ["unknown-language"])
    #expect(Problems(career + "target: {id: a, language: en}").codes == [])
  }

  @Test("a skill used in what is private, and a language proven by it, are told of")
  func privateProof() {
    let project = "projects:\n  - {id: map, name: Map, show: private}\n"
    #expect(Problems(project + "skills:\n  - {name: Swift, used: [map]}").codes == ["hidden-evidence"])
    #expect(
      Problems(project + "language_skills:\n  - {name: English, proof: [map]}").codes == ["hidden-evidence"])
    #expect(Problems(project + "skills:\n  - {name: Swift, used: [map], show: private}").codes == [])
  }

  @Test("a misspelt level is one report, whatever points at its item")
  func misspeltLevel() {
    let text =
      "projects:\n  - {id: map, name: Map, show: privat}\nstrengths:\n  - {name: Care, evidence: [map]}"
    #expect(Problems(text).codes == ["unknown-word"])
  }

  @Test("a date that is a list, or a stretch of time, says what stands where")
  func dateShapes() {
    #expect(
      Problems("awards:\n  - {name: Prize, date: [2022-12]}").lines()
        == ["error wrong-shape 2:25 expected a date, and this is a list"])
    let stretch = Problems("awards:\n  - {name: Prize, date: 2022-10..2022-12}")
    #expect(stretch.codes == ["bad-date"])
    #expect(stretch.loaded.report.diagnostics.first?.hints.first?.contains("`period`") == true)
  }
}
