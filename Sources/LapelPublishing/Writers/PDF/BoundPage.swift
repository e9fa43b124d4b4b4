import LapelPage

extension Page {
  /// The same page with numbers and their units kept on one line.
  var withBoundUnits: Page {
    var page = self
    page.blocks = blocks.map(\.withBoundUnits)
    return page
  }
}

extension Block {
  fileprivate var withBoundUnits: Block {
    switch self {
    case .picture, .drawing: return self
    case .group(var group):
      group.blocks = group.blocks.map(\.withBoundUnits)
      return .group(group)
    case .paragraph(var paragraph):
      for index in paragraph.runs.indices {
        paragraph.runs[index].text = BoundUnits.bound(paragraph.runs[index].text)
      }
      return .paragraph(paragraph)
    }
  }
}
