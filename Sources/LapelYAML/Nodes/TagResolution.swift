/// Resolves tag shorthands to full tags: YAML 1.2.2 §6.9.1.
extension NodeStore {
  func resolvedTag(_ range: Range<Int>, of index: Int) -> String {
    let tag = source[range]
    if tag.count == 1 { return "!" }
    if tag[range.lowerBound + 1] == Byte.less {
      return String(decoding: tag.dropFirst(2).dropLast(), as: UTF8.self)
    }
    let (handle, name) = split(tag)
    if let directive = directive(for: handle, in: document(of: index)) {
      return String(decoding: source[directive.prefix], as: UTF8.self) + unescaped(name)
    }
    return (handle.count == 2 ? "tag:yaml.org,2002:" : "!") + unescaped(name)
  }

  /// Splits a tag into its handle, `!`, `!!` or `!word!`, and the rest.
  private func split(_ tag: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
    var end = tag.startIndex + 1
    while end < tag.endIndex, tag[end].isWordCharacter { end += 1 }
    if end < tag.endIndex, tag[end] == Byte.exclamation {
      return (tag[tag.startIndex...end], tag[(end + 1)...])
    }
    return (tag[tag.startIndex...tag.startIndex], tag[(tag.startIndex + 1)...])
  }

  private func directive(for handle: ArraySlice<UInt8>, in document: RawDocument) -> TagDirective? {
    let number = handle.withUnsafeBufferPointer { name in
      document.handles.number(hash: NameTable.hash(name)) {
        source[document.tags[$0].handle].elementsEqual(name)
      }
    }
    return number.map { document.tags[$0] }
  }

  /// The name with its `%xx` escapes decoded.
  private func unescaped(_ name: ArraySlice<UInt8>) -> String {
    guard name.contains(Byte.percent) else { return String(decoding: name, as: UTF8.self) }
    var result: [UInt8] = []
    var index = name.startIndex
    while index < name.endIndex {
      if name[index] == Byte.percent, index + 2 < name.endIndex, let high = name[index + 1].hexValue,
        let low = name[index + 2].hexValue
      {
        result.append(UInt8(high << 4 | low))
        index += 3
      } else {
        result.append(name[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
