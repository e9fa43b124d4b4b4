import LapelTeX

/// Running text of a page, in which any number of blanks is one.
struct HTMLRun {
  private(set) var text = ""

  /// Whether nothing has been said yet.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// Whether what follows begins something: at the start, and after a mark that parts.
  var isAtMark: Bool {
    guard let last = text.last(where: { !$0.isWhitespace }) else { return true }
    return ",|·•–—-:;()/".contains(last)
  }

  mutating func write(_ words: String) { text += words }

  /// What was said so far, which is then said no more.
  mutating func take() -> String {
    defer { text = "" }
    return CleanText.of(CleanText.trimmed(text))
  }

  /// Blanks at either end stay one blank.
  mutating func append(_ words: String) { CleanText.append(words, to: &text) }
}
