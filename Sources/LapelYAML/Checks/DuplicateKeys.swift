import LapelDiagnostics

/// Finds keys that are given twice in one mapping: YAML 1.2.2 §3.2.1.1. It also notes which mappings
/// merge others, and makes lookup tables for the large ones.
struct DuplicateKeys {
  let store: NodeStore
  /// The keys of the large mappings, for lookups.
  private(set) var tables: [Int: NameTable] = [:]
  /// The mappings that have a `<<`.
  private(set) var merging: Set<Int> = []

  /// The number of pairs from which a mapping gets a table.
  static let large = 16

  init(_ store: NodeStore) { self.store = store }

  mutating func check(_ report: inout Report) {
    var keys: [Int] = []
    var collections: [String: Int] = [:]
    for index in store.nodes.indices where store.nodes[index].meta.kind == .mapping {
      keys.removeAll(keepingCapacity: true)
      collections.removeAll(keepingCapacity: true)
      let range = store.children(index)
      var child = range.lowerBound
      while child < range.upperBound {
        if store.nodes[store.resolved(child)].meta.kind == .scalar {
          keys.append(child)
        } else if let key = store.comparable(child) {
          if let first = collections[key] {
            duplicate(child, first: first, &report)
          } else {
            collections[key] = child
          }
        }
        if store.isMergeKey(child) {
          merging.insert(index)
          checkMerged(store.after(child), &report)
        }
        child = store.after(store.after(child))
      }
      if keys.count < DuplicateKeys.large { compare(keys, &report) } else { tabulate(keys, index, &report) }
    }
  }

  /// Checks that `<<` merges only mappings.
  private func checkMerged(_ value: Int, _ report: inout Report) {
    let target = store.resolved(value)
    let items = store.nodes[target].meta.kind == .sequence ? store.children(target) : target..<target + 1
    var item = items.lowerBound
    while item < items.upperBound {
      if store.nodes[store.resolved(item)].meta.kind != .mapping {
        report.add(
          Diagnostic(
            .mergedText, "`<<` merges a mapping, and this is none", at: store.range(item),
            hints: ["write `<<: *name`, where `&name` stands before a mapping"]))
      }
      item = store.after(item)
    }
  }

  private func compare(_ keys: [Int], _ report: inout Report) {
    for later in keys.indices.dropFirst() {
      for earlier in 0..<later where store.isSameKey(keys[earlier], keys[later]) {
        duplicate(keys[later], first: keys[earlier], &report)
        break
      }
    }
  }

  private mutating func tabulate(_ keys: [Int], _ mapping: Int, _ report: inout Report) {
    var table = NameTable()
    for key in keys {
      let hash = store.hash(store.resolved(key))
      if let first = table.number(hash: hash, isSame: { store.isSameKey($0, key) }) {
        duplicate(key, first: first, &report)
      } else {
        table.set(key, hash: hash) { store.isSameKey($0, key) }
      }
    }
    tables[mapping] = table
  }

  private func duplicate(_ key: Int, first: Int, _ report: inout Report) {
    report.add(.error, in: store.file) {
      Diagnostic(
        .duplicateKey, "the key `\(store.excerpt(key))` is given twice", at: store.range(key),
        notes: [Diagnostic.Note("it is given here first", at: store.range(first))],
        hints: ["remove or rename one of the two"])
    }
  }
}

extension NodeStore {
  /// A hash of a scalar's text.
  func hash(_ index: Int) -> Int {
    source.withUnsafeBufferPointer { buffer in
      if let range = ScalarText(nodes[index]).verbatim { return NameTable.hash(Bytes(buffer).slice(range)) }
      var decoder = ScalarDecoder(bytes: Bytes(buffer), node: nodes[index])
      decoder.run()
      return decoder.output.withUnsafeBufferPointer { NameTable.hash($0) }
    }
  }

  func isSameKey(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (resolved(a), resolved(b))
    guard isSameText(a, b) else { return false }
    // `1` is a number and `"1"` a text; in career files both are text.
    return merges || isText(a) == isText(b)
  }

  private func isSameText(_ a: Int, _ b: Int) -> Bool {
    if let x = ScalarText(nodes[a]).verbatim, let y = ScalarText(nodes[b]).verbatim {
      return x.count == y.count && source[x].elementsEqual(source[y])
    }
    return text(a).utf8.elementsEqual(text(b).utf8)
  }

  func isText(_ index: Int) -> Bool {
    if let tag = tag(index) { return tag == "tag:yaml.org,2002:str" || tag == "!" }
    guard nodes[index].meta.style == .plain else { return true }
    return CoreSchema(plain: text(index)) == .text
  }

  /// The beginning of a scalar's text, or of a collection as written, short enough for a message.
  func excerpt(_ index: Int) -> String {
    var text = ""
    let whole =
      nodes[resolved(index)].meta.isCollection
      ? String(decoding: source[nodes[index].range].prefix(200).prefix { !$0.isBreak }, as: UTF8.self)
      : self.text(resolved(index))
    for (count, character) in whole.unicodeScalars.enumerated() {
      if count == 40 { return text + "…" }
      text.unicodeScalars.append(character)
    }
    return text
  }
}
