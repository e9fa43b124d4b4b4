/// Words that name a section and say nothing else: `Skills`, `Military service`. A heading may hold more words than its section's name; what
/// stands on a line with others must be the name alone.
enum SectionName {
  static func sense(of text: some StringProtocol) -> SectionSense? {
    guard text.utf8.count <= 60, !text.contains(where: { $0.isNumber || "@:.|()[]".contains($0) }) else {
      return nil
    }
    let words = DateWords.folded(text).split { !$0.isLetter }.map(String.init)
    guard (1...4).contains(words.count), let sense = SectionSense(heading: text), isOne(words) else {
      return nil
    }
    return sense
  }

  private static func isOne(_ words: [String]) -> Bool {
    let whole = words.joined()
    if exact.contains(whole) { return true }
    if whole.unicodeScalars.allSatisfy(\.isEastAsian) { return isMade(whole[...]) }
    guard words.count < 4, let last = words.last else { return false }
    // `Workshop` begins as `work` does, and is none.
    return endings.contains(last)
      || stems.contains { last.hasPrefix($0) && ($0.utf8.count > 5 || last.utf8.count < $0.utf8.count + 3) }
  }

  /// `수상경력`, `자격사항`: put together of words for sections and their endings, with nothing left over as in `교육부`.
  private static func isMade(_ word: Substring) -> Bool {
    word.isEmpty
      || parts.contains { word.hasPrefix($0) && isMade(word.dropFirst($0.count)) }
  }

  private static let exact = Set(
    WordLists.rows("headings").flatMap(\.words).map { $0.filter(\.isLetter) })
  private static let stems = WordLists.rows("beginnings of words in headings").flatMap(\.words)
  private static let endings = WordLists.words("endings of headings")
  private static let parts = (stems + endings).filter { $0.unicodeScalars.allSatisfy(\.isEastAsian) }
}
