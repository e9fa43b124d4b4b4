import LapelImporting

/// What else may name the position besides a posting's title: a label, or one of its first lines.
enum PostingTitle {
  /// The lines that may name it, the likeliest first.
  static func candidates(_ title: String?, _ lines: some Sequence<SavedPosting.Line>) -> [String] {
    let first = lines.prefix(mostLines).filter { $0.text.utf8.count <= longest }.map(\.text)
    return [title].compactMap(\.self) + first.compactMap(labelled)
      + first.prefix(leading).filter { FoldedLine($0).has(jobs) }
  }

  /// A title without words that only say that somebody is wanted: `마케터 채용`.
  static func bare(_ title: String) -> String {
    var words = title.split(separator: " ")
    while let last = words.last, announcing.contains(last.filter(\.isLetter).lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static let mostLines = 60
  private static let leading = 8
  private static let longest = 160

  private static let jobs = PhraseList(named: "PostingHeader.jobs")

  /// The position after a label, `직무: 영양사`, `Position: Data analyst`; nil when there is no such label.
  private static func labelled(_ line: String) -> String? {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
      line[..<colon].utf8.count <= 40, labels.contains(line[..<colon].filter(\.isLetter).lowercased())
    else { return nil }
    let rest = line[line.index(after: colon)...].drop { $0 == " " }
    return rest.isEmpty ? nil : String(rest)
  }

  private static let labels = PhraseList(named: "PostingTitle.labels").texts

  private static let announcing = PhraseList(named: "PostingTitle.announcing").texts
}
