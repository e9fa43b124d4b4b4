/// What may be on a page and how much the page holds: the problem that `Selection` solves exactly.
package struct PageChoice: Sendable {
  /// A section of the page, whose heading takes its lines once if any of its entries is on the page.
  package struct Section: Sendable {
    /// Its key, for messages.
    package let id: String
    /// How many lines its heading takes.
    package let headingLines: Int
    /// The fewest items it must show; 0: it may show none.
    package let minimum: Int

    /// Makes a section that may show nothing unless a minimum is given.
    package init(id: String, headingLines: Int = 0, minimum: Int = 0) {
      self.id = id
      self.headingLines = headingLines
      self.minimum = minimum
    }
  }

  /// An entry, whose title takes its lines once if any of its items is on the page.
  package struct Group: Sendable {
    /// Its name, for messages.
    package let id: String
    /// The index of its section.
    package let section: Int
    /// How many lines its title takes.
    package let titleLines: Int
    /// The most items it may show; nil: no limit.
    package let maximum: Int?

    /// Makes an entry of the section with this index.
    package init(id: String, section: Int, titleLines: Int = 0, maximum: Int? = nil) {
      self.id = id
      self.section = section
      self.titleLines = titleLines
      self.maximum = maximum
    }
  }

  /// One thing to show or leave out: a bullet, or an entry that is a single row.
  package struct Item: Sendable {
    /// Its name, for messages.
    package let id: String
    /// The index of its group.
    package let group: Int
    /// How many lines it takes.
    package let lines: Int
    /// What it is worth: any whole number, only compared with those of other items.
    package let value: Int
    /// Whether it must be on the page.
    package let isPinned: Bool
    /// Whether it must not be on the page.
    package let isHidden: Bool

    /// Makes an item of the group with this index.
    package init(
      id: String, group: Int, lines: Int, value: Int, isPinned: Bool = false, isHidden: Bool = false
    ) {
      self.id = id
      self.group = group
      self.lines = lines
      self.value = value
      self.isPinned = isPinned
      self.isHidden = isHidden
    }
  }

  /// The number of lines on the page.
  package let budget: Int
  /// The sections in written order.
  package let sections: [Section]
  /// The groups in written order, those of a section together.
  package let groups: [Group]
  /// The items in written order, those of a group together.
  package let items: [Item]

  /// Makes the problem of filling a page with this many lines.
  package init(budget: Int, sections: [Section], groups: [Group], items: [Item]) {
    self.budget = budget
    self.sections = sections
    self.groups = groups
    self.items = items
  }

  /// The number of lines that a choice takes, titles and headings included; `chosen` has indices of `items`.
  package func lines(of chosen: [Int]) -> Int {
    var opened = Set<Int>()
    var shown = Set<Int>()
    var total = 0
    for item in chosen.map({ items[$0] }) {
      total += item.lines
      guard opened.insert(item.group).inserted else { continue }
      total += groups[item.group].titleLines
      let section = groups[item.group].section
      if shown.insert(section).inserted { total += sections[section].headingLines }
    }
    return total
  }
}
