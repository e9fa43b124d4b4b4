import Lapel
import LapelTeX

/// The blocks of a Markdown text, as far as a CV needs them.
struct MarkdownBlocks {
  /// What stands between the first lines of dashes: the page's own data.
  private(set) var frontMatter: [Said] = []
  /// What lists of tasks have still to do.
  private(set) var openTasks: [Said] = []
  private let lines: [Substring]
  /// The lines of headings whose number only counts them.
  private let counted: Set<Int>
  private var blocks: [LooseBlock] = []
  private var paragraph: [(text: Substring, line: Int)] = []
  /// How far what belongs to a definition is set in.
  private var definition = 0
  private var marks = BulletLevels()
  private static let mostLines = 200_000

  init(_ text: String) {
    lines = Array(MarkdownSource.lines(of: text).prefix(Self.mostLines))
    counted = MarkdownCounts.headings(in: lines)
  }

  mutating func read() -> [LooseBlock] {
    var at = skipFrontMatter()
    while at < lines.count { at = block(from: at) }
    flush()
    return blocks
  }

  /// Reads what begins at a line; returns the line after it.
  private mutating func block(from at: Int) -> Int {
    let line = lines[at]
    let text = Blanks.trimmed(line)
    if let first = line.first, !first.isWhitespace { definition = 0 }
    if text.isEmpty {
      flush()
    } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
      flush()
      return fenced(from: at)
    } else if text.hasPrefix("|"), text.dropFirst().contains("|") {
      flush()
      return table(from: at)
    } else if let (level, words) = heading(text, at) {
      flush()
      add(.heading(level), words, at)
    } else if let last = paragraph.last, paragraph.count == 1, isUnderline(text) {
      paragraph = []
      add(.heading(text.first == "=" ? 1 : 2), last.text, last.line)
    } else if text.utf8.count >= 3, text.utf8.allSatisfy({ "-*_ ".utf8.contains($0) }) {
      flush()
    } else if !defines(text, at), !isItem(line, text, at), !goesOn(line, text, at) {
      paragraph.append((line, at))
    }
    return at + 1
  }

  private func isUnderline(_ text: Substring) -> Bool {
    guard text.utf8.count >= 3, let first = text.utf8.first, "=-".utf8.contains(first) else { return false }
    return text.utf8.allSatisfy { $0 == first }
  }

  /// Reads a line of a definition; false for any other.
  private mutating func defines(_ text: Substring, _ at: Int) -> Bool {
    guard text.hasPrefix(":"), text.dropFirst().first?.isWhitespace == true else { return false }
    if let term = paragraph.popLast() {
      // `Term` and under it `:   what it is`: a row of two.
      flush()
      definition = 4
      let pieces = Self.pieces(String(Blanks.trimmed(text.dropFirst())), at: place(at), splits: true)
      let name = LoosePiece(Self.plain(String(Blanks.trimmed(term.text))), at: place(term.line))
      blocks.append(LooseBlock(.row([]), [name] + pieces))
      return true
    }
    guard at > 0, Blanks.trimmed(lines[at - 1]).hasPrefix(":") else { return false }
    definition = 4
    addDefinition(text, at)
    return true
  }

  /// Reads an item of a list; false for any other line.
  private mutating func isItem(_ line: Substring, _ text: Substring, _ at: Int) -> Bool {
    guard BulletMark.isItem(line) || text.hasPrefix("+ "), !text.hasPrefix("**") else { return false }
    flush()
    let indent = line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let (words, mark) = BulletMark.strip(line)
    if words.hasPrefix("[ ] ") {
      // What is still to do is nothing that was done.
      let task = Self.plain(String(Blanks.trimmed(words.dropFirst(4))))
      openTasks.append(Said(SourceText(task, at: place(at))))
      return true
    }
    let level =
      min(max(0, indent - definition) / 2, 7)
      + marks.level(of: mark, goesOn: blocks.last?.isBullet == true && definition == 0)
    add(.bullet(level), Self.withoutTask(words), at)
    return true
  }

  /// Whether a line goes on with the item above it, to which it is then added: one that is set in, or that stands right
  /// under it in the middle of a sentence.
  private mutating func goesOn(_ line: Substring, _ text: Substring, _ at: Int) -> Bool {
    guard let last = blocks.last, last.isBullet, paragraph.isEmpty else { return false }
    let isInSentence =
      at > 0 && text.first?.isLowercase == true && !Blanks.trimmed(lines[at - 1]).isEmpty
    guard line.first?.isWhitespace == true || isInSentence else { return false }
    let more = LoosePiece(Self.plain(String(text)), at: place(at))
    blocks[blocks.count - 1] = LooseBlock(last.kind, last.pieces + [more])
    return true
  }

  // MARK: - Blocks

  private mutating func skipFrontMatter() -> Int {
    guard let data = FrontMatter.lines(in: lines) else { return 0 }
    for index in data where !Blanks.trimmed(lines[index]).isEmpty {
      frontMatter.append(Said(SourceText(String(lines[index]), at: place(index))))
    }
    return data.upperBound + 1
  }

  /// Another text under a term: where each has a time, posts under an employer, a line each; else one more thing that is said.
  private mutating func addDefinition(_ text: Substring, _ line: Int) {
    let pieces = Self.pieces(String(Blanks.trimmed(text.dropFirst())), at: place(line), splits: true)
    guard pieces.contains(where: { LooseDates.isDated($0.text) }), let last = blocks.last else {
      return blocks.append(LooseBlock(.bullet(0), pieces))
    }
    if last.kind.isRow, let term = last.pieces.first, !LooseDates.isDated(term.text),
      last.pieces.dropFirst().contains(where: { LooseDates.isDated($0.text) })
    {
      blocks.removeLast()
      blocks.append(LooseBlock(.line, [LoosePiece(term.said, isBold: true)]))
      blocks.append(LooseBlock(.line, Array(last.pieces.dropFirst())))
    }
    blocks.append(LooseBlock(.line, pieces))
  }

  /// `[x] RN, Montana`: a mark of a list of tasks.
  private static func withoutTask(_ text: Substring) -> Substring {
    for mark in ["[x] ", "[X] "] where text.hasPrefix(mark) { return text.dropFirst(mark.count) }
    return text
  }

  private func heading(_ text: Substring, _ at: Int) -> (Int, Substring)? {
    guard let level = MarkdownCounts.level(of: text) else { return nil }
    var words = Blanks.trimmed(text.dropFirst(level))
    while words.last == "#" { words.removeLast() }
    words = Blanks.trimmed(words)
    // `### 2. Nuri`: a number is no part of what it counts.
    return (level, counted.contains(at) ? BulletMark.strip(words).text : words)
  }

  /// What stands between two fences is laid out by blanks, as a plain text is.
  private mutating func fenced(from start: Int) -> Int {
    let fence = Blanks.trimmed(lines[start]).prefix(3)
    let inner = lines[(start + 1)...]
    let end = inner.firstIndex { Blanks.trimmed($0).hasPrefix(fence) } ?? lines.endIndex
    blocks += PlainTextBlocks.read(lines[(start + 1)..<end].joined(separator: "\n"), after: start + 1)
    return min(end + 1, lines.endIndex)
  }

  private mutating func table(from start: Int) -> Int {
    var at = start
    var rows: [(cells: [String], line: Int)] = []
    var names: [String] = []
    while at < lines.count {
      let text = Blanks.trimmed(lines[at])
      guard text.hasPrefix("|") else { break }
      let inner = text.dropFirst().hasSuffix("|") ? text.dropFirst().dropLast() : text.dropFirst()
      let cells = inner.split(separator: "|", omittingEmptySubsequences: false).map {
        Self.plain(String(Blanks.trimmed($0)))
      }
      if text.allSatisfy({ "|-: ".contains($0) }) {
        if rows.count == 1 { names = rows.removeFirst().cells }
      } else {
        rows.append((cells, at))
      }
      at += 1
    }
    for row in rows {
      blocks.append(LooseBlock(.row(names), row.cells.map { LoosePiece($0, at: place(row.line)) }))
    }
    return max(at, start + 1)
  }

  private mutating func add(_ kind: LooseBlock.Kind, _ text: Substring, _ line: Int) {
    blocks.append(LooseBlock(kind, Self.pieces(String(text), at: place(line), splits: kind == .line)))
  }

  /// Lines of one paragraph are one text where they are prose, and lines of their own where they are short.
  private mutating func flush() {
    defer { paragraph = [] }
    guard !paragraph.isEmpty else { return }
    let isProse =
      paragraph.contains { $0.text.utf8.count > 70 && $0.text.count > 70 }
      && !paragraph.contains { line in ["**", "__", "`"].contains { Blanks.trimmed(line.text).hasPrefix($0) }
      }
      && !paragraph.contains { $0.text.contains("@") || $0.text.hasBytes(" | ") || $0.text.hasBytes(" · ") }
      && !paragraph.contains { $0.text.hasSuffix("  ") || $0.text.hasSuffix("\\") }
    if isProse {
      let text = paragraph.map { Blanks.trimmed(Self.unquoted($0.text)) }.joined(separator: " ")
      blocks.append(LooseBlock(.line, Self.pieces(text, at: place(paragraph[0].line), splits: true)))
    } else {
      for (text, line) in paragraph {
        let text = Self.unquoted(text)
        // What something was made with is said of it, and heads nothing.
        add(MarkdownCode.names(String(text)) == nil ? .line : .bullet(0), text, line)
      }
    }
  }

  private static func unquoted(_ text: Substring) -> Substring {
    var text = Blanks.trimmed(text)
    for _ in 0..<10 { if text.first == ">" { text = Blanks.trimmed(text.dropFirst()) } }
    if text.last == "\\" { text.removeLast() }
    return text
  }

  private func place(_ line: Int) -> String { "line \(line + 1)" }

  // MARK: - Inside a line

  /// Bold at the start of a line is a piece of its own.
  private static func pieces(_ text: String, at place: String, splits: Bool) -> [LoosePiece] {
    if let names = MarkdownCode.names(text) { return [LoosePiece(names, at: place)] }
    if let (code, rest) = MarkdownCode.split(text) {
      // `2017 - 2019` set as code at the start of a line stands apart; a mark so set is a bullet.
      let isSaid = code.contains { $0.isLetter || $0.isNumber }
      let first = isSaid ? [LoosePiece(plain(code), at: place)] : []
      return first + (rest.isEmpty ? [] : pieces(rest, at: place, splits: splits))
    }
    for mark in ["**", "__"] where splits && text.hasPrefix(mark) {
      let inner = text.dropFirst(2)
      guard let end = inner.firstBytes(of: mark) else { continue }
      let rest = String(Blanks.trimmed(inner[end.upperBound...]))
      return [
        LoosePiece(plain(String(inner[..<end.lowerBound])), at: place, isBold: true),
        LoosePiece(plain(rest), at: place),
      ].filter { !$0.text.isEmpty }
    }
    return [LoosePiece(plain(text), at: place)]
  }

  /// Without the marks of emphasis; links stay.
  static func plain(_ text: String) -> String {
    var plain = CleanText.of(MarkdownCode.withoutUnderlines(text))
    for mark in [UInt8(ascii: "*"), UInt8(ascii: "_")] where plain.utf8.contains(mark) {
      plain = withoutMarks(plain, Character(Unicode.Scalar(mark)))
    }
    return plain
  }

  /// Takes away pairs of a mark that stand at words: `*2020 ~ present* · Seongnam`.
  private static func withoutMarks(_ text: String, _ mark: Character) -> String {
    guard text.count(where: { $0 == mark }) >= 2 else { return text }
    var output: [Character] = []
    var open: Int?
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      guard character == mark else {
        output.append(character)
        continue
      }
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if let start = open, !before.isWhitespace, !after.isLetter && !after.isNumber {
        output.remove(at: start)
        open = nil
      } else {
        if open == nil, !after.isWhitespace, !before.isLetter && !before.isNumber { open = output.count }
        output.append(character)
      }
    }
    return String(output)
  }
}
