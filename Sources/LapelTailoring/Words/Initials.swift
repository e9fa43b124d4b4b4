/// The names that the initials of capitalized words make: `ICE` of `Institution of Civil Engineers`.
enum Initials {
  /// How many words such a name stands for.
  static let lengths = 3...6

  /// The names of each run of capitalized words in a text; `of`, `and`, `the`, `for` and `in` within it do not count.
  static func names(in text: String) -> [String] {
    var runs: [[Character]] = [[]]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      guard let first = word.first else { continue }
      if first.isASCII, first.isUppercase {
        runs[runs.count - 1].append(first)
      } else if !joiners.contains(word) {
        runs.append([])
      }
      if word.last == "," || word.last == ")" { runs.append([]) }
    }
    return runs.filter { lengths.contains($0.count) }.map { String($0) }
  }

  private static let joiners: Set<Substring> = ["of", "and", "the", "for", "in", "&"]
}
