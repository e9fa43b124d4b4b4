import LapelDiagnostics

/// What YAML accepts silently and people rarely mean.
struct Lints {
  let store: NodeStore
  let cutTexts: [CutText]
  /// Whether the file is a career file, where every scalar is text, so that `no` needs no warning.
  let isCareer: Bool

  init(_ store: NodeStore, _ cutTexts: [CutText], isCareer: Bool) {
    self.store = store
    self.cutTexts = cutTexts
    self.isCareer = isCareer
  }

  func check(_ report: inout Report) {
    for cut in cutTexts { commentCutsText(cut, &report) }
    if isCareer {
      lostWords(&report)
      lostRanks(&report)
    }
    DirectionMarks(store: store).check(&report)
    var isKey = KeyTracker(store)
    for index in store.nodes.indices {
      let role = isKey.role(of: index)
      let node = store.nodes[index]
      guard node.meta.kind == .scalar, node.meta.style == .plain else { continue }
      if node.start == node.end {
        lostText(index, node, isInBrackets: isCareer && isKey.isInFlow, &report)
        continue
      }
      plain(index, node, role, &report)
      if isKey.isInBrackets {
        fullwidthComma(node, &report)
        numberInList(node, &report)
      }
      if isKey.isAloneInBrackets { semicolon(node, &report) }
    }
  }

  private func plain(_ index: Int, _ node: RawNode, _ role: KeyTracker.Role, _ report: inout Report) {
    let first = store.source[Int(node.start)]
    switch first {
    case Byte.dash: dashWithoutSpace(node, &report)
    case 0xC2, 0xE3: noBreakSpace(node, role, &report)
    case 0xE2: curlyQuotes(node, &report)
    default: break
    }
    if role != .key || store.isEmptyPair(index) { colonWithoutSpace(node, role, &report) }
    if !isCareer, role != .key, !node.meta.has(.needsDecoding) { yesOrNo(node, &report) }
  }

  // MARK: - One check each

  private func commentCutsText(_ cut: CutText, _ report: inout Report) {
    let isInBrackets = isCareer && cut.isInBrackets
    let end = commentEnd(cut.hash, isInBrackets: isInBrackets)
    let whole = cut.text.lowerBound..<end
    let kept = excerpt(cut.text)
    report.add(
      Diagnostic(
        .commentCutsText, "` #` begins a comment, so that the text is only `\(kept)`",
        at: range(cut.hash..<end), severity: isInBrackets ? .error : nil,
        hints: ["put the text in quotes, or a space after the `#`"],
        fix: Diagnostic.Fix(
          "put the text in quotes", [Diagnostic.Edit(range(whole), Quoting.quoted(text(whole)))])))
  }

  private func dashWithoutSpace(_ node: RawNode, _ report: inout Report) {
    guard standsFirst(node), isWordStart(Int(node.start) + 1) else { return }
    var edits: [Diagnostic.Edit] = []
    var index = Int(node.start)
    while index < node.end {
      if store.source[index] == Byte.dash, isWordStart(index + 1) {
        edits.append(Diagnostic.Edit(range(index + 1..<index + 1), " "))
      }
      while index < node.end, !store.source[index].isBreak { index += 1 }
      while index < node.end, store.source[index].isBlank || store.source[index].isBreak { index += 1 }
    }
    report.add(
      Diagnostic(
        .dashWithoutSpace,
        "a dash without a space after it makes no list item: this is the text `\(excerpt(node.range))`",
        at: range(node.range.lowerBound..<node.range.lowerBound + 1), hints: ["put a space after the dash"],
        fix: Diagnostic.Fix("put a space after the dash", edits)))
  }

  private func noBreakSpace(_ node: RawNode, _ role: KeyTracker.Role, _ report: inout Report) {
    guard standsFirst(node) else { return }
    var end = Int(node.start)
    var width = 0
    while let length = blankLength(end) {
      end += length
      width += length == 3 ? 2 : 1
    }
    guard end > node.start else { return }
    report.add(
      Diagnostic(
        .noBreakSpace, "this line begins with no-break or wide spaces, which are text and do not indent",
        at: range(Int(node.start)..<end), hints: ["replace them with ordinary spaces"],
        fix: Diagnostic.Fix(
          "replace them with ordinary spaces",
          [Diagnostic.Edit(range(Int(node.start)..<end), String(repeating: " ", count: width))])))
  }

  /// The length in bytes of a no-break or ideographic space; nil for anything else.
  private func blankLength(_ index: Int) -> Int? {
    let source = store.source
    if index + 1 < source.count, source[index] == 0xC2, source[index + 1] == 0xA0 { return 2 }
    if index + 2 < source.count, source[index] == 0xE3, source[index + 1] == 0x80, source[index + 2] == 0x80 {
      return 3
    }
    return nil
  }

  private func curlyQuotes(_ node: RawNode, _ report: inout Report) {
    let text = store.source[node.range]
    // “ ” and ‘ ’.
    let pairs: [([UInt8], [UInt8], String)] = [
      ([0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D], "\""), ([0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99], "'"),
    ]
    for (open, close, straight) in pairs
    where text.count > 6 && text.starts(with: open) && text.suffix(3).elementsEqual(close) {
      report.add(
        Diagnostic(
          .curlyQuotes, "curly quotes are part of the text and quote nothing",
          at: range(node.range.lowerBound..<node.range.lowerBound + 3),
          hints: ["write `\(straight)`, or leave them if they belong to the text"]))
    }
  }

  private func colonWithoutSpace(_ node: RawNode, _ role: KeyTracker.Role, _ report: inout Report) {
    guard standsFirst(node) || role == .item || role == .key else { return }
    var index = Int(node.start)
    while index < node.end,
      store.source[index].isLetter || store.source[index] >= 0x80 || store.source[index] == 0x5F
    {
      if isFullwidthColon(index) { break }
      index += 1
    }
    guard index > node.start, index < node.end else { return }
    if isFullwidthColon(index) {
      // In Chinese and Japanese prose it is the colon of a sentence; keys in careers are ASCII words.
      guard
        role != .item || standsFirst(node) || store.source[Int(node.start)..<index].allSatisfy({ $0 < 0x80 })
      else { return }
      let wide = index..<index + 3
      let gap =
        wide.upperBound < node.end && store.source[wide.upperBound] == Byte.space
        ? wide.lowerBound..<wide.upperBound + 1 : wide
      report.add(
        Diagnostic(
          .fullwidthColon, "a full-width `：` is part of the text and ends no key", at: range(wide),
          severity: .warning,
          hints: ["write `: `, a colon and a space"],
          fix: Diagnostic.Fix("write `: `", [Diagnostic.Edit(range(gap), ": ")])))
    } else if store.source[index] == Byte.colon, index + 1 < node.end, isValueStart(index + 1),
      store.source[index - 1] != Byte.colon
    {
      report.add(
        Diagnostic(
          .colonWithoutSpace,
          "a colon without a space after it ends no key: this is the text `\(excerpt(node.range))`",
          at: range(index..<index + 1), hints: ["put a space after the colon, or the text in quotes"],
          fix: Diagnostic.Fix(
            "put a space after the colon", [Diagnostic.Edit(range(index + 1..<index + 1), " ")])))
    }
  }

  private func fullwidthComma(_ node: RawNode, _ report: inout Report) {
    let commas = node.range.dropLast(2).filter { store.source[$0..<$0 + 3].elementsEqual("，".utf8) }
    guard let first = commas.first else { return }
    let edits = commas.map { comma in
      let isSpaced = comma + 3 < node.end && store.source[comma + 3].isBlank
      return Diagnostic.Edit(range(comma..<comma + 3), isSpaced ? "," : ", ")
    }
    report.add(
      Diagnostic(
        .fullwidthComma, "a full-width `，` is part of the text and ends no entry",
        at: range(first..<first + 3),
        hints: ["write `, `, or put the text in quotes"], fix: Diagnostic.Fix("write `, `", edits)))
  }

  /// `[Swift; Rust]` is one text. If there are commas too, semicolons belong to the texts between them.
  private func semicolon(_ node: RawNode, _ report: inout Report) {
    let marks = node.range.dropLast(2).filter {
      store.source[$0] == Byte.semicolon && store.source[$0 + 1].isBlank
    }
    guard let first = marks.first else { return }
    report.add(
      Diagnostic(
        .semicolonInList, "a semicolon is part of the text and ends no entry: this list has one",
        at: range(first..<first + 1), hints: ["write `, ` between entries, or put the text in quotes"]))
  }

  /// Reports `[Sold 1,200kg]`, which is two texts; `[100,200]` may well be meant as two numbers.
  private func numberInList(_ node: RawNode, _ report: inout Report) {
    let (source, start) = (store.source, Int(node.start))
    guard isCareer, start > 1, source[start - 1] == Byte.comma, source[start - 2].isDigit,
      source[start...].prefix(while: \.isDigit).count == 3
    else { return }
    var first = start - 2
    while first > 0, source[first - 1].isDigit { first -= 1 }
    var before = first - 1
    while before > 0, source[before].isBlank || source[before].isBreak { before -= 1 }
    let isAlone = source[before] == Byte.comma || source[before] == Byte.openBracket
    if isAlone, node.end == start + 3 { return }
    report.add(
      Diagnostic(
        .numberInList,
        "the comma within `\(text(first..<start + 3))` ends an entry, so that the number is cut in two",
        at: range(first..<start + 3), hints: ["put the text in quotes, or a space after the comma"]))
  }

  private func isFullwidthColon(_ index: Int) -> Bool {
    index + 2 < store.source.count && store.source[index] == 0xEF && store.source[index + 1] == 0xBC
      && store.source[index + 2] == 0x9A
  }

  /// Whether a value begins here, and not a URL, a time, a path or a second colon.
  private func isValueStart(_ index: Int) -> Bool {
    let byte = store.source[index]
    return byte.isLetter || byte >= 0x80
  }

  private func yesOrNo(_ node: RawNode, _ report: inout Report) {
    guard node.end - node.start <= 3 else { return }
    let word = text(node.range)
    switch word {
    case "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF":
      report.add(
        Diagnostic(
          .yesOrNo, "`\(word)` is text in YAML 1.2, and true or false in YAML 1.1", at: range(node.range),
          hints: ["write `true` or `false`, or put the text in quotes"],
          fix: nil))
    default: return
    }
  }

  // MARK: - Places

  private func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(store.file, bytes) }

  private func text(_ range: Range<Int>) -> String { String(decoding: store.source[range], as: UTF8.self) }

  private func excerpt(_ range: Range<Int>) -> String {
    store.source.withUnsafeBufferPointer { Bytes($0).excerpt(range) }
  }

  /// Whether only spaces and the dashes of list items come before the node on its line.
  private func standsFirst(_ node: RawNode) -> Bool {
    var index = Int(node.start) - 1
    while index >= 0, store.source[index] == Byte.space { index -= 1 }
    return index < 0 || store.source[index].isBreak
  }

  private func isWordStart(_ index: Int) -> Bool {
    index < store.source.count && (store.source[index].isLetter || store.source[index] >= 0x80)
  }
}
