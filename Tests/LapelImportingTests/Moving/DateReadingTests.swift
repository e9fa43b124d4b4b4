import Testing

@testable import LapelImporting

struct DateReadingTests {
  @Test(
    "Dates are read as people of many languages write them, and no finer than they are written",
    arguments: [
      ("2019", "2019"), ("2019-07", "2019-07"), ("2019.7", "2019-07"), ("07/2019", "2019-07"),
      ("Jul 2019", "2019-07"),
      ("Aug 5, 2013", "2013-08-05"), ("5. März 2020", "2020-03-05"), ("16.01.2020", "2020-01-16"),
      ("juin 2018", "2018-06"),
      ("2019년 3월", "2019-03"), ("2021-10-01T00:00:00Z", "2021-10-01"), ("13/09/2023", "2023-09-13"),
      ("Sept. 2020", "2020-09"),
    ])
  func dates(_ text: String, _ iso: String) { #expect(DateReading.date(text)?.iso == iso) }

  @Test(
    "What may mean two dates, or none, is not read",
    arguments: [
      "03/04/2019", "Summer 2015", "2019-13", "2023-02-31", "99999-01-01", "1815", "every winter", "",
      "2019 or 2020",
    ])
  func doubtful(_ text: String) { #expect(DateReading.date(text) == nil) }

  @Test(
    "A period in one text has its two ends",
    arguments: [
      ("2014 – 2016", "2014..2016"), ("Jan 2012-Mar 2013", "2012-01..2013-03"),
      ("March – June 2019", "2019-03..2019-06"),
      ("since 2019", "2019.."), ("seit Mai 2017", "2017-05.."), ("2015-08 to present", "2015-08.."),
      ("2019.03 ~ 현재", "2019-03.."),
      ("2021", "2021"), ("2020–2020", "2020"),
    ])
  func periods(_ text: String, _ period: String) { #expect(DraftPeriod.read(text)?.text == period) }

  @Test("An end before its start is no period")
  func backwards() { #expect(DraftPeriod.read("2024-05 – 2021-01") == nil) }

  @Test("A year and the next, what goes on in Chinese, and a date that is still to come")
  func moreSpans() {
    #expect(DraftPeriod.read("2016/17")?.text == "2016..2017")
    #expect(DraftPeriod.read("2014至今")?.text == "2014..")
    #expect(DraftPeriod.read("2022 -- Est. 2027")?.text == "2022..2027")
    #expect(DraftPeriod.read("2010-11")?.text == "2010-11")
  }

  @Test(
    "A line of which a word is of no date is told at once",
    arguments: [
      "Gaon Soft 2019", "since 2019 at Gaon", "2019년 가온소프트", "Computer Science, 2010.03 – 2016.02",
      "Tuesday 2019",
    ])
  func otherWords(_ text: String) {
    #expect(!DateVocabulary.mayBeDate(text))
    #expect(DraftPeriod.read(text) == nil)
  }

  @Test(
    "Every word that dates are written with may be of one, whatever it is joined to",
    arguments: [
      "Jan 2012-Mar 2013", "2019년3월부터", "2014年至今", "seit März 2020", "2020.02 ~ 현재", "2021-10-01T00:00:00Z",
      "expected May 2026", "2025년 예정", "Graduated May 2020", "2019 – aujourd'hui",
    ])
  func wordsOfDates(_ text: String) { #expect(DateVocabulary.mayBeDate(text)) }
}
