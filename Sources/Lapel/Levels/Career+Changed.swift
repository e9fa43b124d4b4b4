/// Rewriting a whole career, value by value.
extension Career {
  /// The career with every value rewritten; entries of which nothing is left are removed, and so are empty sections.
  package func changed(by change: ValueChange) -> Career {
    var career = self
    career.person = person.changed(by: change, ValueContext()) ?? Person()
    career.entries = [:]
    for type in Self.sections {
      let list = (entries[type.section] ?? []).compactMap { $0.changedEntry(by: change) }
      if !list.isEmpty { career.entries[type.section] = list }
    }
    for list in Self.lists { list.change(&career, change) }
    return career
  }

  /// Every single value, each with its level.
  public var leaves: [Leaf] {
    var all: [Leaf] = []
    collect(into: &all) { _ in }
    return all
  }

  /// Passes the same values on entry by entry, since a large career has too many to hold them all at once.
  func forEachPart(_ look: ([Leaf]) -> Void) {
    var part: [Leaf] = []
    collect(into: &part) { part in
      look(part)
      part.removeAll(keepingCapacity: true)
    }
  }

  /// - Parameter next: called after each entry.
  private func collect(into leaves: inout [Leaf], _ next: (inout [Leaf]) -> Void) {
    person.collect(into: &leaves, ValueContext())
    for type in Self.sections {
      let context = ValueContext(record: "career", field: type.section.rawValue, fallback: type.defaultLevel)
      for entry in entries[type.section] ?? [] {
        entry.collect(into: &leaves, context)
        next(&leaves)
      }
    }
    for list in Self.lists { list.collect(self, &leaves) }
    next(&leaves)
  }
}

extension Entry {
  /// The entry with each single value changed; nil when nothing is left.
  package func changedEntry(by change: ValueChange) -> (any Entry)? {
    let context = ValueContext(
      record: "career", field: Self.section.rawValue, fallback: Self.defaultLevel)
    if let level = change.spares, isVisible(at: level, context) { return self }
    return change.keeps(context.level(of: self)) ? changed(by: change, context) : nil
  }
}

extension Entry {
  /// Every single value of the entry, each with its level.
  package var leaves: [Leaf] {
    var leaves: [Leaf] = []
    collect(into: &leaves, ValueContext())
    return leaves
  }
}
