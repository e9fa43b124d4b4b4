import Lapel

/// A career with what every page made from it needs: worked out once, shared by all.
struct PreparedCareer: Sendable {
  /// What the readers of the pages may see.
  let shown: Career
  /// Of all that is not redacted, so that items are called what they are called everywhere else.
  let names: PageNames
  /// The page's own words in every language.
  let words: WordsShelf
  /// Which of the names may not be on a page.
  let hiddenIDs: HiddenIDs
  private let targets: [Target]
  private let titles: KeyedTexts

  /// - Parameter redactions: what is taken out beside what the level hides.
  init(_ career: Career, level: ShowLevel, redactions: [Redaction] = [], words: WordsShelf = .builtIn) {
    self.words = words
    hiddenIDs = HiddenIDs(career, at: level, redactions)
    let whole = redactions.reduce(career) {
      $0.redacted($1, in: words.placeholderNames(for: career.languages))
    }
    shown = whole.visible(at: level)
    names = PageNames(of: whole)
    targets = whole.targets
    titles = whole.person.options.titles
  }

  /// The titles of sections as these readers may see them, the target's before the profile's.
  func titles(_ target: Target?) -> [KeyedText] { titles.items + (target?.options.titles.items ?? []) }

  /// The same target, pointing at what things are called here.
  func target(_ target: Target?) -> Target? {
    target.flatMap { target in targets.first { $0.id.text == target.id.text } ?? target }
  }
}
