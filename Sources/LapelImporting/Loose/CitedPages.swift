import LapelTeX

/// Volume, issue and pages as reference lists write them: `12(3), 45–60`, `vol. 4, no. 2, pp. 1–10`, `제5권 제2호, 45-60쪽`.
enum CitedPages {
  /// How such a text begins, where no number does.
  static let marks = WordLists.words("before pages") + ["p. ", "s. ", "band "]

  /// Reads a text into its fields; one that says anything else is pages as printed.
  static func read(_ text: String, _ entry: inout DraftEntry) {
    var found = Found()
    var isRead = true
    for token in tokens(of: text) where isRead { isRead = found.take(token) }
    // A number alone is as likely a page.
    guard isRead, found.isMarked || found.values[.issue] != nil || found.values.count > 1 else {
      return entry.set("pages", Said(text, []))
    }
    entry.set("volume", found.values[.volume].map { Said($0, []) })
    entry.set("issue", found.values[.issue].map { Said($0, []) })
    entry.set("pages", found.values[.pages].map { Said($0, []) })
  }

  /// What commas, colons and semicolons part, and `제5권` and `제2호`.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    for part in text.split(whereSeparator: { ",:;".contains($0) }) {
      let words = part.split(separator: " ").map(String.init)
      if words.count > 1, words.allSatisfy({ word in ends.contains { word.hasSuffix($0.end) } }) {
        tokens += words
      } else {
        tokens.append(words.joined(separator: " "))
      }
    }
    return tokens.filter { !$0.isEmpty }
  }

  private enum Part: String { case volume, issue, pages }

  /// What stands behind the number of one.
  private static let ends: [(end: String, part: Part)] = WordLists.rows("behind pages").flatMap { row in
    Part(rawValue: row.name).map { part in row.words.map { ($0, part) } } ?? []
  }
  private static let counts = WordLists.words("before a count")

  private struct Found {

    var values: [Part: String] = [:]
    var isMarked = false

    /// Whether a token says one of them that no other has said.
    mutating func take(_ token: String) -> Bool {
      var text = token
      while text.hasSuffix(".") { text.removeLast() }
      if let end = CitedPages.ends.first(where: { text.hasSuffix($0.end) }) {
        isMarked = true
        let rest = text.dropLast(end.end.count)
        return set(end.part, end.part == .pages ? String(rest) : number(rest, after: CitedPages.counts))
      }
      let lower = text.lowercased()
      for (words, field) in Self.words {
        guard let word = words.first(where: { lower.hasPrefix($0) }) else { continue }
        isMarked = true
        let value = String(text.dropFirst(word.count).drop { $0 == "." || $0 == " " })
        if field == .volume, let (volume, issue) = Self.both(value) {
          return set(field, volume) && set(.issue, issue)
        }
        return set(field, value)
      }
      if let (volume, issue) = Self.both(text) {
        return set(.volume, volume) && set(.issue, issue)
      }
      guard let first = text.first, first.isNumber || text.contains(where: \.isNumber), !text.contains(" ")
      else {
        return false
      }
      if values.isEmpty, text.allSatisfy(\.isNumber), text.count <= 5 {
        return set(.volume, text)
      }
      return set(.pages, text)
    }

    private mutating func set(_ part: Part, _ value: String?) -> Bool {
      guard let value, !value.isEmpty, value.utf8.count <= 30, values[part] == nil else {
        return false
      }
      values[part] = value
      return true
    }

    private func number(_ text: Substring, after marks: [String]) -> String? {
      let text = marks.contains { text.hasPrefix($0) } ? text.dropFirst() : text
      let number = Blanks.trimmed(text)
      return number.allSatisfy(\.isNumber) ? String(number) : nil
    }

    /// `12(3)`: a volume and an issue.
    private static func both(_ text: String) -> (String, String)? {
      let volume = text.prefix(while: \.isNumber)
      let after = Blanks.trimmed(text[volume.endIndex...])
      guard !volume.isEmpty, volume.count <= 5, after.first == "(", after.last == ")", after.count > 2,
        after.count <= 12
      else { return nil }
      return (String(volume), String(after.dropFirst().dropLast()))
    }

    private static let words: [([String], Part)] = [
      (["volume ", "vol. ", "vol.", "vol ", "band ", "bd. ", "bd.", "v. "], .volume),
      (["number ", "no. ", "no.", "issue ", "nr. ", "nr.", "heft ", "num. ", "n° ", "n. "], .issue),
      (["pages ", "pp. ", "pp.", "pp ", "p. ", "p.", "s. ", "seiten ", "article ", "art. "], .pages),
    ]
  }
}
