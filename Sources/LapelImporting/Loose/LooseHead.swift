import Lapel
import LapelTeX

/// The lines that head an entry, in pieces, each date, grade and link taken into its field.
enum LooseHead {
  /// The pieces of the head without dates, which go to the entry.
  static func pieces(of lines: LooseLines, _ section: String, _ entry: inout DraftEntry) -> [LoosePiece] {
    var pieces: [LoosePiece] = []
    let bodies = lines.head.flatMap(\.pieces).map(\.text).filter(LooseWords.isOrganization)
    for block in lines.head {
      for piece in joiningDates(block.pieces) {
        let hasBody = bodies.contains { $0 != piece.text }
        let parts = parts(of: piece, isAlone: lines.head.count == 1, hasBody: hasBody)
        for part in parts.flatMap(townParts).flatMap({ remarkParts(of: $0, section) }) {
          if PersonalMatter(part.text)?.isOfPost == true || LooseWords.isKindOfEmployment(part.text) {
            entry.note("", part.said.saying(String(part.text.drop { "·|- ".contains($0) })))
            continue
          }
          guard let left = withoutDate(part, section, &entry) else { continue }
          // A dash that stood between two pieces is of neither.
          let text =
            left.text.first.map { "–—-,|·".contains($0) } == true ? left.text.trimmingMarks : left.text
          if !text.isEmpty {
            pieces.append(LoosePiece(left.said.saying(text), isBold: left.isBold, part: left.part))
          }
        }
      }
    }
    return linked(pieces, &entry)
  }

  /// `Sedimentary Environments, 2022–present (lecturer)`: what somebody was there, behind all else.
  private static func remarkParts(of piece: LoosePiece, _ section: String) -> [LoosePiece] {
    guard LooseAcademic.sections.contains(section), piece.text.hasSuffix(")"),
      let open = piece.text.lastIndex(of: "("),
      case let inner = piece.text[piece.text.index(after: open)...].dropLast(),
      LooseAcademic.isPart(String(inner))
    else { return [piece] }
    let rest = piece.text[..<open].trimmingMarks
    return rest.isEmpty
      ? [piece]
      : [LoosePiece(piece.said.saying(rest), isBold: piece.isBold), LoosePiece(Said(String(inner), []))]
  }

  /// A start and an end in two columns are one period.
  private static func joiningDates(_ pieces: [LoosePiece]) -> [LoosePiece] {
    var joined: [LoosePiece] = []
    for piece in pieces {
      if let last = joined.last, let start = DateReading.date(last.text.trimmingMarks),
        DateWords.isPresent(piece.text.trimmingMarks)
          || DateReading.date(piece.text.trimmingMarks).map({ !($0 < start) }) == true
      {
        let text = "\(last.text.trimmingMarks) – \(piece.text.trimmingMarks)"
        joined[joined.count - 1] = LoosePiece(
          Said(text, last.said.sources + piece.said.sources), isBold: last.isBold)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  /// Without the words of links whose addresses are lost: `GitHub`, `Live`.
  private static func linked(_ pieces: [LoosePiece], _ entry: inout DraftEntry) -> [LoosePiece] {
    guard pieces.count > 1 else { return pieces }
    return pieces.filter { piece in
      guard LooseContact.isLinkWord(piece.text) else { return true }
      entry.note("link", piece.said)
      return false
    }
  }

  /// What a bar, a middle dot or a wide gap parts; a link in it is the entry's page.
  ///
  /// - Parameter hasBody: whether another piece of the head names a body.
  private static func parts(of whole: LoosePiece, isAlone: Bool, hasBody: Bool) -> [LoosePiece] {
    let piece = withoutBlanksInFractions(whole)
    guard piece.part != .role,
      [" | ", " · ", " • ", "  ", " / "].contains(where: { piece.text.hasBytes($0) })
    else {
      return [piece]
    }
    var texts = [piece.text]
    for separator in [" | ", " · ", " • ", "  ", " / "]
    where piece.text.hasBytes(separator)
      && (separator != " / " || piece.text.hasBytes("  ") || isAlone && isHangul(piece.text)
        || isOfTwo(piece.text.splitBytes(by: " / ").map(String.init), hasBody: hasBody))
    {
      texts = texts.flatMap { $0.splitBytes(by: separator).map(String.init) }
    }
    texts = texts.map { String(Blanks.trimmed($0[...])) }.filter { !$0.isEmpty }
    guard texts.count > 1 else { return [piece] }
    return texts.enumerated().map { index, text in
      LoosePiece(
        Said(text, piece.said.sources.map { SourceText(text, at: $0.place) }), isBold: piece.isBold,
        part: index == 0 ? piece.part : nil)
    }
  }

  /// `Pinecrest Plastics, Inc. Grand Rapids, MI`: a body whose form or kind ends its name, and behind it where that is.
  private static func townParts(of piece: LoosePiece) -> [LoosePiece] {
    guard piece.text.utf8.count <= 140, let comma = piece.text.allBytes(of: ", ").last,
      LooseWords.isRegion(String(piece.text[comma.upperBound...]))
    else { return [piece] }
    let words = piece.text[..<comma.lowerBound].split(separator: " ")
    guard let end = words.lastIndex(where: { LooseWords.endsBody($0) }),
      (1...3).contains(words.count - 1 - end),
      words[end] != words.first, !words[end].hasSuffix(","),
      words[(end + 1)...].allSatisfy({
        $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || ".-'’".contains($0) }
      })
    else { return [piece] }
    let (body, place) = (piece.text[..<words[end].endIndex], piece.text[words[end + 1].startIndex...])
    return [
      LoosePiece(piece.said.saying(String(body)), isBold: piece.isBold, part: piece.part),
      LoosePiece(Said(String(place), [])),
    ]
  }

  /// `3.72 / 4.5` is one grade, as `3.72/4.5` is.
  private static func withoutBlanksInFractions(_ piece: LoosePiece) -> LoosePiece {
    let sides = piece.text.splitBytes(by: " / ").map(String.init)
    guard sides.count > 1 else { return piece }
    var text = sides[0]
    for side in sides.dropFirst() {
      let isFraction = text.last?.isNumber == true && side.first?.isNumber == true
      text += (isFraction ? "/" : " / ") + side
    }
    var piece = piece
    piece.said = piece.said.saying(text)
    return piece
  }

  /// `Senior Paralegal / Tidewell Solicitors`, `LLB Law / Gaon University`: what somebody was, and where.
  private static func isOfTwo(_ sides: [String], hasBody: Bool) -> Bool {
    sides.count == 2
      && (LooseWords.isRole(sides[0]) != LooseWords.isRole(sides[1])
        && (!hasBody || sides.contains { LooseWords.isOrganization($0) })
        || LooseWords.isDegree(sides[0]) && LooseWords.isSchool(sides[1])
        || LooseWords.isSchool(sides[0]) && LooseWords.isDegree(sides[1]))
  }

  /// Slashes part what Korean lines hold: `동백정밀(주) / 생산기술팀 / 사원`.
  private static func isHangul(_ text: String) -> Bool {
    text.unicodeScalars.contains { Hangul.isSyllable($0.value) }
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
    let taken = entry["period"] == nil && entry["date"] == nil ? LooseDates.take(from: piece.text) : nil
    // A period with no other figure and no season beside it is all that is said of the time, as most heads have it.
    let isWhole = taken.map { $0.period.isSpan && !$0.rest.hasNumber && !hasSeason(piece.text) } ?? false
    if !isWhole, entry["period"] == nil, entry["date"] == nil,
      let (rest, time) = LooseDates.looseTime(in: piece.text)
    {
      if let season = oneSeason(time) {
        // The year is a date; the season stands as it is written.
        entry.set("date", Said(season, []))
        entry.note("date", rest.isEmpty ? piece.said : Said(time, []))
      } else {
        let said = rest.isEmpty ? piece.said : Said(time, [])
        entry.doubt("date", said, "when was it? the source says `\(time)`")
      }
      return rest.isEmpty ? nil : LoosePiece(piece.said.saying(rest), isBold: piece.isBold, part: piece.part)
    }
    // How long something was says nothing beside a span, and is all that is known beside a date.
    if let taken, !taken.period.isSpan, let length = DraftPeriod.length(in: piece.text) {
      entry.note("length", Said(length, []))
    }
    guard let (rest, period) = taken, let text = period.text else {
      return piece
    }
    if section != "publications" || rest.isEmpty || rest.count > 12 {
      entry.set(period.isSpan ? "period" : "date", Said(text, rest.isEmpty ? piece.said.sources : []))
      return rest.isEmpty ? nil : LoosePiece(piece.said.saying(rest), isBold: piece.isBold, part: piece.part)
    }
    return piece
  }

  /// The year of `Summer 2014`; nil for a time of more than one season.
  private static func oneSeason(_ time: String) -> String? {
    let words = time.split(separator: " ")
    guard words.count == 2 else { return nil }
    for (season, year) in [(words[0], words[1]), (words[1], words[0])]
    where DateForms.seasonWords.contains(DateWords.folded(season)) {
      return DateReading.date(year)?.iso
    }
    return nil
  }

  /// Whether a word for a season or a term begins somewhere in a text.
  private static func hasSeason(_ text: String) -> Bool {
    let folded = FoldedWords(text)
    return folded.words.contains { seasonBeginnings.stand(at: $0.lowerBound, in: folded.bytes) }
  }

  private static let seasonBeginnings = PhraseTable<Void>(DateForms.seasonWords)

  /// `(expires 07/31/2025)`, `valid through 2027`.
  private static func validUntil(_ text: String) -> (String, CalendarDate)? {
    for word in [
      "(expires ", "expires ", "(exp. ", "exp. ", "valid through ", "valid until ", "(valid until ",
      "(valid through ", "(gültig bis ", "gültig bis ", "(geldig tot ", "geldig tot ", "(valable jusqu'au ",
      "valable jusqu'au ", "(válido hasta ", "válido hasta ", "(valido fino al ", "valido fino al ",
      "(válido até ",
    ] {
      guard let range = text.first(inAnyCase: word) else { continue }
      let (start, tail) = (range.lowerBound, text[range.upperBound...])
      let date = DateReading.date(tail.prefix { $0 != ")" }.trimmingMarks)
      guard let date else { continue }
      // The parenthesis that it stood in goes with it.
      var rest = text[..<start].trimmingMarks
      if rest.hasSuffix("(") { rest = rest.dropLast().trimmingMarks }
      return (rest, date)
    }
    return nil
  }

  /// `Note 1,7`, and a figure with a fraction behind a year: `2006 (2,3)`; its scale is not said.
  private static func gradeAlone(_ inner: String, behind rest: String) -> String? {
    let figure = inner.split(separator: " ").last.map(String.init) ?? ""
    let label = inner.dropLast(figure.count).trimmingMarks
    guard figure.utf8.count <= 5, figure.first?.isNumber == true,
      figure.allSatisfy({ $0.isNumber || ",./".contains($0) })
    else { return nil }
    if !label.isEmpty { return Grade.isLabel(label) ? figure : nil }
    let isFraction = figure.contains { ",.".contains($0) } && figure.utf8.count <= 4
    return isFraction && rest.suffix(4).allSatisfy(\.isNumber) ? figure : nil
  }

  private static let gradeMarks = WordLists.words("before a grade").map { $0 + " " }

  /// `(GPA 3.82/4.5)` and what stands around it.
  private static func grade(in text: String) -> (text: String, rest: String)? {
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inner = String(text[text.index(after: open)...].dropLast())
      let rest = text[..<open].trimmingMarks
      if !rest.isEmpty, Grade.read(inner) != nil { return (inner, rest) }
      if !rest.isEmpty, let alone = gradeAlone(inner, behind: rest) { return (alone, rest) }
    }
    for word in gradeMarks {
      guard let range = text.firstBytes(of: word) else { continue }
      let tail = text[range.upperBound...]
      var grade = tail.prefix { $0 != ")" && $0 != "," }
      // `GPA 3.6/4.0 May 2015`: a date may follow without a mark.
      if Grade.read(String(grade)) == nil { grade = grade.drop { $0 == " " }.prefix { $0 != " " } }
      guard Grade.read(String(grade)) != nil else { continue }
      var after = String(tail[grade.endIndex...].drop { $0 == ")" })
      // The parenthesis that the grade stood first in goes with it.
      if word.hasPrefix("("), after.hasSuffix(")"), !after.contains("(") { after.removeLast() }
      return (String(grade), (text[..<range.lowerBound] + after).trimmingMarks)
    }
    return nil
  }
}
