import LapelTeX

/// Parts a section's lines into entries.
enum LooseEntries {
  /// - Parameter isFlat: whether each line without anything under it is an entry of its own.
  static func split(_ source: [LooseBlock], isFlat: Bool = false) -> [LooseLines] {
    var splitter = EntrySplitter(headingsFirst(source), isFlat: isFlat)
    return splitter.split()
  }

  /// A date above a heading belongs to it, and so does a body that is named above it: the layouts of Word's own templates
  /// and of pages in columns.
  private static func headingsFirst(_ source: [LooseBlock]) -> [LooseBlock] {
    guard source.contains(where: \.isHeading) else { return source }
    func isDate(_ block: LooseBlock) -> Bool { DraftPeriod.read(block.text.trimmingMarks) != nil }
    let blocks = source.map { $0.isHeading && isDate($0) ? LooseBlock(.line, $0.pieces) : $0 }
    let run = blocks.prefix { $0.kind == .line && isHead($0) }
    guard (1...3).contains(run.count), run.endIndex < blocks.endIndex, blocks[run.endIndex].isHeading,
      run.contains(where: isDate)
    else { return blocks }
    var ordered: [LooseBlock] = []
    for block in blocks {
      guard block.isHeading else {
        ordered.append(block)
        continue
      }
      var above: [LooseBlock] = []
      while above.count < run.count, let last = ordered.last, last.kind == .line, isHead(last) {
        above.insert(ordered.removeLast(), at: 0)
      }
      if let index = above.firstIndex(where: { !isDate($0) }) {
        ordered.append(LooseBlock(block.kind, above.remove(at: index).pieces))
        ordered += above + [LooseBlock(.line, block.pieces)]
      } else {
        ordered += [block] + above
      }
    }
    return ordered
  }

  /// A section that is a list from its first line on, whatever stands between the items: nothing else heads its entries.
  static func isListOfEntries(_ blocks: [LooseBlock]) -> Bool {
    guard let first = blocks.first, first.isBullet, !blocks.contains(where: \.isHeading) else { return false }
    return blocks.count { $0.kind == .bullet(0) } > 1
      && !blocks.contains { !$0.isBullet && $0.pieces.contains { LooseDates.take(from: $0.text) != nil } }
  }

  /// Whether a row without a date goes on with a dated head: parts of a degree, each with its mark.
  static func isOfTable(_ block: LooseBlock, under current: LooseLines) -> Bool {
    guard block.kind == .row([]), block.pieces.count > 1, let first = block.pieces.first, !first.isBold,
      !LooseWords.isSchool(first.text), !LooseWords.isOrganization(first.text),
      !LooseWords.isRole(first.text),
      !LooseWords.isDegree(first.text)
    else { return false }
    return !block.pieces.contains { LooseDates.take(from: $0.text) != nil }
      && current.head.contains { $0.pieces.contains { LooseDates.take(from: $0.text) != nil } }
  }

  /// Whether a line begins the next entry rather than going on with this one.
  static func startsEntry(_ block: LooseBlock, after current: LooseLines, isFlat: Bool) -> Bool {
    if current.isEmpty { return true }
    if isFlat { return true }
    // A line that begins with its own date begins an entry, whatever it ends with.
    if !isHead(block) && !beginsWithDate(block) { return false }
    if !current.body.isEmpty { return !isDetail(block) }
    if completes(block, current) { return false }
    let isBold = block.pieces.first?.isBold ?? false
    // A date on a line of its own heads what follows it.
    if current.head.count == 1, current.head[0].pieces.count == 1,
      DraftPeriod.read(current.head[0].text) != nil
    {
      return false
    }
    let hasDate = current.head.contains { $0.pieces.contains { LooseDates.isDated($0.text) } }
    if isBold, hasDate || current.head.contains(where: { LooseDates.isDated($0.text) }) {
      return true
    }
    // Two dates are of two entries, and so are two years in lines that say more than them.
    if hasYearAndMore(block), current.head.count == 1, hasYearAndMore(current.head[0]) { return true }
    guard hasDate else { return false }
    return block.pieces.contains { LooseDates.isDated($0.text) }
      || current.head.count == 1 && LooseDates.hasYearFirst(block.text) && hasYearAndMore(block)
      || !isDetail(block) && !(current.head.first?.pieces.first?.isBold ?? false) && current.head.count > 1
  }

  /// Whether a year stands in a line, and words beside it: `Baker, Four à Bois, 10-12/2015`.
  private static func hasYearAndMore(_ block: LooseBlock) -> Bool {
    guard block.kind == .line, block.text.utf8.count <= 300 else { return false }
    let words = block.text.split { !$0.isLetter && !$0.isNumber }
    let hasYear = words.contains { word in
      let figure = word.prefix(while: \.isNumber)
      return figure.utf8.count == 4 && (figure.hasPrefix("19") || figure.hasPrefix("20"))
    }
    return hasYear && words.count { $0.first?.isLetter == true && DateWords.month(String($0)) == nil } > 1
  }

  /// `2003-2004: Beta GmbH.`: a date and more, at the start of a line.
  private static func beginsWithDate(_ block: LooseBlock) -> Bool {
    guard block.kind == .line, let first = block.pieces.first?.text, first.utf8.count <= 300 else {
      return false
    }
    if block.pieces.count > 1, DraftPeriod.read(first.trimmingMarks) != nil { return true }
    guard first.first?.isNumber == true || first.first?.isLetter == true,
      let (rest, _) = LooseDates.take(from: first)
    else { return false }
    return !rest.isEmpty && first.hasSuffix(rest)
  }

  /// Whether a line without a date says what the head has not said: what somebody was under whom it was for and when, or whom
  /// for under what the source marks as a post.
  private static func completes(_ block: LooseBlock, _ current: LooseLines) -> Bool {
    let head = current.head.flatMap(\.pieces)
    guard block.kind == .line, current.head.count < 4,
      block.pieces.allSatisfy({ LooseDates.take(from: $0.text) == nil })
    else { return false }
    let isMarked = head.contains { $0.part == .role }
    if isMarked { return !head.contains { $0.part == .body || LooseWords.isOrganization($0.text) } }
    let named = head.filter { LooseDates.take(from: $0.text)?.rest.isEmpty != true }
    return named.count == 1 && !LooseWords.isRole(named[0].text) && LooseWords.isRole(block.text)
      && !LooseWords.isOrganization(block.text) && !LooseWords.isDegree(block.text)
  }

  /// A short line that may name something; a sentence does not.
  static func isHead(_ block: LooseBlock) -> Bool {
    let text = block.text
    return text.utf8.count <= 560 && (text.utf8.count <= 140 || text.count <= 140) && !isSentence(text)
      && !isDetail(block)
  }

  /// Words that end with a full stop which is not an abbreviation's.
  static func isSentence(_ text: String) -> Bool {
    guard text.hasSuffix(".") else { return false }
    let words = text.splitBytes(by: " ")
    guard words.count >= 3, let last = words.last else { return false }
    // `MSc in Biology, Gaon University, 2016.`
    if last.dropLast().allSatisfy(\.isNumber) { return false }
    return last.count > 4 || !(last.first?.isUppercase ?? false)
  }

  /// `GPA: 3.9/4.0`, `Thesis: …`: a line of an entry, whatever it looks like.
  static func isDetail(_ block: LooseBlock) -> Bool {
    let text = DateWords.folded(String(block.text.unicodeScalars.prefix(24)))
    return details.stand(at: 0, in: Array(text.utf8)) || block.kind == .line && isTerm(block.text)
  }

  /// `연봉 6,100만원`: pay, on a line of its own.
  private static func isTerm(_ text: String) -> Bool {
    text.utf8.count <= 60 && text.hasNumber && PersonalMatter(text) == .terms
  }

  private static let details = PhraseTable<Void>(WordLists.words("details of an entry"))
}

extension LooseBlock.Kind {
  var isRow: Bool { if case .row = self { true } else { false } }
}
