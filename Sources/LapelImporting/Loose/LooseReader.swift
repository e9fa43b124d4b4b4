import LapelTeX

/// Reads a CV that has no fields, as well as its headings, dates and bullets allow. What is unsure is kept as text.
struct LooseReader {
  private var career = DraftCareer()
  private let blocks: [LooseBlock]

  static func read(_ blocks: [LooseBlock], into career: DraftCareer = DraftCareer()) -> DraftCareer {
    var reader = LooseReader(blocks, career)
    reader.run()
    return reader.career
  }

  private init(_ blocks: [LooseBlock], _ career: DraftCareer) {
    self.blocks = blocks.filter { !$0.pieces.isEmpty }
    self.career = career
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
    {
      head.append(blocks[at])
      at += 1
    }
    readHead(head)
    while at < blocks.count {
      let heading = blocks[at]
      var body: [LooseBlock] = []
      at += 1
      var isUnderHeading = true
      while at < blocks.count {
        if !isSection(blocks[at]) {
          body.append(blocks[at])
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
          || heading.text.contains(where: { $0.isNumber || $0 == ":" })
      {
        career.keep(heading.said, at: heading.said?.sources.first?.place ?? "heading")
        continue
      }
      LooseSection.read(heading, body, into: &career)
    }
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
      } else if isTitle(block) {
        career.keep(block.pieces[0].said, at: block.pieces[0].said.sources.first?.place ?? "head")
      } else if let title, index < title {
        for part in block.pieces.flatMap({ LooseContact.parts(of: $0) }) {
          LooseContact.take(part, isForm: true, into: &career)
        }
      } else if career.person["name"] == nil, index < 3 || index == title, !block.isForm, isName(block) {
        let pieces = LooseContact.parts(of: block.pieces[0]).map { LoosePiece($0) }
        career.person.set("name", pieces[0].said.saying(Self.withoutGreeting(pieces[0].text)))
        for piece in pieces.dropFirst() + block.pieces.dropFirst() {
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

  private func isName(_ block: LooseBlock) -> Bool {
    let text = block.pieces[0].text
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
    guard block.pieces.count == 1, !block.text.hasMoreLetters(than: 20) else { return false }
    let letters = DateWords.folded(block.text).filter(\.isLetter)
    return Self.titles.contains(letters)
  }

  private static let titles: Set<String> = [
    "resume", "cv", "curriculumvitae", "lebenslauf", "이력서", "입사지원서", "경력기술서", "履歴書", "职务经历书", "職務経歴書", "简历",
    "이력서자기소개서", "curriculo", "hojadevida",
  ]
}
