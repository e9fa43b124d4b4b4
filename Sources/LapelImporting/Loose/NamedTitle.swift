import Lapel
import LapelTeX

/// A line that says both what a document is and whose: `박지훈 이력서`, `Resume of Ana Poe`, `Ana Poe – Curriculum Vitae`.
enum NamedTitle {
  /// The person's name and the document's title; nil for any other line.
  static func parted(_ text: String) -> (name: String, title: String)? {
    guard text.utf8.count <= 80 else { return nil }
    let words = text.split { $0.isWhitespace || "_|–—:".contains($0) }.map(String.init).filter { $0 != "-" }
    let isMarked = words.count < text.split(separator: " ").count || text.contains { "_|–—:".contains($0) }
    for length in (1...2).reversed() where words.count > length {
      let (start, end) = (words.prefix(length).joined(), words.suffix(length).joined())
      if isTitle(end), let name = name(words.dropLast(length)) {
        return (name, words.suffix(length).joined(separator: " "))
      }
      var rest = words.dropFirst(length)
      // `이력서 출력` says what to do with it, unless a mark or a name of several words tells a name.
      let isOf = rest.first.map { joints.contains(DateWords.folded($0)) } == true
      if isOf { rest = rest.dropFirst() }
      if isTitle(start), isOf || isMarked || rest.count > 1, let name = name(rest) {
        return (name, words.prefix(length).joined(separator: " "))
      }
    }
    return nil
  }

  /// Whether a line says what a document is and nothing of a person: `영문 이력서`, `My Resume`.
  static func isOfNobody(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let words = text.split { $0.isWhitespace || "_|–—:-".contains($0) }.map(String.init)
    return (1...2).contains { length in
      guard words.count > length else { return false }
      return isTitle(words.suffix(length).joined()) && words.dropLast(length).allSatisfy(isBeside)
        || isTitle(words.prefix(length).joined()) && words.dropFirst(length).allSatisfy(isBeside)
    }
  }

  /// Whether a line is a name by itself, so that a single word beside a title above it is none: `Marketing Resume`.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let words = text.prefix { $0 != "," }.split(separator: " ").map(String.init)
    guard name(words[...]) != nil else { return false }
    if words.count == 1 { return FamilyNames.found(in: words[0]) == words }
    return words.allSatisfy { $0.first?.isCased == true }
      && !LooseWords.isOrganization(text) && !LooseWords.isSchool(text) && !LooseWords.isPlace(text)
  }

  /// `영문`, `My`, `2024`: words beside a title that are no name.
  private static func isBeside(_ word: String) -> Bool {
    beside.contains(DateWords.folded(word)) || word.allSatisfy(\.isNumber)
  }

  private static func isTitle(_ text: String) -> Bool {
    titles.contains(DateWords.folded(text).filter(\.isLetter))
  }

  /// Words that may be a person's name.
  private static func name(_ words: ArraySlice<String>) -> String? {
    let name = words.joined(separator: " ")
    let isName =
      (1...4).contains(words.count) && name.count > 1
      && words.allSatisfy { $0.first.map { $0.isUppercase || !$0.isCased } == true }
      && name.allSatisfy { $0.isLetter || $0.isWhitespace || ".-'’".contains($0) }
      && !words.contains(where: isTitle) && !words.allSatisfy(isBeside) && SectionSense(heading: name) == nil
      && !LooseWords.isRole(name)
    return isName ? name : nil
  }

  private static let titles = WordLists.set("titles of a document")
  private static let beside = WordLists.set("beside a title")
  private static let joints = WordLists.set("between a title and a name")
}
