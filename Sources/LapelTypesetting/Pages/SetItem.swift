/// A piece of a page that can be left out, or that is the heading of such pieces, with the room that it takes.
package struct SetItem: Sendable, Hashable {
  /// The kinds of pieces.
  package enum Role: Sendable, Hashable {
    case header, head
    /// The title of an entry, with what follows it up to its items.
    case title
    /// An item of an entry.
    case highlight
    /// An entry of one line, or text without a title.
    case row
  }

  /// What a line belongs to.
  package struct Owner: Sendable, Hashable {
    /// The kind of piece that the line is part of.
    package var role: Role
    /// The index of its section on the page; nil for the header.
    package var section: Int?
    /// The index of its entry in the section; nil when there is none.
    package var entry: Int?
    /// The page maker's name for it; empty: it cannot be left out.
    package var name: String
  }

  /// What its lines belong to.
  package let owner: Owner
  /// The number of lines it takes.
  package var lines: Int
  /// The height in points, including the white above.
  package var height: Double
}

extension Typesetting {
  /// The pieces of the page, in order.
  package var items: [SetItem] {
    var items: [SetItem] = []
    for strip in galley.strips + galley.sideStrips {
      let height = strip.before + strip.height
      if let last = items.last, last.owner == strip.owner {
        items[items.count - 1].lines += 1
        items[items.count - 1].height += height
      } else {
        items.append(SetItem(owner: strip.owner, lines: 1, height: height))
      }
    }
    return items
  }

  /// The most height that the text of one sheet may have, in points.
  package var roomOnSheet: Double { style.textHeight }

  /// The number of full sheets, with a fraction; empty space before a forced end counts as full.
  package var exactPages: Double { Double(pages - 1) + lastPageFill }

  /// The height, in points, of what does not go onto the first sheets, were each as full as it may be. The pages as they
  /// are set may leave more for the last, so that it is not nearly empty.
  package func rest(after sheets: Int) -> Double {
    let breaker = PageBreaker(height: style.textHeight)
    return max(breaker.rest(after: sheets, galley.strips), breaker.rest(after: sheets, galley.sideStrips))
  }
}
