import Lapel
import LapelDiagnostics
import LapelWords
import LapelYear
import Testing

@testable import LapelPublishing

@Suite("words")
struct WordsTests {
  /// All that have a file and stand on no other.
  private static let languages = LanguageWords.names.filter { LanguageWords.file(named: $0)?.base == nil }

  private func words(_ tag: String) -> Words { WordsShelf.builtIn.words(for: Language(tag)) }

  @Test("every language has every word, twelve months and a head for every section", arguments: languages)
  func complete(tag: String) {
    let words = words(tag)
    #expect(words.missing == [], "write these in words/\(tag).txt")
    #expect(words.missingOnSite == [])
    #expect(words.missingInRecords == [])
    for number in 1...12 {
      #expect(words.month(number, isFull: false) != nil)
      #expect(words.month(number, isFull: true) != nil)
    }
    for key in ["date.year", "date.month", "date.day"] { #expect(DatePattern(words[key]) != nil, "\(key)") }
    for key in ["from", "since", "until", "valid_until", "expired", "team", "gpa.major", "length.years"] {
      #expect(words[key].contains("{0}"), "\(key)")
    }
    #expect(words.degree.count == 3)
    for type in Career.sections {
      let key = "section." + type.section.rawValue
      #expect(
        LanguageWords.file(named: tag)?.values[key] ?? "" != "",
        "write `\(key)` in the language's file, or `head.\(tag)` in sections/\(type.section.rawValue).txt")
    }
    #expect(Self.languages.count >= 11)
  }

  @Test(
    "a language close to one that is known has its words",
    arguments: [
      ("de-AT", "heute"), ("zh-TW", "至今"), ("zh", "至今"), ("en-AU", "Present"), ("pt-BR", "atual"),
      ("ko-KR", "현재"),
    ])
  func close(tag: String, present: String) {
    #expect(words(tag).present == present)
    #expect(words(tag).missing == [])
  }

  @Test("American, British and Portuguese usage stand over their language's")
  func overlays() {
    #expect(words("en")["date.day"] == "MMM d, yyyy")
    #expect(words("en-GB")["date.day"] == "d MMM yyyy")
    #expect(words("en-IE")["date.day"] == "d MMM yyyy")
    #expect(words("en-US")["date.day"] == "MMM d, yyyy")
    #expect(words("zh-TW")["contact"] == "聯絡方式")
    #expect(words("pt-PT")["contact"] == "Contacto")
  }

  @Test("a language that is not known is English, and says what it lacks")
  func unknown() {
    let words = words("eo")
    #expect(words.present == "Present")
    #expect(words.missing.contains("present"))
    let report = WordsCheck.report(on: [Language("eo"), .korean], .builtIn)
    #expect(
      report.diagnostics.map(\.message) == [
        "the page's own words are not known in `eo`, and are printed in English"
      ])
  }

  @Test("a site says what a language of one's own lacks around its pages, and is English there")
  func site() {
    let shelf = WordsShelf(own: ["eo": WordsFile("present: nun\nsite.home: Hejmo\n")])
    let words = SiteWords(words: shelf.words(for: Language("eo")))
    #expect(words[.home] == "Hejmo")
    #expect(words[.wayHome] == "Go to the first page")
    let report = WordsCheck.reportOnSite([Language("eo"), .korean, Language("ja")], shelf)
    #expect(
      report.diagnostics.map(\.message) == ["the words of `eo` lack `site.approach` and 28 more"])
  }

  @Test("what is said of one is never English beside words of another language")
  func ofOne() {
    #expect(words("en").records(.yearLogged, counting: 1) == "1 line logged")
    #expect(words("ko").records(.yearLogged, counting: 1) == "기록 1줄")
    #expect(words("ja").records(.yearLogged, counting: 1) == "記録1件")
    #expect(words("de").records(.applicationsDrawn, counting: 1) == "Wie 1 Bewerbung verlief")
    let own = WordsShelf(own: ["eo": WordsFile("present: nun\nyear.lines: linioj\n")])
    #expect(own.words(for: Language("eo")).records.named(.yearLines, counting: 1) == "linioj")
  }

  @Test(
    "what commands print of records has words in both languages of the terminal", arguments: ["ko", "en"])
  func terminal(tag: String) {
    for key in RecordWords.Key.allCases { #expect(words(tag).records[key] != "", "\(key.rawValue)") }
  }

  @Test(
    "months of a year stand as the language writes them",
    arguments: [
      ("ko", "1–8월", "12월"), ("en", "Jan–Aug", "Dec"), ("ja", "1–8月", "12月"), ("de", "Jan.–Aug.", "Dez."),
    ])
  func months(tag: String, stretch: String, single: String) {
    #expect(words(tag).records.months(1...8) == stretch)
    #expect(words(tag).records.months(12...12) == single)
  }

  @Test("a person's own words make a language, or stand over the program's")
  func own() {
    let shelf = WordsShelf(own: [
      "eo": WordsFile(
        "# Esperanto\npresent: nun\nseparator.title: \" – \"\nmonths.short: jan feb mar apr maj jun jul aŭg sep okt nov dec\n"
      ),
      "de": WordsFile("present: aktuell\n"),
    ])
    let esperanto = shelf.words(for: Language("eo"))
    #expect(esperanto.present == "nun")
    #expect(esperanto.titleSeparator == " – ")
    #expect(esperanto.evidence == "Evidence")
    #expect(esperanto.month(8, isFull: false) == "aŭg")
    #expect(shelf.words(for: Language("de")).present == "aktuell")
    #expect(shelf.words(for: Language("de")).evidence == "Belege")
  }

  @Test("lines that say nothing are told with their number")
  func mistakes() {
    var notes: [String] = []
    let file = WordsFile("present: nun\n\n# a remark\nnow\npresent: ĝis nun\n") {
      notes.append("\($1): \($0)")
    }
    #expect(file.values == ["present": "ĝis nun"])
    #expect(notes == ["4: expected a key, a colon and its words", "5: `present` has words already"])
  }

  @Test("a head of a section that is none is told, with the one that is nearest")
  func unknownHead() throws {
    let place = try TemporaryFolder()
    try WholeFile.createFolder(place.path + "/words")
    try WholeFile.write(
      Array("section.educaton: Edukado\nsection.skills: Kapabloj\n".utf8), to: place.path + "/words/eo.txt")
    var report = Report()
    _ = WordsShelf(for: [Language("eo")], in: place.path, report: &report)
    #expect(
      report.diagnostics.map(\.message) == ["`words/eo.txt`: no words go by the name `section.educaton`"])
    #expect(report.diagnostics.first?.hints == ["did you mean `section.education`?"])
  }

  @Test("files that name each other as their base end")
  func circle() {
    let shelf = WordsShelf(own: [
      "xa": WordsFile("base: xb\npresent: a"), "xb": WordsFile("base: xa\nevidence: b"),
    ])
    #expect(shelf.words(for: Language("xa")).present == "a")
    #expect(shelf.words(for: Language("xa")).evidence == "b")
  }
}

@Suite("dates")
struct DatePrinterTests {
  private func printer(_ tag: String, _ pattern: String? = nil) -> DatePrinter {
    let pattern = pattern.flatMap { DatePattern($0) }
    return DatePrinter(
      words: WordsShelf.builtIn.words(for: Language(tag)), precision: pattern?.precision ?? .day,
      pattern: pattern, today: PartialDate(year: 2024, month: 3, day: 10))
  }

  @Test(
    "are written as their language writes them, no more precisely than they are known",
    arguments: [
      ("en", ["2023", "May 2023", "May 16, 2023"]), ("en-GB", ["2023", "May 2023", "16 May 2023"]),
      ("ko", ["2023", "2023.05", "2023.05.16"]), ("de", ["2023", "Mai 2023", "16. Mai 2023"]),
      ("ja", ["2023年", "2023年5月", "2023年5月16日"]), ("zh-Hans", ["2023年", "2023年5月", "2023年5月16日"]),
      ("fr", ["2023", "mai 2023", "16 mai 2023"]), ("es", ["2023", "may 2023", "16 may 2023"]),
      ("pt", ["2023", "mai. 2023", "16 de mai. 2023"]), ("it", ["2023", "mag 2023", "16 mag 2023"]),
      ("nl", ["2023", "mei 2023", "16 mei 2023"]),
    ])
  func languages(tag: String, expected: [String]) {
    let dates = [
      PartialDate(year: 2023), PartialDate(year: 2023, month: 5), PartialDate(year: 2023, month: 5, day: 16),
    ]
    #expect(dates.map { printer(tag).print($0).text } == expected)
  }

  @Test(
    "of an end alone say that it is one",
    arguments: [
      ("en", "until 2011"), ("ko", "2011까지"), ("de", "bis 2011"), ("fr", "jusqu’en 2011"), ("ja", "2011年まで"),
      ("zh-Hans", "至2011年"), ("es", "hasta 2011"), ("nl", "tot 2011"),
    ])
  func endAlone(tag: String, expected: String) {
    let period = Period(start: nil, end: .date(PartialDate(year: 2011)))
    let date = printer(tag).print(period, showsLength: true)
    #expect(date.text == expected)
    #expect(date.start == nil)
    #expect(date.end?.iso == "2011")
  }

  @Test(
    "follow a pattern of the person's, where they are known so precisely",
    arguments: [
      ("MM/yyyy", ["2023", "05/2023", "05/2023"]), ("MMMM yyyy", ["2023", "May 2023", "May 2023"]),
      ("yyyy.MM", ["2023", "2023.05", "2023.05"]), ("d/M/yyyy", ["2023", "May 2023", "16/5/2023"]),
      ("yyyy", ["2023", "2023", "2023"]), ("d 'of' MMMM yyyy", ["2023", "May 2023", "16 of May 2023"]),
    ])
  func patterns(pattern: String, expected: [String]) {
    let dates = [
      PartialDate(year: 2023), PartialDate(year: 2023, month: 5), PartialDate(year: 2023, month: 5, day: 16),
    ]
    #expect(dates.map { printer("en", pattern).print($0).text } == expected)
  }

  @Test("a pattern with a letter that means nothing, or without a year, is none")
  func noPatterns() {
    for pattern in ["month", "MM", "QQ yyyy", "", "yyyyyy", "MMMMM yyyy", "yyy", "day"] {
      #expect(DatePattern(pattern) == nil, "\(pattern)")
    }
  }

  @Test("a period is open, over, or ahead")
  func periods() {
    func text(_ start: PartialDate?, _ end: Period.End) -> String {
      printer("en", "MMM yyyy").print(Period(start: start, end: end), showsLength: false).text
    }
    #expect(text(PartialDate(year: 2022, month: 4), .present) == "Apr 2022 – Present")
    #expect(text(PartialDate(year: 2030, month: 9), .present) == "from Sep 2030")
    #expect(text(PartialDate(year: 2024), .present) == "2024 – Present")
    #expect(text(nil, .date(PartialDate(year: 2013, month: 5))) == "until May 2013")
    #expect(text(PartialDate(year: 2015), .date(PartialDate(year: 2018))) == "2015 – 2018")
  }

  @Test("lengths are counted in the language's own words")
  func lengths() {
    func length(_ tag: String, _ months: Int) -> String {
      WordsShelf.builtIn.words(for: Language(tag)).length(months: months)
    }
    #expect(length("en", 14) == "1 year 2 months")
    #expect(length("de", 13) == "1 Jahr 1 Monat")
    #expect(length("ko", 83) == "6년 11개월")
    #expect(length("ja", 14) == "1年2か月")
    #expect(length("es", 26) == "2 años y 2 meses")
  }
}
