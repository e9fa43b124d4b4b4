import Lapel

/// What stands on one page, before it is put into words: sections, their entries, and which highlights of each.
struct PageContents {
  struct Section {
    let key: SectionKey
    let title: LocalizedText
    let layout: SectionLayout
    /// What its anchor is called: the key, or a custom section's id or number.
    let name: String
    var entries: [Item] = []
  }

  /// An entry, or a role within one.
  struct Item {
    let path: ItemPath
    let entry: any Entry
    let presentation: EntryPresentation
    let shared: EntryFields
    /// Those on the page, each with its place among all of them.
    var highlights: [(path: ItemPath, highlight: Highlight)]
    var roles: [Role]
  }

  struct Role {
    let path: ItemPath
    let part: RolePart
    var highlights: [(path: ItemPath, highlight: Highlight)]
  }

  var sections: [Section] = []

  /// Everything that evidence can rest on.
  var paths: Set<ItemPath> {
    var paths: Set<ItemPath> = []
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

/// Chooses what stands on a page.
struct PageChooser {
  let career: Career
  let target: Target?
  let level: ShowLevel
  let options: ResolvedOptions
  let names: ItemNames
  private let hidden: Set<ItemPath>
  private let pinned: Set<ItemPath>
  private let leftOut: Set<String>

  /// - Parameter leftOut: names of what does not fit on the page.
  init(
    _ career: Career, _ target: Target?, level: ShowLevel, options: ResolvedOptions, names: ItemNames,
    leftOut: Set<String>
  ) {
    self.career = career
    self.target = target
    self.level = level
    self.options = options
    self.names = names
    self.leftOut = leftOut
    hidden = Set((target?.hide ?? []).compactMap(names.path(of:)))
    pinned = Set((target?.pin ?? []).compactMap(names.path(of:)))
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
    func matching(_ names: [String]) -> [PageContents.Section] {
      names.flatMap { name in all.filter { $0.name == name || $0.key.rawValue == name } }
    }
    var seen: Set<String> = []
    let wanted = options.onlySections.map(matching) ?? matching(options.firstSections) + all
    return wanted.filter { seen.insert($0.name).inserted }
  }

  /// The order unless the person says otherwise.
  private func known() -> [PageContents.Section] {
    var sections = [
      PageContents.Section(
        key: .summary, title: title("summary", LocalizedText(ko: "소개", en: "Profile")), layout: .entries,
        name: "summary")
    ]
    for type in Career.sections {
      let key = type.section
      sections.append(
        PageContents.Section(
          key: key, title: title(key.rawValue, type.sectionTitle), layout: type.layout, name: key.rawValue))
    }
    sections.append(
      PageContents.Section(
        key: .interests, title: title("interests", LocalizedText(ko: "관심 분야", en: "Interests")),
        layout: .line, name: "interests"))
    for (index, custom) in career.custom.enumerated() where isShown(custom.show) {
      let name = custom.id?.text ?? "custom-\(index + 1)"
      sections.append(
        PageContents.Section(
          key: .custom, title: title(name, custom.title), layout: CustomEntry.layout, name: name))
    }
    sections.append(
      PageContents.Section(
        key: Referee.section, title: title("references", Referee.sectionTitle), layout: Referee.layout,
        name: "references"))
    return sections
  }

  private func title(_ name: String, _ own: LocalizedText) -> LocalizedText { options.titles[name] ?? own }

  // MARK: Entries

  private func items(of section: PageContents.Section) -> [PageContents.Item] {
    var items = entries(of: section).compactMap { item($0.path, $0.entry) }
    if section.key == Strength.section { items = chosenStrengths(items) }
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

  private func entries(of section: PageContents.Section) -> [(path: ItemPath, entry: any Entry)] {
    func numbered(_ entries: [any Entry], from start: Int = 0) -> [(path: ItemPath, entry: any Entry)] {
      entries.enumerated().map { (ItemPath(section: section.key, entry: start + $0.offset), $0.element) }
    }
    switch section.key {
    case .custom:
      var start = 0
      for (index, custom) in career.custom.enumerated() {
        if (custom.id?.text ?? "custom-\(index + 1)") == section.name {
          return numbered(custom.entries, from: start)
        }
        start += custom.entries.count
      }
      return []
    case Referee.section: return numbered(career.referees)
    default: return numbered(career.entries[section.key] ?? [])
    }
  }

  private func item(_ path: ItemPath, _ entry: any Entry) -> PageContents.Item? {
    let level: ShowLevel = path.section == MilitaryService.section ? .application : .everyone
    guard isShown(entry.shared.show, level), isOnPage(path) else { return nil }
    let presentation = entry.presentation
    let roles = presentation.parts.enumerated().compactMap { index, part -> PageContents.Role? in
      let own = ItemPath(section: path.section, entry: path.entry, role: index)
      guard isShown(part.shared.show), isOnPage(own) else { return nil }
      return PageContents.Role(
        path: own, part: part, highlights: highlights(part.shared.highlights, under: own))
    }
    return PageContents.Item(
      path: path, entry: entry, presentation: presentation, shared: entry.shared,
      highlights: highlights(entry.shared.highlights, under: path), roles: roles)
  }

  private func highlights(
    _ highlights: [Highlight], under path: ItemPath
  ) -> [(path: ItemPath, highlight: Highlight)] {
    highlights.enumerated().compactMap { index, highlight in
      var own = path
      own.highlight = index
      guard isShown(highlight.show), isShown(highlight.text.show), isOnPage(own) else { return nil }
      return (own, highlight)
    }
  }

  /// The target's strengths, its lead first; without a list, all of them.
  private func chosenStrengths(_ items: [PageContents.Item]) -> [PageContents.Item] {
    guard let target else { return items }
    let lead = target.lead.flatMap(names.path(of:))
    let wanted = target.strengths.compactMap(names.path(of:))
    var paths = wanted.isEmpty ? items.map(\.path) : wanted
    if let lead { paths = [lead] + paths.filter { $0 != lead } }
    return paths.compactMap { path in items.first { $0.path == path } }
  }

  // MARK: Rules

  private func isShown(_ show: ShowLevel?, _ own: ShowLevel = .everyone) -> Bool { (show ?? own) <= level }

  private func isOnPage(_ path: ItemPath) -> Bool {
    !hidden.contains(path) && !leftOut.contains(names.name(of: path))
  }

  private func isPinned(_ item: PageContents.Item) -> Bool {
    pinned.contains { $0.entryPath == item.path }
  }
}
