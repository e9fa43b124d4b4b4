/// The best choice for a page: no other choice that fits has a greater value.
package struct Selection: Sendable, Equatable {
  /// An item that is not on the page, with the lines that it would take.
  package struct LeftOut: Sendable, Equatable {
    /// The index of the item.
    package let item: Int
    /// Its own lines, plus those of its title and heading if they are not on the page yet.
    package let lines: Int
  }

  /// The indices of the chosen items, in written order.
  package let chosen: [Int]
  /// The total worth of the chosen items.
  package let value: Int
  /// The number of lines they take, titles and headings included.
  package let lines: Int
  /// The items that were left out, in written order, without those that the person hides.
  package let leftOut: [LeftOut]

  /// Why no choice fits.
  package enum Obstacle: Error, Equatable, Sendable {
    case pinnedAndHidden(item: String)
    case tooManyPinned(group: String, pinned: Int, maximum: Int)
    case tooFewItems(section: String, minimum: Int, available: Int)
    /// What must be on the page takes more lines than it has, before anything else is chosen.
    case doesNotFit(lines: Int, budget: Int)
  }

  /// Finds the best choice: greatest value, then fewest lines.
  ///
  /// Dynamic programming over lines makes it exact: a table for each entry has the best value by number of items and
  /// lines, and tables are joined entry by entry into sections, and section by section into the page.
  package init(of page: PageChoice) throws(Obstacle) {
    if let obstacle = Self.obstacle(of: page) { throw obstacle }
    let capacity = min(page.budget, page.lines(of: Array(page.items.indices)))
    var tables = PageTables(page, capacity: capacity)
    guard let chosen = tables.best() else {
      // Only the smallest choice shows how much is missing, so it is computed for a page without a limit.
      let all = page.lines(of: Array(page.items.indices))
      var unlimited = PageTables(page, capacity: all)
      throw .doesNotFit(lines: unlimited.fewestLines() ?? all, budget: page.budget)
    }
    self.init(page, chosen: chosen)
  }

  private init(_ page: PageChoice, chosen: [Int]) {
    self.chosen = chosen
    value = chosen.reduce(0) { $0 + page.items[$1].value }
    lines = page.lines(of: chosen)
    let opened = Set(chosen.map { page.items[$0].group })
    let shown = Set(opened.map { page.groups[$0].section })
    let taken = Set(chosen)
    leftOut = page.items.indices.filter { !taken.contains($0) && !page.items[$0].isHidden }.map { index in
      let item = page.items[index]
      let group = page.groups[item.group]
      var lines = item.lines
      if !opened.contains(item.group) { lines += group.titleLines }
      if !shown.contains(group.section) { lines += page.sections[group.section].headingLines }
      return LeftOut(item: index, lines: lines)
    }
  }

  /// The first obstacle, in written order, that rules out every choice whatever the budget is; nil when there is none.
  private static func obstacle(of page: PageChoice) -> Obstacle? {
    if let item = page.items.first(where: { $0.isPinned && $0.isHidden }) {
      return .pinnedAndHidden(item: item.id)
    }
    var pinned = Array(repeating: 0, count: page.groups.count)
    var available = pinned
    for item in page.items {
      if item.isPinned { pinned[item.group] += 1 }
      if !item.isHidden { available[item.group] += 1 }
    }
    for (index, group) in page.groups.enumerated() {
      guard let maximum = group.maximum else { continue }
      if pinned[index] > maximum {
        return .tooManyPinned(group: group.id, pinned: pinned[index], maximum: maximum)
      }
      available[index] = min(available[index], maximum)
    }
    for (index, section) in page.sections.enumerated() {
      let count = page.groups.indices.filter { page.groups[$0].section == index }
        .reduce(0) { $0 + available[$1] }
      if count < section.minimum {
        return .tooFewItems(section: section.id, minimum: section.minimum, available: count)
      }
    }
    return nil
  }
}
