import Lapel

/// The names of what is on a page: those in the whole career, whatever the page leaves out.
struct PageNames: Sendable {
  private let index: CareerIndex
  private let items: [Item.Place: Item]
  private let career: Career

  init(of career: Career) {
    self.career = career
    index = CareerIndex(career)
    items = Dictionary(index.items.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a pointer means; nil when it means nothing, or more than one thing.
  func place(of reference: Reference) -> Item.Place? {
    if case .item(let item) = index.resolve(reference) { item.place } else { nil }
  }

  /// The place in the whole career of something in the filtered one; nil when it is not there.
  func place(at origin: Origin) -> Item.Place? { index.item(at: origin)?.place }

  /// The place of a role of an entry; a role without an id cannot be pointed at, but has a place
  /// all the same.
  func place(ofRoleAt origin: Origin, in place: Item.Place) -> Item.Place? {
    if let item = index.item(at: origin) { return item.place }
    let role = entry(place)?.presentation.parts.firstIndex { $0.shared.origin.range == origin.range }
    return role.map { Item.Place(section: place.section, entry: place.entry, role: $0) }
  }

  /// The name that `lapel list` prints.
  func name(of place: Item.Place) -> String { items[place]?.name ?? "" }

  /// What is still missing in an item; no page prints it, so the filtered career no longer has it.
  func todo(of place: Item.Place) -> LocalizedText? {
    guard let entry = entry(place) else { return nil }
    var shared = entry.shared
    if let role = place.role {
      let parts = entry.presentation.parts
      guard parts.indices.contains(role) else { return nil }
      shared = parts[role].shared
    }
    guard let highlight = place.highlight else { return shared.todo }
    return shared.highlights.indices.contains(highlight) ? shared.highlights[highlight].todo : nil
  }

  private func entry(_ place: Item.Place) -> (any Entry)? {
    let entries: [any Entry] =
      switch place.section {
      case .custom: career.custom.flatMap(\.entries)
      case Referee.section: career.referees
      default: career.entries[place.section] ?? []
      }
    return entries.indices.contains(place.entry) ? entries[place.entry] : nil
  }
}
