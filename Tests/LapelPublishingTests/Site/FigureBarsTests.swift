import Testing

@testable import LapelPublishing

@Suite struct FigureBarsTests {
  @Test func `Two numbers of one unit are drawn to scale`() throws {
    let lengths = try #require(FigureBars(was: "10h", now: "4 h")?.lengths)
    #expect(lengths == (100, 40))
    let more = try #require(FigureBars(was: "1,200 users", now: "3,100 users")?.lengths)
    #expect(more == (39, 100))
  }

  @Test(arguments: [("10h", "4 days"), ("about 3 of 4", "4"), ("many", "few"), ("0", "0")])
  func `What cannot be compared is told and not drawn`(was: String, now: String) throws {
    let bars = try #require(FigureBars(was: was, now: now))
    #expect(bars.lengths == nil)
    #expect(bars.was == was)
  }

  @Test func `A figure without the other is no comparison`() {
    #expect(FigureBars(was: nil, now: "3,100")?.lengths == nil)
    #expect(FigureBars(was: nil, now: nil) == nil)
  }
}
