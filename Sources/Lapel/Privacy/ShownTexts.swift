/// What readers of a level see anyway, looked at when something hidden is set beside it.
struct ShownTexts: Sendable {
  let level: ShowLevel
  private let leaves: [Leaf]
  private let knownNames = Once<ShownNames>()
  private let knownTexts = Once<Set<[UInt8]>>()

  init(_ leaves: [Leaf], at level: ShowLevel) {
    self.leaves = leaves
    self.level = level
  }

  var names: ShownNames {
    knownNames.value {
      var names = ShownNames()
      forEachLeaf { leaf in
        guard leaf.traits.form == .name else { return }
        leaf.forEachText { text, _ in names.add(text, isBody: leaf.traits.subject != .nothing) }
      }
      return names
    }
  }

  /// The whole texts, folded.
  var texts: Set<[UInt8]> {
    knownTexts.value {
      var texts: Set<[UInt8]> = []
      forEachLeaf { leaf in leaf.forEachText { text, _ in texts.insert(Self.folded(text)) } }
      return texts
    }
  }

  private func forEachLeaf(_ body: (Leaf) -> Void) {
    for leaf in leaves where leaf.level <= level && leaf.traits.isPrinted { body(leaf) }
  }

  /// A sentence as sentences are compared.
  static func folded(_ text: String) -> [UInt8] {
    FoldedText.bytes(of: FoldedText.small(text.trimmedOfMarks))
  }
}

/// The names that the readers see anyway.
struct ShownNames {
  private var wholes: Set<String> = []
  /// Each word of one.
  private(set) var words: Set<String> = []

  /// - Parameter isBody: whether it names somebody or something, and is no label.
  mutating func add(_ text: String, isBody: Bool) {
    words.formUnion(NameWord.all(in: text).map(\.key))
    if isBody { wholes.formUnion(OrganizationName.wholeKeys(text)) }
  }

  func holds(_ text: String) -> Bool { !wholes.isDisjoint(with: OrganizationName.wholeKeys(text)) }
}
