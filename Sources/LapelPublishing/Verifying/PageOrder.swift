import LapelXML

/// Checks that an HTML page, when read back, says what the résumé says in the same order.
struct PageOrder {
  /// The first text that the page lacks in its place; nil when all are there.
  let firstMissing: RichText?

  init(_ page: HTMLDocument, _ resume: Resume) {
    let text = Self.squeezed(page.root.text(skipping: ["script", "style", "title", "template"]))
    var search = OrderedSearch(text)
    firstMissing = Self.spine(of: resume).first { !search.find(Self.squeezed($0.plain)) }
  }

  /// The texts whose order every theme keeps; themes decide what is beside them on a line.
  private static func spine(of resume: Resume) -> [RichText] {
    var texts = [resume.header.name]
    texts += [resume.header.headline].compactMap { $0 }
    for section in resume.sections {
      texts.append(section.title)
      texts += section.paragraphs + section.words
      for entry in section.entries { texts += spine(of: entry) }
    }
    return texts
  }

  private static func spine(of entry: ResumeEntry) -> [RichText] {
    [entry.headline ?? entry.organization].compactMap { $0 } + entry.paragraphs.map(\.value)
      + entry.highlights.map(\.text) + entry.parts.flatMap(spine)
  }

  /// The text without white space, since themes decide where lines and elements end.
  private static func squeezed(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 9...13, 32: at += 1
      case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: at += 2
      default:
        output.append(bytes[at])
        at += 1
      }
    }
    return output
  }
}

/// Finds one text after another, each after the end of the one before.
private struct OrderedSearch {
  private let text: [UInt8]
  private var at = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func find(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    guard wanted.count <= text.count else { return false }
    var place = at
    while place + wanted.count <= text.count {
      if text[place] == first, text[place..<(place + wanted.count)].elementsEqual(wanted) {
        at = place + wanted.count
        return true
      }
      place += 1
    }
    return false
  }
}
