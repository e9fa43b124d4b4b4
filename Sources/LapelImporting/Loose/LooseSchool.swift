import LapelTeX

/// The school, the degree and its field, among the pieces that head an entry.
enum LooseSchool {
  static func read(_ pieces: inout [LoosePiece], _ entry: inout DraftEntry) {
    if let place = pieces.firstIndex(where: { LooseWords.isPlace($0.text) }), pieces.count > 1 {
      entry.set("place", pieces.remove(at: place).said)
    }
    if entry["institution"] != nil, entry["degree"] != nil {
      // The source's marks have told both.
      if let place = pieces.firstIndex(where: { LoosePost.isTown($0.text) }), entry["place"] == nil {
        entry.set("place", pieces.remove(at: place).said)
      }
      if let honours = pieces.firstIndex(where: { isHonours($0.text) }) {
        entry.set("honours", pieces.remove(at: honours).said)
      }
      return
    }
    pieces = pieces.flatMap(dashParts)
    var parts = pieces.flatMap { piece -> [LoosePiece] in
      // The degree's own commas stay: only a school's name ends at one.
      if LooseWords.isSchool(piece.text), !piece.isBold || piece.text.contains(",") {
        return schoolTexts(of: piece.text).enumerated().map {
          LoosePiece($0.offset == 0 ? piece.said.saying($0.element) : Said($0.element, []))
        }
      }
      return [piece]
    }
    pieces = []
    parts = parts.flatMap(degreeParts).flatMap(honoursParts).flatMap { koreanParts(of: $0, &entry) }
    if let index = parts.firstIndex(where: { $0.text.contains("/") && Grade.read($0.text) != nil }),
      parts.count > 1
    {
      entry.setGrade(parts.remove(at: index).said, key: "grade")
    }
    if let index = parts.firstIndex(where: { LooseKoreanSchool.standings.contains($0.text) }), parts.count > 1
    {
      entry.note("standing", parts.remove(at: index).said)
    }
    if let index = parts.firstIndex(where: { isHonours($0.text) }), parts.count > 1 {
      entry.set("honours", parts.remove(at: index).said)
    }
    // `Member of the Research School` is what somebody was there.
    if let index = parts.firstIndex(where: {
      LooseWords.isSchool($0.text) && !LooseWords.isDegree($0.text) && !LooseWords.isRole($0.text)
    })
      ?? (parts.count > 1 && LooseWords.isOrganization(parts[0].text) && !LooseWords.isDegree(parts[0].text)
        ? 0 : nil)
      ?? parts.firstIndex(where: { LooseWords.isSchool($0.text) && !LooseWords.isDegree($0.text) })
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
    if let index = parts.firstIndex(where: {
      LooseKoreanSchool.isArea($0.text) && !LooseWords.isDegree($0.text)
    }) {
      entry.set("area", parts.remove(at: index).said)
    }
    if let index = parts.firstIndex(where: { LooseWords.isDegree($0.text) })
      ?? (entry["area"] == nil ? parts.indices.first : nil)
    {
      degree(parts.remove(at: index).said, &entry)
    }
    if entry["area"] == nil, !parts.isEmpty {
      entry.set("area", parts.removeFirst().said)
    } else if parts.count == 1, entry["place"] == nil, LoosePost.isTown(parts[0].text) {
      entry.set("place", parts.removeFirst().said)
    }
    pieces = parts
  }

  /// `Gaon University, Seoul — BSc Physics`: a school and a degree, whatever else commas part.
  private static func dashParts(of piece: LoosePiece) -> [LoosePiece] {
    for mark in [" — ", " – "] {
      guard let range = piece.text.firstBytes(of: mark) else { continue }
      let (a, b) = (
        piece.text[..<range.lowerBound].trimmingMarks, piece.text[range.upperBound...].trimmingMarks
      )
      let isOfBoth =
        LooseWords.isSchool(a) && LooseWords.isDegree(b) && !LooseWords.isSchool(b)
        || LooseWords.isDegree(a) && LooseWords.isSchool(b) && !LooseWords.isSchool(a)
      guard isOfBoth else { continue }
      return [LoosePiece(piece.said.saying(a), isBold: piece.isBold), LoosePiece(Said(b, []))]
    }
    return [piece]
  }

  /// What commas part; a parenthesis belongs to the name before it: `Institute of Technology, Zürich (ETHZ)`.
  private static func schoolTexts(of text: String) -> [String] {
    var texts: [String] = []
    for part in KeywordList.parts(of: text) {
      if let last = texts.last, texts.count == 1, last.hasPrefix("University of "), LoosePost.isTown(part),
        !LooseWords.isDegree(part)
      {
        // `University of California, San Diego`: a campus.
        texts[0] = "\(last), \(part)"
      } else if let last = texts.last, part.hasSuffix(")"), LooseWords.isSchool(last),
        !LooseWords.isDegree(part)
      {
        texts[texts.count - 1] = "\(last), \(part)"
      } else {
        texts.append(part)
      }
    }
    return texts
  }

  /// `Diplôme d'État, IFSI de Lyon`: a degree, and after its comma the school.
  private static func degreeParts(of piece: LoosePiece) -> [LoosePiece] {
    let texts = KeywordList.parts(of: piece.text)
    guard (2...4).contains(texts.count), LooseWords.isDegree(texts[0]), !LooseWords.isSchool(texts[0]),
      texts.dropFirst().contains(where: { LooseWords.isSchool($0) || LooseWords.isOrganization($0) })
    else { return [piece] }
    return texts.enumerated().map {
      LoosePiece($0.offset == 0 ? piece.said.saying($0.element) : Said($0.element, []), isBold: piece.isBold)
    }
  }

  /// The school alone, where its field and standing stood beside it.
  private static func koreanParts(of piece: LoosePiece, _ entry: inout DraftEntry) -> [LoosePiece] {
    guard let found = LooseKoreanSchool.parts(of: piece.text) else { return [piece] }
    entry.set("degree", found.degree.map { Said($0, []) })
    entry.set("area", found.area.map { Said($0, []) })
    entry.note("standing", found.standing.map { Said($0, []) })
    return [LoosePiece(piece.said.saying(found.school), isBold: piece.isBold)]
  }

  /// `Doctor of Engineering; summa cum laude`: the distinction stands for itself.
  private static func honoursParts(of piece: LoosePiece) -> [LoosePiece] {
    guard LooseWords.isDegree(piece.text) else { return [piece] }
    for mark in ["; ", ", ", " (", " – ", " - "] {
      guard let range = piece.text.allBytes(of: mark).last else { continue }
      let (degree, rest) = (piece.text[..<range.lowerBound].trimmingMarks, piece.text[range.upperBound...])
      let words = mark == " (" && rest.hasSuffix(")") ? String(rest.dropLast()) : String(rest)
      if !degree.isEmpty, isHonours(words) {
        return [
          LoosePiece(piece.said.saying(degree), isBold: piece.isBold),
          LoosePiece(Said(words, []), isBold: false),
        ]
      }
    }
    return [piece]
  }

  /// A distinction that a degree is given with.
  static func isHonours(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let folded = DateWords.folded(text)
    return honours.contains { folded == $0 || folded.hasPrefix($0 + " ") }
  }

  private static let honours = WordLists.words("honours")

  /// `BSc Computer Engineering`, `컴퓨터공학과 학사`; any other words stay together.
  static func degree(_ said: Said, _ entry: inout DraftEntry) {
    let words = said.text.split(separator: " ")
    if words.count > 1, words.count < 6, let last = words.last,
      LooseKoreanSchool.degrees.contains(String(last))
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
