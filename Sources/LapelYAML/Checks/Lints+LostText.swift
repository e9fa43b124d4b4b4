import LapelDiagnostics

extension Lints {
  /// Reports a text of which nothing is left because its first character means something else.
  func lostText(_ index: Int, _ node: RawNode, isInBrackets: Bool, _ report: inout Report) {
    if node.meta.has(.hasProperties), let properties = store.properties(of: index) {
      lostProperty(properties, &report)
    } else {
      lostComment(after: Int(node.start), isInBrackets: isInBrackets, &report)
    }
  }

  /// `summary: &Partners, where I led`: the first word names a value that nothing repeats, or is the tag of
  /// a text.
  func lostWords(_ report: inout Report) {
    var repeated: Set<Int>?
    for index in store.nodes.indices {
      let node = store.nodes[index]
      guard node.meta.has(.hasProperties), node.meta.kind == .scalar, node.start < node.end,
        let properties = store.properties(of: index)
      else { continue }
      if let anchor = properties.anchor {
        if repeated == nil {
          repeated = Set(
            store.nodes.indices.filter { store.nodes[$0].meta.kind == .alias }.map(store.resolved))
        }
        if repeated?.contains(index) == true { continue }
        lostWord(anchor, "the name of a value, which nothing repeats", &report)
      } else if let tag = properties.tag {
        lostWord(tag, "the type of a value, which a career file does not use", &report)
      }
    }
  }

  private func lostWord(_ property: Range<UInt32>, _ what: String, _ report: inout Report) {
    let bytes = Int(property.lowerBound)..<Int(property.upperBound)
    if store.source[bytes].starts(with: "!!".utf8) || bytes.count == 1 { return }
    let word = String(decoding: store.source[bytes], as: UTF8.self)
    report.add(
      Diagnostic(
        .lostText, "`\(word)` is \(what), and not part of the text", at: SourceRange(store.file, bytes),
        hints: ["put the text in quotes"]))
  }

  /// `email: &gildong`: the name of a value that is missing.
  private func lostProperty(_ properties: Properties, _ report: inout Report) {
    guard let property = properties.anchor ?? properties.tag else { return }
    let bytes = Int(property.lowerBound)..<Int(property.upperBound)
    // `!!str` and `!!null` say on purpose what an empty value means.
    if store.source[bytes].starts(with: "!!".utf8) { return }
    let mark = properties.anchor == nil ? "!" : "&"
    let what = properties.anchor == nil ? "type" : "name"
    let place = SourceRange(store.file, bytes)
    let text = String(decoding: store.source[bytes], as: UTF8.self)
    report.add(
      Diagnostic(
        .lostText, "`\(mark)` begins the \(what) of a value, so that there is no text here", at: place,
        hints: ["put the text in quotes"],
        fix: Diagnostic.Fix("put the text in quotes", [Diagnostic.Edit(place, Quoting.quoted(text))])))
  }

  /// `name: #1`: the whole text is a comment. An intended comment has a space after its `#`.
  private func lostComment(after start: Int, isInBrackets: Bool, _ report: inout Report) {
    let source = store.source
    var hash = start
    while hash < source.count, source[hash].isBlank { hash += 1 }
    guard hash > start, hash + 1 < source.count, source[hash] == Byte.hash else { return }
    let next = source[hash + 1]
    if next.isBlank || next.isBreak || next == Byte.hash { return }
    let end = commentEnd(hash, isInBrackets: isInBrackets)
    let place = SourceRange(store.file, hash..<end)
    let text = String(decoding: source[hash..<end], as: UTF8.self)
    report.add(
      Diagnostic(
        .lostText, "`#` begins a comment, so that there is no text here", at: place,
        severity: isInBrackets ? .error : nil,
        hints: ["put the text in quotes, or a space after the `#`"],
        fix: Diagnostic.Fix("put the text in quotes", [Diagnostic.Edit(place, Quoting.quoted(text))])))
  }

  /// Reports a whole line such as `#1 in sales`, which may be meant to continue a text or a list: a comment by its `#`, a rank
  /// by its number. An intended comment has a space after its `#`.
  func lostRanks(_ report: inout Report) {
    let source = store.source
    for comment in store.comments {
      let hash = Int(comment.lowerBound)
      var start = hash
      while start > 0, source[start - 1].isBlank { start -= 1 }
      guard start == 0 || source[start - 1].isBreak else { continue }
      var index = hash + 1
      while index < comment.upperBound, source[index].isDigit { index += 1 }
      guard index > hash + 1, index + 1 < comment.upperBound, source[index].isBlank,
        source[index + 1].isLetter || source[index + 1] >= 0x80
      else { continue }
      report.add(
        Diagnostic(
          .lostText, "`#` begins a comment, so that this line is no text",
          at: SourceRange(store.file, hash..<Int(comment.upperBound)),
          hints: ["put the text in quotes, or a space after the `#`"]))
    }
  }

  /// The end of the text that a `#` hides: the end of the line, or in brackets the place before whatever ends an entry.
  func commentEnd(_ hash: Int, isInBrackets: Bool) -> Int {
    let source = store.source
    var end = hash
    while end < source.count, !source[end].isBreak {
      if isInBrackets, source[end] == Byte.comma || source[end].isClosingBracket { break }
      end += 1
    }
    while source[end - 1].isBlank { end -= 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var isClosingBracket: Bool { self == Byte.closeBracket || self == Byte.closeBrace }
}
