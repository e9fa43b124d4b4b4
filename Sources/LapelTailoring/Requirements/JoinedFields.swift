/// Two fields that a posting writes as one word.
enum JoinedFields {
  /// Second words that say what is done in the first or who does it: `특수교사`, `물류관리`.
  private static let kinds = PhraseList(named: "JoinedFields.kinds")

  /// The fields in a name: `회계/세무` split at its stroke; `전기전자`, two words of two syllables each, whole and in halves.
  static func parts(of name: String) -> [String] {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 1, name.count == 4, name.utf8.count == 12,
      !FoldedLine(String(name.suffix(2))).has(kinds)
    else { return parts }
    return [name, String(name.prefix(2)), String(name.suffix(2))]
  }
}
