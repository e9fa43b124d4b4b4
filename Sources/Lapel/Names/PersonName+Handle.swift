extension PersonName {
  /// Whether an account name that is made of the name is nobody else's: `maritsolhaug`, `msolhaug`,
  /// `maritsol`; nil when the word is not made of the name.
  ///
  /// - Parameter isMarked: whether a sign comes before it, as in `@msolhaug` and `#MaritSolhaug`.
  func handle(_ word: String, isMarked: Bool) -> Bool? {
    let (given, family) = (given.joined(), family.joined())
    guard let first = given.first, word.count > 3 else { return nil }
    if word == given + family || word == family + given { return true }
    guard word.count > 4, family.count > 2 else { return nil }
    if given.count + family.count >= 8, word.hasPrefix(given + family) { return true }
    if family.count > 3, word == "\(first)\(family)" || word == "\(family)\(first)" {
      // `clever` is a word, even if somebody is called C. Lever.
      return isMarked && family.count > 5
    }
    if given.count > 3, word.hasPrefix(given), word.count >= given.count + 3,
      family.hasPrefix(word.dropFirst(given.count))
    {
      return isMarked
    }
    return nil
  }
}
