extension String {
  /// Whether a word of ASCII stands in the text, looked for byte by byte: most long texts have none of what is rare.
  func hasBytes(_ word: String) -> Bool {
    let bytes = Array(utf8)
    let word = Array(word.utf8)
    guard let first = word.first, bytes.count >= word.count else { return false }
    for index in 0...(bytes.count - word.count) where bytes[index] == first {
      if bytes[index..<index + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
