/// Sheets of which the first ones have a side column and the others are as wide as their margins allow.
struct SidePages {
  let breaker: PageBreaker
  /// The main column beside a side column.
  let narrow: [Strip]
  /// The same paragraphs at full width; empty if they are not needed.
  let wide: [Strip]
  /// The number of sheets with a side column.
  let sides: Int

  /// The strips that are drawn, narrow ones first, and the strips of each page.
  func pages(_ scale: Double) -> (strips: [Strip], pages: [Range<Int>]) {
    let (narrow, wide) = (narrow.tight(scale), wide.tight(scale))
    guard !wide.isEmpty else { return (narrow, breaker.pages(narrow)) }
    let onWide = breaker.ways(wide)
    let places = Dictionary(
      wide.indices.compactMap { index in wide[index].paragraph.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    // After the last sheet with a side column, the same paragraph continues at full width.
    var layer = narrow.map { strip in
      let cost = strip.paragraph.flatMap { places[$0] }.map { onWide[$0].cost }
      return PageBreaker.Way(cost: cost ?? .infinity, end: 0)
    }
    layer.append(PageBreaker.Way(cost: 0, end: 0))
    var layers: [[PageBreaker.Way]] = []
    let room = PageBreaker.roomForHeads(narrow)
    for _ in 0..<sides {
      layer =
        narrow.indices.map { breaker.way(from: $0, narrow, then: layer, roomForHeads: room) } + [
          PageBreaker.Way(cost: 0, end: narrow.count)
        ]
      layers.append(layer)
    }
    var pages: [Range<Int>] = []
    var start = 0
    for layer in layers.reversed() where start < narrow.count {
      guard layer[start].cost < .infinity else { return (narrow, breaker.pages(narrow)) }
      pages.append(start..<layer[start].end)
      start = layer[start].end
    }
    guard start < narrow.count, let go = narrow[start].paragraph.flatMap({ places[$0] }) else {
      return (narrow, pages)
    }
    let rest = PageBreaker.pages(from: go, onWide).map {
      $0.lowerBound - go + start..<$0.upperBound - go + start
    }
    return (Array(narrow[..<start] + wide[go...]), pages + rest)
  }
}
