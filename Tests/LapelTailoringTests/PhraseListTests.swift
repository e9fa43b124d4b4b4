import Testing

@testable import LapelTailoring

@Suite("Turns of phrase as data")
struct PhraseListTests {
  @Test(
    "lists of one name in two languages are one, a blank at the edge is kept, and a phrase in brackets is none"
  )
  func lists() {
    let lists = PhraseList.read([
      "# a comment\n[Tide.high]\nhigh tide|flood*\n[우대]|spring tide_\n", "[Tide.high]\n만조|밀물\n",
    ])
    #expect(lists.keys.sorted() == ["Tide.high"])
    let high = lists["Tide.high"] ?? PhraseList("")
    #expect(FoldedLine("At high tide").has(high))
    #expect(FoldedLine("flooding").has(high))
    #expect(FoldedLine("[우대] 항해").has(high))
    #expect(FoldedLine("만조에는 배가 뜬다").has(high))
    #expect(!FoldedLine("low tide").has(high))
  }

  @Test("the lists of the product are there in both languages")
  func product() {
    #expect(HeadingMeaning("우대사항").kinds == [.preferred])
    #expect(HeadingMeaning("What you'll do").kinds == [.duty])
    #expect(LineMeaning("We are an equal opportunity employer").isBoilerplate)
    #expect(AvailabilityWords.isAsked(in: "즉시 입사 가능한 분"))
  }

  @Test("a line's quotes, dashes, blanks and capitals are the plain ones")
  func folded() {
    let line = FoldedLine("What YOU’ll\u{3000}bring – at\u{A0}once, Ärzte")
    #expect(line.has(PhraseList("what you'll bring - at once, Ärzte")))
    #expect(line.length == 34)
    #expect(!line.isShouted)
    #expect(FoldedLine("WHAT YOU’LL BRING").isShouted)
    #expect(FoldedLine("\u{1100}\u{1161}\u{11A8} 하루").has(PhraseList("각 하루")))
  }
}
