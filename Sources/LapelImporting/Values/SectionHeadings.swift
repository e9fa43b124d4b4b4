/// Headings of CVs that name no section of a career.
enum SectionHeadings {
  /// What heads no section that a career has: the words stay the title of one of the person's own.
  static func isOwn(_ heading: some StringProtocol) -> Bool {
    guard heading.utf8.count <= 60 else { return false }
    let words = DateWords.folded(heading).split { !$0.isLetter && !$0.isNumber }
    return own.contains(words.joined(separator: " "))
  }

  /// What heads an answer that employers ask for beside a CV: `성장과정`.
  static func isAnswer(_ heading: some StringProtocol) -> Bool {
    guard heading.utf8.count <= 80 else { return false }
    let words = DateWords.folded(heading).split { !$0.isLetter && !$0.isNumber }
    return answers.contains(words.joined(separator: " "))
  }

  private static let answers = WordLists.set("headings of answers")
  private static let own = WordLists.set("headings of one's own")
}
