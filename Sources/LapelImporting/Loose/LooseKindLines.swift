import LapelTeX

/// Lines that say in their second word what they are of, as pages of forms are copied: `2018.05 어학 영어 TOEIC 720점`.
enum LooseKindLines {
  /// The lines as rows of a day, a kind, a name and who gave it, and the words beside these with their places; nil where one of them is another.
  static func read(_ body: [LooseBlock]) -> (rows: [LooseBlock], beside: [(text: String, place: String)])? {
    let lines = body.compactMap(Line.init)
    guard !lines.isEmpty, lines.count == body.count else { return nil }
    let rows = lines.map { line in
      let texts = [line.kind, line.name] + line.giver
      return LooseBlock(
        .row([]), [LoosePiece(line.said.saying(line.day))] + texts.map { LoosePiece(Said($0, [])) })
    }
    let beside = lines.filter { !$0.beside.isEmpty }.map {
      ($0.beside, $0.said.sources.first?.place ?? "line")
    }
    return (rows, beside)
  }

  private struct Line {
    let said: Said
    let day: String
    let kind: String
    let name: String
    let giver: [String]
    /// Words that say nothing of the thing itself: the language of a test, and that it was passed.
    let beside: String

    init?(_ block: LooseBlock) {
      guard block.kind == .line, block.pieces.count == 1, let said = block.said, said.text.utf8.count <= 200
      else {
        return nil
      }
      var words = said.text.split(separator: " ").map(String.init)
      guard words.count > 2, DraftPeriod.read(words[0]) != nil, LooseKindLines.kinds.contains(words[1]) else {
        return nil
      }
      (self.said, day, kind) = (said, words.removeFirst(), words.removeFirst())
      var beside = words.filter(LooseKindLines.results.contains)
      words.removeAll(where: LooseKindLines.results.contains)
      if words.count > 1, SpokenLanguages.isOne(words[0]) { beside.append(words.removeFirst()) }
      let isGiven =
        words.count > 1 && words.last.map { LooseWords.isOrganization($0) || LooseWords.isSchool($0) } == true
      giver = isGiven ? [words.removeLast()] : []
      guard !words.isEmpty else { return nil }
      name = words.joined(separator: " ")
      self.beside = beside.joined(separator: " ")
    }
  }

  private static let kinds = WordLists.set("kinds of lines")
  private static let results = WordLists.set("results of tests")
}
