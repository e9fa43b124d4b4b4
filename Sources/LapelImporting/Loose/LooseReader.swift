import LapelTeX

/// Reads a CV that has no fields, as well as its headings, dates and bullets allow. What is unsure is kept as text.
struct LooseReader {
  private var career = DraftCareer()
  private var blocks: [LooseBlock]

  static func read(_ blocks: [LooseBlock], into career: DraftCareer = DraftCareer()) -> DraftCareer {
    var reader = LooseReader(blocks, career)
    reader.run()
    return reader.career
  }

  private init(_ blocks: [LooseBlock], _ career: DraftCareer) {
    self.blocks = blocks.filter { !$0.pieces.isEmpty }
    self.career = career
    self.blocks = OpenedSections.parted(self.blocks, level: sectionLevel)
  }

  private mutating func run() {
    let level = sectionLevel
    let isLoose = hasLooseLevels(below: level)
    func isSection(_ block: LooseBlock) -> Bool {
      block.isHeading && !isTitle(block)
        && (block.level <= level || isLoose && SectionSense(heading: block.text) != nil)
    }
    var at = 0
    var head: [LooseBlock] = []
    while at < blocks.count,
      !isSection(blocks[at])
        || at < 8 && !head.contains(where: \.isHeading) && SectionSense(heading: blocks[at].text) == nil
          && !(isNamed(head) && isOverTimes(at))
        || isOfHead(at, after: head)
    {
      let isLine = head.contains(where: \.isHeading) && blocks[at].isHeading
      head.append(isLine ? LooseBlock(.line, blocks[at].pieces) : blocks[at])
      at += 1
    }
    let missing = InferredSection.missing(among: blocks[at...].filter(\.isHeading).map(\.text))
    readHead(head)
    keepClosing(after: at)
    while at < blocks.count {
      let heading = blocks[at]
      var body: [LooseBlock] = []
      at += 1
      var isUnderHeading = true
      while at < blocks.count {
        if !isSection(blocks[at]) {
          body.append(blocks[at])
          isUnderHeading = false
        } else if SectionSense(heading: heading.text) == .publications, isOfPublications(blocks[at].text) {
          // `Books`, `Journal articles`: parts of the list.
          isUnderHeading = false
        } else if isUnderHeading, SectionSense(heading: heading.text) != nil,
          SectionSense(heading: blocks[at].text) == nil, at + 1 == blocks.count || blocks[at + 1].isHeading
        {
          // Right under a heading of a section: what looks like a heading is of the section.
          body.append(LooseBlock(.line, blocks[at].pieces))
        } else {
          break
        }
        at += 1
      }
      // A heading with nothing under it says something by itself, unless it only names a section.
      if body.isEmpty,
        SectionSense(heading: heading.text) == nil
          || heading.text.contains(where: { $0.isNumber || $0 == ":" }) || OpenedSections.goesOn(heading.text)
      {
        career.keep(heading.said, at: heading.said?.sources.first?.place ?? "heading")
        continue
      }
      // A time or a body in it is of what stands under it, and told nowhere else.
      if SectionSense(heading: heading.text) != nil,
        LooseHeadings.saysMore(heading.text) || OpenedSections.goesOn(heading.text)
      {
        career.keep(heading.said, at: heading.said?.sources.first?.place ?? "heading")
      }
      LooseSection.read(heading, body, missing: missing, into: &career)
    }
  }

  /// Whether a line above has named the person: words with capitals that are neither a document's title nor a trade.
  private func isNamed(_ head: [LooseBlock]) -> Bool {
    guard let line = head.first(where: { !isTitle($0) }), isName(line), !LooseWords.isRole(line.text) else {
      return false
    }
    let words = line.text.split(separator: " ")
    return (2...5).contains(words.count) && words.count(where: { $0.first?.isUppercase == true }) > 1
  }

  /// Whether what stands under a heading has times: it is a section, whatever the heading's words.
  private func isOverTimes(_ at: Int) -> Bool {
    blocks[(at + 1)...].prefix { !$0.isHeading }.prefix(12).contains { block in
      block.pieces.contains { LooseDates.take(from: $0.text)?.period.isSpan == true }
    }
  }

  /// Whether a heading names a kind of works, of which a list of publications has several.
  private func isOfPublications(_ text: String) -> Bool {
    let words = DateWords.folded(text).split { !$0.isLetter }
    return words.count <= 4 && words.contains { Self.works.contains(String($0)) }
      && SectionSense(heading: text).map { [.writing, .publications, .talks].contains($0) } ?? true
  }

  private static let works = WordLists.set("kinds of works")

  /// Whether a heading right under the name says what somebody is, and not what stands under it: `<h1>` and `<h2>` of one head.
  private func isOfHead(_ at: Int, after head: [LooseBlock]) -> Bool {
    guard at < 12, let above = head.last,
      above.isHeading || head.count < 8 && !head.contains(where: \.isBullet),
      blocks[at].isHeading, SectionSense(heading: blocks[at].text) == nil,
      PersonalMatter(blocks[at].text) == nil,
      head.count(where: \.isHeading) == 1, blocks[at].pieces.count == 1
    else { return false }
    let under = blocks[(at + 1)...].prefix { !$0.isHeading }
    guard under.count <= 10, at + 1 + under.count < blocks.count else { return false }
    // A list or a date under it is of a section.
    return under.allSatisfy { block in
      block.pieces.allSatisfy { piece in
        let isWay = LooseContact.parts(of: piece).contains {
          LooseContact.isEmail($0.text) || LooseContact.isPhone($0.text) || LooseContact.isAddress($0.text)
            || LooseContact.markdownLink($0.text) != nil
        }
        return isWay
          || LooseDates.take(from: piece.text) == nil && (!block.isBullet || piece.text.count <= 40)
      }
    }
  }

  /// Takes what a CV ends with out of its last section.
  private mutating func keepClosing(after start: Int) {
    let name = career.person["name"]?.firstText
    while blocks.count > start + 1, let last = blocks.last, LooseClosing.isSignature(last, of: name) {
      career.keep(last.said, at: last.said?.sources.first?.place ?? "end")
      blocks.removeLast()
    }
    // It stands near the end, so that a long text is not looked through for it.
    let tail = max(start, blocks.count - 30)
    let isOath = { (block: LooseBlock) in !block.isHeading && LooseClosing.isOath(block.text) }
    let oaths = blocks[tail...].filter(isOath)
    if oaths.isEmpty { return }
    for block in oaths { career.keep(block.said, at: block.said?.sources.first?.place ?? "end") }
    blocks = blocks[..<tail] + blocks[tail...].filter { !isOath($0) }
  }

  /// The level of the headings that name sections.
  private var sectionLevel: Int {
    var level: Int?
    for block in blocks where block.isHeading && block.level < level ?? .max && !isTitle(block) {
      if SectionSense(heading: block.text) != nil { level = block.level }
    }
    return level ?? 1
  }

  /// Whether headings of sections stand at any level: the outermost names one alone, and those under it name sections too.
  private func hasLooseLevels(below level: Int) -> Bool {
    let headings = blocks.filter { $0.isHeading && $0.level >= level }
    let inner = headings.filter { $0.level > level }
    let outer = headings.filter { $0.level == level && SectionSense(heading: $0.text) != nil }
    return outer.count == 1 && headings.count - inner.count <= 2 && inner.count > 1
      && inner.count { SectionSense(heading: $0.text) != nil } * 4 >= inner.count * 3
  }

  private mutating func readHead(_ head: [LooseBlock]) {
    var rest = head[...]
    var index = -1
    var letters: [Said] = []
    // No field of a career takes them, and what somebody does they do not say.
    defer { for said in letters { career.keep(said, at: said.sources.first?.place ?? "name") } }
    // What a page is headed with is whom it is about, whatever the site has above it.
    let title = head.prefix(8).firstIndex {
      $0.isHeading && !isTitle($0) && isName($0)
        && LooseContact.parts(of: $0.pieces[0]).first.map { !LooseWords.isRole($0.text) } == true
    }
    while let block = rest.popFirst() {
      index += 1
      let inner = rest.prefix { if case .bullet(let level) = $0.kind { level > 0 } else { false } }
      if block.kind == .bullet(0), !inner.isEmpty,
        SectionSense(heading: block.text.trimmingMarks)?.section != nil
      {
        // `Languages:` and a list under it, among the ways to reach somebody.
        LooseSection.read(
          LooseBlock(.heading(2), block.pieces), inner.map { LooseBlock(.bullet(0), $0.pieces) },
          into: &career)
        rest = rest[inner.endIndex...]
      } else if career.person["name"] == nil, index < 3, let (name, title) = NamedTitle.parted(block.text),
        name.contains(" ") || NamedTitle.isName(name) || !hasNameAlone(rest)
      {
        career.person.set("name", block.said?.saying(name))
        career.keep(Said(title, []), at: block.said?.sources.first?.place ?? "head")
      } else if isTitle(block)
        || career.person["name"] == nil && index < 3 && NamedTitle.parted(block.text) != nil
      {
        for piece in block.pieces { career.keep(piece.said, at: piece.said.sources.first?.place ?? "head") }
      } else if let title, index < title {
        for part in block.pieces.flatMap({ LooseContact.parts(of: $0) }) {
          LooseContact.take(part, isForm: true, into: &career)
        }
      } else if career.person["name"] == nil, index < 3, let first = block.pieces.first,
        let (name, rest) = LooseContact.nameBesideSex(first.text)
      {
        career.person.set("name", first.said.saying(name))
        career.keep(Said(rest, []), at: "name")
        for piece in block.pieces.dropFirst() { LooseContact.read(LooseBlock(.line, [piece]), into: &career) }
      } else if career.person["name"] == nil, index < 3 || index == title, !block.isForm, isName(block) {
        let pieces = LooseContact.parts(of: block.pieces[0]).flatMap(Self.besideDash).map { LoosePiece($0) }
        let whole = Self.withoutGreeting(pieces[0].text)
        let parts = PostNominals.parted(whole)
        career.person.set("name", pieces[0].said.saying(parts?.name ?? whole))
        if let parts {
          let sources = pieces[0].said.sources.map { SourceText(parts.letters, at: $0.place) }
          letters.append(Said(parts.letters, sources))
        }
        for piece in pieces.dropFirst() + block.pieces.dropFirst() {
          if PostNominals.areLetters(piece.text) {
            letters.append(piece.said.saying(piece.text.trimmingMarks))
            continue
          }
          // A second spelling of the name beside it.
          if piece.text.allSatisfy({ $0.isLetter || $0.isWhitespace }), !LooseWords.isRole(piece.text) {
            career.keep(piece.said, at: "name")
          } else {
            LooseContact.read(LooseBlock(.line, [piece]), into: &career)
          }
        }
      } else {
        // Labels and what they label may stand on lines of their own.
        let more = block.pieces.count == 1 && LooseContact.label(block.text) != nil ? rest.prefix(1) : []
        LooseContact.read([block] + more, into: &career)
        rest = rest.dropFirst(more.count)
      }
    }
  }

  /// Whether one of the next lines is a name by itself.
  private func hasNameAlone(_ rest: ArraySlice<LooseBlock>) -> Bool {
    rest.prefix(3).contains { block in
      isName(block) && !isTitle(block) && block.pieces.first.map { NamedTitle.isName($0.text) } == true
    }
  }

  /// `곽미루 — 브랜드 디자이너`: a name and what somebody is.
  private static func besideDash(_ said: Said) -> [Said] {
    guard let mark = [" — ", " – "].lazy.compactMap({ said.text.firstBytes(of: $0) }).first else {
      return [said]
    }
    let (name, role) = (said.text[..<mark.lowerBound], String(said.text[mark.upperBound...]))
    guard name.split(separator: " ").count <= 4, LooseWords.isRole(role), !LooseWords.isRole(String(name))
    else {
      return [said]
    }
    return [said.saying(String(name)), Said(role, [])]
  }

  private func isName(_ block: LooseBlock) -> Bool {
    let text = LooseLabelled.joined(block.pieces)[0].text
    return !text.contains("@") && !text.contains(where: { $0.isNumber || $0 == ":" || $0 == "：" })
      && text.count <= 60 && !LooseContact.isAddress(text) && !text.hasPrefix("(") && !text.hasPrefix("[")
      && text.count(where: \.isLetter) > 1 && LooseContact.label(text) == nil && PersonalMatter(text) == nil
  }

  /// `Hi 👋, I'm Gildong Hong`: the name alone.
  private static func withoutGreeting(_ text: String) -> String {
    let folded = text.lowercased()
    guard ["hi", "hello", "hey"].contains(where: { folded.hasPrefix($0) }) else { return text }
    for words in ["I'm ", "I’m ", "I am "] {
      if let mark = text.firstBytes(of: words) {
        let name = text[mark.upperBound...].trimmingMarks
        if !name.isEmpty { return name }
      }
    }
    return text
  }

  /// What a document says it is: `이 력 서`, `Curriculum Vitae`.
  private func isTitle(_ block: LooseBlock) -> Bool {
    guard let first = block.pieces.first, !first.text.hasMoreLetters(than: 20),
      block.pieces.dropFirst().allSatisfy({ $0.text.hasNumber && $0.text.utf8.count < 60 })
    else { return false }
    let words = DateWords.folded(first.text)
    // `이력서 출력`, `Lebenslauf 2024`: what it is, and a word beside it.
    let parts = words.split { !$0.isLetter && !$0.isNumber }
    return Self.titles.contains(words.filter(\.isLetter))
      || parts.count == 2 && parts[0].count > 2 && Self.titles.contains(String(parts[0]))
        && SectionSense(heading: first.text) == nil
      || NamedTitle.isOfNobody(first.text)
  }

  private static let titles = WordLists.set("titles of a document")
}
