import LapelTeX

/// Lines that open a section and say something of it at once: `[Skills] Python, SQL`, `Skills: Python, SQL`. Each becomes a heading, and
/// under it what follows on the line.
struct OpenedSections {
  private let level: Int
  private let senses: [SectionSense: Int]
  private var parted: [LooseBlock] = []
  /// The section that the lines are in; nil above the first.
  private var current: SectionSense?
  /// Where what is still of the head goes, once a label has opened a section there; nil under a heading.
  private var headEnd: Int?
  private var isInHead = true
  private var isUnderLabel = false
  private var isUnderBrackets = false

  /// - Parameter level: of the headings that name sections.
  static func parted(_ blocks: [LooseBlock], level: Int) -> [LooseBlock] {
    var sections = OpenedSections(blocks, level)
    for index in blocks.indices { sections.take(blocks[index], before: blocks[(index + 1)...]) }
    return sections.parted
  }

  private init(_ blocks: [LooseBlock], _ level: Int) {
    self.level = level
    senses = blocks.reduce(into: [:]) { counts, block in
      let sense =
        block.isHeading ? SectionSense(heading: block.text) : Self.labelled(block).map(\.sense)
      if let sense { counts[sense, default: 0] += 1 }
    }
  }

  private mutating func take(_ block: LooseBlock, before rest: ArraySlice<LooseBlock>) {
    if isOfEntry(block, before: rest) {
      parted.append(LooseBlock(.bullet(0), block.pieces))
    } else if let opened = Self.bracketed(block), !block.isHeading || block.level <= level,
      !isOfList(opened.sense)
    {
      open(opened)
      (isInHead, isUnderLabel, headEnd, isUnderBrackets) = (false, false, nil, true)
    } else if block.isHeading {
      let opened = block.level <= level ? Self.labelled(block) : nil
      if let opened { open(opened) } else { parted.append(block) }
      guard block.level <= level, let sense = opened?.sense ?? SectionSense(heading: block.text) else {
        return
      }
      (current, isInHead, isUnderLabel, headEnd, isUnderBrackets) = (sense, false, false, nil, false)
    } else if let opened = Self.labelled(block), opens(opened, block) {
      if isInHead, headEnd == nil { headEnd = parted.count }
      open(opened)
      isUnderLabel = true
    } else if let end = headEnd, isOfHead(block) {
      parted.insert(block, at: end)
      headEnd = end + 1
    } else {
      parted.append(block)
    }
  }

  private mutating func open(_ opened: Opened) {
    parted.append(LooseBlock(.heading(level), [opened.name]))
    current = opened.sense
    if let names = Self.names(opened) {
      parted += names.map { LooseBlock(.bullet(0), [LoosePiece($0)]) }
    } else if !opened.rest.isEmpty {
      parted.append(LooseBlock(.line, opened.rest))
    }
  }

  /// `Certificates: Crane, Forklift, Diving`: a list of names; nil for a certificate and who gave it.
  private static func names(_ opened: Opened) -> [Said]? {
    guard opened.sense == .certificates, opened.rest.count == 1, let said = opened.rest.first?.said,
      case let parts = KeywordList.parts(of: said.text), parts.count > 2,
      !parts.contains(where: { LooseDates.take(from: $0) != nil || LooseWords.isOrganization($0) })
    else { return nil }
    return parts.map { part in Said(part, said.sources.map { SourceText(part, at: $0.place) }) }
  }

  /// Whether a label opens a section where it stands: among what is said of the person, and else where a gap parts it from what is
  /// above and nothing else of the CV is of its section. `Skills: Go` under each post is of the post.
  private func opens(_ opened: Opened, _ block: LooseBlock) -> Bool {
    if isInHead { return !parted.isEmpty && Self.isContent(opened) }
    guard let current, !Self.ofLabels.contains(current) || isUnderLabel, senses[opened.sense] == 1,
      isUnderLabel || block.isAfterGap == true, block.indent == 0
    else { return false }
    return Self.ofOneLine.contains(opened.sense) && Self.isContent(opened)
  }

  /// Whether a line behind a label's section is of the head again: another label, a way to reach somebody, a sentence.
  private func isOfHead(_ block: LooseBlock) -> Bool {
    guard block.kind == .line, let current else { return false }
    return Self.ofWords.contains(current) || PersonalMatter(block.text) != nil
      || block.text.firstColon.map { LooseContact.label(String(block.text[...$0])) != nil } == true
      || block.pieces.contains { LooseContact.isEmail($0.text) || LooseContact.isPhone($0.text) }
  }

  /// Whether a line in brackets is said of a post, and opens no section: right under its lines where the sections' headings have no
  /// brackets, or with a heading of another entry to come.
  private func isOfEntry(_ block: LooseBlock, before rest: ArraySlice<LooseBlock>) -> Bool {
    guard block.kind == .line, let current, [.experience, .internships].contains(current), !isUnderBrackets,
      !isUnderLabel, Self.goesOn(block.text), !block.text.contains("]("),
      LooseDates.take(from: block.text) == nil
    else { return false }
    if let isAfterGap = block.isAfterGap { return !isAfterGap && parted.last?.isHeading == false }
    return Self.bracketed(block) != nil && parted.last(where: \.isHeading).map { $0.level > level } == true
      && rest.first(where: \.isHeading).map { $0.level > level } == true
  }

  /// `[Conference] …`: in a list of works it says of what kind one is.
  private func isOfList(_ sense: SectionSense) -> Bool {
    let works: [SectionSense] = [.publications, .talks, .writing]
    return current.map(works.contains) == true && works.contains(sense)
  }

  private struct Opened {
    let sense: SectionSense
    let name: LoosePiece
    let rest: [LoosePiece]
  }

  /// Whether a section's name in brackets is all that a line says; nil for a line without one.
  static func isAlone(_ line: Substring) -> Bool? {
    guard let first = line.first, closing[first] != nil else { return nil }
    return bracketed(LooseBlock(.line, String(line), at: "")).map(\.rest.isEmpty)
  }

  /// Whether words in brackets begin a line that goes on behind them.
  static func goesOn(_ line: some StringProtocol) -> Bool {
    guard let first = line.first, let close = closing[first], let end = line.firstIndex(of: close) else {
      return false
    }
    return line[line.index(after: end)...].contains { $0.isLetter || $0.isNumber }
  }

  /// `[Skills] Python`, `【Licences】 Forklift`.
  private static func bracketed(_ block: LooseBlock) -> Opened? {
    guard block.kind == .line || block.isHeading, let piece = block.pieces.first,
      let first = piece.text.first, let close = closing[first], let end = piece.text.firstIndex(of: close),
      case let name = piece.text[piece.text.index(after: piece.text.startIndex)..<end],
      let sense = SectionName.sense(of: name)
    else { return nil }
    let rest = piece.text[piece.text.index(after: end)...]
    // `[Awards](https://…)` is a link.
    if rest.first == "(" { return nil }
    return opened(sense, name, rest.drop { $0.isWhitespace || ":：-–".contains($0) }, block)
  }

  /// `Skills: Python, SQL`.
  private static func labelled(_ block: LooseBlock) -> Opened? {
    guard block.kind == .line || block.isHeading, let piece = block.pieces.first,
      let colon = piece.text.firstColon, let sense = SectionName.sense(of: piece.text[..<colon]),
      sense != .contact, sense != .family
    else { return nil }
    let rest = piece.text[piece.text.index(after: colon)...]
    if rest.hasPrefix("//") { return nil }
    let opened = opened(sense, piece.text[..<colon], rest, block)
    return opened.rest.isEmpty ? nil : opened
  }

  private static func opened(
    _ sense: SectionSense, _ name: Substring, _ rest: Substring, _ block: LooseBlock
  ) -> Opened {
    let first = block.pieces[0]
    let rest = String(Blanks.trimmed(rest))
    let pieces =
      (rest.isEmpty ? [] : [LoosePiece(first.said.saying(rest), part: first.part)])
      + block.pieces.dropFirst()
    return Opened(sense: sense, name: LoosePiece(Said(String(name), [])), rest: pieces)
  }

  /// Whether what follows a label is of its section, and no way to reach somebody, no label beside another and no mere length of
  /// time: `Blog: https://…`, `Experience: 7 years`.
  private static func isContent(_ opened: Opened) -> Bool {
    let text = opened.rest[0].text
    let whole = opened.rest.map(\.text).joined(separator: " ")
    guard LooseContact.label(opened.name.text + ":") == nil, !LooseContact.isEmail(text),
      !LooseContact.isPhone(text), !LooseContact.isAddress(text), LooseContact.markdownLink(text) == nil,
      PersonalMatter("\(opened.name.text): \(text)") == nil,
      !opened.rest.dropFirst().contains(where: { $0.text.firstColon != nil })
    else { return false }
    switch opened.sense {
    case .experience, .internships:
      return LooseDates.take(from: whole).map { !$0.rest.isEmpty } == true || text.contains(",")
        || LooseWords.isOrganization(text)
    case .education:
      return LooseDates.take(from: whole).map { !$0.rest.isEmpty } == true || LooseWords.isSchool(text)
        || LooseWords.isDegree(text)
    case .military:
      let entry = LooseMilitary.entry(LooseLines(head: [LooseBlock(.line, opened.rest)]))
      return entry["branch"] != nil || entry["rank"] != nil || entry["period"] != nil
    default: return true
    }
  }

  private static let closing: [Character: Character] = [
    "[": "]", "【": "】", "〔": "〕", "［": "］", "〈": "〉", "《": "》", "「": "」",
  ]
  /// Sections whose own lines have labels.
  private static let ofLabels: Set<SectionSense> = [.skills, .languages, .contact, .references, .family]
  /// Sections that are a line of words.
  private static let ofWords: Set<SectionSense> = [.skills, .languages, .interests, .summary]
  /// Sections that a CV with other headings may tell in one line.
  private static let ofOneLine: Set<SectionSense> = [
    .skills, .languages, .interests, .certificates, .education, .references, .awards, .military, .memberships,
    .volunteering, .publications,
  ]
}
