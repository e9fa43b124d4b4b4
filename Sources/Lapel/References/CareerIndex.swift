/// Everything in a career that can be pointed at, by name and by place.
///
/// It is made once from the whole career, so that names stay the same when a page shows only a part.
public struct CareerIndex: Sendable {
  /// The items in the order of sections and entries.
  public private(set) var items: [Item] = []

  private var byName: [String: Int] = [:]
  /// The items by the bytes of their folded names, because Korean texts take long to hash.
  private var byCallName: [TextKey: [Int]] = [:]
  private var byOrigin: [OriginKey: Int] = [:]

  /// The result of looking a pointer up.
  public enum Resolution: Sendable {
    case item(Item)
    /// A name that several items have.
    case ambiguous([Item])
    case unknown
  }

  /// Makes the index of a whole career, including referees and custom sections.
  public init(_ career: Career) {
    let sections = (Career.sections + [Referee.self, CustomEntry.self]).map {
      ($0, career.allEntries(of: $0.section))
    }
    // An entry has a line or two, and each of these has two names.
    let count = sections.reduce(0) { $0 + $1.1.count }
    items.reserveCapacity(count * 3)
    byName.reserveCapacity(count * 5)
    byOrigin.reserveCapacity(count * 3)
    for (type, entries) in sections { add(type, entries) }
  }

  /// The item with exactly this name; nil when there is none.
  public subscript(name: String) -> Item? { byName[name].map { items[$0] } }

  /// Looks up an id, an inner id, or a name that only one item has.
  public func resolve(_ text: String) -> Resolution {
    if let item = self[text] { return .item(item) }
    var called = byCallName[TextKey(FoldedText.bytes(of: text))] ?? []
    // A strength is a claim: its name is meant only if nothing else has it.
    let others = called.filter { items[$0].place.section != Strength.section }
    if !others.isEmpty { called = others }
    switch called.count {
    case 0: return .unknown
    case 1: return .item(items[called[0]])
    default: return .ambiguous(called.map { items[$0] })
    }
  }

  /// Looks up a pointer by its text.
  public func resolve(_ reference: Reference) -> Resolution { resolve(reference.text) }

  /// The strength with this id or name; nil when there is none.
  public func strength(_ reference: Reference) -> Item? {
    if let item = self[reference.text] { return item.isStrength ? item : nil }
    let called = (byCallName[TextKey(FoldedText.bytes(of: reference.text))] ?? []).map { items[$0] }.filter(
      \.isStrength)
    return called.count == 1 ? called[0] : nil
  }

  /// The name for a pointer to a strength: the strength's id, else the text of the pointer, and never a place in a list.
  package func called(_ reference: Reference) -> String {
    guard let item = strength(reference), !item.name.contains("[") else { return reference.text }
    return item.name
  }

  /// Every name by which an entry may be pointed at, with the entry.
  var callNames: [(name: String, item: Item)] {
    byCallName.flatMap { name, numbers in
      numbers.map { (String(decoding: name.bytes, as: UTF8.self), items[$0]) }
    }
  }

  /// The item at a place in the files, also for an entry of a career that was filtered or
  /// rewritten; nil when there is none.
  public func item(at origin: Origin) -> Item? {
    OriginKey(origin).flatMap { byOrigin[$0] }.map { items[$0] }
  }

  /// The names of all items, for "did you mean".
  public var names: [String] { items.map(\.name) }

  /// The form in which names are compared: composed, with white space folded.
  static func folded(_ text: String) -> String {
    FoldedText.isFolded(text)
      ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension CareerIndex {
  private mutating func add(_ type: any Entry.Type, _ entries: [(any Entry, ShowLevel)]) {
    for (position, (entry, around)) in entries.enumerated() {
      let shared = entry.shared
      let place = Item.Place(section: type.section, entry: position)
      let base = shared.id?.text ?? "\(type.section)[\(position + 1)]"
      let level = max(around, shared.show ?? type.defaultLevel)
      let number = add(
        Item(name: base, place: place, level: level, title: entry.title, origin: shared.origin))
      for name in entry.callNames {
        for version in name.versions {
          let key = TextKey(FoldedText.bytes(of: version.text))
          if byCallName[key]?.contains(number) != true { byCallName[key, default: []].append(number) }
        }
      }
      var count = 0
      addHighlights(of: shared, under: [base], place, level, &count)
      for (role, part) in entry.parts.enumerated() {
        let inner = Item.Place(section: type.section, entry: position, role: role)
        let roleLevel = max(level, part.shared.show ?? .everyone)
        let id = part.shared.id?.text
        let number = add(
          Item(
            name: id ?? "\(base).roles[\(role + 1)]", place: inner, level: roleLevel, title: part.headline,
            origin: part.shared.origin))
        if let id { alias("\(base).\(id)", number) }
        let bases = [base, id].compactMap { $0 }
        addHighlights(of: part.shared, under: bases, inner, roleLevel, &count)
      }
    }
  }

  private mutating func addHighlights(
    of shared: EntryFields, under bases: [String], _ place: Item.Place, _ level: ShowLevel, _ count: inout Int
  ) {
    for (position, highlight) in shared.highlights.enumerated() {
      count += 1
      let name = highlight.id.map { "\(bases[0]).\($0.text)" } ?? "\(bases[0])[\(count)]"
      let number = add(
        Item(
          name: name,
          place: Item.Place(
            section: place.section, entry: place.entry, role: place.role, highlight: position),
          level: max(level, highlight.show ?? .everyone), title: highlight.text, origin: highlight.origin))
      alias("\(bases[0])[\(count)]", number)
      if let id = highlight.id, bases.count > 1 { alias("\(bases[1]).\(id.text)", number) }
      // The entry around it has no id, so only the line's own can be used to point at it.
      if let id = highlight.id, bases[0].hasSuffix("]") {
        byCallName[TextKey(FoldedText.bytes(of: id.text)), default: []].append(number)
      }
    }
  }

  /// Adds an item; the first of two equal names counts, and duplicates are reported elsewhere.
  private mutating func add(_ item: Item) -> Int {
    let number = items.count
    items.append(item)
    alias(item.name, number)
    if let key = OriginKey(item.origin) { Self.keepFirst(&byOrigin[key, default: number]) }
    return number
  }

  private mutating func alias(_ name: String, _ number: Int) {
    Self.keepFirst(&byName[name, default: number])
  }

  /// Keeps what is there; what was missing has just got its default, and both took one lookup.
  private static func keepFirst(_ number: inout Int) {}
}

extension Entry {
  /// The name of the entry in lists: its name, else its organization.
  public var title: LocalizedText {
    callNames.first { !$0.isEmpty } ?? presentation.headline ?? presentation.organization ?? LocalizedText([])
  }
}
