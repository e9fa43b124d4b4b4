import LapelPage

/// Writes a page as the body of a LaTeX document: one macro per paragraph, one per line, the same under every theme.
struct LaTeXBody {
  private(set) var text = ""
  /// The lines of the text, from 1, with the person's texts on them by `Run.source`.
  private(set) var places: [(line: Int, source: Int)] = []
  private var line = 1
  private let runs = LaTeXRuns()

  init(_ page: Page) {
    for block in page.blocks { add(block) }
    if text.hasSuffix("\n") { text.removeLast() }
  }

  private mutating func write(_ line: String, from runs: [Run]...) {
    for run in runs.joined() {
      if let source = run.source, places.last?.source != source { places.append((self.line, source)) }
    }
    text += line + "\n"
    self.line += 1
  }

  // MARK: Blocks

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): add(paragraph, anchor: nil)
    case .group(let group): add(group)
    case .picture, .drawing: return
    }
  }

  private mutating func add(_ group: Group) {
    switch group.kind {
    case .header: header(group)
    case .section: section(group)
    case .entry, .part: entry(group)
    case .list, .grid, .band: for block in group.blocks { add(block) }
    case .item:
      for (index, block) in group.blocks.enumerated() {
        if case .paragraph(let paragraph) = block {
          add(paragraph, anchor: index == 0 ? group.anchor : nil)
        } else {
          add(block)
        }
      }
    }
  }

  private mutating func header(_ group: Group) {
    write(#"\cvhead{%"#)
    for case .paragraph(let paragraph) in group.blocks {
      switch paragraph.style {
      case .name: write(#"\cvname{\#(runs.of(paragraph.runs))}%"#, from: paragraph.runs)
      case .contacts:
        let contacts = paragraph.runs.split(whereSeparator: \.isSeparator).map {
          #"\cvcontact{\#(runs.of(Array($0)))}"#
        }
        write(#"\cvcontacts{\#(contacts.joined(separator: #"\cvbetween "#))}%"#, from: paragraph.runs)
      case .headline, .head, .body, .strength, .evidence, .title, .part, .meta, .bullet, .subbullet, .row,
        .label,
        .citation, .foot:
        write(#"\cvheadline{\#(runs.of(paragraph.runs))}%"#, from: paragraph.runs)
      }
    }
    write("}")
  }

  // MARK: Sections

  private mutating func section(_ group: Group) {
    write("")
    let lists = group.blocks.compactMap { if case .group(let list) = $0 { list } else { nil } }
    let first = lists.first?.blocks.first.flatMap { if case .group(let entry) = $0 { entry } else { nil } }
    let startsWithEntry = first?.kind == .entry && first?.styles.first == .title
    write(#"\renewcommand\sectionroom{\#(startsWithEntry ? "31mm" : "19mm")}"#)
    let isShort = first?.kind == .item && lists.allSatisfy { $0.blocks.count <= 5 }
    for block in group.blocks {
      if case .paragraph(let head) = block, head.style == .head {
        write(
          #"\cvsection{\#(Self.anchor(group.anchor))}{\#(runs.of(head.runs))}"#, from: head.runs)
        if isShort { write(#"\wholetrue"#) }
      } else {
        add(block)
      }
    }
    if isShort { write(#"\wholefalse"#) }
  }

  /// Writes an entry: a title with its meta line, or a claim with its first sentence, is one macro; the rest follows.
  private mutating func entry(_ group: Group) {
    var rest = group.blocks[...]
    guard case .paragraph(let title)? = rest.first else { return }
    rest.removeFirst()
    let anchor = Self.anchor(group.anchor)
    if title.style == .strength {
      var line = title
      if case .paragraph(let body)? = rest.first, body.style == .body {
        line = title.runningIn(body)
        rest.removeFirst()
      }
      write(#"\cvstrength{\#(anchor)}{\#(runs.sentence(line.runs))}"#, from: line.runs)
    } else {
      var meta: [Run] = []
      if case .paragraph(let paragraph)? = rest.first, paragraph.style == .meta {
        meta = paragraph.runs
        rest.removeFirst()
      }
      let hasParts = rest.contains { if case .group(let part) = $0 { part.kind == .part } else { false } }
      let macro = title.style == .part ? "cvpart" : hasParts ? "cvgroup" : "cventry"
      write(
        #"\\#(macro){\#(anchor)}{\#(runs.of(title.runs))}{\#(runs.of(title.aside))}{\#(runs.of(meta))}"#,
        from: title.runs, title.aside, meta)
    }
    for block in rest { add(block) }
  }

  // MARK: Paragraphs

  private mutating func add(_ paragraph: Paragraph, anchor: String?) {
    let anchor = Self.anchor(anchor)
    let text = paragraph.runs
    switch paragraph.style {
    case .row: oneLine("cvrow", anchor, paragraph)
    case .label: oneLine("cvlabel", anchor, paragraph)
    case .citation: oneLine("cvcitation", anchor, paragraph)
    case .bullet: write(#"\cvhighlight{\#(anchor)}{\#(runs.sentence(text))}"#, from: text)
    case .subbullet: write(#"\cvsubhighlight{\#(anchor)}{\#(runs.sentence(text))}"#, from: text)
    case .evidence: write(#"\cvevidence{\#(runs.of(text))}"#, from: text)
    case .foot: write(#"\cvupdated{\#(runs.of(text))}"#, from: text)
    case .meta: write(#"\metaline{\#(runs.of(text))}"#, from: text)
    case .body, .name, .headline, .contacts, .head, .strength, .title, .part:
      write(#"\cvparagraph{\#(runs.sentence(text))}"#, from: text)
    }
  }

  private mutating func oneLine(_ macro: String, _ anchor: String, _ paragraph: Paragraph) {
    write(
      #"\\#(macro){\#(anchor)}{\#(runs.of(paragraph.aside))}{\#(runs.of(paragraph.runs))}"#,
      from: paragraph.aside, paragraph.runs)
  }

  private static func anchor(_ anchor: String?) -> String {
    anchor.map { TemplateKind.latex.escaped($0) } ?? ""
  }
}

extension Group {
  /// The styles of its own paragraphs, in order.
  fileprivate var styles: [Paragraph.Style] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.style } else { nil } }
  }
}
