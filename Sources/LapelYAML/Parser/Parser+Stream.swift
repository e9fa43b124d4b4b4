import LapelDiagnostics

/// Reads documents, their markers and directives: YAML 1.2.2 §6.8 and §9.
extension Parser {
  /// Reads the whole stream.
  mutating func stream() {
    while true {
      let start = pos
      document = RawDocument(root: nodes.count, range: start..<start)
      anchorNames.removeAll()
      let directives = prefix()
      if isAtEnd {
        if let directives { reportMissingStart(directives) }
        return
      }
      if isAtMarker, bytes[pos] == Byte.dot {
        if let directives { reportMissingStart(directives) }
        endMarker()
        continue
      }
      slot = Slot(indent: -1, kind: .root)
      atContent = false
      if isAtMarker {
        document.explicitStart = true
        pos += 3
        lastEnd = pos
      } else {
        if let directives { reportMissingStart(directives) }
        atContent = true
      }
      document.root = nodes.count
      documentBody()
      atContent = false
      if isAtMarker, bytes[pos] == Byte.dot {
        document.explicitEnd = true
        endMarker()
      }
      document.range = start..<pos
      documents.append(document)
    }
  }

  private mutating func reportMissingStart(_ directives: Range<Int>) {
    report(
      .badDirective, "a `---` line is missing after the directive `\(excerpt(directives))`", at: directives,
      hints: ["a line that begins with `%` speaks to YAML readers; to write such a text, put it in quotes"])
  }

  /// Moves past `...` and what may follow it on its line.
  private mutating func endMarker() {
    pos += 3
    lastEnd = pos
    let end = pos
    skipToContent()
    if !newLine, !isAtEnd {
      report(.textAfterValue, "nothing but a comment may follow `...` on its line", at: end..<lineEnd(pos))
      skipLine()
    }
    if newLine { pos = lineStart }
  }

  /// Reads what comes before a document: byte order marks, comments, directives. Returns the first
  /// directive; nil when there is none.
  private mutating func prefix() -> Range<Int>? {
    var first: Range<Int>?
    var hasVersion = false
    while true {
      // YAML 1.2.2 §9.1.1: a byte order mark may begin any document.
      if first == nil, bytes.starts(at: pos, with: "\u{FEFF}") {
        marks.append(pos)
        pos += 3
      }
      skipFromLineStart()
      if first == nil, newLine, indent == 0, bytes.starts(at: pos, with: "\u{FEFF}") { continue }
      guard bytes[pos] == Byte.percent, indent == 0, !tabBefore else { return first }
      let start = pos
      skipLine()
      var end = pos
      if let comment = commentStart(in: start..<end) {
        comments.append(UInt32(comment)..<UInt32(end))
        end = comment
      }
      while bytes[end - 1].isBlank { end -= 1 }
      directive(start..<end, &hasVersion)
      first = first ?? start..<end
      lastEnd = end
    }
  }

  private func commentStart(in line: Range<Int>) -> Int? {
    line.dropFirst().first { bytes[$0] == Byte.hash && bytes[$0 - 1].isBlank }
  }

  private mutating func directive(_ range: Range<Int>, _ hasVersion: inout Bool) {
    let words = words(in: range.lowerBound + 1..<range.upperBound)
    guard let name = words.first, name.lowerBound == range.lowerBound + 1 else {
      report(
        .badDirective, "`%` at the beginning of a line begins a directive, which needs a name", at: range,
        hints: ["to write a text that begins with `%`, put it in quotes"])
      return
    }
    switch bytes.text(name) {
    case "YAML":
      if hasVersion { report(.badDirective, "a second `%YAML` line for the same document", at: range) }
      hasVersion = true
      version(Array(words.dropFirst()), range)
    case "TAG": tagDirective(Array(words.dropFirst()), range)
    default:
      // YAML 1.2.2 §6.8: a reserved directive is skipped with a warning.
      warn(.unknownDirective, "the directive `%\(excerpt(name))` is unknown and passed over", at: range)
    }
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, bytes[index].isBlank { index += 1 }
      let start = index
      while index < range.upperBound, !bytes[index].isBlank { index += 1 }
      if index > start { words.append(start..<index) }
    }
    return words
  }

  /// Reads a `%YAML` directive: YAML 1.2.2 §6.8.1.
  private mutating func version(_ words: [Range<Int>], _ range: Range<Int>) {
    guard let number = words.first else {
      report(.badDirective, "`%YAML` needs a version, as in `%YAML 1.2`", at: range)
      return
    }
    if words.count > 1 {
      // By the productions, a line with two versions is a reserved directive.
      if isVersion(words[1]) {
        warn(.unknownDirective, "the directive has two versions and is passed over", at: range)
        return
      }
      report(.badDirective, "nothing may follow the version", at: words[1])
    }
    let parts = bytes.slice(number).split(separator: Byte.dot, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
      report(.badDirective, "`\(excerpt(number))` is no version of YAML; `1.2` is", at: number)
      return
    }
    if !parts[0].elementsEqual("1".utf8) {
      report(.badDirective, "YAML \(excerpt(number)) is not known here; `1.2` is", at: number)
    } else if !parts[1].elementsEqual("2".utf8), !parts[1].elementsEqual("1".utf8) {
      warn(.unknownDirective, "YAML \(excerpt(number)) is read as YAML 1.2", at: number)
    }
  }

  private func isVersion(_ word: Range<Int>) -> Bool {
    let text = bytes.slice(word)
    return text.first?.isDigit == true && text.last?.isDigit == true
      && text.allSatisfy { $0.isDigit || $0 == Byte.dot }
  }

  /// Reads a `%TAG` directive: YAML 1.2.2 §6.8.2.
  private mutating func tagDirective(_ words: [Range<Int>], _ range: Range<Int>) {
    guard words.count == 2, isHandle(words[0]), isTagPrefix(words[1]) else {
      report(
        .badDirective, "`%TAG` needs a handle and a prefix, as in `%TAG !e! tag:example.org,2024:`", at: range
      )
      return
    }
    let handle = words[0]
    let before: Int?
    do {
      // The copy must be gone before the array grows.
      let (known, bytes) = (document.tags, bytes)
      before = document.handles.set(known.count, hash: NameTable.hash(bytes.slice(handle))) {
        bytes.equal(known[$0].handle, handle)
      }
    }
    if before != nil { report(.badDirective, "a second `%TAG` line for `\(excerpt(handle))`", at: handle) }
    document.tags.append(TagDirective(handle: words[0], prefix: words[1]))
  }

  private func isHandle(_ range: Range<Int>) -> Bool {
    let word = bytes.slice(range)
    guard word.first == Byte.exclamation, word.last == Byte.exclamation else { return false }
    return word.dropFirst().dropLast().allSatisfy(\.isWordCharacter)
  }

  private func isTagPrefix(_ range: Range<Int>) -> Bool {
    // `c-ns-local-tag-prefix` begins with `!`; a global prefix begins with a tag character, not a flow indicator.
    if bytes[range.lowerBound].isFlowIndicator { return false }
    return range.allSatisfy { index in
      bytes[index].isURICharacter
        || (bytes[index] == Byte.percent && bytes[index + 1].isHexDigit && bytes[index + 2].isHexDigit)
    }
  }

  func lineEnd(_ index: Int) -> Int {
    var index = index
    while !isLineEnd(index) { index += 1 }
    return index
  }
}
