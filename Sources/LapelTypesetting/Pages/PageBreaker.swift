/// Finds where pages end: the cheapest way over all of them.
struct PageBreaker {
  /// How high the text of a page may be.
  let height: Double

  /// - Returns: the strips of each page; one empty page where there are none.
  func pages(_ strips: [Strip]) -> [Range<Int>] {
    guard !strips.isEmpty else { return [0..<0] }
    var best = [(cost: Double, from: Int)](repeating: (.infinity, 0), count: strips.count + 1)
    best[0] = (0, 0)
    for start in strips.indices where best[start].cost < .infinity {
      var y = strips[start].heightAtHead
      for end in start + 1...strips.count {
        if end > start + 1 { y += strips[end - 1].before + strips[end - 1].height }
        // A strip that is higher than a page has one for itself.
        if y > height + 0.01, end > start + 1 { break }
        let cost = best[start].cost + self.cost(of: start..<end, filledTo: y, strips)
        if cost < best[end].cost { best[end] = (cost, start) }
      }
    }
    var pages: [Range<Int>] = []
    var end = strips.count
    while end > 0 {
      pages.append(best[end].from..<end)
      end = best[end].from
    }
    return pages.reversed()
  }

  /// The same, with a little less white between things where that spares a last page that would be nearly empty.
  func pages(tightening strips: inout [Strip]) -> [Range<Int>] {
    let loose = pages(strips)
    let full = Self.depth(strips.startIndex..<strips.endIndex, strips) / height
    guard loose.count > 1, full < Double(loose.count - 1) + Self.leastLastPage else { return loose }
    for scale in [0.9, 0.8, 0.7, 0.6] {
      var tight = strips
      for index in tight.indices { tight[index].before *= scale }
      let pages = pages(tight)
      if pages.count < loose.count {
        strips = tight
        return pages
      }
    }
    return loose
  }

  private func cost(of page: Range<Int>, filledTo y: Double, _ strips: [Strip]) -> Double {
    let fill = y / height
    // Each page costs more than any emptiness.
    var cost = 10.0
    if page.upperBound < strips.count {
      cost += 3 * (1 - fill) * (1 - fill) + strips[page.upperBound].breakCost
      var below = height - y
      for index in page.dropFirst().reversed() {
        let strip = strips[index]
        if strip.need > 0, below + strip.height < strip.need { cost += 5 }
        below += strip.before + strip.height
      }
    } else if page.lowerBound > 0, fill < Self.leastLastPage {
      cost += 4 * (Self.leastLastPage - fill)
    }
    return cost
  }

  /// Of its height: what is less looks like an accident.
  private static let leastLastPage = 0.36

  /// From the page's upper margin to its last baseline.
  static func depth(_ page: Range<Int>, _ strips: [Strip]) -> Double {
    page.reduce(0) { y, index in
      y
        + (index == page.lowerBound
          ? strips[index].heightAtHead : strips[index].before + strips[index].height)
    }
  }
}
