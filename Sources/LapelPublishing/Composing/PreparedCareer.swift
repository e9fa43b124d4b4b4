import Lapel

/// A career with what all pages made from it need, computed once.
struct PreparedCareer: Sendable {
  /// What the readers of the pages may see.
  let shown: Career
  /// The names in the unredacted career, so that items keep the names they have everywhere else.
  let names: PageNames
  /// The page's own words in every language.
  let words: WordsShelf
  /// The names that may not be on a page.
  let hiddenIDs: HiddenIDs
  /// The sections that have an entry, whoever may see it.
  let writtenSections: Set<SectionKey>
  private let targets: [Target]
  private let titles: KeyedTexts

  /// - Parameters:
  ///   - leaves: every value of the career, if that is known already.
  ///   - redactions: what is taken out besides what the level hides.
  init(
    _ career: Career, _ leaves: [Leaf]? = nil, level: ShowLevel, redactions: [Redaction] = [],
    words: WordsShelf = .builtIn
  ) {
    self.words = words
    hiddenIDs = HiddenIDs(leaves ?? career.leaves, at: level, redactions)
    let whole = redactions.reduce(career) {
      $0.redacted($1, in: words.placeholderNames(for: career.languages))
    }
    shown = whole.visible(at: level)
    writtenSections = Set(whole.entries.filter { !$0.value.isEmpty }.keys)
    names = PageNames(of: whole)
    targets = whole.targets
    titles = whole.person.options.titles
  }

  /// The titles of sections that these readers may see, the target's before the profile's.
  func titles(_ target: Target?) -> [KeyedText] { titles.items + (target?.options.titles.items ?? []) }

  /// The same target with pointers to the names used here.
  func target(_ target: Target?) -> Target? {
    target.flatMap { target in targets.first { $0.id.text == target.id.text } ?? target }
  }
}
