import LapelImporting
import Testing

/// Times as people write them in CVs of ten languages, each in the head of a post.
@Suite("a time in a foreign CV")
struct StrangerTimesTests {
  @Test(
    "is the period that it says, in short years, eras and other languages",
    arguments: [
      ("Nurse, Gaon Hospital, Aug '17 – Dec '18", "period: 2017-08..2018-12"),
      ("Clerk, Nuri GmbH, Jänner 2010 – Feber 2012", "period: 2010-01..2012-02"),
      ("Klerk, Nuri B.V., september 2009 t/m december 2014", "period: 2009-09..2014-12"),
      ("Klerk, Nuri B.V., vanaf mei 2020", "period: 2020-05.."),
      ("Technician, Nuri Ltd, 10/19 - 12/20", "period: 2019-10..2020-12"),
      ("Professor, Gaon University, 2019–", "period: 2019.."),
      ("Auxiliar, Nuri S.L., ene. 2016–act.", "period: 2016-01.."),
      ("Técnica, Nuri Ltda., jan/2021 – até o momento", "period: 2021-01.."),
      ("Clerk, Nuri GmbH, bis 2012", "period: ..2012"),
      ("Vendeur, Nuri SARL\njusqu’en mars 2012", "period: ..2012-03"),
      ("Commesso, Nuri S.p.A.\nfino a mar 2012", "period: ..2012-03"),
      ("店员, Nuri\n至2012年3月", "period: ..2012-03"),
    ])
  func periods(line: String, field: String) throws {
    let career = try ImportedCareer("cv.txt", "Gildong Hong\ngildong@example.com\n\nEXPERIENCE\n\n\(line)\n")
    #expect(career["experience.yaml"].contains(field))
  }

  @Test("of an era is a year of the calendar")
  func eras() throws {
    let career = try ImportedCareer(
      "cv.txt", "氏名　洪 吉童\n\n職歴\n\n平成23年3月～令和2年4月　株式会社ヌリ\n令和2年5月～現在　株式会社ガオン\n")
    #expect(career["experience.yaml"].contains("period: 2011-03..2020-04"))
    #expect(career["experience.yaml"].contains("period: 2020-05.."))
  }

  @Test(
    "that no calendar has is kept, with a question",
    arguments: ["Fall 2019 – Spring 2021", "WS 2019/20", "Sommer 2004, 2005"])
  func seasons(time: String) throws {
    let career = try ImportedCareer(
      "cv.txt", "Gildong Hong\n\nEXPERIENCE\n\nBarista at Cafe Nuri (\(time))\n")
    #expect(career["experience.yaml"].contains("when was it? the source says `\(time)`"))
    #expect(!career["experience.yaml"].contains("date: 20"))
  }

  @Test("of one's birth leaves the place beside it, and its day is no number of a list")
  func birth() throws {
    let career = try ImportedCareer(
      "cv.txt",
      "Gildong Hong\ngildong@example.com\ngeb. 9. Januar 1983 in Bremen\n\nBerufserfahrung\n\nNuri GmbH\n")
    #expect(career["private.yaml"].contains("birth_date: 1983-01-09"))
    #expect(career["imported/rest.yaml"].contains("Bremen"))
    let jobs = try ImportedCareer(
      "cv.txt", "Gildong Hong\n\nEXPERIENCE\n\n1. Mai 2010 - 31. Juli 2012\nClerk, Nuri Ltd, Leeds\n")
    #expect(jobs["experience.yaml"].contains("period: 2010-05-01..2012-07-31"))
  }
}
