import Lapel
import LapelTeX

/// One section of a CV without fields: its heading says what its lines are.
enum LooseSection {
  /// - Parameters:
  ///   - missing: sections that no heading of the CV names, which one of the person's own words may head.
  ///   - isOfKind: whether the lines are rows of a table that a cell of each has put here.
  static func read(
    _ heading: LooseBlock, _ body: [LooseBlock], missing: Set<SectionSense> = [], isOfKind: Bool = false,
    into career: inout DraftCareer
  ) {
    let title = heading.text.trimmingMarks
    let named = SectionSense(heading: title)
    var (own, copies) = LooseCopies.parted(body, of: named)
    for block in copies { career.keep(block.said, at: block.said?.sources.first?.place ?? title) }
    if own.count == 1, let said = own[0].said, saysNone(said.text) {
      return career.keep(said.saying("\(title): \(said.text)"), at: said.sources.first?.place ?? title)
    }
    // A way to reach somebody is one wherever it stands by itself; whose references' are theirs.
    if !isOfKind {
      let lines = LooseKindLines.read(own)
      if let kinds = kinds(of: lines?.rows ?? own) {
        for (text, place) in lines?.beside ?? [] { career.keep(Said(text, []), at: place) }
        if heading.said?.sources.isEmpty == false { career.headings.append(title) }
        for (heading, rows) in kinds { read(heading, rows, isOfKind: true, into: &career) }
        return
      }
    }
    // What is private is private whatever the section: pay and why a post was left go with the post.
    if ![.references, .contact, .family].contains(named) {
      if own.contains(where: \.isForm) {
        own = own.compactMap { LooseForm.withoutPersonal($0, into: &career) }
        if own.isEmpty { return }
      }
      own = own.filter { !LooseForm.keepsAside($0, into: &career) }
      if own.isEmpty, !body.isEmpty { return }
    }
    let isOfOthers = [.references, .contact, .skills].contains(named)
    let ways = isOfOthers ? [] : own.filter(isWay)
    if !ways.isEmpty { LooseContact.read(ways, into: &career) }
    let body = ways.isEmpty ? own : own.filter { !isWay($0) }
    var sense = InferredSection.sense(of: title, over: body, missing: missing)
    if sense == .languages, areOfTests(body) { sense = .testScores }
    if heading.said?.sources.isEmpty == false { career.headings.append(title) }
    switch sense {
    case .summary? where hasAnswers(body): custom(body, heading, &career)
    case .summary?:
      for block in body {
        career.summarize(block.said.flatMap { LooseContact.withoutPersonal($0, into: &career) })
      }
    case .contact?:
      let rest = body.filter { block in !(block.said.map { readsDated($0, into: &career) } ?? false) }
      LooseContact.read(rest, into: &career)
    case .family?: for block in body { block.said.map { LooseContact.family($0, into: &career) } }
    case nil where PersonalMatter(title) != nil:
      for block in body { career.keep(block.said, at: block.said?.sources.first?.place ?? title) }
    case .interests?: career.person.add("interests", body.flatMap { interests($0) })
    case .languages?:
      for block in rows(body) { for entry in languages(block) { career.add(entry, to: "language_skills") } }
    case .skills?: LooseSkills.read(body, into: &career)
    case .references?: LooseReferences.read(body, into: &career)
    case .military?:
      for entry in LooseEntries.split(body) { career.add(LooseMilitary.entry(entry), to: "military") }
    case let sense?: entries(body, sense, heading, &career)
    case nil: custom(body, heading, &career)
    }
  }

  /// The rows of one table by the section that a cell of each names: `2019.05 | 자격증 | 유통관리사 2급`; nil for any other lines.
  private static func kinds(of body: [LooseBlock]) -> [(heading: LooseBlock, rows: [LooseBlock])]? {
    var kinds: [(sense: SectionSense, heading: LooseBlock, rows: [LooseBlock])] = []
    for block in body {
      guard block.kind.isRow, block.pieces.count > 2,
        let index = block.pieces.prefix(2).firstIndex(where: { SectionSense(name: $0.text) != nil }),
        let sense = SectionSense(name: block.pieces[index].text)
      else { return nil }
      var pieces = block.pieces
      let piece = pieces.remove(at: index)
      let row = LooseBlock(.row([]), pieces)
      if let at = kinds.firstIndex(where: { $0.sense == sense }) {
        kinds[at].rows.append(row)
      } else {
        kinds.append((sense, LooseBlock(.heading(2), [piece]), [row]))
      }
    }
    return kinds.count > 1 ? kinds.map { ($0.heading, $0.rows) } : nil
  }

  /// Whether the rows of a table on languages are of tests.
  private static func areOfTests(_ body: [LooseBlock]) -> Bool {
    body.contains { if case .row(let names) = $0.kind { LooseColumns.areOfTests(names) } else { false } }
  }

  /// `해당 없음`: that there is nothing to tell, which no section of a career prints.
  private static func saysNone(_ text: String) -> Bool {
    text.utf8.count <= 40 && none.contains(text.trimmingMarks.lowercased().filter { !$0.isWhitespace })
  }

  private static let none = WordLists.set("nothing to tell")

  /// A line of an e-mail address or a telephone alone.
  private static func isWay(_ block: LooseBlock) -> Bool {
    guard block.kind == .line, block.pieces.count == 1, let text = block.pieces.first?.text else {
      return false
    }
    return LooseContact.isEmail(text) || LooseContact.isPhone(text)
  }

  /// `Languages: Dutch (native), German (B1)` above the first heading; false for any other line.
  static func readsLabelled(_ said: Said, into career: inout DraftCareer) -> Bool {
    guard let colon = said.text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let value = String(Blanks.trimmed(said.text[said.text.index(after: colon)...]))
    let label = said.text[..<colon]
    guard !value.isEmpty, label.split(separator: " ").count <= 3, let sense = SectionSense(heading: label),
      [.languages, .skills, .interests].contains(sense)
    else { return false }
    read(
      LooseBlock(.heading(2), [LoosePiece(Said(String(label), []))]),
      [LooseBlock(.line, [LoosePiece(said.saying(value))])], into: &career)
    return true
  }

  /// `학력: 가온대학교 (2010.03 ~ 2014.02)` among what is said of the person: a section's name before one entry with its time; false
  /// for any other line.
  private static func readsDated(_ said: Said, into career: inout DraftCareer) -> Bool {
    guard let colon = said.text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let value = String(Blanks.trimmed(said.text[said.text.index(after: colon)...]))
    let label = said.text[..<colon].filter { !$0.isWhitespace }
    guard label.utf8.count <= 40, value.utf8.count <= 200, let sense = SectionSense(heading: label),
      [.experience, .education].contains(sense), let (name, period) = LooseDates.take(from: value),
      name.contains(where: \.isLetter), period.isSpan
    else { return false }
    read(
      LooseBlock(.heading(2), [LoosePiece(Said(label, []))]),
      [LooseBlock(.line, [LoosePiece(said.saying(value))])], into: &career)
    return true
  }

  private static func entries(
    _ body: [LooseBlock], _ sense: SectionSense, _ heading: LooseBlock, _ career: inout DraftCareer
  ) {
    guard let section = sense.section else {
      return sense == .courses && LooseCourses.areDated(body)
        ? LooseCourses.read(body, into: &career) : custom(body, heading, &career)
    }
    var body = LooseColumns.underNames(body)
    if listed.contains(section) { body = body.flatMap(LooseItems.parted) }
    if section == "education" { body = body.flatMap(LooseThesis.parted) }
    if ["education", "experience"].contains(section) { body = RecordPairs.joined(body) }
    let isWork = section == "experience" || section == "internships"
    let all = LooseEntries.split(partingYears(body), isFlat: flat.contains(section))
    let order = isWork ? PostOrder(all, section) : PostOrder()
    let isMixed =
      section == "awards"
      && heading.text.split { "·,/&".contains($0) }.contains { SectionSense(heading: $0) == .certificates }
    var posts = LoosePromotions()
    defer {
      for entry in posts.entries {
        career.add(entry, to: LooseKind.isInternship(entry) ? "internships" : section)
      }
      if section == "education" { career[section] = LooseLeave.joined(career[section]) }
    }
    let made = Parallel.mapParts(of: all.count, over: 100) { part in
      all[part].map { block -> DraftEntry? in
        isWork && CareerBreak.isOne(block) ? nil : LooseEntry.entry(block, of: section, in: order)
      }
    }
    for (block, entry) in zip(all, made.joined()) {
      guard let entry else {
        for line in block.head + block.body {
          career.keep(line.said, at: line.said?.sources.first?.place ?? section)
        }
        continue
      }
      if isWork {
        posts.add(entry, block)
      } else if section == "awards", isMixed, !LooseKind.isPrize(entry) {
        let score = LooseScore.entry(entry)
        career.add(score ?? entry, to: score == nil ? "certificates" : "test_scores")
      } else if section == "certificates", let score = LooseScore.entry(entry) {
        career.add(score, to: "test_scores")
      } else {
        career.add(entry, to: section)
      }
    }
  }

  /// `2017 Dottorato in …` as `2017: Dottorato in …`, where several lines or all of them begin so.
  private static func partingYears(_ body: [LooseBlock]) -> [LooseBlock] {
    func isOne(_ block: LooseBlock) -> Bool {
      (block.kind == .line || block.kind == .bullet(0)) && !block.pieces.isEmpty
        && !block.pieces.dropFirst().contains { LooseDates.take(from: $0.text) != nil }
        && LooseDates.takeYearFirst(from: block.pieces[0].text) != nil
    }
    let count = body.count(where: isOne)
    guard count > 1 || count == 1 && body.count < 3 else { return body }
    return body.map { block in
      guard isOne(block), let piece = block.pieces.first,
        let (rest, _) = LooseDates.takeYearFirst(from: piece.text)
      else { return block }
      let text = "\(piece.text.prefix(4)): \(rest)"
      return LooseBlock(
        block.kind,
        [LoosePiece(piece.said.saying(text), isBold: piece.isBold, part: piece.part)]
          + block.pieces.dropFirst())
    }
  }

  /// Sections in which each line is an entry of its own.
  private static let flat: Set<String> = [
    "awards", "certificates", "publications", "patents", "talks", "writing", "test_scores", "service",
    "memberships",
  ]

  /// Sections whose items may stand in one line, parted by semicolons.
  private static let listed: Set<String> = ["awards", "certificates", "test_scores", "memberships"]

  private static func interests(_ block: LooseBlock) -> [Said] {
    guard let said = block.said else { return [] }
    return block.isBullet ? [said] : KeywordList.items([said])
  }

  private static func languages(_ block: LooseBlock) -> [DraftEntry] {
    let isPair =
      block.pieces.count > 1 && SpokenLanguages.isOne(block.pieces[0].text)
      && !block.pieces.dropFirst().contains { SpokenLanguages.isOne($0.text) }
    if block.kind.isRow && block.pieces.count > 1 || isPair {
      var entry = DraftEntry()
      entry.set("name", block.pieces[0].said)
      entry.set("level", Said.joined(block.pieces.dropFirst().map(\.said), by: ", "))
      return [entry]
    }
    if block.pieces.count > 1, block.pieces.allSatisfy({ SpokenLanguages.isOne($0.text) }) {
      return block.pieces.flatMap { LanguageList.entries(of: $0.said) }
    }
    return block.said.map { LanguageList.entries(of: $0) } ?? []
  }

  /// A bold name on a line and how well on the next, as one row.
  private static func rows(_ body: [LooseBlock]) -> [LooseBlock] {
    func isBold(_ block: LooseBlock) -> Bool {
      block.kind == .line && block.pieces.count == 1 && block.pieces[0].isBold
    }
    guard body.contains(where: isBold) else { return body }
    var rows: [LooseBlock] = []
    for block in body {
      if let last = rows.last, isBold(last), block.kind == .line, !isBold(block), block.pieces.count == 1 {
        rows[rows.count - 1] = LooseBlock(.row([]), last.pieces + block.pieces)
      } else {
        rows.append(block)
      }
    }
    return rows
  }

  /// Whether headings of answers part what a section says: `성장과정`.
  private static func hasAnswers(_ body: [LooseBlock]) -> Bool {
    body.contains { $0.isHeading && SectionHeadings.isAnswer($0.text) }
  }

  /// `병역 | 군필 육군 병장 만기제대 2010.05 ~ 2012.02` under a heading of other things; nil for any other line.
  private static func service(_ said: Said) -> DraftEntry? {
    guard said.text.utf8.count <= 200,
      let mark = said.text.firstBytes(of: " | ") ?? said.text.firstBytes(of: ": "),
      said.text[..<mark.lowerBound].utf8.count <= 24,
      SectionSense(heading: said.text[..<mark.lowerBound]) == .military
    else { return nil }
    let value = said.saying(String(said.text[mark.upperBound...]))
    let entry = LooseMilitary.entry(LooseLines(head: [LooseBlock(.line, [LoosePiece(value)])]))
    return entry["branch"] != nil || entry["rank"] != nil ? entry : nil
  }

  private static func custom(_ body: [LooseBlock], _ heading: LooseBlock, _ career: inout DraftCareer) {
    let title = heading.said ?? Said("More", [])
    // What is said of the person beside their work heads no section of a page.
    let body = body.compactMap { block -> LooseBlock? in
      guard let said = block.said else { return block }
      if let service = service(said) {
        career.add(service, to: "military")
        return nil
      }
      guard let rest = LooseContact.withoutPersonal(said, into: &career) else { return nil }
      return rest.text == said.text ? block : LooseBlock(block.kind, [LoosePiece(rest)])
    }
    let entries = LooseEntries.split(body, isFlat: !body.contains(where: \.isHeading)).map {
      LooseEntry.entry($0, of: "custom")
    }
    career.addCustom(entries, title: title.saying(title.text.trimmingMarks))
  }
}
