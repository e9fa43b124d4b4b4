import Testing

@testable import LapelImporting

/// The lists of words in `Sources/LapelImporting/Resources`.
@Suite("Word lists")
struct WordListsTests {
  @Test(
    "each row of a list that tells a meaning names one that there is",
    arguments: ["headings", "beginnings of words in headings"])
  func senses(list: String) {
    let rows = WordLists.rows(list)
    #expect(!rows.isEmpty)
    for row in rows { #expect(SectionSense(rawValue: row.name) != nil, "[\(list)] \(row.name)") }
  }

  @Test(
    "what is personal is of a kind that there is",
    arguments: ["personal always", "personal with a value", "personal beginnings"])
  func matters(list: String) {
    let rows = WordLists.rows(list)
    #expect(!rows.isEmpty)
    for row in rows { #expect(PersonalMatter(rawValue: row.name) != nil, "[\(list)] \(row.name)") }
  }

  @Test("a heading stands under one section alone")
  func headings() {
    let words = WordLists.rows("headings").flatMap(\.words)
    #expect(Set(words).count == words.count)
  }

  @Test("each language has twelve months")
  func months() {
    #expect(WordLists.lines("names of months").map(\.count).allSatisfy { $0 == 12 })
    #expect(DateWords.month("března") == nil)
    #expect(DateWords.month("Fevereiro") == 2)
  }
}
