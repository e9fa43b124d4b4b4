/// A piece of a page that can be left out, or that is over such pieces, with the room that it takes.
package struct SetItem: Sendable, Hashable {
  /// What a piece is.
  package enum Role: Sendable, Hashable {
    case header, head
    /// The title of an entry, with what follows it up to its items.
    case title
    /// An item of an entry.
    case highlight
    /// An entry that is a line, or text without a title.
    case row
  }

  /// What lines belong to.
  package struct Owner: Sendable, Hashable {
    /// What the lines are of it.
    package var role: Role
    /// The place of its section among the page's; nil for the header.
    package var section: Int?
    /// The place of its entry in the section; nil where there is none.
    package var entry: Int?
    /// As the page's maker calls it; empty: it cannot be left out.
    package var name: String
  }

  /// What its lines belong to.
  package let owner: Owner
  /// How many lines it takes.
  package var lines: Int
  /// In points, with the white above.
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

  /// How high the text of one sheet may be, in points.
  package var roomOnSheet: Double { style.textHeight }

  /// How much is full, in sheets; the emptiness before a forced end counts as full.
  package var exactPages: Double { Double(pages - 1) + lastPageFill }
}
