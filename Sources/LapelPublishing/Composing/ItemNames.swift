import Lapel

/// A place in a career that one can point at: an entry, a role in it, or a highlight of either.
struct ItemPath: Hashable, Sendable {
  let section: SectionKey
  /// Among the section's entries; those of custom sections are counted through.
  let entry: Int
  var role: Int?
  var highlight: Int?

  var entryPath: ItemPath { ItemPath(section: section, entry: entry) }
}

/// The names of everything that one can point at.
struct ItemNames: Sendable {
  private var paths: [String: ItemPath] = [:]
  private var names: [ItemPath: String] = [:]
  private var callNames: [String: Set<ItemPath>] = [:]

  init(of career: Career) {
    for type in Career.sections { add(career.entries[type.section] ?? [], of: type.section) }
    add(career.custom.flatMap(\.entries), of: .custom)
    add(career.referees, of: Referee.section)
  }

  /// What a pointer means; nil when it means nothing, or more than one thing.
  func path(of reference: Reference) -> ItemPath? {
    if let path = paths[reference.text] { return path }
    guard let named = callNames[reference.text.lowercased()], named.count == 1 else { return nil }
    return named.first
  }

  /// As `lapel list` prints it: an id, `awards[2]`, `nuri.anomaly`, `nuri[3]`.
  func name(of path: ItemPath) -> String { names[path] ?? "" }

  private mutating func add(_ entries: [any Entry], of section: SectionKey) {
    for (index, entry) in entries.enumerated() {
      let path = ItemPath(section: section, entry: index)
      let positional = "\(section)[\(index + 1)]"
      let name = entry.shared.id?.text ?? positional
      names[path] = name
      paths[name] = path
      paths[positional] = path
      for text in entry.callNames {
        for version in text.versions { callNames[version.text.lowercased(), default: []].insert(path) }
      }
      var count = 0
      add(entry.shared.highlights, under: path, named: name, also: nil, &count)
      for (index, role) in entry.presentation.parts.enumerated() {
        let rolePath = ItemPath(section: section, entry: path.entry, role: index)
        let own = role.shared.id?.text
        let roleName = "\(name).\(own ?? "roles[\(index + 1)]")"
        names[rolePath] = roleName
        paths[roleName] = rolePath
        if let own { paths[own] = rolePath }
        add(role.shared.highlights, under: rolePath, named: name, also: own, &count)
      }
    }
  }

  private mutating func add(
    _ highlights: [Highlight], under path: ItemPath, named name: String, also role: String?,
    _ count: inout Int
  ) {
    for (index, highlight) in highlights.enumerated() {
      count += 1
      let own = ItemPath(section: path.section, entry: path.entry, role: path.role, highlight: index)
      let positional = "\(name)[\(count)]"
      paths[positional] = own
      names[own] = positional
      guard let id = highlight.id?.text else { continue }
      names[own] = "\(name).\(id)"
      paths["\(name).\(id)"] = own
      if let role {
        paths["\(role).\(id)"] = own
        paths["\(name).\(role).\(id)"] = own
      }
    }
  }
}
