import LapelDiagnostics
import LapelYAML
import Testing

@testable import Lapel

/// A fix is applied without a look at it, so it must mean the same as what it replaces.
struct FixesKeepFactsTests {
  @Test(
    "a period in another notation is put right where only one can be meant",
    arguments: [
      ("03/2010 - 05/2011", "2010-03..2011-05"), ("03.2012 – 05.2013", "2012-03..2013-05"),
      ("2014 - 05/2015", "2014..2015-05"), ("2016-03 - 05/2017", "2016-03..2017-05"), ("2020 -", "2020.."),
      ("2018-", "2018.."), ("from 2016", "2016.."), ("seit 03/2019", "2019-03.."), ("until 2016", "..2016"),
      ("bis 2012", "..2012"), ("2016년 3월부터 2017년 2월까지", "2016-03..2017-02"), ("2016년부터", "2016.."),
      ("2017년 2월까지", "..2017-02"), ("March 2010 - heute", "2010-03..present"),
      ("Jan - Mar 2019", "2019-01..2019-03"), ("from March 2010 until April 2011", "2010-03..2011-04"),
      ("2023-01-2023-08", "2023-01..2023-08"), ("2015-2018", "2015..2018"),
      ("20230901-20231031", "2023-09-01..2023-10-31"),
      ("septembre 2019 – février 2020", "2019-09..2020-02"), ("2019年3月", "2019-03"),
    ])
  func period(_ written: String, _ meant: String) { #expect(DateGuess.period(written) == meant) }

  @Test(
    "a period that could mean two things, or says more than a period can, is left as it is",
    arguments: [
      "2010-05-2011", "2014/15", "2019-20", "Spring 2019", "Q3 2019 - Q4 2019", "ca. 2010 - 2012",
      "01/02/2010 - 05/06/2011", "2019 (3 months)", "2010 and 2012", "2010 – 2012 – 2014", "-2019", "to 2019",
      "after 2019", "before 2019", "2015 - 2018 (part-time)", "05/2011 - 03/2010", "190512", "2015, 2017",
      "2016 x",
      "", "-", "..", "99999999999999999999 - 2010",
    ])
  func noPeriod(_ written: String) { #expect(DateGuess.period(written) == nil) }

  @Test(
    "a date in another notation is put right where only one can be meant",
    arguments: [
      ("03/2010", "2010-03"), ("Mar. 2010", "2010-03"), ("15 March 2010", "2010-03-15"),
      ("March 15th, 2010", "2010-03-15"), ("13/2/2020", "2020-02-13"), ("2/13/2020", "2020-02-13"),
      ("5/5/2020", "2020-05-05"), ("2023년 9월 4일", "2023-09-04"), ("2023. 9. 4.", "2023-09-04"),
      ("20230904", "2023-09-04"),
      ("202323", nil), ("202305", "2023-05"), ("2020-05-03T00:00:00Z", "2020-05-03"),
      ("4 de mayo de 2020", "2020-05-04"),
      ("1/2/2020", nil), ("30 Feb 2020", nil), ("2020 spring", nil), ("until 2016", nil), ("from 2016", nil),
      ("2016-", nil),
      ("12.10.11", nil), ("2020-05-03T09:00:00Z", nil),
    ] as [(String, String?)])
  func date(_ written: String, _ meant: String?) { #expect(DateGuess.date(written) == meant) }

  @Test(
    "a key of the same meaning is put right",
    arguments: [
      ("education", "institution: U\n    studyType: BSc", "institution: U\n    degree: BSc"),
      ("certificates", "name: C\n    expiration_date: 2027-10-31", "name: C\n    valid_until: 2027-10-31"),
      ("experience", "organization: A\n    location: Berlin", "organization: A\n    place: Berlin"),
      ("experience", "organization: A\n    perod: 2019", "organization: A\n    period: 2019"),
    ])
  func sameMeaning(_ section: String, _ written: String, _ meant: String) {
    #expect(Problems("\(section):\n  - \(written)").fixed() == "\(section):\n  - \(meant)")
  }

  @Test(
    "a key that is a word of its own is never renamed",
    arguments: [
      ("experience", "shift: nights"), ("experience", "unit: 2019"), ("experience", "scope: all"),
      ("experience", "years: 5"), ("experience", "amount: 5"), ("experience", "stars: 5"),
      ("experience", "pages: 5"),
      ("experience", "minor: x"), ("experience", "duration: 5 months"), ("education", "faculty: Physics"),
      ("education", "score: 3.7"), ("certificates", "authority: Board"), ("awards", "expiration_date: 2027"),
      ("experience", "address: Main Street 1"), ("experience", "sort: of"), ("projects", "stage: beta"),
    ])
  func otherMeaning(_ section: String, _ line: String) {
    let name = ["awards", "certificates", "projects"].contains(section) ? "name" : "institution"
    let first = section == "experience" ? "organization" : name
    let problems = Problems("\(section):\n  - \(first): X\n    \(line)")
    #expect(problems.codes == ["unknown-field"])
    #expect(problems.fixed() == nil)
  }

  @Test("a pointer is put right where only one item can be meant, and never to another number")
  func pointers() {
    let items = "projects:\n  - {id: map-1, name: One}\n  - {id: map-2, name: Two}\n"
    #expect(Problems(items + "awards:\n  - {name: X, for: map-3}").fixed() == nil)
    #expect(
      Problems(items + "awards:\n  - {name: X, for: mpa-2}").fixed()
        == items + "awards:\n  - {name: X, for: map-2}")
  }

  @Test(
    "a date in a text of several lines is pointed at, and its lines are left alone",
    arguments: [
      "log:\n  - 2023-08-23 the last papers\n  03/2010 - 05/2011- 2023-08-25 @nuri the end\n  - 2023-09-25 sent\n",
      "log:\n  - 03/2010 began\n    to learn\n",
      "awards:\n- name: Prize\n  period: 03/2010 -\n    05/2011\n",
      "projects:\n- name: Map\n  period: 2010-01..\n   03/2011\n",
    ])
  func foldedTexts(_ text: String) {
    let fixed = Problems(text).fixed() ?? text
    #expect(fixed == text || fixed.split(separator: "\n").count == text.split(separator: "\n").count)
  }

  @Test(
    "a period is mended wholly or not at all, for one end tells how the other is written",
    arguments: ["12/31/2020 - 02/01/2021", "31/12/2019 - 01/02/2020"])
  func halves(period: String) {
    #expect(Problems("projects: [{name: Map, period: \(period)}]").fixed() == nil)
  }

  @Test("a finished degree does not become an expected one")
  func graduation() {
    let career = "education: [{institution: Oyo College, start_date: 2016-09, graduation_date: 2018-06}]"
    #expect(Problems(career).fixed() == nil)
  }

  @Test("a date of one line of the log is still put right")
  func logLine() {
    #expect(Problems("log:\n  - 03/2010 began\n").fixed() == "log:\n  - 2010-03 began\n")
  }
}
