import Testing

@testable import LapelTailoring

@Suite("A trade and its work")
struct TradeWorkTests {
  @Test(
    "a trade's name shows its work",
    arguments: [("Tiler", "tiling"), ("Roofer", "roofing"), ("용접사", "용접"), ("도배공", "도배"), ("법정 통역사", "통역")])
  func trades(position: String, work: String) {
    let yaml = "name: A\nexperience: [{organization: B, position: \(position), period: 2019-01..2024-12}]"
    #expect(FitTests.report(yaml, "At least 3 years of \(work) experience").lines[0].status == .met)
  }
}
