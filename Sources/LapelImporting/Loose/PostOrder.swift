import LapelTeX

/// Which comes first in the heads of a section's entries, what somebody was or whom for: what all of them tell together, for a CV
/// writes them alike.
struct PostOrder {
  /// Whether of two pieces the first says what somebody was; nil where nothing tells.
  private(set) var pair: Bool?
  /// The same of what commas part in one piece.
  private(set) var chain: Bool?

  init() {}

  init(_ entries: [LooseLines], _ section: String) {
    var (pairs, chains) = (0, 0)
    for lines in entries.prefix(200) {
      var entry = DraftEntry()
      var pieces = LooseHead.pieces(of: lines, section, &entry)
      if pieces.contains(where: { $0.part != nil }) { continue }
      pieces.removeAll { LooseWords.isPlace($0.text) }
      if pieces.count == 2 {
        pairs += Self.vote(pieces[0].text, pieces[1].text)
      } else if pieces.count == 1 {
        let parts = LoosePost.parts(of: pieces[0].text)
        if parts.count > 1 { chains += Self.vote(parts[0], parts[1]) }
      }
    }
    pair = pairs == 0 ? nil : pairs > 0
    chain = chains == 0 ? nil : chains > 0
  }

  /// Above zero where the first of two says what somebody was, below it where the second does.
  static func vote(_ first: String, _ second: String) -> Int { weight(first) - weight(second) }

  private static func weight(_ text: String) -> Int {
    guard text.utf8.count <= 200 else { return 0 }
    return (LooseWords.isRole(text) ? 1 : 0)
      - (LooseWords.isOrganization(text) || LooseWords.isSchool(text) ? 1 : 0) - (endsWithTown(text) ? 1 : 0)
  }

  /// `The Three Cats, Leeds`: a name and after its comma where that is.
  static func endsWithTown(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let parts = LoosePost.parts(of: text)
    guard parts.count == 2 || parts.count == 3, let last = parts.last else { return false }
    return LoosePost.isTown(last) || LooseWords.isPlace(parts.suffix(2).joined(separator: ", "))
  }
}
