/// Words that other tools and people use for a field.
///
/// A fix replaces a word that means the same as a field. A word that may mean the same, or means it only in some
/// tools, is turned into a question.
enum FieldSynonyms {
  /// The field that means the same as the word, if it is free.
  static func field(for word: String, where isFree: (String) -> Bool) -> String? {
    same[key(word)]?.first(where: isFree)
  }

  /// The field that the word may mean, if it is free.
  static func question(for word: String, where isFree: (String) -> Bool) -> String? {
    perhaps[key(word)]?.first(where: isFree)
  }

  /// Whether the word is in these tables, and so is not a typo of another.
  static func holds(_ word: String) -> Bool { same[key(word)] != nil || perhaps[key(word)] != nil }

  /// Whether other tools put the person's own values under such a key.
  static func isAroundPerson(_ word: String) -> Bool {
    aroundPerson.contains(key(word))
  }

  private static func key(_ word: String) -> String {
    word.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }
  }

  private static let lists = NamedLists([EmbeddedTexts.bytes(of: "synonyms.txt")])
  private static let aroundPerson: Set<String> = Set(
    lists.texts(of: "around the person").flatMap { $0.split(separator: " ").map(String.init) })
  private static let (same, perhaps) = tables()

  /// The fields for each word, in the order of the file: those that it means, and those that it may mean.
  private static func tables() -> (same: [String: [String]], perhaps: [String: [String]]) {
    var (same, perhaps): ([String: [String]], [String: [String]]) = ([:], [:])
    for line in lists.texts(of: "") {
      var words = line.split(separator: " ")[...]
      guard let field = words.popFirst().map(String.init), words.popFirst() == "=" else { continue }
      for word in words.prefix(while: { $0 != "?" }) { same[String(word), default: []].append(field) }
      for word in words.drop(while: { $0 != "?" }).dropFirst() {
        perhaps[String(word), default: []].append(field)
      }
    }
    return (same, perhaps)
  }
}
