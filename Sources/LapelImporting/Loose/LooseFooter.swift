/// What a page says of itself rather than of somebody: when it was changed, whose site it is.
enum LooseFooter {
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= 160 else { return false }
    return starts.stand(at: 0, in: Array(DateWords.folded(text).utf8))
  }

  private static let starts = PhraseTable<Void>(WordLists.words("footers"))
}
