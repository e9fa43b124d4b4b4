import LapelDiagnostics

/// Reads block nodes: YAML 1.2.2 §8.2.3, `s-l+block-node(n,c)`.
extension Parser {
  /// Reads the node that belongs in the slot, or opens the collection that begins there.
  mutating func blockNode() -> Step {
    if atContent { atContent = false } else { skipToContent() }
    if indent <= slot.indent, isIndentedOddly { mendIndentation(isEntry: false) }
    var place = NodePlace(
      start: pos, column: column, isInline: !newLine, allowsCollection: newLine || slot.allowsCompact,
      tab: tabBefore)
    while true {
      if isAtEnd || isAtMarker || (newLine && isOutside(place)) {
        appendEmpty(merged(place.outer, place.own))
        atContent = true
        return .next
      }
      switch bytes[pos] {
      case Byte.ampersand, Byte.exclamation:
        property(&place.own)
        requireSeparation(inFlow: false)
        skipToContent()
        if newLine { place.moveDown(&self) }
      case Byte.dash where isSeparation(pos + 1): return sequence(place)
      case Byte.question where isSeparation(pos + 1): return explicitKey(place)
      case Byte.colon where isSeparation(pos + 1): return emptyKey(place)
      case Byte.bar, Byte.greater: return blockScalar(place)
      case Byte.asterisk: return aliasNode(place)
      case Byte.singleQuote, Byte.doubleQuote: return quotedNode(place)
      case Byte.openBracket where isMarkdownLink: return plainNode(place)
      case Byte.openBracket, Byte.openBrace: return flowNode(place)
      default: return plainNode(place)
      }
    }
  }

  /// Whether the line belongs to a parent, because it is not indented more than the slot's collection. A sequence may
  /// be at the indentation of its mapping.
  private func isOutside(_ place: NodePlace) -> Bool {
    guard indent <= slot.indent else { return false }
    return !(indent == slot.indent && slot.allowsSequenceAtIndent && isIndicator(Byte.dash))
  }

  /// What is known about the place where a node begins.
  struct NodePlace {
    /// The properties on earlier lines, and those on the node's own line.
    var outer = Properties.none
    var own = Properties.none
    /// The offset and column of the line's first property, or else of the node itself.
    var start: Int
    var column: Int
    /// Whether a block collection may begin here.
    var allowsCollection: Bool
    /// Whether the node is on the line of its indicator.
    var isInline: Bool
    /// Whether what should be indentation contains a tab.
    var tab: Bool

    @inline(__always)
    init(start: Int, column: Int, isInline: Bool, allowsCollection: Bool, tab: Bool) {
      self.start = start
      self.column = column
      self.isInline = isInline
      self.allowsCollection = allowsCollection
      self.tab = tab
    }

    /// Notes that the node is on a later line than its properties.
    mutating func moveDown(_ parser: inout Parser) {
      outer = parser.merged(outer, own)
      own = .none
      start = parser.pos
      column = parser.indent
      isInline = false
      allowsCollection = true
      tab = parser.tabBefore
    }
  }

  // MARK: - Collections

  /// Opens a sequence: YAML 1.2.2 §8.2.1.
  private mutating func sequence(_ place: NodePlace) -> Step {
    let place = collectionPlace(place, "a list item")
    open(.blockSequence, at: pos, indent: place.column, own: merged(place.outer, place.own))
    return item()
  }

  /// Moves past the dash of an item.
  mutating func item() -> Step {
    slot = Slot(indent: column, kind: .item)
    pos += 1
    lastEnd = pos
    return .node
  }

  /// Opens a mapping that begins with `?`: YAML 1.2.2 §8.2.2, `c-l-block-map-explicit-key`.
  private mutating func explicitKey(_ place: NodePlace) -> Step {
    let place = collectionPlace(place, "a `?` key")
    open(.blockMapping, at: pos, indent: place.column, own: merged(place.outer, place.own))
    return mappingEntry()
  }

  /// Opens a mapping that begins with a colon, so that its first key is empty.
  private mutating func emptyKey(_ place: NodePlace) -> Step {
    var place = place
    let own = place.own
    place.own = .none
    place = collectionPlace(place, "a key")
    open(.blockMapping, at: place.start, indent: place.column, own: place.outer)
    appendEmpty(own)
    return afterColon(pos, indent: place.column)
  }

  /// Opens a mapping whose first key is about to be appended.
  mutating func openMapping(_ place: NodePlace) -> NodePlace {
    var checked = place
    checked.own = .none
    checked = collectionPlace(checked, "a key")
    open(.blockMapping, at: place.start, indent: checked.column, own: place.outer)
    return checked
  }

  /// Expects the value of an implicit key; the colon is at `index`.
  mutating func afterColon(_ index: Int, indent: Int) -> Step {
    pos = index + 1
    lastEnd = pos
    slot = Slot(indent: indent, kind: .value)
    return .node
  }

  /// Reports what keeps a block collection from beginning here, and returns the place where it is assumed to begin.
  private mutating func collectionPlace(_ place: NodePlace, _ what: String) -> NodePlace {
    var place = place
    if place.tab {
      if place.isInline {
        let tab = lastTab(before: place.start)
        report(
          .tabIndentation, "a tab stands before \(what); only spaces may", at: tab..<tab + 1,
          fix: Diagnostic.Fix(
            "replace the tab with a space", [Diagnostic.Edit(self.place(tab..<tab + 1), " ")]))
      } else {
        var line = place.start
        while line > 0, bytes[line - 1].isBlank { line -= 1 }
        mendIndentation(of: line, isEntry: false)
        place.column = max(indent, slot.indent + 1)
      }
    } else if !place.allowsCollection {
      report(
        .misplacedCollection, "\(what) cannot begin on this line", at: pos..<pos + 1,
        hints: [
          slot.kind == .root ? "begin it on the line after `---`" : "begin it on the next line, indented"
        ])
    } else if let start = place.own.start {
      report(
        .badAnchor, "an anchor or tag cannot stand before \(what) on its line", at: start..<pos,
        hints: ["put it on the line before"])
    }
    return place
  }

  private func lastTab(before index: Int) -> Int {
    var index = index - 1
    while index > 0, bytes[index] != Byte.tab { index -= 1 }
    return index
  }

  // MARK: - Scalars and aliases

  /// Appends a scalar or alias: as the first key of a new mapping if a colon follows, else as the node
  /// itself.
  mutating func leaf(
    _ meta: RawNode.Meta, _ range: Range<Int>, _ place: NodePlace, isOneLine: Bool, link: UInt32 = 0
  )
    -> Step
  {
    if let colon = colon(after: pos), place.allowsCollection {
      if !isOneLine { reportMultilineKey(range) }
      checkKeyLength(range.lowerBound, colon)
      let mapping = openMapping(place)
      append(meta, range, place.own, link: link)
      return afterColon(colon, indent: mapping.column)
    }
    append(meta, range, merged(place.outer, place.own), link: link)
    return .next
  }

  /// The index of the colon that makes the node ending at `index` a key; nil when there is none.
  @inline(__always)
  func colon(after index: Int) -> Int? {
    var index = index
    while bytes[index].isBlank { index += 1 }
    return bytes[index] == Byte.colon && isSeparation(index + 1) ? index : nil
  }

  private mutating func aliasNode(_ place: NodePlace) -> Step {
    let start = pos
    guard !isMarkdownStar(inFlow: false) else { return plainNode(place) }
    pos += 1
    skipAnchorName()
    if pos == start + 1 {
      report(
        .starAtStart, "`*` at the beginning of a value means a reference", at: start..<pos, hints: bulletHints
      )
      return abandon()
    }
    let range = start..<pos
    if place.own.start != nil || !place.outer.isEmpty,
      !(place.allowsCollection && colon(after: pos) != nil && place.own.isEmpty)
    {
      let at = place.own.start ?? start
      report(.badAnchor, "an alias cannot have an anchor or a tag of its own", at: at..<pos)
    }
    var place = place
    place.own = .none
    if colon(after: pos) == nil || !place.allowsCollection { place.outer = .none }
    return leaf(.alias, range, place, isOneLine: true, link: aliasLink(range))
  }

  func aliasLink(_ range: Range<Int>) -> UInt32 {
    anchorIndex(range).map { UInt32($0) } ?? RawNode.noAnchor
  }

  private mutating func quotedNode(_ place: NodePlace) -> Step {
    let start = pos
    let quoted = quoted(indent: slot.indent + 1)
    if !quoted.isClosed {
      append(quoted.meta, start..<quoted.end, merged(place.outer, place.own))
      atContent = true
      return .next
    }
    return leaf(quoted.meta, start..<pos, place, isOneLine: quoted.isOneLine)
  }

  private mutating func flowNode(_ place: NodePlace) -> Step {
    flowIndent = slot.indent + 1
    outerProperties = place.outer
    var own = place.own
    if !place.allowsCollection {
      own = merged(place.outer, own)
      outerProperties = .none
    }
    flowStart = pos
    openFlow(own: own, indent: place.column)
    stack[stack.count - 1].mayBeKey = place.allowsCollection
    return .flow
  }
}
