extension PhraseList {
  /// The list of that name among those that come with the product, in `Resources/phrases`; empty where there is none,
  /// which a test finds.
  init(named name: String) { self = Self.named[name] ?? PhraseList("") }

  /// Every list that comes with the product, read once.
  private static let named: [String: PhraseList] = read(
    EmbeddedLexicon.files.filter { $0.path.description.hasPrefix("phrases/") }.map(\.text.description))

  /// Lists under their names in brackets, over several texts: `|` parts phrases, `_` is a blank at a phrase's edge.
  static func read(_ texts: [String]) -> [String: PhraseList] {
    var found: [String: [String]] = [:]
    for text in texts {
      var name = ""
      for line in text.split(separator: "\n") where line.first != "#" {
        if let heading = heading(line) {
          name = heading
        } else {
          found[name, default: []] += line.split(separator: "|").map { spaced($0) }
        }
      }
    }
    return found.mapValues { PhraseList($0.joined(separator: "|")) }
  }

  /// `[HeadingMeaning.duty]`; a phrase such as `[우대]` is none.
  private static func heading(_ line: Substring) -> String? {
    guard line.first == "[", line.last == "]", line.contains("."),
      line.dropFirst().first.map({ ("A"..."Z").contains($0) }) ?? false
    else { return nil }
    return String(line.dropFirst().dropLast())
  }

  private static func spaced(_ phrase: Substring) -> String {
    let front = phrase.first == "_" ? " " : ""
    let back = phrase.count > 1 && phrase.last == "_" ? " " : ""
    return front + phrase.drop { $0 == "_" }.prefix { $0 != "_" } + back
  }
}
