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
      // A head keeps what follows it, and so does a title that has no text of its own.
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      let keepsNext = block.kind == .head || (block.kind == .title && block.firm == block.height)
      let kept = keepsNext ? min(next?.firm ?? 0, 60) : 0
      if filled > 0, pageHeight - filled < max(block.need, block.firm + kept) {
        (pages, filled) = (pages + 1, -block.white)
      }
      filled += block.height
      while filled > pageHeight { (pages, filled) = (pages + 1, filled - pageHeight - min(block.white, 8)) }
    }
    (self.pages, self.filled) = (pages, filled)
  }

  /// Pages as a number with a fraction.
  var exact: Double { Double(pages - 1) + filled / pageHeight }
}
