package import LapelPage

/// A page set into lines, and the lines put onto sheets.
package struct Typesetting: Sendable {
  let page: Page
  let style: StyleSheet
  let galley: Galley
  /// The strips of each sheet in the main column and in the side column.
  let main: [Range<Int>]
  let side: [Range<Int>]

  /// Sets a whole page: all lines and sheets are done when this returns.
  package init(_ page: Page, style: StyleSheet, book: FontBook) {
    self.page = page
    self.style = style
    let breaker = PageBreaker(height: style.textHeight)
    var galley = BlockSetter(page, style, book).galley
    let sides = galley.sideStrips
    let side =
      sides.isEmpty
      ? ([], [])
      : breaker.tightened {
        let strips = sides.tight($0)
        return (strips, breaker.pages(strips))
      }
    let columns = SidePages(
      breaker: breaker, narrow: galley.strips, wide: galley.wideStrips, sides: side.1.count)
    let main = breaker.tightened(columns.pages)
    (galley.strips, self.main, self.side) = (main.strips, main.pages, side.1)
    galley.sideStrips = SideHeads.parted(
      side.0, side.1, from: main.strips, main.pages, height: style.textHeight)
    self.galley = galley
  }

  /// The number of sheets, that of the longer column.
  package var pages: Int { max(main.count, side.count) }

  /// Whether a section's heading is at the foot of a sheet, with little under it.
  package var hasLowHead: Bool {
    PageBreaker(height: style.textHeight).hasLowHead((galley.strips, main))
  }

  /// The characters that no face has, at most 100; nothing is drawn for them.
  package var missing: [MissingCharacter] { galley.shaper.missing }

  /// The number of pictures that could not be read, or are larger than any photo.
  package var unreadablePictures: Int { galley.unreadable }

  /// The share of the last sheet's height that is full, from 0 to 1.
  package var lastPageFill: Double {
    main.last.map { PageBreaker.depth($0, galley.strips) / style.textHeight } ?? 0
  }
}
