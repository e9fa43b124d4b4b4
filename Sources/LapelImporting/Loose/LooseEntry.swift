/// Makes an entry of the lines that head it and those under it.
enum LooseEntry {
  static func entry(_ lines: LooseLines, of section: String) -> DraftEntry {
    var entry = DraftEntry()
    if let line = plain(lines, section) { return line }
    var pieces = head(lines, section, &entry)
    switch section {
    case "experience", "internships", "volunteering", "activities": post(&pieces, lines, section, &entry)
    case "education": school(&pieces, &entry)
    default: named(&pieces, section, &entry)
    }
    for piece in pieces { entry.add("highlights", [piece.said]) }
    for block in lines.body { body(block, section, &entry) }
    return entry
  }

  /// A line that is an entry by itself stays as it is: what in it is a date or a name is not sure. Only a date before a colon is.
  private static func plain(_ lines: LooseLines, _ section: String) -> DraftEntry? {
    guard lines.body.isEmpty, lines.head.count == 1, !lines.head[0].isHeading, whole.contains(section) else {
      return nil
    }
    var entry = DraftEntry()
    if case .row(let names) = lines.head[0].kind, lines.head[0].pieces.count > 1 {
      row(lines.head[0], names, section, &entry)
      return entry
    }
    guard lines.head[0].pieces.count == 1 || lines.head[0].isBullet, let said = lines.head[0].said else {
      return nil
    }
    if let colon = said.text.firstRange(of: ": "),
      let period = DraftPeriod.read(said.text[..<colon.lowerBound]), let date = period.text
    {
      entry.set(period.isSpan ? "period" : "date", Said(date, []))
      entry.setName(RenderCVEntry.headline(of: section), said.saying(String(said.text[colon.upperBound...])))
    } else {
      entry.setName(RenderCVEntry.headline(of: section), said)
    }
    return entry
  }

  private static let whole: Set<String> = [
    "awards", "activities", "volunteering", "custom", "talks", "writing", "publications", "patents",
    "test_scores",
  ]

  /// A row of a table: its first words name it, the next say with whom, and the rest is kept.
  private static func row(
    _ block: LooseBlock, _ names: [String], _ section: String, _ entry: inout DraftEntry
  ) {
    let headline = RenderCVEntry.headline(of: section)
    for piece in block.pieces {
      if DraftPeriod.read(piece.text) != nil {
        if section == "custom" { entry.set("summary", piece.said) } else { entry.setDate(piece.said) }
      } else if entry[headline] == nil {
        entry.setName(headline, piece.said)
      } else if let field = RenderCVEntry.organization(of: section), entry[field] == nil {
        entry.set(field, piece.said)
      } else {
        entry.add("highlights", [piece.said])
      }
    }
  }

  // MARK: - The head

  /// The pieces of the head without dates, which go to the entry.
  private static func head(_ lines: LooseLines, _ section: String, _ entry: inout DraftEntry) -> [LoosePiece]
  {
    var pieces: [LoosePiece] = []
    for block in lines.head {
      for piece in block.pieces {
        for part in parts(of: piece) {
          if let left = LooseEntry.withoutDate(part, section, &entry), !left.text.isEmpty {
            pieces.append(left)
          }
        }
      }
    }
    return pieces
  }

  /// What a bar, a middle dot or a wide gap parts; a link in it is the entry's page.
  private static func parts(of piece: LoosePiece) -> [LoosePiece] {
    var texts = [piece.text]
    for separator in [" | ", " · ", " • ", "   ", " / "]
    where separator != " / " || piece.text.contains("   ") {
      texts = texts.flatMap { $0.split(separator: separator).map(String.init) }
    }
    texts = texts.map { String(Blanks.trimmed($0[...])) }.filter { !$0.isEmpty }
    guard texts.count > 1 else { return [piece] }
    return texts.map { text in
      LoosePiece(Said(text, piece.said.sources.map { SourceText(text, at: $0.place) }), isBold: piece.isBold)
    }
  }

  /// Takes the date of a piece into the entry; nil where nothing else is left.
  private static func withoutDate(_ piece: LoosePiece, _ section: String, _ entry: inout DraftEntry)
    -> LoosePiece?
  {
    var piece = piece
    if section == "certificates", let (rest, date) = validUntil(piece.text), entry["valid_until"] == nil {
      entry.set("valid_until", Said(date.iso, rest.isEmpty ? piece.said.sources : []))
      piece.said = piece.said.saying(rest)
      if rest.isEmpty { return nil }
    }
    if section == "education", let grade = grade(in: piece.text) {
      entry.setGrade(Said(grade.text, []), key: "grade")
      piece.said = piece.said.saying(grade.rest)
    }
    guard entry["period"] == nil, entry["date"] == nil,
      let (rest, period) = LooseDates.take(from: piece.text), let text = period.text
    else {
      return piece
    }
    if section != "publications" || rest.isEmpty || rest.count > 12 {
      entry.set(period.isSpan ? "period" : "date", Said(text, rest.isEmpty ? piece.said.sources : []))
      return rest.isEmpty ? nil : LoosePiece(piece.said.saying(rest), isBold: piece.isBold)
    }
    return piece
  }

  /// `(expires 07/31/2025)`, `valid through 2027`.
  private static func validUntil(_ text: String) -> (String, CalendarDate)? {
    for word in [
      "(expires ", "expires ", "(exp. ", "exp. ", "valid through ", "valid until ", "(valid until ",
      "(valid through ", "gültig bis ",
    ] {
      guard let range = text.lowercased().firstRange(of: word) else { continue }
      let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: range.lowerBound)
      let start = text.index(text.startIndex, offsetBy: offset)
      let tail = text[start...].dropFirst(word.count)
      let date = DateReading.date(tail.prefix { $0 != ")" }.trimmingMarks)
      if let date { return (text[..<start].trimmingMarks, date) }
    }
    return nil
  }

  /// `(GPA 3.82/4.5)` and what stands around it.
  private static func grade(in text: String) -> (text: String, rest: String)? {
    for word in ["(GPA ", "(CGPA ", "(gpa ", "(학점 ", "(GPA: ", "GPA: ", "GPA "] {
      guard let range = text.firstRange(of: word) else { continue }
      let tail = text[range.upperBound...]
      let grade = tail.prefix { $0 != ")" && $0 != "," }
      guard Grade.read(String(grade)) != nil else { continue }
      let after = tail[grade.endIndex...].drop { $0 == ")" }
      return (String(grade), (text[..<range.lowerBound] + after).trimmingMarks)
    }
    return nil
  }

  // MARK: - Posts

  private static func post(
    _ pieces: inout [LoosePiece], _ lines: LooseLines, _ section: String, _ entry: inout DraftEntry
  ) {
    let place = pieces.firstIndex { LooseWords.isPlace($0.text) }
    if let place, pieces.count > 1 { entry.set("place", pieces.remove(at: place).said) }
    guard !pieces.isEmpty else { return }
    let isWork = section == "experience" || section == "internships"
    let (role, body) = isWork ? ("position", "organization") : ("role", "name")
    if pieces.count == 1 || isChain(pieces[0], before: pieces.dropFirst()) {
      chain(pieces.removeFirst(), role, body, &entry)
      return restOfHead(&pieces, &entry)
    }
    let index = pieces.indices.max { rank(pieces[$0], $0) < rank(pieces[$1], $1) } ?? 0
    let post = pieces.remove(at: index)
    entry.set(role, post.said)
    organization(pieces.removeFirst(), body, &entry)
    restOfHead(&pieces, &entry)
  }

  /// A short name that is left says where it was.
  private static func restOfHead(_ pieces: inout [LoosePiece], _ entry: inout DraftEntry) {
    guard let next = pieces.first, entry["place"] == nil, next.text.split(separator: " ").count <= 4,
      !next.text.contains(where: \.isNumber)
    else { return }
    entry.set("place", pieces.removeFirst().said)
  }

  /// Whether a piece says both what somebody was and whom for, and nothing after it does.
  private static func isChain(_ piece: LoosePiece, before rest: ArraySlice<LoosePiece>) -> Bool {
    guard KeywordList.parts(of: piece.text).count > 1 || piece.text.contains(" at ") else { return false }
    if rest.contains(where: { LooseWords.isRole($0.text) || LooseWords.isOrganization($0.text) }) {
      return false
    }
    return LooseWords.isRole(piece.text) && !piece.isBold
  }

  /// How much a piece looks like what somebody was rather than whom for.
  private static func rank(_ piece: LoosePiece, _ index: Int) -> Int {
    (LooseWords.isRole(piece.text) ? 4 : 0) - (LooseWords.isOrganization(piece.text) ? 3 : 0)
      - (piece.isBold ? 1 : 0) * (index == 0 ? 1 : 0)
      + (index == 1 ? 1 : 0)
  }

  /// `Crew Leader, Solar, Bay Current Energy LLC, Fall River, MA` and `Engineer at Nuri`.
  private static func chain(_ piece: LoosePiece, _ role: String, _ body: String, _ entry: inout DraftEntry) {
    let text = piece.text
    for separator in [" at ", " @ ", " — ", " – ", " bei "] {
      guard let range = text.firstRange(of: separator) else { continue }
      let (a, b) = (text[..<range.lowerBound].trimmingMarks, text[range.upperBound...].trimmingMarks)
      let isTurned =
        separator.contains("—") || separator.contains("–")
        ? !LooseWords.isRole(a) && LooseWords.isRole(b) : false
      entry.set(role, piece.said.saying(isTurned ? b : a))
      organization(LoosePiece(Said(isTurned ? a : b, [])), body, &entry)
      return
    }
    var parts = KeywordList.parts(of: text)
    if parts.count > 2, let last = parts.last, LooseWords.isRegion(last), entry["place"] == nil {
      entry.set("place", Said(parts.suffix(2).joined(separator: ", "), []))
      parts.removeLast(2)
    }
    guard parts.count > 1 else {
      return organization(
        LoosePiece(piece.said.saying(parts.first ?? text)),
        LooseWords.isRole(text) && body == "name" ? body : body, &entry)
    }
    let isTurned = !LooseWords.isRole(parts[0]) && LooseWords.isRole(parts[parts.count - 1])
    let at = parts.lastIndex { LooseWords.isOrganization($0) } ?? parts.count - 1
    let cut = isTurned ? 1 : max(1, at)
    let (first, second) = (parts[..<cut].joined(separator: ", "), parts[cut...].joined(separator: ", "))
    entry.set(role, piece.said.saying(isTurned ? second : first))
    organization(LoosePiece(Said(isTurned ? first : second, [])), body, &entry)
  }

  /// An organization, whose place may stand after it.
  private static func organization(_ piece: LoosePiece, _ body: String, _ entry: inout DraftEntry) {
    var parts = KeywordList.parts(of: piece.text)
    if parts.count > 2, let last = parts.last, LooseWords.isRegion(last), entry["place"] == nil {
      entry.set("place", Said(parts.suffix(2).joined(separator: ", "), []))
      parts.removeLast(2)
      entry.setName(body, piece.said.saying(parts.joined(separator: ", ")))
    } else {
      entry.setName(body, piece.said)
    }
  }

  // MARK: - Schools, and the rest

  private static func school(_ pieces: inout [LoosePiece], _ entry: inout DraftEntry) {
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
  private static func degree(_ said: Said, _ entry: inout DraftEntry) {
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

  private static func named(_ pieces: inout [LoosePiece], _ section: String, _ entry: inout DraftEntry) {
    guard !pieces.isEmpty else { return }
    var first = pieces.removeFirst()
    if section == "certificates", let mark = first.text.firstIndex(of: "#") {
      let number = first.text[first.text.index(after: mark)...].prefix { !$0.isWhitespace && $0 != ")" }
      let rest = (first.text[..<mark] + first.text[number.endIndex...]).trimmingMarks
      if !number.isEmpty, !rest.isEmpty {
        entry.set("number", Said(String(number), []))
        first.said = first.said.saying(rest)
      }
    }
    entry.setName(RenderCVEntry.headline(of: section), first.said)
    if section == "projects", first.isBold, let next = pieces.first, next.text.count > 30 {
      entry.set("summary", pieces.removeFirst().said)
    }
    if let organization = RenderCVEntry.organization(of: section), entry[organization] == nil,
      let next = pieces.first, next.text.count <= 80
    {
      entry.set(organization, pieces.removeFirst().said)
    }
  }

  // MARK: - What stands under the head

  private static func body(_ block: LooseBlock, _ section: String, _ entry: inout DraftEntry) {
    guard let said = block.said else { return }
    if section == "education" {
      let folded = DateWords.folded(said.text)
      if let colon = said.text.firstIndex(where: { $0 == ":" || $0 == " " }) {
        let rest = said.saying(String(said.text[colon...]).trimmingMarks)
        if folded.hasPrefix("gpa") || folded.hasPrefix("cgpa") || folded.hasPrefix("학점"),
          Grade.read(rest.text) != nil
        {
          return entry.setGrade(rest, key: "grade")
        }
        if folded.hasPrefix("relevant course") || folded.hasPrefix("course"),
          let colon = said.text.firstIndex(of: ":")
        {
          let list = String(said.text[said.text.index(after: colon)...]).replacing(", and ", with: ", ")
            .replacing(" and ", with: ", ")
          return entry.add(
            "courses",
            KeywordList.parts(of: list).enumerated().map {
              Said($0.element, $0.offset == 0 ? said.sources : [])
            })
        }
      }
    }
    if entry["place"] == nil, !block.isBullet, LooseWords.isPlace(said.text) {
      return entry.set("place", said)
    }
    if !block.isBullet, entry["period"] == nil, entry["date"] == nil,
      let period = DraftPeriod.read(said.text.trimmingMarks), let text = period.text
    {
      return entry.set(period.isSpan ? "period" : "date", said.saying(text))
    }
    if block.isBullet || entry["summary"] != nil || entry["highlights"] != nil {
      entry.add("highlights", [said])
    } else {
      entry.set("summary", said)
    }
  }
}
