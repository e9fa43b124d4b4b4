import LapelTeX

/// What a CV ends with and no section has: place and date, a name to sign over, that all is true, that data may be kept.
enum LooseClosing {
  /// Whether a line says it wherever it stands.
  static func isOath(_ text: String) -> Bool {
    guard text.utf8.count <= 600 else { return false }
    let folded = DateWords.folded(text)
    if oaths.contains(where: { folded.hasBytes($0) }) { return true }
    return folded.utf8.count <= 120 && requests.contains { folded.trimmingMarks.hasBytes($0) }
  }

  /// Whether the last lines of a CV are of it: the date it was signed on, whose hand, and `以上`.
  static func isSignature(_ block: LooseBlock, of name: String?) -> Bool {
    if block.isHeading || block.text.utf8.count > 160 { return false }
    let text = block.text.trimmingMarks
    if isOath(text) { return true }
    let letters = text.filter { !$0.isWhitespace }
    if letters == "以上" || letters.isEmpty || letters.allSatisfy({ $0 == "_" || $0 == "." }) { return true }
    if let name, letters.lowercased() == name.filter({ !$0.isWhitespace }).lowercased() { return true }
    var rest = letters
    for mark in seals where rest.hasSuffix(mark) {
      rest = String(rest.dropLast(mark.count))
      // A hand stands with a name or a day, and with nothing else; a name may be spaced out.
      return text.split(separator: " ").count { $0.count > 1 } <= 8
    }
    if let name, let colon = letters.firstIndex(where: { $0 == ":" || $0 == "：" }),
      signers.contains(String(letters[..<colon])),
      letters[letters.index(after: colon)...] == name.filter({ !$0.isWhitespace })
    {
      return true
    }
    return isDay(text)
  }

  /// `Bremen, den 3. Februar 2024`, `2024년 9월 2일`: a whole date, before it a town at most.
  private static func isDay(_ text: String) -> Bool {
    guard text.utf8.count <= 80, DateReading.mayHold(text) else { return false }
    let comma = text.firstIndex { ",，".contains($0) }
    let town = comma.map { String(text[..<$0]) } ?? ""
    let tail = comma.map { Blanks.trimmed(text[text.index(after: $0)...]) } ?? text[...]
    for part in [tail, Blanks.trimmed(tail.drop { !$0.isWhitespace })] {
      if let date = DateReading.date(part), date.day != nil {
        return town.isEmpty || town.split(separator: " ").count <= 3 && !town.contains(where: \.isNumber)
      }
    }
    return false
  }

  private static let signers = WordLists.set("signers")
  private static let seals = WordLists.words("seals")
  private static let oaths = WordLists.texts("oaths")

  private static let requests = WordLists.words("on request")
}
