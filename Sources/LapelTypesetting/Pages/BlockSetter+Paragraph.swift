import LapelPage

extension BlockSetter {
  mutating func set(_ paragraph: Paragraph, in parent: StructureTree.ID, label: StructureTree.ID? = nil) {
    let (column, measure) = (x, width)
    paragraphs += 1
    defer { (x, width) = (column, measure) }
    if paragraph.style == .head {
      x -= rail
      width += rail
    }
    var looks = style[paragraph.style]
    if let color = colors[paragraph.style] {
      looks.color = color
      looks.linkColor = color
    }
    if let anchor = paragraph.anchor { anchors.append(anchor) }
    let (runs, asideRuns) = parted(paragraph)
    let margin = marginAside(asideRuns, looks, in: parent, at: x)
    let mark = self.mark(of: paragraph, looks, in: label ?? parent)
    let element = galley.structure.add(Self.type(of: paragraph.style), in: parent)
    var atoms = Self.tied(atoms(runs, looks, in: element), looks.size)
    let end = atoms.reduce(0) { $0 + $1.advance }
    if paragraph.style == .name, end > width {
      let scale = Self.scale(of: atoms, in: width)
      atoms = scaled(atoms, by: scale)
      looks.leading *= scale
    }
    if paragraph.style == .head, rail > 0 || style.cells != nil, let look = atoms.last?.look {
      // It spans the text that it is the heading of, so that extraction by position reads it first.
      atoms += galley.shaper.gap(max(0, width / 2 - end), look, galley.looks)
    }
    let bar = looks.bar.map { $0.width + $0.gap } ?? 0
    let indent = looks.indent + mark.width + bar
    let isAcross = paragraph.style == .contacts || paragraph.style == .headline
    // Rows of the header, too, are only as long as can be read.
    let room = max(20, isAcross ? min(width - indent, 46 * looks.size) : width - indent)
    var aside: [Atom] = []
    if case .right = edge, !asideRuns.isEmpty {
      aside = self.atoms(asideRuns, looks, in: galley.structure.add("P", in: parent))
    }
    let asideWidth = aside.reduce(0) { $0 + $1.advance }
    var breaker = LineBreaker(width: room, hang: looks.hang)
    if !aside.isEmpty { breaker.reserved = asideWidth + looks.size }
    let lines = lines(of: atoms, breaker, isBalanced: isAcross || looks.isCentred, hasAside: !aside.isEmpty)
    if lines.isEmpty { return }
    let outer = owner
    if paragraph.style == .head { owner.role = .head }
    defer { owner = outer }
    for (number, line) in lines.enumerated() {
      var x = self.x + indent + line.indent
      if looks.isCentred { x = middle - line.width / 2 }
      var pieces: [Piece] = []
      if number == 0 { pieces += margin + mark.pieces + self.bar(looks) }
      // A rule above a paragraph belongs to its first line, one below to its last.
      if let rule = looks.rule, number == (rule.offset > 0 ? 0 : lines.count - 1),
        rule.offset <= 0 || strips.last?.owner.role != .head
      {
        pieces += self.rule(rule, after: min(end, line.width) + 0.6 * looks.size)
      }
      var text = Piece(content: .line(line), x: x, y: 0)
      if number == 0 {
        text.anchors = anchors
        text.bookmark = paragraph.bookmark
        anchors = []
      }
      pieces.append(text)
      if number == lines.count - 1, !aside.isEmpty {
        pieces += rightAside(aside, after: x + line.width, to: self.x + width - asideWidth)
      }
      add(strip(pieces, paragraph.style, looks, number: number, of: lines.count))
    }
    after = looks.after
    isKept = looks.keepsWithNext
  }

  /// The lines of a paragraph; one empty line where only what stands beside it says something.
  private func lines(of atoms: [Atom], _ breaker: LineBreaker, isBalanced: Bool, hasAside: Bool) -> [TextLine]
  {
    let lines = isBalanced ? balanced(atoms, breaker) : breaker.lines(atoms)
    return lines.isEmpty && hasAside ? [TextLine(atoms: [], width: 0, indent: 0)] : lines
  }

  /// What one line of a paragraph is to the page: the second and the last stay with the line before them, and a title is whole.
  private func strip(
    _ pieces: [Piece], _ style: Paragraph.Style, _ looks: ParagraphStyle, number: Int, of count: Int
  ) -> Strip {
    let isFirst = number == 0
    let isTied = number == 1 || number == count - 1 || style == .title || style == .part
    return Strip(
      before: isFirst ? looks.before : 0, height: looks.leading, heightAtHead: looks.size * 0.76,
      breakCost: isFirst ? Self.cost(of: style) : isTied ? Strip.never : 0.08,
      need: isFirst ? looks.need : 0, pieces: pieces, paragraph: isFirst ? paragraphs : nil)
  }

  /// The middle of centred lines; with dates in a wide margin, the middle of the sheet.
  private var middle: Double {
    if case .margin = edge, style.margins.left > style.margins.right {
      return style.sheet.width / 2 - style.margins.left
    }
    return x + width / 2
  }

  /// Appends a strip, with the anchors that were waiting for it.
  mutating func add(_ strip: Strip) {
    var strip = strip
    // Nothing is above the first strip to separate it from.
    strip.before = strips.isEmpty && x >= 0 && after == 0 ? 0 : strip.before
    // What follows a heading is as near as the heading's own white says.
    if let last = strips.last, last.owner.role == .head, owner.role != .head { strip.before = 0 }
    strip.before += after
    after = 0
    if isKept { strip.breakCost = Strip.never }
    isKept = false
    strip.owner = owner
    strips.append(strip)
  }

  // MARK: Runs

  mutating func atoms(_ runs: [Run], _ style: ParagraphStyle, in element: StructureTree.ID) -> [Atom] {
    var clean = CleanText()
    var link: (destination: Run.Destination, element: StructureTree.ID)?
    var span: (language: String, element: StructureTree.ID)?
    for run in runs where !run.text.isEmpty {
      var look = self.look(run, style, in: element)
      if let destination = run.destination {
        if link?.destination != destination {
          link = (destination, galley.structure.add("Link", in: element, language: run.language))
        }
        look.element = link?.element ?? element
        span = nil
      } else if let language = run.language {
        link = nil
        // Consecutive runs in one language are one span.
        if span?.language != language {
          span = (language, galley.structure.add("Span", in: element, language: language))
        }
        look.element = span?.element ?? element
      } else {
        (link, span) = (nil, nil)
      }
      clean.add(run.text, look: galley.add(look), isSeparator: run.isSeparator)
    }
    return galley.shaper.shape(clean, galley.looks)
  }

  private func look(_ run: Run, _ style: ParagraphStyle, in element: StructureTree.ID) -> Look {
    let face = self.style[run.face]
    let language = run.language ?? galley.language
    let isLink = run.destination != nil
    var look = Look(size: style.size * face.scale, element: element, language: language)
    look.isBold = run.marks.contains(.strong) || (face.isBold ?? style.isBold)
    // Hangul has no italics, and a half-slanted line is worse than none.
    look.isItalic =
      (run.marks.contains(.emphasis) || face.isItalic || style.isItalic) && !language.hasPrefix("ko")
    look.color = (isLink ? style.linkColor : nil) ?? face.color ?? style.color
    if !colors.isEmpty { look.color = style.color }
    look.link = run.destination
    look.isUnderlined = isLink && style.underlinesLinks || face.isUnderlined
    look.isKeptWhole = run.isKeptWhole
    look.tracking = style.tracking
    look.features = style.features + face.features
    look.source = run.source
    return look
  }

  /// A paragraph split into its text and what goes to the edge.
  private func parted(_ paragraph: Paragraph) -> (runs: [Run], aside: [Run]) {
    guard edge == .within || edge == .below, !paragraph.aside.isEmpty else {
      return (paragraph.runs, paragraph.aside)
    }
    if paragraph.style == .row { return (paragraph.aside + [Run(" ")] + paragraph.runs, []) }
    // Before what is in parentheses.
    let notes = paragraph.runs.firstIndex { $0.face == .muted && $0.text == "(" } ?? paragraph.runs.endIndex
    let blank = notes > 0 && paragraph.runs[notes - 1].text == " " ? notes - 1 : notes
    // A citation that has reached its full stop takes no comma.
    let isEnded = paragraph.style == .citation && paragraph.runs[..<blank].last?.text.hasSuffix(".") == true
    let comma = galley.language.hasPrefix("ja") || galley.language.hasPrefix("zh") ? "、" : ", "
    let date = [Run(isEnded ? " " : comma, face: .muted)] + paragraph.aside
    return (paragraph.runs[..<blank] + date + paragraph.runs[blank...], [])
  }

  // MARK: Beside the text

  mutating func marginAside(
    _ runs: [Run], _ looks: ParagraphStyle, in parent: StructureTree.ID, at x: Double
  ) -> [Piece] {
    guard case .margin(let gap) = edge, !runs.isEmpty else { return [] }
    var atoms = self.atoms(runs, looks, in: galley.structure.add("P", in: parent))
    let (used, room) = (atoms.reduce(0) { $0 + $1.advance }, dateRoom - gap)
    if used > room { atoms = scaled(atoms, by: max(0.8, room / used)) }
    guard let look = atoms.last?.look else { return [] }
    atoms += galley.shaper.gap(gap, look, galley.looks)
    let width = atoms.reduce(0) { $0 + $1.advance }
    return [Piece(content: .line(TextLine(atoms: atoms, width: width, indent: 0)), x: x - width, y: 0)]
  }

  /// A stretched blank and the date, which ends at the edge of the column.
  private mutating func rightAside(_ atoms: [Atom], after end: Double, to start: Double) -> [Piece] {
    guard let look = atoms.first?.look else { return [] }
    return bridge(max(0, start - end), to: atoms, look, at: min(end, start))
  }

  private mutating func mark(
    of paragraph: Paragraph, _ looks: ParagraphStyle, in element: StructureTree.ID
  ) -> (pieces: [Piece], width: Double) {
    guard let mark = paragraph.mark, let style = looks.mark else { return ([], 0) }
    let x = self.x + looks.indent
    // A shape is drawn apart from the text, so that all lines of an item begin at the same place, as extraction by position needs.
    let middle = 0.33 * looks.size
    let shape: Piece.Content
    let y: Double
    switch (mark, style.sign) {
    case (.bullet, .square(let side)):
      shape = .rectangle(width: side, height: side, color: style.color)
      y = middle - side / 2
    case (.bullet, .disc(let diameter)):
      shape = .disc(diameter: diameter, color: style.color)
      y = middle - diameter / 2
    case (.bullet, .dash(let length)):
      shape = .rectangle(width: length, height: 0.06 * looks.size, color: style.color)
      y = 0.28 * looks.size
    case (.bullet, .text(let sign)): return written(sign, style, looks, x, in: element)
    case (.number(let number), _): return written("\(number).", style, looks, x, in: element)
    case (.bullet, .number): return ([], style.width)
    }
    return ([Piece(content: shape, x: x, y: y)], style.width)
  }

  private mutating func written(
    _ sign: String, _ style: MarkStyle, _ looks: ParagraphStyle, _ x: Double, in element: StructureTree.ID
  ) -> (pieces: [Piece], width: Double) {
    let look = galley.add(
      Look(size: looks.size, color: style.color, element: element, language: galley.language))
    var atoms = plain(sign, look)
    let used = atoms.reduce(0) { $0 + $1.advance }
    let width = max(style.width, used + 0.25 * looks.size)
    atoms += galley.shaper.gap(width - used, look, galley.looks)
    return ([Piece(content: .line(TextLine(atoms: atoms, width: width, indent: 0)), x: x, y: 0)], width)
  }

  private mutating func plain(_ text: String, _ look: Int) -> [Atom] {
    var clean = CleanText()
    clean.add(text, look: look)
    return galley.shaper.shape(clean, galley.looks)
  }

  /// A rule, which begins after a text that it would cross: one beside it that is longer than usual.
  private func rule(_ rule: RuleStyle, after end: Double) -> [Piece] {
    let isBeside = rule.offset > 0 && rule.reach < 0
    let start = isBeside ? min(width, max(-rule.reach, end)) : -rule.reach
    let line = Piece.Content.rectangle(width: width - start, height: rule.width, color: rule.color)
    let tab = Piece.Content.rectangle(
      width: min(rule.tab, width - start), height: rule.tabWidth, color: rule.tabColor)
    return [Piece(content: line, x: x + start, y: rule.offset)]
      + (rule.tab > 0 ? [Piece(content: tab, x: x + start, y: rule.offset)] : [])
  }

  private func bar(_ looks: ParagraphStyle) -> [Piece] {
    guard let bar = looks.bar else { return [] }
    let side = Piece.Content.rectangle(width: bar.width, height: 1.12 * looks.size, color: bar.color)
    return [Piece(content: side, x: x, y: -0.22 * looks.size)]
  }

  // MARK: Kinds

  static func type(of style: Paragraph.Style) -> String {
    switch style {
    case .name: "H1"
    case .head: "H2"
    case .title: "H3"
    case .part: "H4"
    case .headline, .contacts, .body, .strength, .evidence, .meta, .bullet, .subbullet, .row, .label,
      .citation, .foot:
      "P"
    }
  }

  /// The cost of a page's end before a paragraph: lower between entries than inside one.
  private static func cost(of style: Paragraph.Style) -> Double {
    switch style {
    case .head: 0
    case .title: 0.02
    case .strength: 0.03
    case .part: 0.04
    case .name, .headline, .contacts, .body, .evidence, .meta, .bullet, .subbullet, .row, .label, .citation,
      .foot:
      0.05
    }
  }
}
