/// The values of a career with their folded texts, one after another in one stretch of memory.
struct FoldedLeaves: Sendable {
  /// One folded text, with its value.
  struct Text: Sendable {
    let leaf: Int
    let level: ShowLevel
    let origin: Origin
    /// The range of the text in the bytes.
    let range: Range<Int>
  }

  let leaves: [Leaf]
  private(set) var texts: [Text] = []
  private(set) var bytes: [UInt8] = []

  init(_ leaves: [Leaf]) {
    self.leaves = leaves
    texts.reserveCapacity(leaves.count)
    for (number, leaf) in leaves.enumerated() {
      leaf.forEachText { text, origin in
        let start = bytes.count
        FoldedText.append(text, to: &bytes)
        texts.append(Text(leaf: number, level: leaf.level, origin: origin, range: start..<bytes.count))
      }
    }
  }
}

extension Leaf {
  /// Passes on its texts as written; a date in every form in which it may be printed.
  func forEachText(_ body: (String, Origin) -> Void) {
    switch value {
    case .text(let text): for version in text.versions { body(version.text, version.origin) }
    case .plain(let text): body(text.text, text.origin)
    case .link(let link): body(link.target, link.origin)
    case .date(let date): for form in date.date.printedForms { body(form, date.origin) }
    case .period, .end, .reference, .identifier: break
    }
  }
}
