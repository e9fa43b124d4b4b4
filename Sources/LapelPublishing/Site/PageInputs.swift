import Lapel
import LapelYAML

/// What the page of a single item is made from, as digests of what all such pages share and of what is the item's own.
///
/// Everything about any item is shared, except what only its own page, lists and the CV say: `bodies`. A
/// new field is shared until it is named there.
struct PageInputs: Sendable {
  private var shared = Fingerprint()
  private let own: [Item.Place: Fingerprint]

  /// Fields of an entry that no other item's page shows.
  private static let bodies = Set(Career.sections.flatMap { namesForOwnPage(in: $0.shape) })
  /// The same of the person.
  private static let personBodies = namesForOwnPage(in: Person.shape)

  /// - Parameters:
  ///   - settings: what decides how any page looks, whatever the career says.
  ///   - hidden: the private values that pages are searched for.
  init(_ career: PreparedCareer, _ plan: SitePlan, settings: [String], hidden: PrivateValues) {
    for setting in settings { shared.add(setting) }
    for value in hidden.values { shared.add(value.text) }
    shared.add(Self.without(Self.personBodies, career.shown.person.tree))
    for look in career.shown.retrospectives where look.show == .everyone { shared.add(look.year.text) }
    for section in career.shown.custom { shared.add(section.tree) }
    var places: [Item.Place: any Entry] = [:]
    var entries: [(place: Item.Place, entry: any Entry)] = []
    for type in Career.sections {
      for entry in career.shown.entries[type.section] ?? [] {
        guard let place = career.names.place(at: entry.shared.origin) else { continue }
        places[place] = entry
        entries.append((place, entry))
      }
    }
    let (found, byPlace) = (entries, places)
    let digests = Parallel.mapParts(of: found.count, over: 200) { range in
      found[range].map { Self.digests(of: $0.entry, at: $0.place, career, plan, byPlace) }
    }.flatMap(\.self)
    var own: [Item.Place: Fingerprint] = [:]
    for (item, digest) in zip(entries, digests) {
      shared.add(digest.head.hex)
      own[item.place] = digest.whole
    }
    self.own = own
  }

  /// - Parameter edition: what the pages in the language share.
  /// - Returns: nil for an item that is not shown.
  func digest(of place: Item.Place, in edition: Fingerprint) -> String? {
    guard let own = own[place] else { return nil }
    var digest = shared
    digest.add(edition.hex)
    digest.add(own.hex)
    return digest.hex
  }

  private static func digests(
    of entry: any Entry, at place: Item.Place, _ career: PreparedCareer, _ plan: SitePlan,
    _ entries: [Item.Place: any Entry]
  ) -> (head: Fingerprint, whole: Fingerprint) {
    let tree = entry.tree
    var head = Fingerprint()
    head.add(place.section.rawValue)
    head.add(career.names.name(of: place))
    head.add(plan.pages[place] ?? "")
    head.add(UInt64(entry.shared.highlights.count))
    // Highlights that others point at are named by their words.
    for highlight in entry.shared.highlights where highlight.id != nil { head.add(highlight.tree) }
    let presentation = entry.presentation
    // An item without a title of its own is named by whatever it has.
    let isTitled = presentation.headline != nil || presentation.organization != nil
    head.add(type(of: entry).kind.isShownBesideOthers || !isTitled ? tree : without(bodies, tree))
    var whole = head
    whole.add(tree)
    for target in targets(of: entry, career.names) where target.highlight != nil {
      let highlights = entries[target.ofEntry]?.shared.highlights ?? []
      for highlight in highlights where career.names.place(at: highlight.origin) == target {
        whole.add(highlight.tree)
      }
    }
    return (head, whole)
  }

  /// The items that an entry points at.
  private static func targets(of entry: any Entry, _ names: PageNames) -> [Item.Place] {
    let shared = [entry.shared] + entry.parts.map(\.shared)
    let links = shared.flatMap { $0.links + $0.highlights.flatMap(\.links) }.map { Reference($0.target) }
    return (entry.references.flatMap(\.references) + links).compactMap(names.place(of:))
  }

  private static func namesForOwnPage(in shape: Shape) -> Set<String> {
    Set((shape.record?.fields ?? []).filter(\.traits.isForOwnPage).map(\.name))
  }

  private static func without(_ keys: Set<String>, _ tree: Tree?) -> Tree? {
    guard case .fields(let pairs) = tree else { return tree }
    return .fields(pairs.filter { !keys.contains($0.key) })
  }
}
