import LapelTeX

/// Makes a career of the parts of a LaTeX CV.
struct LaTeXReader {
  var career = DraftCareer()
  let isAwesome: Bool
  private var isBody = false
  /// Whether commands name the sections; else their headings are lines like others.
  private var hasSections = true
  var heading: LooseBlock? {
    didSet {
      let sense = SectionSense(heading: heading?.text.trimmingMarks ?? "")
      section = sense == .interests ? "interests" : sense?.section ?? "custom"
    }
  }
  /// The section of a career that the heading names.
  var section = "custom"
  /// Lines of the section that no command made an entry of.
  var loose: [LooseBlock] = []
  /// Entries of the section, the last of which may still be open for what follows it.
  var entries: [(section: String, entry: DraftEntry)] = []
  var isOpen = false
  private var lists = 0
  /// The sidebar of some classes, where each line break is one on the page.
  private var isAside = false
  private var itemText: String?
  /// Sections that no heading names.
  private var missing: Set<SectionSense> = []
  private var person = LaTeXPerson()
  private var places = LaTeXPlaces()
  /// A subheading that says what somebody was, until the line under it says when and for whom.
  var post: Said?

  init(isAwesome: Bool) { self.isAwesome = isAwesome }

  mutating func read(_ parts: [LaTeXPart]) -> DraftCareer {
    let hasDocument = parts.contains { if case .begin("document", _) = $0 { true } else { false } }
    isBody = !hasDocument
    hasSections = parts.contains(where: LaTeXHeadings.isSection)
    missing = InferredSection.missing(among: parts.compactMap(LaTeXHeadings.title))
    for part in parts { read(part) }
    endSection()
    person.finish(into: &career)
    return career
  }

  private mutating func read(_ part: LaTeXPart) {
    switch part {
    case .begin("document", _): isBody = true
    case .begin(let name, let arguments): begin(name, arguments)
    case .end(let name): end(name)
    case .item:
      endItem()
      if isBody { itemText = "" }
    case .text(let text): self.text(text)
    case .command(let name, let options, let arguments): command(name, options, arguments)
    }
  }

  // MARK: - Environments

  private mutating func begin(_ name: String, _ arguments: [String]) {
    endItem()
    switch name {
    case "rSection", "cvsection": startSection(arguments.first ?? "")
    case "rSubsection":
      var entry = DraftEntry()
      let said = texts(arguments, "rSubsection")
      entry.set(SectionFields.headline(of: section), said[0])
      entry.setDate(said[1])
      entry.set(SectionFields.part(of: section) ?? "summary", said[2])
      entry.set("place", said[3])
      open(entry)
    case "aside": isAside = true
    case "skills": subheading(arguments.first ?? "", isEntry: false)
    case _ where LaTeXCommands.lists.contains(name): lists += 1
    default: break
    }
  }

  private mutating func end(_ name: String) {
    endItem()
    switch name {
    case "document": isBody = false
    case "rSubsection": isOpen = false
    case "rSection": endSection()
    case "aside":
      endSection()
      isAside = false
    case _ where LaTeXCommands.lists.contains(name): lists = max(0, lists - 1)
    default: break
    }
  }

  private mutating func startSection(_ title: String) {
    endSection()
    heading = LooseBlock(.heading(1), place("section", title).map { [LoosePiece($0)] } ?? [])
  }

  mutating func endSection() {
    endItem()
    settlePost()
    isOpen = false
    for (section, entry) in entries {
      if section == "custom" {
        career.addCustom([entry], title: heading?.said ?? Said("More", []))
      } else if section == "interests" {
        career.person.add("interests", entry["name"]?.said ?? [])
      } else {
        career.add(entry, to: section)
      }
    }
    if let heading, entries.isEmpty, loose.isEmpty, SectionSense(heading: heading.text) == nil {
      career.keep(heading.said, at: "section")
    } else if let heading, !heading.pieces.isEmpty {
      LooseSection.read(heading, loose, missing: missing, into: &career)
      if !entries.isEmpty, let section = SectionSense(heading: heading.text)?.section {
        career.title(heading.text, of: section, at: heading.pieces[0].said.sources.first?.place ?? "section")
      }
    } else if let blocks = hasSections ? nil : LaTeXHeadings.blocks(of: loose) {
      career = LooseReader.read(blocks, into: career)
    } else {
      person.head(loose, &career)
    }
    (entries, loose, heading) = ([], [], nil)
  }

  // MARK: - Text and items

  private mutating func text(_ text: String) {
    guard isBody else { return }
    if itemText != nil {
      itemText? += text
      return
    }
    if !text.allSatisfy(\.isWhitespace) { settlePost() }
    let text =
      isAside ? text.replacingBytes(of: "~\n", with: "\n").replacingBytes(of: "\n", with: "\\\\") : text
    let all = LaTeXLines.blocks(of: text, at: "\(heading?.text ?? "text")")
    let blocks = all.filter { !LooseFooter.isOne($0.text) }
    for block in all where LooseFooter.isOne(block.text) { career.keep(block.said, at: "text") }
    if isOpen, var last = entries.popLast() {
      for block in blocks { last.entry.setBody(block.said) }
      entries.append(last)
    } else {
      loose += blocks
    }
  }

  mutating func endItem() {
    guard let text = itemText else { return }
    itemText = nil
    settlePost()
    let blocks = LaTeXLines.blocks(of: LaTeXItem.unwrapped(text), at: places.next("item"))
    if blocks.isEmpty { return }
    guard isOpen, !entries.isEmpty else {
      loose += LaTeXItem.blocks(of: blocks, in: section, depth: lists)
      return
    }
    let said = Said.joined(blocks.compactMap(\.said), by: " ") ?? Said("", [])
    if lists > 1 {
      entries[entries.count - 1].entry.nest("highlights", said)
    } else {
      entries[entries.count - 1].entry.add("highlights", [said])
    }
  }

  mutating func open(_ entry: DraftEntry, in section: String? = nil) {
    entries.append((section ?? self.section, entry))
    isOpen = true
  }

  // MARK: - Commands

  private mutating func command(_ name: String, _ options: [String], _ arguments: [String]) {
    if name == "divider" {
      isOpen = false
      return
    }
    let isContact = LaTeXCommands.person[name] != nil || LaTeXPerson.others.contains(name)
    if isContact, !(isBody && heading != nil && name == "location") {
      return person.read(name, options, arguments, &career)
    }
    if LaTeXSkillBars.read(name, arguments, isBody: isBody, into: &career) { return }
    guard isBody else { return }
    switch name {
    case "projects":
      startSection("Projects")
      for part in LaTeXParser.parts(of: arguments.first ?? "") { read(part) }
      endSection()
    case "maintitle":
      for (field, text) in zip(["name", "headline"], arguments) {
        career.person.set(field, place(name, text))
      }
    case "inlineheadsection":
      loose.append(LooseBlock(.row([]), arguments.compactMap { place(name, $0).map { LoosePiece($0) } }))
    case "section", "cvsection", "ecvsection", "sectiontitle", "resheading", "roottitle":
      startSection(arguments.first ?? "")
    case "subsection", "cvsubsection", "subsubsection", "runsubsection", "employer":
      subheading(arguments.first ?? "", isEntry: name == "runsubsection" || name == "employer")
    case "descript", "location", "years":
      loose += LaTeXLines.blocks(of: arguments.first ?? "", at: places.next(name))
    default:
      if name != "cvtag" { endItem() }
      entry(name, options, arguments)
    }
  }

  private mutating func entry(_ name: String, _ options: [String], _ arguments: [String]) {
    let said = texts(arguments, name)
    if name == "cvachievement", isOpen, !entries.isEmpty {
      // Under a post it says what was done there.
      if let item = Said.joined(said.dropFirst().compactMap { $0 }, by: ": ") {
        entries[entries.count - 1].entry.add("highlights", [item])
      }
      return
    }
    // A subheading with entries of their own under it headed a group, not an entry.
    if let last = loose.last, last.isHeading, last.level == 2, name == "cventry" {
      loose.removeLast()
      career.keep(last.said, at: "subsection")
    }
    opens(maker.entries(name, said, arguments), name)
    isOpen = isOpen && LaTeXEntries.staysOpen(name)
    switch name {
    case "resumeItem", "resumeSubItem":
      // Authors and what they wrote are no label and its text.
      guard let item = Said.joined(said.compactMap { $0 }, by: section == "publications" ? " " : ": ") else {
        return
      }
      if entries.isEmpty || !isOpenForItems {
        loose.append(LooseBlock(.bullet(0), [LoosePiece(item)]))
      } else {
        entries[entries.count - 1].entry.add("highlights", [item])
      }
    case "resumeSubSubheading" where !entries.isEmpty:
      open(maker.anotherPost(said, under: entries[entries.count - 1].entry))
      isOpenForItems = true
    case "resumeSubheading", "resumeProjectHeading", "resumeEntry", "resumeSubSubheading":
      open(maker.subheading(name, arguments, at: places.next(name)))
      isOpenForItems = true
    case LaTeXCommands.unknown, "datedsubsection", "datedline": laidOut(arguments, name)
    case "role":
      guard isOpen, !entries.isEmpty else { return }
      if let part = SectionFields.part(of: section) { entries[entries.count - 1].entry.set(part, said[0]) }
      entries[entries.count - 1].entry.setBody(said[1])
    case "skill":
      let label = options.first.flatMap { LaTeXLines.said($0, at: name) }
      loose.append(LooseBlock(.row([]), [label, said[0]].compactMap { $0.map { LoosePiece($0) } }))
    case "cvtag":
      if let tag = said.first.flatMap({ $0 }) { loose.append(LooseBlock(.bullet(0), [LoosePiece(tag)])) }
    default: break
    }
  }

  private var isOpenForItems = false
  private var maker: LaTeXEntries { LaTeXEntries(section: section, isAwesome: isAwesome) }

  /// Groups of a command that no class is known for: short ones head an entry, a long one or a list is said of it.
  private mutating func laidOut(_ arguments: [String], _ name: String) {
    let place = places.next(name)
    let isLong = { (text: String) in text.hasBytes("\\item") || text.count > 120 }
    let head = arguments.filter { !isLong($0) }.flatMap { LaTeXLines.blocks(of: $0, at: place) }
    var entry = LooseEntry.entry(LooseLines(head: head), of: section)
    for text in arguments where isLong(text) { maker.description(text, &entry) }
    open(entry)
    isOpenForItems = true
  }

  // MARK: - Values

  /// Each argument as text; nil for an empty one, and for those that are missing.
  private mutating func texts(_ arguments: [String], _ name: String) -> [Said?] {
    let place = places.next(name)
    let said = arguments.enumerated().map { index, text -> Said? in
      // The lists of an entry are read item by item.
      if LaTeXEntries.staysOpen(name), text.hasBytes("\\item") { return nil }
      return LaTeXLines.said(text, at: "\(place){\(index + 1)}")
    }
    return said + Array(repeating: nil, count: max(0, 6 - said.count))
  }

  mutating func place(_ name: String, _ text: String) -> Said? {
    LaTeXLines.said(text, at: places.next(name))
  }
}
