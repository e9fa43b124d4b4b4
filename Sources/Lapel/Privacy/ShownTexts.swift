/// What readers at a level see anyway; computed when something hidden is compared with it.
struct ShownTexts: Sendable {
  let level: ShowLevel
  private let leaves: [Leaf]
  private let knownNames = Once<ShownNames>()

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

  /// Those of these texts, folded, that are shown as whole texts.
  func texts(among hidden: Set<TextKey>) -> Set<TextKey> {
    if hidden.isEmpty { return [] }
    var beginnings: Set<UInt32> = []
    for text in hidden {
      if let first = text.bytes.first, first < 0x80, text.bytes.count > 1, text.bytes[1] < 0x80 {
        // A folded text has neither blanks at its beginning nor capitals.
        beginnings.insert(UInt32(first))
      } else {
        beginnings.insert(Self.beginning(of: String(decoding: text.bytes.prefix(12), as: UTF8.self)))
      }
    }
    var found: Set<TextKey> = []
    forEachLeaf { leaf in
      leaf.forEachText { text, _ in
        let beginning = Self.beginning(of: text)
        guard beginning == 0 || beginnings.contains(0) || beginnings.contains(beginning) else { return }
        let folded = TextKey(Self.folded(text))
        if hidden.contains(folded) { found.insert(folded) }
      }
    }
    return found
  }

  /// The letter that a text begins with when folded, if that can be seen at once: an ASCII letter, or a syllable
  /// of Hangul that nothing is joined to; else zero.
  private static func beginning(of text: String) -> UInt32 {
    var scalars = text.unicodeScalars.drop { $0.isASCII && SimpleText.isBlank(UInt8($0.value)) }
      .makeIterator()
    guard let first = scalars.next()?.value, first < 0x80 || Hangul.isSyllable(first) else { return 0 }
    if let next = scalars.next()?.value, next >= 0x80, !Hangul.isSyllable(next) { return 0 }
    return (0x41...0x5A).contains(first) ? first | 0x20 : first
  }

  private func forEachLeaf(_ body: (Leaf) -> Void) {
    for leaf in leaves where leaf.level <= level && leaf.traits.isPrinted { body(leaf) }
  }

  /// A sentence in the form in which sentences are compared.
  static func folded(_ text: String) -> [UInt8] { FoldedText.smallBytes(of: text.trimmedOfMarks) }
}

/// The names that the readers see anyway.
struct ShownNames {
  private var wholes: Set<String> = []
  /// The words of all names.
  private(set) var words: Set<String> = []

  /// - Parameter isBody: whether it names somebody or something, and is not a label.
  mutating func add(_ text: String, isBody: Bool) {
    words.formUnion(NameWord.all(in: text).map(\.key))
    guard isBody else { return }
    wholes.formUnion(OrganizationName.wholeKeys(text))
    // `St Anna's Hospital` says nothing new beside `St Anna's Hospital, North Trust`.
    for body in ShortName.bodies(in: text) { wholes.formUnion(OrganizationName.wholeKeys(body)) }
    for form in OrganizationName(text, isSchool: false).forms where form.certainty == .sure {
      wholes.insert(form.key)
    }
  }

  /// Whether letters are a name, or a usual form of one.
  func holds(form: String) -> Bool { wholes.contains(form) }

  func holds(_ text: String) -> Bool { !wholes.isDisjoint(with: OrganizationName.wholeKeys(text)) }
}
