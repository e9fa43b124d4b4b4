/// How many pages a résumé takes on paper, before TeX is asked.
struct PageEstimate: Sendable {
  let blocks: [PageBlock]
  /// Pages that are begun.
  let pages: Int
  /// How much of the last one is filled, in points.
  let filled: Double
  let pageHeight: Double

  init(_ resume: Resume, _ metrics: PageMetrics) {
    blocks = PageBlocks(resume, metrics).blocks
    pageHeight = metrics.textHeight
    var (pages, filled) = (1, 0.0)
    for (index, block) in blocks.enumerated() {
      // A title keeps its first line of text with it.
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let kept = block.kind == .title || block.kind == .head ? min(next?.height ?? 0, 40) : 0
      let room = pageHeight - filled
      if filled > 0, room < max(block.need, block.kind == .highlight ? 0 : block.height + kept) {
        (pages, filled) = (pages + 1, 0)
      }
      filled += block.height
      while filled > pageHeight { (pages, filled) = (pages + 1, filled - pageHeight) }
    }
    (self.pages, self.filled) = (pages, filled)
  }

  /// Pages as a number with a fraction.
  var exact: Double { Double(pages - 1) + filled / pageHeight }
}
