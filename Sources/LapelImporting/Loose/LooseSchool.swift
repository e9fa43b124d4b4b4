/// The school, the degree and its field, among the pieces that head an entry.
enum LooseSchool {
  static func read(_ pieces: inout [LoosePiece], _ entry: inout DraftEntry) {
    if let place = pieces.firstIndex(where: { LooseWords.isPlace($0.text) }), pieces.count > 1 {
      entry.set("place", pieces.remove(at: place).said)
    }
    var parts = pieces.flatMap { piece -> [LoosePiece] in
      // The degree's own commas stay: only a school's name ends at one.
      if LooseWords.isSchool(piece.text), !piece.isBold || piece.text.contains(",") {
        return KeywordList.parts(of: piece.text).enumerated().map {
          LoosePiece($0.offset == 0 ? piece.said.saying($0.element) : Said($0.element, []))
        }
      }
      return [piece]
    }
    pieces = []
    if let index = parts.firstIndex(where: { LooseWords.isSchool($0.text) && !LooseWords.isDegree($0.text) })
      ?? parts.firstIndex(where: { LooseWords.isSchool($0.text) })
    {
      entry.setName("institution", parts.remove(at: index).said)
    }
    if parts.count >= 2, LooseWords.isPlace(parts.suffix(2).map(\.text).joined(separator: ", ")),
      entry["place"] == nil
    {
      entry.set("place", Said.joined(parts.suffix(2).map(\.said), by: ", "))
      parts.removeLast(2)
    }
    if entry["institution"] == nil, parts.count > 1 {
      entry.setName("institution", parts.remove(at: LooseWords.isDegree(parts[0].text) ? 1 : 0).said)
    }
    if let index = parts.firstIndex(where: { LooseWords.isDegree($0.text) }) ?? parts.indices.first {
      degree(parts.remove(at: index).said, &entry)
    }
    if entry["area"] == nil, !parts.isEmpty { entry.set("area", parts.removeFirst().said) }
    pieces = parts
  }

  /// `BSc Computer Engineering`, `컴퓨터공학과 학사`; any other words stay together.
  static func degree(_ said: Said, _ entry: inout DraftEntry) {
    let words = said.text.split(separator: " ")
    if words.count > 1, words.count < 6, let last = words.last,
      ["학사", "석사", "박사", "전문학사"].contains(String(last))
    {
      entry.set("degree", said.saying(String(last)))
      entry.set("area", Said(words.dropLast().joined(separator: " "), []))
    } else if words.count > 1, let first = words.first, first.count <= 6,
      first.dropFirst().contains(where: { $0.isUppercase || $0 == "." }),
      LooseWords.isDegree(String(first)), !first.hasSuffix(","), words[1] != "in",
      !LooseWords.isDegree(words.dropFirst().joined(separator: " ")), words[1].first?.isUppercase == true
    {
      entry.set("degree", said.saying(String(first)))
      entry.set("area", Said(words.dropFirst().joined(separator: " "), []))
    } else {
      entry.set("degree", said)
    }
  }
}
