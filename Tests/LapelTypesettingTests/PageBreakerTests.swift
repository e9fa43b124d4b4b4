import Testing

@testable import LapelTypesetting

@Suite("Where pages end")
struct PageBreakerTests {
  private func strips(_ count: Int, keeping kept: Set<Int> = []) -> [Strip] {
    (0..<count).map { index in
      Strip(
        before: 0, height: 10, heightAtHead: 10, breakCost: kept.contains(index) ? Strip.never : 0.05,
        need: 0,
        pieces: [])
    }
  }

  @Test("what fits is one page")
  func one() { #expect(PageBreaker(height: 100).pages(strips(10)) == [0..<10]) }

  @Test("no page ends where it may not")
  func kept() { #expect(PageBreaker(height: 100).pages(strips(16, keeping: [10, 9])) == [0..<8, 8..<16]) }

  @Test("the last page is never nearly empty")
  func thin() {
    let pages = PageBreaker(height: 100).pages(strips(21))
    #expect(pages.count == 3)
    #expect(pages[2].count >= 3)
  }

  @Test("a head at the very end goes to another page rather than to the foot")
  func lowHead() {
    var all = strips(20)
    all[18].need = 40
    let pages = PageBreaker(height: 100).pages(all)
    #expect(pages.count == 3)
    #expect(pages.last?.contains(18) == true)
    #expect((pages.last?.count ?? 0) >= 3)
  }

  @Test("pages end where they would if each head were looked at, however far up it stands", arguments: 0..<40)
  func roomForHeads(_ seed: Int) {
    var state = UInt64(seed + 1)
    func dice(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    var all = strips(30)
    for index in all.indices {
      all[index].before = [0, 0, 4, -10, -25][dice(5)]
      all[index].height = [10, 12, 0, -3][dice(4)]
      all[index].need = [0, 0, 0, 25, 70][dice(5)]
    }
    let breaker = PageBreaker(height: 100)
    let ways = breaker.ways(all)
    for start in all.indices {
      let whole = breaker.way(from: start, all, then: ways, roomForHeads: .infinity)
      #expect(ways[start].cost == whole.cost && ways[start].end == whole.end)
    }
  }

  @Test("less white takes none from what stands closer than its leading, and little from over heads")
  func tight() {
    var all = strips(3)
    (all[0].before, all[1].before, all[2].before) = (-2, 10, 10)
    all[2].owner.role = .head
    #expect(all.tight(0.5).map(\.before) == [-2, 5, 7])
  }

  @Test(
    "a little less white, and no more, brings home an item that would be alone on a page")
  func alone() {
    let breaker = PageBreaker(height: 104)
    func set(white: Double) -> [Range<Int>] {
      // Two pages of nine lines; the tenth is the last item of a list.
      var all = strips(18)
      for index in all.indices where index != 0 { all[index].before = white }
      all[9].breakCost = Strip.parting
      return breaker.tightened {
        let tight = all.tight($0)
        return (tight, breaker.pages(tight))
      }.pages
    }
    #expect(set(white: 0.5) == [0..<10, 10..<18])
    #expect(set(white: 0.7) == [0..<9, 9..<18])
  }

  @Test("a head at the foot of any sheet is told")
  func lowHeads() {
    var all = strips(20)
    all[9].need = 40
    let breaker = PageBreaker(height: 100)
    #expect(breaker.hasLowHead((all, [0..<10, 10..<20])))
    #expect(!breaker.hasLowHead((all, [0..<9, 9..<19, 19..<20])))
  }

  @Test("a strip that is higher than a page has one for itself")
  func high() {
    var all = strips(3)
    (all[1].height, all[1].heightAtHead) = (400, 400)
    #expect(PageBreaker(height: 100).pages(all).count == 3)
  }
}
