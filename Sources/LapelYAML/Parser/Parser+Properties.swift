import LapelDiagnostics

/// Reads anchors, tags and aliases: YAML 1.2.2 §6.9 and §7.1.
extension Parser {
  /// Reads one property at `pos` into `own`.
  mutating func property(_ own: inout Properties) {
    let start = pos
    if bytes[pos] == Byte.ampersand {
      pos += 1
      skipAnchorName()
      if pos == start + 1 {
        report(
          .badAnchor, "`&` needs a name", at: start..<pos,
          hints: ["to write a text that begins with `&`, put it in quotes"])
      } else if own.anchor != nil {
        report(
          .badAnchor, "a second anchor for the same value", at: start..<pos,
          hints: ["keep one of the two"])
      } else {
        own.anchor = UInt32(start)..<UInt32(pos)
      }
    } else {
      let isGood = tag()
      // An invalid tag was reported as a whole.
      if !isGood { while !isSeparation(pos), !bytes[pos].isFlowIndicator { pos += 1 } }
      if own.tag != nil {
        report(.badTag, "a second tag for the same value", at: start..<pos, hints: ["keep one of the two"])
      } else if isGood {
        own.tag = UInt32(start)..<UInt32(pos)
      }
    }
    lastEnd = pos
  }

  /// Moves past an `ns-anchor-name`: anything but white space and flow indicators.
  mutating func skipAnchorName() {
    while !isSeparation(pos), !bytes[pos].isFlowIndicator { pos += 1 }
  }

  /// Moves past a tag and tells whether it may be used: YAML 1.2.2 §6.9.1, `c-ns-tag-property`.
  private mutating func tag() -> Bool {
    let start = pos
    if bytes[pos + 1] == Byte.less {
      pos += 2
      let name = pos
      var isGood = skipURI { $0.isURICharacter }
      if bytes[pos] == Byte.greater { pos += 1 } else { isGood = false }
      if !isGood || pos - 1 == name || (pos - 2 == name && bytes[name] == Byte.exclamation) {
        report(
          .badTag, "`\(excerpt(start..<pos))` is no tag", at: start..<pos,
          hints: ["a whole tag reads `!<tag:example.org,2024:name>`"])
        return false
      }
      return true
    }
    pos += 1
    // The handle is `!`, `!!` or `!word!`.
    var handle = start..<pos
    var end = pos
    while bytes[end].isWordCharacter { end += 1 }
    if bytes[end] == Byte.exclamation {
      pos = end + 1
      handle = start..<pos
    }
    let name = pos
    let isGood = skipURI { $0.isURICharacter && $0 != Byte.exclamation && !$0.isFlowIndicator }
    if !isGood || (pos == name && handle.count > 1) {
      report(
        .badTag, "`\(excerpt(start..<pos))` is no tag", at: start..<pos,
        hints: ["to write a text that begins with `!`, put it in quotes"])
      return false
    }
    if handle.count > 2, !isHandle(handle) {
      report(
        .badTag, "no `%TAG` line of this document says what `\(excerpt(handle))` stands for", at: start..<pos,
        hints: ["to write a text that begins with `!`, put it in quotes"])
      return false
    }
    return true
  }

  /// Moves past `ns-uri-char`s; false when a `%` lacks its two hex digits.
  private mutating func skipURI(_ belongs: (UInt8) -> Bool) -> Bool {
    while true {
      if bytes[pos] == Byte.percent {
        guard bytes[pos + 1].isHexDigit, bytes[pos + 2].isHexDigit else { return false }
        pos += 3
      } else if belongs(bytes[pos]) {
        pos += 1
      } else {
        return true
      }
    }
  }

  /// Reports a property that is not separated from what follows.
  mutating func requireSeparation(inFlow: Bool) {
    // YAML 1.2.2 §7.5, `ns-flow-node`: only an empty node may follow without white space.
    let isEmpty =
      inFlow && bytes[pos].isFlowIndicator && bytes[pos] != Byte.openBracket && bytes[pos] != Byte.openBrace
    if isSeparation(pos) || isEmpty { return }
    report(
      .textAfterValue, "white space is missing after `\(excerpt(wordBefore()..<pos))`", at: pos..<pos + 1)
    while !isSeparation(pos), !(inFlow && bytes[pos].isFlowIndicator) { pos += 1 }
  }

  private func wordBefore() -> Int {
    var start = pos
    while start > 0, !bytes[start - 1].isBlank, !bytes[start - 1].isBreak { start -= 1 }
    return start
  }

  /// Merges two sets of properties for one value, one of them from an earlier line.
  @inline(__always)
  mutating func merged(_ outer: Properties, _ own: Properties) -> Properties {
    outer.isEmpty ? own : own.isEmpty ? outer : joined(outer, own)
  }

  private mutating func joined(_ outer: Properties, _ own: Properties) -> Properties {
    var all = outer
    if let anchor = own.anchor {
      if all.anchor != nil {
        report(
          .badAnchor, "a second anchor for the same value",
          at: Int(anchor.lowerBound)..<Int(anchor.upperBound), hints: ["keep one of the two"])
      } else {
        all.anchor = anchor
      }
    }
    if let tag = own.tag {
      if all.tag != nil {
        report(
          .badTag, "a second tag for the same value", at: Int(tag.lowerBound)..<Int(tag.upperBound),
          hints: ["keep one of the two"])
      } else {
        all.tag = tag
      }
    }
    return all
  }

  /// The index of the anchor that the alias at `range` (with its `*`) means; nil when there is none.
  func anchorIndex(_ range: Range<Int>) -> Int? {
    let name = range.lowerBound + 1..<range.upperBound
    return anchorNames.number(hash: NameTable.hash(bytes.slice(name))) { isAnchor($0, name) }
  }

  func isAnchor(_ index: Int, _ name: Range<Int>) -> Bool {
    bytes.equal(anchors[index].nameWithoutMark, name)
  }

  private func isHandle(_ range: Range<Int>) -> Bool {
    document.handles.number(hash: NameTable.hash(bytes.slice(range))) {
      bytes.equal(document.tags[$0].handle, range)
    }
      != nil
  }
}
