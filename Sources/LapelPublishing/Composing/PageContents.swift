import Lapel

/// The contents of one page before they are put into words: sections, their entries, and which highlights of
/// each.
struct PageContents {
  struct Section {
    let key: SectionKey
    /// The person's own title; nil: the language's.
    let ownTitle: LocalizedText?
    let layout: SectionLayout
    /// The name of its anchor: the key, or a custom section's id or number.
    let name: String
    var entries: [Block] = []
  }

  /// An entry, or a role inside one.
  struct Block {
    let path: Item.Place
    let entry: any Entry
    let presentation: EntryPresentation
    let shared: EntryFields
    /// The highlights on the page, each with its place among all of them.
    var highlights: [(path: Item.Place, highlight: Highlight)]
    var roles: [Role]
  }

  struct Role {
    let path: Item.Place
    let part: RolePart
    var highlights: [(path: Item.Place, highlight: Highlight)]
  }

  var sections: [Section] = []

  /// Everything that can serve as evidence.
  var paths: Set<Item.Place> {
    var paths: Set<Item.Place> = []
    for item in sections.flatMap(\.entries) {
      paths.insert(item.path)
      paths.formUnion(item.highlights.map(\.path))
      for role in item.roles {
        paths.insert(role.path)
        paths.formUnion(role.highlights.map(\.path))
      }
    }
    return paths
  }
}

/// Chooses the contents of a page from a career that was filtered by level.
struct PageChooser {
  let career: Career
  let target: Target?
  let options: ResolvedOptions
  let names: PageNames
  private let hidden: Set<Item.Place>
  private let pinned: Set<Item.Place>
  private let leftOut: Set<String>

  /// - Parameter leftOut: the names of what does not fit on the page.
  init(
    _ career: Career, _ target: Target?, options: ResolvedOptions, names: PageNames, leftOut: Set<String>
  ) {
    self.career = career
    self.target = target
    self.options = options
    self.names = names
    self.leftOut = leftOut
    hidden = Set((target?.hide ?? []).compactMap(names.place(of:)))
    pinned = Set((target?.pin ?? []).compactMap(names.place(of:)))
  }

  func contents() -> PageContents {
    var contents = PageContents()
    for section in planned() {
      if section.key == .summary || section.key == .interests {
        contents.sections.append(section)
        continue
      }
      var section = section
      section.entries = items(of: section)
      if !section.entries.isEmpty { contents.sections.append(section) }
    }
    return contents
  }

  // MARK: Sections

  /// Every section in the order of the page, without entries yet.
  private func planned() -> [PageContents.Section] {
    let all = known()
    let named = Set(options.sections)
    func matching(_ name: String) -> [PageContents.Section] {
      name == ResolvedOptions.otherSections
        ? all.filter { !named.contains($0.name) && !named.contains($0.key.rawValue) }
        : all.filter { $0.name == name || $0.key.rawValue == name }
    }
    var seen: Set<String> = []
    let wanted = options.sections.flatMap(matching)
    let hiddenNames = Set((target?.hide ?? []).map(\.text))
    return wanted.filter {
      seen.insert($0.name).inserted && !hiddenNames.contains($0.name)
        && !hiddenNames.contains($0.key.rawValue)
    }
  }

  /// The default order of sections.
  private func known() -> [PageContents.Section] {
    var sections = [
      PageContents.Section(
        key: .summary, ownTitle: options.titles["summary"], layout: .entries, name: "summary")
    ]
    for type in Career.sections {
      let key = type.section
      sections.append(
        PageContents.Section(
          key: key, ownTitle: options.titles[key.rawValue], layout: type.layout, name: key.rawValue))
    }
    sections.append(
      PageContents.Section(
        key: .interests, ownTitle: options.titles["interests"], layout: .line, name: "interests"))
    for (index, custom) in career.custom.enumerated() {
      let name = Self.name(of: custom, index)
      sections.append(
        PageContents.Section(
          key: .custom, ownTitle: options.titles[name] ?? custom.title, layout: CustomEntry.layout, name: name
        ))
    }
    sections.append(
      PageContents.Section(
        key: Referee.section, ownTitle: options.titles["references"], layout: Referee.layout,
        name: "references"))
    return sections
  }

  private static func name(of custom: CustomSection, _ index: Int) -> String {
    custom.id?.text ?? "custom-\(index + 1)"
  }

  // MARK: Entries

  private func items(of section: PageContents.Section) -> [PageContents.Block] {
    var items = entries(of: section).compactMap { block($0) }
    if section.key.kind == .claim { items = chosenStrengths(items) }
    guard let limit = options.limits[section.name] ?? options.limits[section.key.rawValue],
      items.count > limit
    else { return items }
    var room = limit - items.count { isPinned($0) }
    return items.filter { item in
      if isPinned(item) { return true }
      room -= 1
      return room >= 0
    }
  }

  private func entries(of section: PageContents.Section) -> [any Entry] {
    switch section.key {
    case .custom:
      let number = career.custom.indices.first { Self.name(of: career.custom[$0], $0) == section.name }
      return number.map { career.custom[$0].entries } ?? []
    case Referee.section: return career.referees
    default: return career.entries[section.key] ?? []
    }
  }

  private func block(_ entry: any Entry) -> PageContents.Block? {
    guard let place = names.place(at: entry.shared.origin), isOnPage(place) else { return nil }
    let presentation = entry.presentation
    let roles = presentation.parts.compactMap { part -> PageContents.Role? in
      guard let own = names.place(ofRoleAt: part.shared.origin, in: place), isOnPage(own) else { return nil }
      return PageContents.Role(path: own, part: part, highlights: highlights(part.shared.highlights))
    }
    return PageContents.Block(
      path: place, entry: entry, presentation: presentation, shared: entry.shared,
      highlights: highlights(entry.shared.highlights), roles: roles)
  }

  private func highlights(_ highlights: [Highlight]) -> [(path: Item.Place, highlight: Highlight)] {
    highlights.compactMap { highlight in
      guard let place = names.place(at: highlight.origin), isOnPage(place) else { return nil }
      return (place, highlight)
    }
  }

  /// The target's strengths, its lead first; all of them when it lists none.
  private func chosenStrengths(_ items: [PageContents.Block]) -> [PageContents.Block] {
    guard let target else { return items }
    let lead = target.lead.flatMap(names.place(of:))
    let wanted = target.strengths.compactMap(names.place(of:))
    var paths = wanted.isEmpty ? items.map(\.path) : wanted
    if let lead { paths = [lead] + paths.filter { $0 != lead } }
    return paths.compactMap { path in items.first { $0.path == path } }
  }

  // MARK: Rules

  private func isOnPage(_ path: Item.Place) -> Bool {
    !hidden.contains(path) && !leftOut.contains(names.name(of: path))
  }

  private func isPinned(_ item: PageContents.Block) -> Bool {
    pinned.contains { $0.ofEntry == item.path }
  }
}
