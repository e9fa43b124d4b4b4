/// The dynamic programme behind `Selection`.
///
/// A table has the best value for each exact number of lines, or `nothing` where no choice takes that many.
struct PageTables {
  private typealias Row = [Int]
  private static let nothing = Int.min / 4

  private let page: PageChoice
  private let width: Int
  private let itemsOfGroup: [[Int]]

  /// The join of an entry into its section: where the best value of each (count, lines) came from.
  private struct Join {
    let group: Int
    /// By count after × lines after: the count before, the lines before and the entry's own count, packed.
    let source: [Int32]
  }
  private struct SectionTable {
    let row: Row
    /// By lines: the number of items that gives the best value.
    let count: [Int]
    let joins: [Join]
  }

  init(_ page: PageChoice, capacity: Int) {
    self.page = page
    width = max(0, capacity) + 1
    var lists = Array(repeating: [Int](), count: page.groups.count)
    for (index, item) in page.items.enumerated() where !item.isHidden { lists[item.group].append(index) }
    itemsOfGroup = lists
  }

  /// The chosen items of the best page, in written order; nil when no choice fits.
  mutating func best() -> [Int]? {
    let (sections, pages) = joined()
    guard let last = pages.last else { return [] }
    var lines = -1
    for l in last.indices where last[l] > Self.nothing && (lines < 0 || last[l] > last[lines]) { lines = l }
    guard lines >= 0 else { return nil }
    var chosen: [Int] = []
    for s in page.sections.indices.reversed() {
      // Repeats the sums, smallest share first, until one gives the stored value.
      let before = s == 0 ? Self.start(width) : pages[s - 1]
      let own = (0...lines).first {
        sections[s].row[$0] > Self.nothing && before[lines - $0] > Self.nothing
          && sections[s].row[$0] + before[lines - $0] == pages[s][lines]
      }
      guard let own else { preconditionFailure("a page's value has no source") }
      chosen += choice(in: sections[s], section: s, lines: own)
      lines -= own
    }
    return chosen.sorted()
  }

  /// The fewest lines of a choice that honours pins and minimums; nil when there is none.
  mutating func fewestLines() -> Int? {
    let pages = joined().pages
    return pages.last.map { $0.firstIndex { $0 > Self.nothing } } ?? 0
  }

  private static func start(_ width: Int) -> Row {
    var row = Array(repeating: nothing, count: width)
    row[0] = 0
    return row
  }

  private func joined() -> (sections: [SectionTable], pages: [Row]) {
    let sections = page.sections.indices.map(table(ofSection:))
    var pages: [Row] = []
    var current = Self.start(width)
    for section in sections {
      var next = Array(repeating: Self.nothing, count: width)
      for own in 0..<width where section.row[own] > Self.nothing {
        for l in 0..<(width - own) where current[l] > Self.nothing {
          next[l + own] = max(next[l + own], current[l] + section.row[own])
        }
      }
      pages.append(next)
      current = next
    }
    return (sections, pages)
  }

  // MARK: A section

  private func table(ofSection index: Int) -> SectionTable {
    let section = page.sections[index]
    // To the section, all counts beyond the minimum are the same.
    let top = max(section.minimum, 1)
    var counts = Array(repeating: Array(repeating: Self.nothing, count: width), count: top + 1)
    counts[0][0] = 0
    var joins: [Join] = []
    for group in page.groups.indices where page.groups[group].section == index {
      let own = rows(ofGroup: group)
      var next = Array(repeating: Array(repeating: Self.nothing, count: width), count: top + 1)
      var source = Array(repeating: Int32(-1), count: (top + 1) * width)
      let merged = capped(own, at: top)
      for before in 0...top {
        for share in merged.indices {
          let after = min(top, before + share)
          for l in 0..<width where merged[share].row[l] > Self.nothing {
            let value = merged[share].row[l]
            for k in 0..<(width - l) where counts[before][k] > Self.nothing {
              let sum = counts[before][k] + value
              if sum > next[after][k + l] {
                next[after][k + l] = sum
                source[after * width + k + l] =
                  Int32(before * (top + 1) + share)
                  &+ Int32(l) &* Int32((top + 1) * (top + 1))
              }
            }
          }
        }
      }
      counts = next
      joins.append(Join(group: group, source: source))
    }
    return close(section, counts, joins)
  }

  /// Adds the heading to every choice that shows something, and drops those below the minimum.
  private func close(_ section: PageChoice.Section, _ counts: [Row], _ joins: [Join]) -> SectionTable {
    var row = Array(repeating: Self.nothing, count: width)
    var count = Array(repeating: 0, count: width)
    if section.minimum == 0 { row[0] = counts[0][0] }
    for n in max(section.minimum, 1)..<counts.count {
      for l in 0..<width where counts[n][l] > Self.nothing && l + section.headingLines < width {
        if counts[n][l] > row[l + section.headingLines] {
          row[l + section.headingLines] = counts[n][l]
          count[l + section.headingLines] = n
        }
      }
    }
    return SectionTable(row: row, count: count, joins: joins)
  }

  private func choice(in table: SectionTable, section index: Int, lines: Int) -> [Int] {
    let section = page.sections[index]
    var count = table.count[lines]
    guard count > 0 else { return [] }
    let top = max(section.minimum, 1)
    var left = lines - section.headingLines
    var chosen: [Int] = []
    for join in table.joins.reversed() {
      let packed = Int(join.source[count * width + left])
      let own = packed / ((top + 1) * (top + 1))
      let share = packed % (top + 1)
      let before = packed / (top + 1) % (top + 1)
      if share > 0 { chosen += choice(inGroup: join.group, share: share, top: top, lines: own) }
      left -= own
      count = before
    }
    return chosen
  }

  // MARK: An entry

  /// The best values of an entry by number of chosen items and by lines, the title included.
  private func rows(ofGroup index: Int) -> [Row] { rows(ofGroup: index, items: itemsOfGroup[index].count) }

  /// The same, with only the entry's first items.
  private func rows(ofGroup index: Int, items limit: Int) -> [Row] {
    let group = page.groups[index]
    let most = min(group.maximum ?? itemsOfGroup[index].count, itemsOfGroup[index].count)
    var rows = Array(repeating: Array(repeating: Self.nothing, count: width), count: most + 1)
    rows[0][0] = 0
    for item in itemsOfGroup[index].prefix(limit) { rows = adding(page.items[item], to: rows, group) }
    return rows
  }

  private func adding(_ item: PageChoice.Item, to rows: [Row], _ group: PageChoice.Group) -> [Row] {
    var next =
      item.isPinned ? Array(repeating: Array(repeating: Self.nothing, count: width), count: rows.count) : rows
    for count in 1..<max(1, rows.count) {
      let cost = item.lines + (count == 1 ? group.titleLines : 0)
      for l in 0..<max(0, width - cost) where rows[count - 1][l] > Self.nothing {
        next[count][l + cost] = max(next[count][l + cost], rows[count - 1][l] + item.value)
      }
    }
    return next
  }

  /// Merges the counts from `top` upwards, and keeps the count that gives each best value.
  private func capped(_ rows: [Row], at top: Int) -> [(row: Row, count: [Int])] {
    var merged: [(row: Row, count: [Int])] = []
    for (n, row) in rows.enumerated() {
      if n <= top {
        merged.append((row, Array(repeating: n, count: width)))
      } else {
        for l in 0..<width where row[l] > merged[top].row[l] {
          merged[top].row[l] = row[l]
          merged[top].count[l] = n
        }
      }
    }
    return merged
  }

  private func choice(inGroup index: Int, share: Int, top: Int, lines: Int) -> [Int] {
    let group = page.groups[index]
    var history: [[Row]] = [rows(ofGroup: index, items: 0)]
    for item in itemsOfGroup[index] {
      history.append(adding(page.items[item], to: history[history.count - 1], group))
    }
    var count = capped(history[history.count - 1], at: top)[share].count[lines]
    var left = lines
    var chosen: [Int] = []
    for position in itemsOfGroup[index].indices.reversed() where count > 0 {
      let item = page.items[itemsOfGroup[index][position]]
      let before = history[position]
      if !item.isPinned && before[count][left] == history[position + 1][count][left] { continue }
      chosen.append(itemsOfGroup[index][position])
      left -= item.lines + (count == 1 ? group.titleLines : 0)
      count -= 1
    }
    return chosen
  }
}
