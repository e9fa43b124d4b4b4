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
}
