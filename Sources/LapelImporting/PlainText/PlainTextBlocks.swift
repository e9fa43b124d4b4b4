import LapelTeX

/// The blocks of a plain text.
enum PlainTextBlocks {
  private static let mostLines = 200_000
  private static let longestLine = 20_000

  /// - Parameter after: how many lines of the source stand before the text.
  static func read(_ text: String, after: Int = 0) -> [LooseBlock] {
    let lines = PlainTextCopies.mended(
      unquoted(TextLines.of(text).prefix(mostLines)), isPageNumber: isPageNumber)[...]
    let width = PlainTextWrapping.width(of: lines)
    var blocks: [LooseBlock] = []
    var isAfterGap = true
    var above: Substring = ""
    /// How far the mark of the last item is set in.
    var itemIndent = 0
    var levels = BulletLevels()
    let name = lines.first { !Blanks.trimmed($0).isEmpty }.map { Blanks.trimmed($0) } ?? ""
    for (index, whole) in lines.enumerated() {
      let line = whole.utf8.count > longestLine ? whole.prefix(longestLine) : whole
      let text = Blanks.trimmed(line)
      defer { (isAfterGap, above) = (text.isEmpty, line) }
      if text.isEmpty || isPageNumber(text) || isPageFoot(text, of: name) { continue }
      let place = "line \(after + index + 1)"
      if isRule(text) {
        // A line of marks makes a heading of a short line above it.
        if !isAfterGap, let last = blocks.last, last.kind == .line, last.text.count <= 60, !isForm(last) {
          blocks[blocks.count - 1] = LooseBlock(.heading(1), last.pieces)
        }
        continue
      }
      if let (name, value) = LooseHeadings.labelled(line) {
        blocks.append(LooseBlock(.heading(1), CleanText.folded(name), at: place))
        blocks.append(LooseBlock(.line, pieces(value, at: place)))
      } else if let name = LooseHeadings.marked(line, isAfterGap: isAfterGap) {
        blocks.append(LooseBlock(.heading(1), CleanText.folded(name), at: place))
      } else if let isAlone = OpenedSections.isAlone(text) {
        var block =
          isAlone
          ? LooseBlock(.heading(1), CleanText.folded(text), at: place)
          : LooseBlock(.line, pieces(text, at: place))
        block.isAfterGap = isAfterGap
        blocks.append(block)
      } else if BulletMark.isItem(line) || isPointer(line, under: blocks.last) {
        let indent = indent(of: line)
        itemIndent = indent
        let (words, mark) = BulletMark.strip(line)
        let level = levels.level(of: mark, goesOn: blocks.last?.isBullet == true)
        blocks.append(LooseBlock(.bullet(indent > 5 ? 1 : level), CleanText.folded(words), at: place))
      } else if let last = blocks.last, !isAfterGap,
        !last.isBullet || indent(of: line) >= itemIndent,
        goesOn(line, last, under: above)
          || last.isBullet && !isHeading(text, isAfterGap: false)
            && PlainTextWrapping.goesOn(text, after: above, width: width)
      {
        let more = LoosePiece(CleanText.of(CleanText.folded(text)), at: place)
        blocks[blocks.count - 1] = LooseBlock(last.kind, last.pieces + [more])
      } else if isHeading(text, isAfterGap: isAfterGap) {
        blocks.append(
          LooseBlock(.heading(1), LooseHeadings.withoutSpacing(CleanText.folded(text)), at: place))
      } else if !isAfterGap, isSetIn(line, under: above), blocks.last?.kind == .line, !isPost(text),
        !isInColumn(line, under: above),
        !headsItems(line, before: index + 1 < lines.count ? lines[index + 1] : "")
      {
        // What is set in under a dated line is said of it.
        blocks.append(LooseBlock(.bullet(0), CleanText.folded(text), at: place))
      } else {
        var block = LooseBlock(.line, pieces(text, at: place))
        block.indent = indent(of: line)
        block.isAfterGap = isAfterGap
        blocks.append(block)
      }
    }
    return PlainTextHeadings.promote(blocks.map(joined), lines, after: after)
  }

  /// How many columns a line is set in by blanks; one of East Asia is two wide.
  private static func indent(of line: Substring) -> Int {
    var columns = 0
    for scalar in line.unicodeScalars {
      switch scalar {
      case " ", "\t": columns += 1
      case "\u{3000}": columns += 2
      default: return columns
      }
    }
    return columns
  }

  /// `    > hired 4 reps`: a mark that in a mail's first column would quote.
  private static func isPointer(_ line: Substring, under last: LooseBlock?) -> Bool {
    last?.isBullet == true && line.first?.isWhitespace == true && Blanks.trimmed(line).hasPrefix("> ")
  }

  /// A short line over items that are set in further: what somebody was, with what they did under it.
  private static func headsItems(_ line: Substring, before next: Substring) -> Bool {
    line.utf8.count <= 120 && BulletMark.isItem(next) && indent(of: next) > indent(of: line)
  }

  /// What somebody was, with or without its own time: set in under an employer it is a post there, and not what was done.
  private static func isPost(_ text: Substring) -> Bool {
    guard text.utf8.count <= 120, !text.hasSuffix(".") else { return false }
    let rest = LooseDates.take(from: String(text))?.rest ?? String(text)
    return !rest.isEmpty && rest.split(separator: " ").count <= 7 && LooseWords.isRole(rest)
  }

  /// The lines of a mail that quotes them, without the marks of the quote.
  private static func unquoted(_ lines: ArraySlice<Substring>) -> ArraySlice<Substring> {
    let quoted = lines.count { $0.hasPrefix(">") }
    guard quoted > 3, quoted * 4 >= lines.count(where: { !$0.isEmpty }) * 3 else { return lines }
    return lines.map { line in
      let rest = line.drop { $0 == ">" }
      return rest.first == " " ? rest.dropFirst() : rest
    }[...]
  }

  /// A wrapped line is one text again.
  private static func joined(_ block: LooseBlock) -> LooseBlock {
    guard block.pieces.count > 1,
      block.pieces.dropFirst().contains(where: {
        $0.said.sources.first?.place != block.pieces[0].said.sources.first?.place
      })
    else { return block }
    var whole = LooseBlock(
      block.kind,
      PlainTextCopies.joined(block.pieces.map(\.said)).map {
        [LoosePiece($0, isBold: block.pieces[0].isBold)]
      }
        ?? [])
    whole.indent = block.indent
    whole.isAfterGap = block.isAfterGap
    return whole
  }

  /// Whether a line goes on with the one above it: set in under a bullet, or in the middle of a sentence.
  private static func goesOn(_ line: Substring, _ last: LooseBlock, under above: Substring) -> Bool {
    let text = Blanks.trimmed(line)
    if last.isBullet { return line.first?.isWhitespace == true && !text.hasBytes("   ") }
    guard last.kind == .line, let first = text.first, last.text.count > 50, !isSetIn(line, under: above)
    else {
      return false
    }
    return first.isLowercase && !last.text.hasSuffix(".") && LooseDates.take(from: last.text) == nil
  }

  /// Whether a line stands further in than a dated one above it.
  private static func isSetIn(_ line: Substring, under above: Substring) -> Bool {
    guard let first = above.first, !first.isWhitespace,
      indent(of: line) >= 3
    else { return false }
    return pieces(Blanks.trimmed(above), at: "").contains { LooseDates.take(from: $0.text) != nil }
  }

  /// Whether a short line stands right under the second column of a dated one: what that column says goes on.
  private static func isInColumn(_ line: Substring, under above: Substring) -> Bool {
    let words = Blanks.trimmed(line)
    guard words.utf8.count <= 80, !words.hasSuffix("."), words.first?.isLowercase == false,
      let gap = above.allBytes(of: "   ").last
    else { return false }
    let column = above[gap.upperBound...].drop { $0 == " " }
    return !column.isEmpty && column.utf8.count <= 80
      && abs(above.distance(from: above.startIndex, to: column.startIndex) - indent(of: line)) < 2
  }

  private static func isHeading(_ text: Substring, isAfterGap: Bool) -> Bool {
    guard text.utf8.count <= 200, !text.hasBytes("@"), !text.hasBytes("   "), !OpenedSections.goesOn(text),
      text.utf8.count <= 50 || text.count <= 50
    else { return false }
    let words = LooseHeadings.withoutSpacing(LooseHeadings.withoutRemark(String(text).trimmingMarks))
    if LooseHeadings.isCapital(words),
      SectionSense(heading: words) != nil || isAfterGap && words.split(separator: " ").count <= 4
    {
      return true
    }
    return isAfterGap && !words.hasBytes(": ")
      && (text.hasSuffix(":") || text.hasPrefix("[") || words.split(separator: " ").count <= 3)
      && (SectionSense(heading: words) != nil || SectionHeadings.isOwn(words))
      && !words.contains(where: \.isNumber) && !words.contains(",") && !LooseHeadings.saysMore(text)
  }

  /// Whether a line says something under labels, or how to reach somebody: a line of marks under it ends what it is in.
  private static func isForm(_ block: LooseBlock) -> Bool {
    block.text.hasBytes("@") || block.pieces.count > 1 && block.pieces.contains { $0.text.hasBytes(":") }
      || block.pieces.contains { LooseContact.isPhone($0.text) }
      || block.text.firstIndex(of: ":").map { LooseContact.label(String(block.text[...$0])) != nil } ?? false
  }

  private static func isRule(_ text: Substring) -> Bool {
    guard text.utf8.count >= 3, let first = text.first, "=-_~*#─━—–".contains(first) else { return false }
    return text.count >= 3 && text.allSatisfy { $0 == first }
  }

  /// `Page 1 of 2`, `- 3 -`.
  private static func isPageNumber(_ text: Substring) -> Bool {
    guard text.utf8.count <= 80, mayBeginWithPage(text), let first = text.first,
      !first.isLetter || "PpSs".contains(first)
    else { return false }
    let words = text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    return text.count <= 20 && (words.first == "page" || words.first == "seite")
      && words.dropFirst().allSatisfy { $0 == "of" || $0 == "von" || $0.allSatisfy(\.isNumber) }
  }

  /// Whether the first letter or figure of a line is that of a word for a page; what is not of ASCII nor Hangul is looked into.
  private static func mayBeginWithPage(_ text: Substring) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: return [0x70, 0x73].contains(byte | 0x20)
      case 0x30...0x39, 0xEA...0xED: return false
      case 0x80...: return true
      default: continue
      }
    }
    return false
  }

  /// `Ana Poe    2/3`, `Ana Poe - page 2`: the name that stands above all, and the number of a page.
  private static func isPageFoot(_ text: Substring, of name: Substring) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 60, text.utf8.count <= name.utf8.count + 30,
      text.utf8.count > name.utf8.count,
      text.hasPrefix(name) || text.hasSuffix(name)
    else { return false }
    let rest = text.hasPrefix(name) ? text.dropFirst(name.count) : text.dropLast(name.count)
    let words = rest.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0.allSatisfy(\.isNumber) }
      && words.allSatisfy {
        $0.utf8.count <= 3 && $0.allSatisfy(\.isNumber) || pageWords.contains(String($0))
      }
  }

  private static let pageWords = WordLists.set("words of pages")

  /// One of them stands in a line that is parted.
  private static let gaps = [
    "   ", "\t", "----", "....", "____", "····", "……", "‐‐‐‐", "––––", "————", "\u{A0}", "\u{3000}",
    "\u{2003}",
  ]

  /// Tabs, wide gaps and leaders part a line.
  private static func pieces(_ text: Substring, at place: String) -> [LoosePiece] {
    if !gaps.contains(where: { text.hasBytes($0) }) {
      return [LoosePiece(CleanText.of(CleanText.folded(text)), at: place)]
    }
    if let parts = dated(text) { return parts.map { LoosePiece(CleanText.of($0), at: place) } }
    var parts: [String] = [""]
    var blanks = 0
    for character in PlainTextWrapping.withoutLeaders(text) {
      if character == "\t" {
        blanks += 4
      } else if character.isWhitespace {
        blanks += 1
      } else {
        if blanks >= 3 { parts.append("") } else if blanks > 0 { parts[parts.count - 1] += " " }
        blanks = 0
        parts[parts.count - 1].append(character)
      }
    }
    return spacedLabels(parts.filter { !$0.isEmpty }).map { LoosePiece(CleanText.of($0), at: place) }
  }

  /// `平成28年4月～現在　白樺会　白樺の里`: after a date each wide blank parts; nil for any other line.
  private static func dated(_ text: Substring) -> [String]? {
    let parts = text.split(separator: "\u{3000}").map { CleanText.folded($0) }.filter { !$0.isEmpty }
    guard parts.count > 1, DraftPeriod.read(parts[0]) != nil else { return nil }
    return parts
  }

  /// `성    명 : 홍길동`: a word whose syllables are set far apart is one word.
  private static func spacedLabels(_ parts: [String]) -> [String] {
    var joined: [String] = []
    for part in parts {
      let word = part.prefix { !$0.isWhitespace && $0 != ":" && $0 != "：" }
      // `근 무 처` in a column of its own is a word by itself.
      let isOne =
        part.dropFirst(word.count).drop(while: \.isWhitespace).first.map { ":：".contains($0) } ?? true
      if let last = joined.last, word.count == 1, isWide(word), isOne,
        (1...4).contains(last.count), isWide(last), last.allSatisfy({ !$0.isWhitespace })
      {
        joined[joined.count - 1] = last + part
      } else {
        joined.append(part)
      }
    }
    return joined
  }

  private static func isWide(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { (0x3400...0xD7A3).contains($0.value) }
  }
}
