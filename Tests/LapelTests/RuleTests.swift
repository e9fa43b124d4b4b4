import LapelDiagnostics
import Testing

@testable import Lapel

/// The rules of career files, a sentence each.
struct RuleTests {
  // MARK: Keys

  @Test("a misspelt field is named with the one it was meant to be, and nothing else is said")
  func misspeltField() {
    let problems = Problems("projects:\n  - nmae: Map")
    #expect(problems.lines() == ["error unknown-field 2:5 `project` has no field `nmae`"])
    #expect(problems.fixed() == "projects:\n  - name: Map")
  }

  @Test("a field typed with the Korean keyboard on is named")
  func koreanKeyboard() {
    #expect(Problems("ㅔ개ㅓㄷㅊㅅㄴ:\n  - name: Map").fixed() == "projects:\n  - name: Map")
  }

  @Test("a field of another place says where it belongs")
  func misplaced() {
    let problems = Problems("email: gildong@example.com")
    #expect(problems.codes == ["unknown-field"])
    #expect(problems.loaded.report.diagnostics.first?.hints == ["`email` belongs under `contact`"])
    #expect(problems.fixed() == nil)
  }

  @Test(
    "a grade at the top of a file says where it goes, whatever it is called",
    arguments: ["GPA: 4.1", "score: 4.1", "grade: A", "grades: A", "cgpa: 4.1", "학점: 4.1"])
  func grade(line: String) {
    let problems = Problems(line)
    #expect(problems.codes == ["unknown-field"])
    #expect(problems.loaded.report.diagnostics.first?.hints == ["`gpa` belongs under `education`"])
    #expect(problems.fixed() == nil)
  }

  @Test(
    "a key around the person, as other tools have it, is to be taken out",
    arguments: ["basics", "person", "인적사항"])
  func aroundPerson(_ key: String) {
    let problems = Problems("\(key):\n  name: Gildong Hong\n  contact: {email: gildong@example.com}\n")
    #expect(
      problems.loaded.report.diagnostics.first?.hints == [
        "what is said of the person stands without a key around it: take `\(key):` out, and begin its lines at the left"
      ])
  }

  @Test(
    "a comma in braces asks for quotes where keys are of one's own, too",
    arguments: [
      ("contact: {address: Elm Street 3, Flat 2, phone: 010-0000-0000}", "`contact` has no field `Flat 2`"),
      ("titles: {experience: Work, play}", "`text` has no field `play`"),
    ])
  func commaAmongOwnKeys(text: String, told: String) {
    let problems = Problems(text)
    #expect(problems.codes == ["unknown-field"])
    #expect(problems.lines().allSatisfy { $0.hasSuffix(told) }, "\(problems.lines())")
    #expect(problems.fixed().map { Problems($0).codes } == [])
  }

  @Test("a comma in braces asks for quotes, once for all the words it cuts off")
  func commaInBraces() {
    let problems = Problems("awards:\n  - {name: one, two, three, rank: first}")
    #expect(problems.lines() == ["error unknown-field 2:17 `award` has no field `two`"])
    #expect(problems.fixed() == "awards:\n  - {name: \"one, two, three\", rank: first}")
  }

  @Test("a word that others use for a field is taken for it")
  func synonym() {
    #expect(
      Problems("experience:\n  - company: River\n    title: Developer").fixed()
        == "experience:\n  - organization: River\n    position: Developer")
  }

  @Test("contact takes channels of one's own, but no near-miss of a known one")
  func contactChannels() {
    #expect(Problems("contact:\n  matrix: '@gildong:example.com'").codes == [])
    #expect(Problems("contact:\n  emial: gildong@example.com").codes == ["unknown-field"])
  }

  // MARK: Shapes and emptiness

  @Test(
    "a field with nothing, or with a tilde, is absent; the word null is, with a warning; no and 0 are text")
  func emptiness() {
    #expect(Problems("projects:\n  - {name: Map, place: ~, role: }").codes == [])
    #expect(Problems("projects:\n  - {name: Map, place: null}").codes == ["null-word"])
    #expect(Problems("projects:\n  - {name: no, role: 0, place: false}").codes == [])
  }

  @Test("a missing field is said at the entry, an empty one at its key")
  func missing() {
    #expect(
      Problems("projects:\n  - role: Lead").lines() == ["error missing-field 2:5 a project needs `name`"])
    #expect(
      Problems("projects:\n  - role: Lead\n    name:").lines()
        == ["error missing-field 3:5 `name` is empty, and a project needs it"])
  }

  @Test("one entry where a list is wanted gets its dash")
  func listOfOne() {
    #expect(
      Problems("projects:\n  name: Map\n  role: Lead").fixed() == "projects:\n  - name: Map\n    role: Lead")
  }

  @Test("a line with a colon is text unless its key is a field")
  func lineOfText() {
    let text = "projects:\n  - name: Map\n    highlights:\n      - "
    let line = { (line: String) in
      Problems(text + line).loaded.career.entries(Project.self).first?.shared.highlights.first?.text.versions
        .first?.text
    }
    #expect(line("결과: 절반으로") == "결과: 절반으로")
    #expect(line("Result: half the time") == "Result: half the time")
    #expect(line("끝:") == "끝:")
    #expect(line("책: 시간: 절반") == "책: 시간: 절반")
    #expect(
      Problems(text + "name: 논문 읽기").lines() == ["error unknown-field 4:9 `highlight` has no field `name`"])
    #expect(Problems(text + "note: 메모").codes == ["missing-field"])
    #expect(Problems(text + "{결과: 절반으로}").codes == ["unknown-field"])
  }

  @Test("the same line twice in a list is a warning at the second")
  func repeated() {
    #expect(
      Problems("interests:\n  - climbing\n  - surfing\n  - climbing").lines()
        == ["warning repeated-item 4:5 `climbing` stands twice in the list"])
  }

  // MARK: Dates

  @Test(
    "dates keep their precision",
    arguments: [
      ("2023", "2023"), ("2023-09", "2023-09"), ("2023-9-4", "2023-09-04"), ("2023.09.04", "2023-09-04"),
      ("2023/9", "2023-09"),
    ])
  func dates(text: String, iso: String) { #expect(PartialDate(text)?.iso == iso) }

  @Test(
    "dates that cannot be, or can be read in two ways, are none",
    arguments: [
      "2022-13", "2023-02-30", "2023-02-29", "23-1-1", "2023-09.04", "03/09/2023", "someday", "", "2023-",
      "1023-01",
    ])
  func noDates(text: String) { #expect(PartialDate(text) == nil) }

  @Test(
    "a date in another form has a fix",
    arguments: [
      ("2023년 9월", "2023-09"), ("2023. 9. 4.", "2023-09-04"), ("Sep 2023", "2023-09"), ("09/2023", "2023-09"),
      ("20230904", "2023-09-04"), ("4 September 2023", "2023-09-04"), ("13/09/2023", "2023-09-13"),
    ])
  func dateFixes(text: String, iso: String) {
    #expect(
      Problems("awards:\n  - name: A\n    date: \(text)").fixed() == "awards:\n  - name: A\n    date: \(iso)")
  }

  @Test(
    "periods in every form",
    arguments: [
      ("2023-01..2023-08", 8), ("2023-01~2023-08", 8), ("2023-01 – 2023-08", 8), ("2023-01 ~ 2023-08", 8),
      ("2023-09..", 5), ("2023-09..present", 5), ("2023-09~현재", 5), ("2023-07", 1),
      ("2023-01-31..2023-02-01", 1),
      ("2023-01-15..2023-03-14", 2), ("2023-01-16..2023-08-25", 8), ("2022-12-31..2024-01-01", 13),
      ("2023-01-01..2023-12-31", 12), ("2023-12-20..", 1),
    ])
  func periods(text: String, months: Int) {
    let career = Problems("projects:\n  - name: A\n    period: \(text)").loaded.career
    let span = career.entries(Project.self).first?.shared.when.span
    #expect(span?.months(until: PartialDate(year: 2024, month: 1, day: 15)) == months)
  }

  @Test("a period's mistakes are said at the part that is wrong")
  func periodMistakes() {
    let at = { (period: String) in Problems("projects:\n  - name: A\n    period: \(period)").lines() }
    #expect(
      at("2023-08..2023-01") == [
        "error bad-period 3:13 the period ends (`2023-01`) before it starts (`2023-08`)"
      ])
    #expect(at("2023-01..2023-13").first?.hasPrefix("error bad-date 3:22 ") == true)
    #expect(at("2021-07-15..2021-07") == [])
    #expect(at("2021..2021-07") == [])
    #expect(at("2023-09..presnt") == ["error bad-date 3:22 `presnt` is no date"])
    #expect(
      Problems("projects:\n  - name: A\n    period: 2023-09..현제").fixed()
        == "projects:\n  - name: A\n    period: 2023-09..현재")
    #expect(
      Problems("projects:\n  - name: A\n    period: {start: 2023-01, end: 2023-08}").fixed()
        == "projects:\n  - name: A\n    period: 2023-01..2023-08")
  }

  @Test("what was done cannot have been done in the future, in what is kept for oneself either")
  func futureRecords() {
    let problems = Problems(
      """
      posting: {id: a, company: River, saved: 2024-02-15, deadline: 2024-03-01}
      applications:
        - {id: b, company: River, applied: 2024-02-01}
        - {id: c, company: River, applied: 2024-01}
      assessment: {asked: 2025, questions: [Why?]}
      log: [2023-12-31 Began, 2024-01-16 Ended]
      """)
    #expect(
      problems.lines(.note) == [
        "note future-date 1:41 `2024-02-15` is in the future",
        "note future-date 3:38 `2024-02-01` is in the future",
        "note future-date 5:21 `2025` is in the future",
        "note future-date 6:25 `2024-01-16` is in the future",
      ])
  }

  @Test("a future end is a note, and so is an expired score")
  func notes() {
    #expect(
      Problems("projects:\n  - {name: A, period: 2023-01..2098-01}").lines(.note).map { $0.prefix(16) } == [
        "note future-date"
      ])
    #expect(
      Problems("test_scores:\n  - {name: TOEIC, date: 2018-05, valid_until: 2020-05}").lines(.note).map {
        $0.prefix(12)
      } == ["note expired"])
    #expect(
      Problems("test_scores:\n  - {name: TOEIC, date: 2023-05, valid_until: 2021-05}").codes == ["bad-period"]
    )
  }

  // MARK: Ids and pointers

  @Test("an id given twice names both places")
  func duplicateIDs() {
    let problems = Problems([
      "a.yaml": "name: A\nprojects:\n  - {id: x, name: A}", "b.yaml": "awards:\n  - {id: x, name: B}",
    ])
    #expect(problems.lines() == ["error duplicate-id 2:10 the id `x` is given twice"])
    #expect(problems.loaded.report.diagnostics.first?.notes.first?.range?.file == FileID(0))
  }

  @Test("pointers are ids, inner ids, numbers of items, and names that one item bears")
  func pointers() {
    let text = """
      projects:
        - id: p
          name: Map of free seats
          highlights: [{id: h, ko: 하나}, 둘]
        - name: 별자리
      strengths:
        - name: S
          evidence: [p, p.h, "p[2]", Map of free seats, 별자리, "projects[2]"]
      """
    #expect(Problems(text).codes == [])
    #expect(Problems(text + "\n        - name: 별자리").codes.isEmpty == false)
  }

  @Test("a role's highlights belong to the employer's id, and to the role's own")
  func roles() {
    let text = """
      experience:
        - id: marrow
          organization: Marrow
          roles:
            - {id: lead, position: Lead, highlights: [{id: ledger, text: Wrote the ledger}]}
      strengths:
        - name: S
          evidence: [marrow.ledger, lead.ledger, lead]
      """
    #expect(Problems(text).codes == [])
  }

  @Test("a bare inner id is told its whole name")
  func innerID() {
    let problems = Problems(
      "projects:\n  - {id: p, name: A, highlights: [{id: deep, ko: 하나}]}\nskills:\n  - {name: S, used: [deep]}"
    )
    #expect(problems.fixed()?.hasSuffix("used: [p.deep]}") == true)
  }

  @Test("pointers into what could not be read are no second mistake")
  func quietPointers() {
    let problems = Problems([
      "a.yaml": "name: A\nstrengths:\n  - {name: S, evidence: [x, lost, gone]}",
      "b.yaml": "stuff:\n  - {id: x, name: X}\n", "c.yaml": "projects:\n  - {id: lost\n",
    ])
    #expect(problems.lines().filter { $0.contains("unknown-reference") }.map { $0.suffix(40) }.count == 1)
  }

  // MARK: The person

  @Test("two public files that disagree are an error, and private.yaml wins with a warning")
  func disagreement() {
    #expect(Problems(["a.yaml": "name: A", "b.yaml": "name: B"]).codes == ["conflicting-values"])
    #expect(Problems(["a.yaml": "name: A", "b.yaml": "name: A"]).codes == [])
    #expect(
      Problems(["a.yaml": "name: {ko: 가}", "b.yaml": "name: {en: A}"]).loaded.career.person.name?.versions
        .count == 2)
    let won = Problems([
      "a.yaml": "name: A\ncontact: {phone: 02-1}", "private.yaml": "contact: {phone: 02-2}",
    ])
    #expect(won.codes == ["overridden-value"])
    #expect(won.loaded.career.person.contact.first?.value.text(in: .english) == "02-2")
  }

  @Test("an entry of private.yaml with the id of a public one adds to it")
  func overlay() {
    let problems = Problems([
      "a.yaml": "name: A\neducation:\n  - {id: univ, institution: Gaon, degree: BSc}",
      "private.yaml":
        "education:\n  - {id: univ, gpa: {overall: 4.1, scale: 4.5}, degree: MSc}\n  - {institution: Other}",
    ])
    #expect(problems.codes == ["overridden-value"])
    let schools = problems.loaded.career.entries(Education.self)
    #expect(schools.map { $0.institution.text(in: .english) } == ["Gaon", "Other"])
    #expect(schools.first?.degree?.text(in: .english) == "MSc")
    #expect(schools.first?.gpa?.overall?.text == "4.1")
  }

  @Test("a value of private.yaml in another file is a warning where it stands")
  func privateElsewhere() {
    let problems = Problems([
      "a.yaml": "name: A\nsummary: Call 010-0000-0000", "private.yaml": "contact: {phone: 010-0000-0000}",
    ])
    #expect(
      problems.lines() == [
        "warning private-elsewhere 2:15 a value of `private.yaml`, `010-0000-0000`, stands here too"
      ])
  }

  @Test("a private.yaml that git tracks is a warning")
  func tracked() {
    let view = FolderView(look: { _ in .nothing }, tracked: { ["private.yaml", "profile.yaml"] })
    #expect(
      Problems(["private.yaml": "", "profile.yaml": "name: A"], folder: view).codes == [
        "tracked-private-file"
      ])
  }

  @Test("what was sent and what an import left over are warnings in git as well")
  func trackedRest() {
    let view = FolderView(
      look: { _ in .nothing },
      tracked: { ["profile.yaml", "imported/rest.yaml", "sent/2026-11-30-nuri/cv.en.html"] })
    let problems = Problems(
      ["imported/rest.yaml": "imported: {line 3: 'A'}", "profile.yaml": "name: A"], folder: view)
    #expect(
      problems.loaded.report.sorted.map(\.message) == [
        "the repository tracks what was sent, such as `sent/2026-11-30-nuri/cv.en.html`, and it holds private contacts",
        "the repository tracks `imported/rest.yaml`, so everyone who has the repository can read it",
      ])
  }

  @Test("a value of private.yaml may stand in what an import left over, which nothing prints")
  func privateLeftOver() {
    let problems = Problems([
      "private.yaml": "birth_date: 1999-03-14", "imported/rest.yaml": "imported: {line 3: '1999-03-14 (27)'}",
      "profile.yaml": "name: A",
    ])
    #expect(problems.codes == [])
  }

  @Test("a photo is an existing PNG, JPEG or WebP inside the folder")
  func photo() {
    let check = { (found: FolderView.Found) in
      Problems(["profile.yaml": "name: A\nphoto: me.png"], folder: FolderView(look: { _ in found })).codes
    }
    #expect(check(.file([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) == [])
    #expect(check(.file([0xFF, 0xD8, 0xFF, 0xE0])) == [])
    #expect(check(.file(Array("GIF89a".utf8))) == ["bad-picture"])
    #expect(check(.nothing) == ["missing-file"])
    #expect(check(.outside) == ["missing-file"])
    #expect(check(.folder) == ["missing-file"])
  }

  @Test("an embedded font is a font inside the folder")
  func embeddedFonts() {
    let check = { (found: FolderView.Found) in
      Problems(
        ["profile.yaml": "name: A\nfonts: {embed: [fonts/mine.woff2]}"],
        folder: FolderView(look: { _ in found })
      ).codes
    }
    #expect(check(.file(Array("wOF2....".utf8))) == [])
    #expect(check(.file(Array("PK..".utf8))) == ["bad-font"])
    #expect(check(.nothing) == ["missing-file"])
  }
}
