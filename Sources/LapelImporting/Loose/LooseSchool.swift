import LapelTeX

/// The school, the degree and its field, among the pieces that head an entry.
enum LooseSchool {
  static func read(_ pieces: inout [LoosePiece], _ entry: inout DraftEntry) {
    if pieces.count > 1, let place = take(&pieces, where: { LooseWords.isPlace($0) }) {
      entry.set("place", place)
    }
    // The source's marks may have told both.
    if entry["institution"] != nil, entry["degree"] != nil { return readBesideBoth(&pieces, &entry) }
    var parts = parted(pieces, &entry)
    takeResults(&parts, &entry)
    takeInstitution(&parts, &entry)
    takeDegree(&parts, &entry)
    if entry["area"] == nil, !parts.isEmpty {
      entry.set("area", parts.removeFirst().said)
    } else if parts.count == 1, entry["place"] == nil, LoosePost.isTown(parts[0].text) {
      entry.set("place", parts.removeFirst().said)
    }
    pieces = parts
  }

  /// Takes the first piece whose text is such a one.
  private static func take(_ pieces: inout [LoosePiece], where isOne: (String) -> Bool) -> Said? {
    pieces.firstIndex { isOne($0.text) }.map { pieces.remove(at: $0).said }
  }

  private static func readBesideBoth(_ pieces: inout [LoosePiece], _ entry: inout DraftEntry) {
    if entry["place"] == nil { entry.set("place", take(&pieces, where: LoosePost.isTown)) }
    if let honours = take(&pieces, where: isHonours) { entry.set("honours", honours) }
  }

  /// The pieces with each thing that they say for itself.
  private static func parted(_ pieces: [LoosePiece], _ entry: inout DraftEntry) -> [LoosePiece] {
    let parts = pieces.flatMap(dashParts).flatMap { piece -> [LoosePiece] in
      // The degree's own commas stay: only a school's name ends at one.
      guard LooseWords.isSchool(piece.text), !piece.isBold || piece.text.contains(",") else { return [piece] }
      return schoolTexts(of: piece.text).enumerated().map {
        LoosePiece($0.offset == 0 ? piece.said.saying($0.element) : Said($0.element, []))
      }
    }
    return parts.flatMap(semicolonParts).flatMap(degreeParts).flatMap(honoursParts).flatMap {
      koreanParts(of: $0, &entry)
    }
  }

  /// The grade, how the time there ended, and the distinction.
  private static func takeResults(_ parts: inout [LoosePiece], _ entry: inout DraftEntry) {
    if parts.count > 1, let grade = take(&parts, where: { $0.contains("/") && Grade.read($0) != nil }) {
      entry.setGrade(grade, key: "grade")
    }
    if parts.count > 1, let grade = take(&parts, where: isLabelledGrade),
      let mark = grade.text.lastIndex(of: " ")
    {
      entry.setGrade(grade.saying(String(grade.text[mark...]).trimmingMarks), key: "grade")
    }
    if parts.count > 1, let standing = take(&parts, where: LooseKoreanSchool.standings.contains) {
      entry.note("", standing)
    }
    if parts.count > 1, let honours = take(&parts, where: isHonours) { entry.set("honours", honours) }
  }

  /// `GPA 3.88`, `Abschlussnote 1,7`: a word for a grade, and a figure.
  private static func isLabelledGrade(_ text: String) -> Bool {
    guard text.utf8.count <= 60, let blank = text.lastIndex(of: " ") else { return false }
    return Grade.isLabel(text[..<blank].trimmingMarks) && text[blank...].dropFirst().first?.isNumber == true
  }

  private static func takeInstitution(_ parts: inout [LoosePiece], _ entry: inout DraftEntry) {
    if let index = institution(in: parts) { entry.setName("institution", parts.remove(at: index).said) }
    if parts.count >= 2, LooseWords.isPlace(parts.suffix(2).map(\.text).joined(separator: ", ")),
      entry["place"] == nil
    {
      entry.set("place", Said.joined(parts.suffix(2).map(\.said), by: ", "))
      parts.removeLast(2)
    }
    if entry["institution"] == nil, parts.count > 1 {
      entry.setName("institution", parts.remove(at: LooseWords.isDegree(parts[0].text) ? 1 : 0).said)
    }
  }

  /// Which part is the school, the surest sign first.
  private static func institution(in parts: [LoosePiece]) -> Int? {
    // `Member of the Research School` is what somebody was there.
    let school = parts.firstIndex {
      LooseWords.isSchool($0.text) && !LooseWords.isDegree($0.text) && !LooseWords.isRole($0.text)
    }
    if let school { return school }
    if parts.count > 1, LooseWords.isOrganization(parts[0].text), !LooseWords.isDegree(parts[0].text) {
      return 0
    }
    return parts.firstIndex { LooseWords.isSchool($0.text) && !LooseWords.isDegree($0.text) }
      ?? parts.firstIndex { LooseWords.isSchool($0.text) }
  }

  private static func takeDegree(_ parts: inout [LoosePiece], _ entry: inout DraftEntry) {
    if let area = take(&parts, where: { LooseKoreanSchool.isArea($0) && !LooseWords.isDegree($0) }) {
      entry.set("area", area)
    }
    if let index = parts.firstIndex(where: { LooseWords.isDegree($0.text) })
      ?? (entry["area"] == nil ? parts.indices.first : nil)
    {
      degree(parts.remove(at: index).said, &entry)
    }
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

  /// `cum laude; minor in German`: a distinction, and what else is said.
  private static func semicolonParts(of piece: LoosePiece) -> [LoosePiece] {
    let texts = piece.text.splitBytes(by: "; ").map { String(Blanks.trimmed($0)) }
    guard texts.count > 1, isHonours(texts[0]) else { return [piece] }
    return texts.enumerated().map {
      LoosePiece($0.offset == 0 ? piece.said.saying($0.element) : Said($0.element, []), isBold: piece.isBold)
    }
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
    entry.note("", found.standing.map { Said($0, []) })
    return [LoosePiece(piece.said.saying(found.school), isBold: piece.isBold)]
  }

  /// `Doctor of Engineering; summa cum laude`: the distinction stands for itself.
  private static func honoursParts(of piece: LoosePiece) -> [LoosePiece] {
    if piece.text.hasSuffix(")"), let open = piece.text.lastIndex(of: "("), open > piece.text.startIndex,
      case let words = String(piece.text[piece.text.index(after: open)...].dropLast()), isHonours(words)
    {
      return [
        LoosePiece(piece.said.saying(piece.text[..<open].trimmingMarks), isBold: piece.isBold),
        LoosePiece(Said(words, [])),
      ]
    }
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
