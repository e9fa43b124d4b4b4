import LapelDiagnostics
import LapelYAML

/// One document read as part of a career, except for the person, whose values may come from several files.
struct DocumentReading: Sendable {
  let isPrivate: Bool
  private(set) var report = Report()
  private(set) var career = Career()
  /// What the document says about the person, with the pairs it was read from; nil when it has no keys at all.
  private(set) var person: (value: Person, record: RecordNode)?

  /// The entries of long lists in which nothing was found, for the next reading of the file.
  private(set) var silent: [SectionKey: [KnownEntries.Known]] = [:]

  private let overlays: PrivateOverlays

  private static let keys = RecordKeys("career", CareerShape.topLevel, isLine: false)

  /// - Parameter known: entries of the file that need not be read again.
  init(_ document: CareerDocument, _ overlays: PrivateOverlays, knowing known: KnownEntries = KnownEntries())
  {
    isPrivate = document.isPrivate
    self.overlays = overlays
    if let foreign = ForeignCV(document.root) {
      report.add(foreign.diagnostic(at: document.root))
      return
    }
    guard document.root.kind == .mapping else {
      report.add(
        Diagnostic(
          .wrongShape,
          "a career file has keys, such as `name` or `projects`, and this is \(document.root.kind == .sequence ? "a list" : "a text")",
          at: document.root.range.start,
          hints: ["write the section first, such as `projects:`, then its list"]))
      return
    }
    guard let record = Self.keys.open(document.root, &report) else { return }
    person = Person.schema.make(record, 0, &report).map { (value: $0, record: record) }
    for type in Career.sections { readSection(type, record, known) }
    for list in Career.lists {
      if let node = value(list.info.name, record) { list.read(node, &report, &career) }
    }
  }

  private mutating func readSection<E: Entry>(_ type: E.Type, _ record: RecordNode, _ known: KnownEntries) {
    guard let node = value(E.section.rawValue, record) else { return }
    if E.isReadFromFiles, node.kind == .mapping, node["from"] != nil {
      guard let bibliography = Bibliography.read(node, &report) else { return }
      career.bibliographies.append(bibliography)
      if !bibliography.items.isEmpty { career.entries[E.section] = bibliography.items }
      return
    }
    if overlays.isEmpty(for: E.section), let list = LongList(entries: node) {
      let read = list.entries(type, knowing: known[E.section], &report)
      if !read.entries.isEmpty { career.entries[E.section] = read.entries }
      silent[E.section] = read.silent
      return
    }
    let entries: [E] =
      overlays.isEmpty(for: E.section)
      ? [E].read(node, &report) ?? [] : overlays.read(type, node, isPrivate: isPrivate, &report)
    if !entries.isEmpty { career.entries[E.section] = entries.map { $0 as any Entry } }
  }

  private mutating func value(_ name: String, _ record: RecordNode) -> Node? {
    guard let slot = Self.keys.slots[name], let node = record.values[slot], !node.isAbsent(&report) else {
      return nil
    }
    return node
  }
}

extension Career {
  /// Adds what another document contains; the person's values are put together elsewhere.
  mutating func add(_ other: Career) {
    for (section, entries) in other.entries { self.entries[section, default: []] += entries }
    bibliographies += other.bibliographies
    for list in Self.lists { list.add(&self, other) }
  }
}
