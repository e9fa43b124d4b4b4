import Lapel
import LapelTailoring
import LapelTypesetting

/// A page as the exact choice sees it: what can be left out, the room that each takes as it is set, and what it is worth.
struct PageQuestion {
  /// Something that can be left out.
  struct Item {
    let name: String
    let value: Int
    let height: Double
    let lines: Int
    /// What it stands under; nil: nothing.
    let title: String?
  }

  private(set) var sections: [PageChoice.Section] = []
  private(set) var groups: [PageChoice.Group] = []
  private(set) var choices: [PageChoice.Item] = []
  /// What each group's entry is called.
  private(set) var names: [String] = []
  private(set) var items: [String: Item] = [:]
  private var header = 0

  init(_ typeset: Typesetting, _ resume: Resume, _ wishes: PageWishes) {
    var current: (section: Int, entry: Int)?
    var opened: Int?
    var count = 0
    for block in typeset.items {
      let height = Int(block.height.rounded(.up))
      guard let number = block.owner.section, resume.sections.indices.contains(number) else {
        header += height
        continue
      }
      let key = resume.sections[number].key
      if opened != number {
        opened = number
        let isHead = block.owner.role == .head
        sections.append(PageChoice.Section(id: key.rawValue, headingLines: isHead ? height : 0))
        if isHead { continue }
      }
      let entry = block.owner.entry ?? 0
      let isTitle = block.owner.role == .title
      let isNew = current.map { $0 != (number, entry) } ?? true
      if isNew {
        current = (number, entry)
        count = 0
        groups.append(
          PageChoice.Group(
            id: block.owner.name, section: sections.count - 1, titleLines: isTitle ? height : 0))
        names.append(block.owner.name)
      }
      let name = block.owner.name
      let value = wishes.value(of: name, in: key, entry: entry, place: count)
      choices.append(
        PageChoice.Item(
          id: name, group: groups.count - 1, lines: isTitle && isNew ? 0 : height, value: value,
          isPinned: wishes.keeps(name, in: key, isTitle: block.owner.role != .highlight)))
      let title = names[groups.count - 1]
      items[name] = Item(
        name: name, value: value, height: block.height, lines: block.lines, title: title == name ? nil : title
      )
      if block.owner.role == .highlight { count += 1 }
    }
  }

  func choice(room: Double) -> PageChoice {
    PageChoice(budget: max(0, Int(room) - header), sections: sections, groups: groups, items: choices)
  }

  /// The worthiest first; of equals, the one that takes least room.
  var byWorth: [Item] {
    items.values.filter { !$0.name.isEmpty }.sorted { a, b in
      (b.value, a.height, a.name) < (a.value, b.height, b.name)
    }
  }

  /// The entry that an item stands under.
  func title(over name: String) -> String? { items[name]?.title }

  /// The room that an item takes, with its title where that is left out too.
  func height(of name: String, besides leftOut: Set<String>) -> Double {
    guard let item = items[name] else { return 0 }
    let title = item.title.flatMap { leftOut.contains($0) ? items[$0]?.height : nil }
    return item.height + (title ?? 0)
  }
}
