/// Finds the page breaks with the lowest cost over all pages.
struct PageBreaker {
  /// The most height that the text of a page may have, in points.
  let height: Double

  /// The best continuation from a strip: its cost, and the end of the page that begins there.
  struct Way {
    var cost: Double
    var end: Int
  }

  /// - Returns: the strips of each page; one empty page when there are none.
  func pages(_ strips: [Strip]) -> [Range<Int>] {
    strips.isEmpty ? [0..<0] : Self.pages(from: 0, ways(strips))
  }

  /// The best continuation from each strip, and from the end.
  func ways(_ strips: [Strip]) -> [Way] {
    var ways = [Way](repeating: Way(cost: .infinity, end: 0), count: strips.count + 1)
    ways[strips.count].cost = 0
    let room = Self.roomForHeads(strips)
    for start in strips.indices.reversed() {
      ways[start] = way(from: start, strips, then: ways, roomForHeads: room)
    }
    return ways
  }

  /// The best page that begins at a strip, given the costs of continuing after each end.
  func way(from start: Int, _ strips: [Strip], then next: [Way], roomForHeads room: Double) -> Way {
    var best = Way(cost: .infinity, end: start + 1)
    var y = strips[start].heightAtHead
    for end in start + 1...strips.count {
      if end > start + 1 { y += strips[end - 1].before + strips[end - 1].height }
      // A strip higher than a page has a page of its own.
      if y > height + 0.01, end > start + 1 { break }
      let cost = next[end].cost + self.cost(of: start..<end, filledTo: y, strips, roomForHeads: room)
      if cost < best.cost { best = Way(cost: cost, end: end) }
    }
    return best
  }

  static func pages(from start: Int, _ ways: [Way]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = start
    while start < ways.count - 1 {
      pages.append(start..<ways[start].end)
      start = ways[start].end
    }
    return pages
  }

  /// The strips with a little less white between things, if that avoids a nearly empty last page, a heading at a
  /// page's foot, or an item alone on the next page.
  func tightened(_ set: (Double) -> (strips: [Strip], pages: [Range<Int>])) -> (
    strips: [Strip], pages: [Range<Int>]
  ) {
    let loose = set(1)
    let isThin = self.isThin(loose)
    let isLow = hasLowHead(loose)
    guard isThin || isLow || Self.partsItems(loose) else { return loose }
    // What is closer is closer by two steps at the most for an item's sake.
    var best = isThin || isLow ? nil : loose
    var steps = best == nil ? 3 : 2
    for scale in [0.9, 0.8, 0.7, 0.6, 0.5] where steps > 0 {
      let tight = set(scale)
      let isBetter = tight.pages.count < loose.pages.count || isLow && !hasLowHead(tight)
      guard isBetter || !isThin && !isLow && !hasLowHead(tight) && !self.isThin(tight) else { continue }
      if !Self.partsItems(tight) { return tight }
      best = best ?? tight
      steps -= 1
    }
    return best ?? loose
  }

  /// Whether the last page would be nearly empty, were the others full.
  private func isThin(_ set: (strips: [Strip], pages: [Range<Int>])) -> Bool {
    let full = Self.depth(set.strips.startIndex..<set.strips.endIndex, set.strips) / height
    return set.pages.count > 1 && full < Double(set.pages.count - 1) + Self.leastLastPage
  }

  /// Whether a page ends where an item is left alone, or an entry's head without its items.
  static func partsItems(_ set: (strips: [Strip], pages: [Range<Int>])) -> Bool {
    set.pages.dropFirst().contains { page in
      page.first.map { set.strips[$0].breakCost >= Strip.parting } ?? false
    }
  }

  /// Whether a page has a heading at its foot that only another page would move.
  func hasLowHead(_ set: (strips: [Strip], pages: [Range<Int>])) -> Bool {
    set.pages.contains { page in
      var below = height - Self.depth(page, set.strips)
      for index in page.dropFirst().reversed() {
        let strip = set.strips[index]
        if strip.need > 0, below + strip.height < strip.need { return true }
        below += strip.before + strip.height
      }
      return false
    }
  }

  /// The height of what does not go onto the first pages, were each as full as it may be, in points.
  func rest(after pages: Int, _ strips: [Strip]) -> Double {
    var start = 0
    for _ in 0..<pages where start < strips.count { start = fullest(from: start, strips) }
    return Self.depth(start..<strips.count, strips)
  }

  /// The end of the fullest page that begins at a strip and separates nothing that belongs together.
  private func fullest(from start: Int, _ strips: [Strip]) -> Int {
    var y = strips[start].heightAtHead
    var (last, best) = (start + 1, start + 1)
    for end in start + 1...strips.count {
      if end > start + 1 { y += strips[end - 1].before + strips[end - 1].height }
      if y > height + 0.01, end > start + 1 { break }
      last = end
      if end == strips.count || strips[end].breakCost < Strip.never { best = end }
    }
    return best > start + 1 ? best : last
  }

  /// The room needed below a strip so that neither it nor one above lacks any: the most that a heading needs, and how far
  /// strips beside others go back up.
  static func roomForHeads(_ strips: [Strip]) -> Double {
    var (need, back, mostBack, least) = (0.0, 0.0, 0.0, 0.0)
    for strip in strips {
      need = max(need, strip.need)
      back = max(0, back - strip.before - strip.height)
      mostBack = max(mostBack, back)
      least = min(least, strip.height)
    }
    return need + mostBack - least + 1
  }

  private func cost(
    of page: Range<Int>, filledTo y: Double, _ strips: [Strip], roomForHeads room: Double
  ) -> Double {
    let fill = y / height
    // A page costs more than any empty space.
    var cost = 10.0
    var below = height - y
    // By index: the strip itself would be a copy of everything drawn in it.
    for index in page.dropFirst().reversed() {
      if below > room { break }
      let need = strips[index].need
      if need > 0, below + strips[index].height < need {
        cost += page.upperBound < strips.count ? 5 : Self.lowHeadAtEnd
      }
      below += strips[index].before + strips[index].height
    }
    if page.upperBound < strips.count {
      cost += 3 * (1 - fill) * (1 - fill) + strips[page.upperBound].breakCost
    } else if page.lowerBound > 0, fill < Self.leastLastPage {
      // A little less is hardly noticed, unlike a gap in the page before; less than a third of a page is noticed.
      cost += 12 * (Self.leastLastPage - fill) * (Self.leastLastPage - fill)
      cost += 4 * max(0, Self.third - fill)
    }
    return cost
  }

  /// More than the cost of another page: a heading at the very foot could only be moved to a page of its own.
  private static let lowHeadAtEnd = 14.0

  /// The least fill of the last page, as a share of its height; less looks like an accident.
  private static let leastLastPage = 0.36

  /// A third of the page's height, and the white above the first baseline.
  private static let third = 0.345

  /// The distance from the page's upper margin to its last baseline, in points.
  static func depth(_ page: Range<Int>, _ strips: [Strip]) -> Double {
    page.reduce(0) { y, index in
      y
        + (index == page.lowerBound
          ? strips[index].heightAtHead : strips[index].before + strips[index].height)
    }
  }
}

extension [Strip] {
  /// The strips with the white between things scaled, that above headings to 0.7 at the least; what is under a
  /// heading, or closer than its leading, stays.
  func tight(_ scale: Double) -> [Strip] {
    enumerated().map { index, strip in
      let isUnderHead = index > 0 && self[index - 1].owner.role == .head
      if strip.before <= 0 || isUnderHead { return strip }
      var strip = strip
      strip.before *= strip.owner.role == .head ? Swift.max(scale, 0.7) : scale
      return strip
    }
  }
}
