import LapelPage

extension Page {
  /// Whether it contains Hangul, or another script that shares its fonts.
  var hasEastAsian: Bool {
    ([metadata.title] + metadata.keywords + [metadata.description]).contains { $0.hasEastAsian }
      || blocks.contains(where: \.hasEastAsian)
  }
}

extension Block {
  fileprivate var hasEastAsian: Bool {
    switch self {
    case .group(let group): group.blocks.contains(where: \.hasEastAsian)
    case .paragraph(let paragraph): (paragraph.runs + paragraph.aside).contains { $0.text.hasEastAsian }
    case .picture, .drawing: false
    }
  }
}

extension String {
  fileprivate var hasEastAsian: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFFEF: true
      default: false
      }
    }
  }
}
