/// Words of which two in a row are a slip. Most may be doubled: `had had`, `하나 하나`, `Duran Duran`.
enum DoubledWord {
  /// nil where none is doubled.
  static func first(in text: String) -> String? {
    let bytes = text.utf8
    var before = bytes.startIndex..<bytes.startIndex
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.endIndex
      if end > start, !before.isEmpty, bytes[start..<end].elementsEqual(bytes[before]) {
        let word = String(text[start..<end])
        if isNeverDoubled(word) { return word }
      }
      before = start..<end
      start = end == bytes.endIndex ? end : bytes.index(after: end)
    }
    return nil
  }

  private static func isNeverDoubled(_ word: String) -> Bool {
    if english.contains(word) { return true }
    // The end of a sentence, and what marks an object or a place.
    return word.unicodeScalars.count > 2
      && (word.hasSuffix("다.") || word.hasSuffix("를") || word.hasSuffix("에서"))
      && word.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } == true
  }

  private static let english: Set<String> = [
    "the", "an", "of", "to", "and", "or", "with", "from", "for", "by", "at", "into", "as", "our", "their",
    "my",
  ]
}
