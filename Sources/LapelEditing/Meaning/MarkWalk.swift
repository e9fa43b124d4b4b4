import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelYAML

/// Walks through a document and marks what the schema knows.
struct MarkWalk {
  private(set) var marks: [Mark] = []

  mutating func visit(_ meaning: NodeMeaning) {
    let node = meaning.node
    if node.isAlias { return }
    switch node.kind {
    case .scalar: scalar(meaning)
    case .sequence:
      for item in node.items where node.encloses(item) { visit(meaning.item(item)) }
    case .mapping:
      for (key, value) in node.pairs where node.encloses(key) {
        let inner = meaning.value(value, under: key)
        if key.kind == .scalar, !key.isAlias, meaning.keysAreItems {
          add(key, .pointer(.items), meaning.level)
        } else if key.kind == .scalar, !key.isAlias {
          add(key, .key, inner.level)
          level(of: inner, under: key, in: meaning)
        }
        if node.encloses(value) { visit(inner) }
      }
    }
  }

  private mutating func scalar(_ meaning: NodeMeaning) {
    let (node, level) = (meaning.node, meaning.level)
    guard !node.isEmpty else { return }
    switch meaning.shape?.role {
    case .identifier?:
      guard let holder = meaning.holder else { return }
      add(node, .identifier(meaning.field?.traits.space ?? .items, of: holder.range), level)
    case .pointer?:
      add(node, .pointer(meaning.field?.traits.space ?? .items), level)
    case .date?, .periodEnd?: add(node, .date, level)
    case .period?: add(node, .period, level)
    case .language?: add(node, .word, level)
    case .logLine?: logLine(node, level)
    case nil:
      if meaning.isLink, !node.text.contains("/") {
        add(node, .pointer(.items), level)
      } else if FieldWords.words(of: meaning, languages: WordsShelf.languages).contains(node.text) {
        add(node, .word, level)
      } else {
        marks.append(Mark(range: node.range.bytes, kind: .text, level: level))
        items(in: node, level)
      }
    }
  }

  private mutating func level(of inner: NodeMeaning, under key: Node, in outer: NodeMeaning) {
    guard inner.level > outer.level, let field = inner.field, field.level == inner.level,
      field.name == key.text
    else { return }
    let node = inner.node
    let end =
      node.isOnOneLine && !node.isEmpty && !node.isAlias
      ? node.range.bytes.upperBound : key.range.bytes.upperBound
    marks.append(Mark(range: key.range.bytes.lowerBound..<end, kind: .level, level: inner.level))
  }

  /// Marks the text of a scalar that is written literally, on one line.
  private mutating func add(_ node: Node, _ kind: Mark.Kind, _ level: ShowLevel) {
    guard let range = node.verbatimRange, !range.isEmpty, node.isOnOneLine else {
      if case .key = kind { return }
      marks.append(Mark(range: node.range.bytes, kind: .text, level: level))
      return
    }
    marks.append(Mark(range: range, kind: kind, level: level))
  }

  /// Marks a line of the log: `DATE [@ID …] TEXT [+TAG …]`
  private mutating func logLine(_ node: Node, _ level: ShowLevel) {
    guard let range = node.verbatimRange, node.isOnOneLine else {
      marks.append(Mark(range: node.range.bytes, kind: .text, level: level))
      return
    }
    var (at, isFirst, isAbout) = (range.lowerBound, true, true)
    for word in node.text.utf8.split(separator: 0x20, omittingEmptySubsequences: false) {
      let place = at..<at + word.count
      at += word.count + 1
      if word.isEmpty { continue }
      if isFirst {
        marks.append(Mark(range: place, kind: .date, level: level))
      } else if isAbout, word.first == UInt8(ascii: "@") {
        if word.count > 1 {
          marks.append(
            Mark(range: place.lowerBound + 1..<place.upperBound, kind: .pointer(.records), level: level))
        }
      } else {
        isAbout = false
        let isTag = word.first == UInt8(ascii: "+") && word.count > 1
        marks.append(Mark(range: place, kind: isTag ? .tag : .text, level: level))
      }
      isFirst = false
    }
  }

  /// Marks each `[[nuri]]` in a text.
  private mutating func items(in node: Node, _ level: ShowLevel) {
    for range in CitedItems.ranges(in: node) {
      marks.append(Mark(range: range, kind: .pointer(.items), level: level))
    }
  }
}

extension NodeMeaning {
  /// Whether it is an address or an id, as in `links`.
  var isLink: Bool { shape?.record?.name == "link" || record == "link" && field?.name == "url" }
}
