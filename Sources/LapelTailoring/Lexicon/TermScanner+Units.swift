/// What looks like an abbreviation and is not.
extension TermScanner {
  /// `5 ml of saline`, `until 5 p.m.`, `31 ms`: what follows a figure is a unit or an hour, and not machine learning.
  func isUnit(_ list: WordList, _ at: Int) -> Bool {
    guard at > 0, list.words[at - 1].script == .number, list.words[at].script == .latin,
      list.words[at].range.count <= 3
    else { return false }
    let text = list.text(list.words[at]).lowercased()
    return Self.hours.contains(text) || !list.words[at].isCapital && Self.units.contains(text)
  }

  private static let hours: Set<String> = ["am", "pm", "a.m", "p.m"]
  private static let units: Set<String> = [
    "l", "ml", "dl", "cl", "g", "kg", "mg", "m", "mm", "cm", "km", "s", "ms", "us", "ns", "h", "hr", "hrs",
    "min",
    "db", "hz", "khz", "mhz", "ghz", "v", "kv", "w", "kw", "mw", "a", "ma", "pt", "px", "ed", "kb", "mb",
    "gb", "tb",
  ]

  /// `31 ms a page`: the letters of two words with a blank between them are no abbreviation, unless both are capitals.
  func isSplitAbbreviation(_ list: WordList, _ start: Int, _ end: Int) -> Bool {
    let words = list.words[start...end].filter { $0.script == .latin }
    guard words.count > 1, words.reduce(0, { $0 + $1.range.count }) <= 4,
      words.dropFirst().contains(where: \.hasGap)
    else { return false }
    return !words.allSatisfy { list.bytes[$0.range].allSatisfy { $0 >= 0x41 && $0 <= 0x5A } }
  }
}
