import Lapel
import LapelTailoring
import Testing

@Suite("The choice for a page")
struct SelectionTests {
  private static func page(budget: Int, _ items: [PageChoice.Item], minimum: Int = 0, maximum: Int? = nil)
    -> PageChoice
  {
    PageChoice(
      budget: budget, sections: [.init(id: "work", headingLines: 1, minimum: minimum)],
      groups: [
        .init(id: "a", section: 0, titleLines: 2, maximum: maximum),
        .init(id: "b", section: 0, titleLines: 1),
      ], items: items)
  }

  @Test("a title is paid once, so a second bullet under it beats a better one elsewhere")
  func titleOnce() throws {
    let page = Self.page(
      budget: 6,
      [
        .init(id: "a1", group: 0, lines: 1, value: 10), .init(id: "a2", group: 0, lines: 2, value: 8),
        .init(id: "b1", group: 1, lines: 2, value: 9),
      ])
    let selection = try Selection(of: page)
    #expect(selection.chosen == [0, 1])
    #expect(selection.lines == 6)
    #expect(selection.leftOut.map(\.item) == [2])
    #expect(selection.leftOut.map(\.lines) == [3])
  }

  @Test("what is pinned stays, what is hidden goes and is not offered")
  func pinAndHide() throws {
    let page = Self.page(
      budget: 5,
      [
        .init(id: "a1", group: 0, lines: 1, value: 1, isPinned: true),
        .init(id: "b1", group: 1, lines: 2, value: 9),
        .init(id: "b2", group: 1, lines: 1, value: 90, isHidden: true),
      ])
    let selection = try Selection(of: page)
    #expect(selection.chosen == [0])
    #expect(selection.leftOut.map(\.item) == [1])
  }

  @Test("what cannot be is named")
  func obstacles() {
    let one = PageChoice.Item(id: "a1", group: 0, lines: 1, value: 1, isPinned: true)
    let two = PageChoice.Item(id: "a2", group: 0, lines: 1, value: 1, isPinned: true)
    #expect(throws: Selection.Obstacle.doesNotFit(lines: 4, budget: 3)) {
      try Selection(of: Self.page(budget: 3, [one]))
    }
    #expect(throws: Selection.Obstacle.tooManyPinned(group: "a", pinned: 2, maximum: 1)) {
      try Selection(of: Self.page(budget: 9, [one, two], maximum: 1))
    }
    #expect(throws: Selection.Obstacle.tooFewItems(section: "work", minimum: 2, available: 1)) {
      try Selection(of: Self.page(budget: 9, [one], minimum: 2))
    }
    let both = PageChoice.Item(id: "x", group: 0, lines: 1, value: 1, isPinned: true, isHidden: true)
    #expect(throws: Selection.Obstacle.pinnedAndHidden(item: "x")) {
      try Selection(of: Self.page(budget: 9, [both]))
    }
  }

  @Test("it is the best of all choices, counted one by one", arguments: 0..<300)
  func exact(seed: Int) {
    var random = Linear(seed: UInt64(seed))
    let sections = (0..<random.next(1...3)).map {
      PageChoice.Section(id: "s\($0)", headingLines: random.next(0...2), minimum: random.next(0...4) / 2)
    }
    let groups = (0..<random.next(1...4)).map {
      PageChoice.Group(
        id: "g\($0)", section: random.next(0...(sections.count - 1)), titleLines: random.next(0...3),
        maximum: random.next(0...2) == 0 ? random.next(1...2) : nil)
    }
    let items = (0..<random.next(1...10)).map {
      PageChoice.Item(
        id: "i\($0)", group: random.next(0...(groups.count - 1)), lines: random.next(0...3),
        value: random.next(0...9), isPinned: random.next(0...9) == 0, isHidden: random.next(0...9) == 0)
    }
    let page = PageChoice(budget: random.next(0...16), sections: sections, groups: groups, items: items)
    let best = Self.byCounting(page)
    let found = try? Selection(of: page)
    #expect(found?.value == best)
    if let found {
      #expect(found.lines == page.lines(of: found.chosen))
      #expect(Self.isAllowed(found.chosen, page))
    }
  }

  @Test("two hundred items take a moment")
  func large() throws {
    var random = Linear(seed: 7)
    let page = PageChoice(
      budget: 150, sections: (0..<6).map { .init(id: "s\($0)", headingLines: 2, minimum: $0 % 3) },
      groups: (0..<40).map { .init(id: "g\($0)", section: $0 % 6, titleLines: 2, maximum: 4) },
      items: (0..<200).map {
        .init(id: "i\($0)", group: $0 % 40, lines: random.next(1...3), value: random.next(1...40))
      })
    let selection = try Selection(of: page)
    #expect(selection.lines <= 150)
    #expect(selection.chosen.count + selection.leftOut.count == 200)
  }

  private static func isAllowed(_ chosen: [Int], _ page: PageChoice) -> Bool {
    guard page.lines(of: chosen) <= page.budget else { return false }
    for (index, item) in page.items.enumerated() {
      if item.isPinned && !chosen.contains(index) || item.isHidden && chosen.contains(index) { return false }
    }
    for (index, group) in page.groups.enumerated() {
      if let most = group.maximum, chosen.count(where: { page.items[$0].group == index }) > most {
        return false
      }
    }
    return page.sections.indices.allSatisfy { index in
      chosen.count { page.groups[page.items[$0].group].section == index } >= page.sections[index].minimum
    }
  }

  private static func byCounting(_ page: PageChoice) -> Int? {
    (0..<(1 << page.items.count)).lazy
      .map { mask in page.items.indices.filter { mask >> $0 & 1 == 1 } }
      .filter { isAllowed($0, page) }
      .map { $0.reduce(0) { $0 + page.items[$1].value } }.max()
  }
}

/// The same numbers in every run.
struct Linear {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }
}
