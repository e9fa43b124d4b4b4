import Testing

@testable import Lapel

@Suite("Lists at the top of a file")
struct TopLevelListTests {
  @Test("whatever a career holds is read from a list that is declared beside it")
  func declared() {
    let held = Mirror(reflecting: Career()).children.compactMap(\.label)
    // A person's own values, the sections and where publications stand are read otherwise.
    let others = ["person", "entries", "bibliographies"]
    let lists = Career.lists.map(\.info.name)
    #expect(
      held.count - others.count == lists.count,
      "of \(held) some are read by no list: add a line to `Career.lists`, which has \(lists)")
  }
}
