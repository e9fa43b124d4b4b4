import LapelDiagnostics
import Testing
import ThreadTime

@Suite struct SpellingTests {
  private let fields = [
    "id", "organization", "position", "period", "place", "url", "links", "tags", "show", "todo", "note",
    "summary",
    "highlights", "name", "role", "team", "technologies", "start_date", "end_date", "date", "activities",
    "ko", "en",
    "projects", "language_skills", "languages",
  ]

  @Test(
    "a slip of the fingers still finds the name",
    arguments: [
      ("perod", "period"), ("peroid", "period"), ("periodd", "period"), ("prriod", "period"),
      ("nmae", "name"),
      ("nam", "name"), ("naem", "name"), ("tema", "team"), ("sumary", "summary"),
      ("organisation", "organization"),
      ("organzation", "organization"), ("highlihgts", "highlights"), ("tecnologys", "technologies"),
      ("ulr", "url"),
      ("di", "id"), ("iid", "id"), ("plcae", "place"), ("rloe", "role"), ("positon", "position"),
      ("kp", "ko"),
      ("itle", nil), ("x", nil), ("", nil), ("colour", nil), ("sunrise", nil), ("unrelated", nil),
    ])
  func slips(word: String, name: String?) {
    #expect(Spelling.nearest(to: word, in: fields) == name)
  }

  @Test(
    "case, separators and number do not matter",
    arguments: [
      ("startDate", "start_date"), ("Start Date", "start_date"), ("START-DATE", "start_date"),
      ("activity", "activities"), ("tag", "tags"), ("project", "projects"),
      ("language-skill", "language_skills"),
    ])
  func forms(word: String, name: String) {
    #expect(Spelling.nearest(to: word, in: fields) == name)
  }

  @Test(
    "a name cut short or with a word too many",
    arguments: [("org", "organization"), ("tech", "technologies"), ("project_name", "name")])
  func words(word: String, name: String) {
    #expect(Spelling.nearest(to: word, in: ["organization", "technologies", "name", "period"]) == name)
  }

  @Test("a beginning that two names share finds neither")
  func ambiguous() {
    #expect(Spelling.nearest(to: "nuri", in: ["nuri.anomaly", "nuri.training"]) == nil)
  }

  @Test(
    "text typed with the Korean keyboard on",
    arguments: [
      ("ㅔ개ㅓㄷㅊㅅㄴ", "projects"), ("ㅔㄷ갸ㅐㅇ", "period"), ("ㅔㄷㄱㅐㅇ", "period"), ("ㅜ믇", "name"), ("ㅜㅁㅡㄷ", "name"),
      ("ㅑㅇ", "id"), ("ㅕ기", "url"), ("ㅐㄱㅎ무ㅑㅋㅁ샤ㅐㅜ", "organization"), ("햐호ㅣㅑ호ㅅㄴ", "highlights"),
      ("ㅖㄷ갸ㅐㅇ", "period"),
      ("ㅅㅁㅎㄴ", "tags"), ("ㅣㅁㅜㅎㅕㅁㅎㄷ_나ㅑㅣㅣㄴ", "language_skills"), ("ｎａｍｅ", "name"),
    ])
  func korean(word: String, name: String) {
    #expect(Spelling.nearest(to: word, in: fields) == name)
  }

  @Test("compound jamo are two keys", arguments: [("ㅄㄱ", "qtr"), ("ㅘㅢ", "hkml"), ("갃닭", "rkrtekfr")])
  func compound(word: String, name: String) {
    #expect(Spelling.nearest(to: word, in: ["x", name]) == name)
  }

  @Test("every syllable and its parts have the same keys")
  func syllables() {
    let parts: [(Unicode.Scalar, [Unicode.Scalar])] = [
      ("각", ["\u{1100}", "\u{1161}", "\u{11A8}"]), ("힣", ["\u{1112}", "\u{1175}", "\u{11C2}"]),
      ("뷁", ["\u{1107}", "\u{116E}", "\u{1166}", "\u{11B0}"]),
    ]
    for (syllable, jamo) in parts {
      var text = ""
      text.unicodeScalars.append(contentsOf: jamo)
      #expect(Spelling.nearest(to: text, in: ["x", "\(syllable)"]) == "\(syllable)")
    }
  }

  @Test("Hangul names: a wrong letter in a syllable, or the keyboard off")
  func hangul() {
    let names = ["한빛텔레콤", "누리비전", "가온대학교"]
    #expect(Spelling.nearest(to: "한빗텔레콤", in: names) == "한빛텔레콤")
    #expect(Spelling.nearest(to: "snflqlwjs", in: names) == "누리비전")
    #expect(Spelling.nearest(to: "바다", in: names) == nil)
  }

  @Test("of two names as near, the likelier slip wins, then the earlier name")
  func ties() {
    #expect(Spelling.nearest(to: "nuri.anomoly", in: ["nuri.homily", "nuri.anomaly"]) == "nuri.anomaly")
    #expect(Spelling.nearest(to: "tead", in: ["team", "teas"]) == "teas")
    #expect(Spelling.nearest(to: "caxe", in: ["cafe", "cake"]) == "cafe")
  }

  @Test("every name finds itself, whatever letter is lost, doubled or swapped")
  func everyField() {
    for name in fields where name.count > 3 {
      let letters = Array(name)
      for index in letters.indices {
        var (lost, doubled, swapped) = (letters, letters, letters)
        lost.remove(at: index)
        doubled.insert(letters[index], at: index)
        if index > 0 { swapped.swapAt(index, index - 1) }
        for word in [lost, doubled, swapped].map({ String($0) }) where !fields.contains(word) {
          #expect(Spelling.nearest(to: word, in: fields) == name, "\(word)")
        }
      }
    }
  }

  @Test("a hundred wrong ids among a thousand are looked up at once")
  func fast() {
    let spelling = Spelling((0..<1_000).map { "project-\($0).item" })
    let time = ThreadTime.of {
      for index in 0..<100 { _ = spelling.nearest(to: "projekt-\(index).itme-\(index)") }
    }
    #expect(time < 5, "in a debug build")
    #expect(spelling.nearest(to: String(repeating: "가", count: 1_000_000)) == nil)
  }
}
