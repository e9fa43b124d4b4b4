import Testing

@testable import LapelImporting

@Suite("Words of a foreign text")
struct FoldedWordsTests {
  @Test(
    "the words are those that characters make, small and without marks",
    arguments: [
      "", "Work Experience", "  · 경력 / 학력 (2019~2023) ", "職務経歴・資格", "Éducation – Formation", "e\u{301}tudes",
      "생년월일: 1999년", "A\u{200D}B x\u{FE0F}y", "テ\u{3099}ザイン 三〇二 ²½ №5", "\u{200D}a", "हिन्दी शब्द",
      "ﬁne ǅ İstanbul ß",
      "\u{1100}\u{1161} 나", "a\u{20DD}b", "㈜한결 ①②", "ªº µ", "가\u{302E}나",
    ])
  func words(_ text: String) {
    let byCharacters = DateWords.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let words = FoldedWords(text)
    #expect(words.words.indices.map(words.word) == byCharacters)
    #expect(words.whole == byCharacters.joined(separator: " "))
  }

  @Test("a phrase is found at a place, whole or as a beginning, and of two the first")
  func phrases() {
    let table = PhraseTable([("생일", 1), ("생일잔치", 2), ("m", 3), ("no", 4), ("no", 5), ("born", 6)])
    let text = Array("생일잔치 no born m".utf8)
    var found: [Int] = []
    table.eachPhrase(at: 0, in: text) { found.append($1) }
    #expect(found.sorted() == [1, 2])
    #expect(table.value(of: text, 0..<6) == 1)
    #expect(table.value(of: text, 0..<9) == nil)
    #expect(table.value(of: text, 13..<15) == 4)
    #expect(table.value(of: text, text.count - 1..<text.count) == 3)
  }

  @Test(
    "Hangul in single letters says what it says in syllables", arguments: ["생년월일: 1999.01.01", "희망연봉 5000"])
  func decomposed(_ text: String) {
    let letters = String(
      text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
        guard (0xAC00...0xD7A3).contains(scalar.value) else { return [scalar] }
        let at = scalar.value - 0xAC00
        return [0x1100 + at / 588, 0x1161 + at % 588 / 28, 0x11A7 + at % 28].filter { $0 != 0x11A7 }
          .compactMap(Unicode.Scalar.init)
      }.reduce(into: String.UnicodeScalarView()) { $0.append($1) })
    #expect(letters.utf8.count > text.utf8.count)
    #expect(PersonalMatter(letters) == PersonalMatter(text))
    #expect(PersonalMatter(text) != nil)
  }
}
