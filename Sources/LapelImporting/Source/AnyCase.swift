/// Searches words in any case. A text in small letters may have other lengths than the text itself, as with `İ`, so that no
/// place in the one is a place in the other.
extension String {
  /// The first place of a word, which is given in small letters.
  func first(inAnyCase word: String) -> Range<Index>? {
    let word = Array(word.unicodeScalars)
    guard !word.isEmpty else { return nil }
    let scalars = unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      var (at, count) = (start, 0)
      while count < word.count, at < scalars.endIndex, scalars[at].isOne(as: word[count]) {
        at = scalars.index(after: at)
        count += 1
      }
      if count == word.count { return start..<at }
      start = scalars.index(after: start)
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is this small letter, or the capital of it alone.
  fileprivate func isOne(as small: Unicode.Scalar) -> Bool {
    if self == small { return true }
    if isASCII { return (0x41...0x5A).contains(value) && value | 0x20 == small.value }
    return properties.isUppercase && properties.lowercaseMapping.unicodeScalars.elementsEqual([small])
  }
}
