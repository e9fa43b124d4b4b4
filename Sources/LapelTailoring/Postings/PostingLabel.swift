import LapelImporting

/// A heading on one line with its contents: `자격요건: 경력 3년 이상`, `[우대사항] 카프카`.
struct PostingLabel {
  let name: String
  let text: String

  private static let colons: Set<Character> = [":", "：", "\t"]
  private static let frames: [Character: Character] = ["[": "]", "【": "】", "<": ">", "〈": "〉", "《": "》"]

  /// The labels of a line, `필수: Java, 우대: Kotlin`; empty when it does not begin with one.
  static func labels(of line: SavedPosting.Line) -> [PostingLabel] {
    guard line.role != .heading, let first = first(line.text) else { return [] }
    // In a list `우대: 카프카` marks a line.
    if line.role == .item, HeadingMeaning.isWeak(first.name) || HeadingMeaning(first.name).kinds.isEmpty {
      return []
    }
    return later(in: first)
  }

  /// Whether a line is neither asked for nor a heading: `근무지: 서울` in a list, `Reports to: the head of sales`.
  static func isFact(_ line: SavedPosting.Line) -> Bool {
    guard line.role != .heading else { return false }
    if isCondition(line) || isNamed(line, in: facts) { return true }
    guard line.role == .item, let label = first(line.text) else { return false }
    return HeadingMeaning(label.name).isOther
  }

  /// Whether a line is a condition of work, in a list or in rows of a table: `근무일시 : 주 5일`.
  static func isCondition(_ line: SavedPosting.Line) -> Bool { isNamed(line, in: conditions) }

  private static func isNamed(_ line: SavedPosting.Line, in names: Set<String>) -> Bool {
    guard line.role != .heading, let colon = line.text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      colon > line.text.startIndex, line.text[..<colon].utf8.count <= 40, line.text.utf8.count <= 160
    else { return false }
    return names.contains(line.text[..<colon].lowercased().filter(\.isLetter))
      && !LineMeaning(line.text).saysRequired
  }

  private static let conditions = PhraseList(named: "PostingLabel.conditions").texts

  private static let facts = PhraseList(named: "PostingLabel.facts").texts

  /// Whether a line has the headings of a table's columns, which ask for nothing: `구분 | 내용 | 비고`.
  static func isTableHead(_ line: SavedPosting.Line) -> Bool {
    guard line.role != .heading, line.text.utf8.count <= 120 else { return false }
    if buttons.contains(line.text.lowercased().filter { $0 != " " }) { return true }
    let words = line.text.split { $0 == " " || $0 == "\t" || $0 == "|" || $0 == "/" || $0 == "·" }
    return !words.isEmpty && words.allSatisfy { columnHeads.contains(String($0).lowercased()) }
  }

  /// Texts of buttons on a page, which are not part of the posting.
  private static let buttons = PhraseList(named: "PostingLabel.buttons").texts

  private static let columnHeads = PhraseList(named: "PostingLabel.columnHeads").texts

  private static func first(_ text: String) -> PostingLabel? {
    if let open = text.first, let close = frames[open] {
      guard let end = text.firstIndex(of: close) else { return nil }
      let name = String(text[text.index(after: text.startIndex)..<end])
      let rest = text[text.index(after: end)...].drop { $0 == " " || colons.contains($0) }
      // `[필수] 자바` marks only its own line.
      guard !rest.isEmpty, HeadingMeaning.isWhole(name), !HeadingMeaning.isWeak(name) else { return nil }
      return PostingLabel(name: name, text: String(rest))
    }
    let wide = text.range(ofSpaces: 2)
    guard let mark = text.firstIndex(where: colons.contains), wide.map({ mark <= $0.upperBound }) ?? true
    else {
      return wide.flatMap { label(text[..<$0.lowerBound], text[$0.upperBound...]) }
    }
    return label(text[..<mark], text[text.index(after: mark)...])
  }

  private static func label(_ name: Substring, _ rest: Substring) -> PostingLabel? {
    let rest = rest.drop { $0 == " " || colons.contains($0) }
    guard name.utf8.count <= 40, !rest.isEmpty, HeadingMeaning.isWhole(String(name)) else { return nil }
    return PostingLabel(name: String(name), text: String(rest))
  }

  /// The labels further on in the line, each after a mark or a space and before a colon.
  private static func later(in label: PostingLabel) -> [PostingLabel] {
    var start = label.text.startIndex
    var name = label.name
    var found: [PostingLabel] = []
    let text = label.text
    for colon in text.indices where text[colon] == ":" || text[colon] == "：" {
      guard let begin = beginning(of: text[start..<colon]), begin > start else { continue }
      found.append(PostingLabel(name: name, text: trimmed(text[start..<begin])))
      name = String(text[begin..<colon])
      start = text.index(after: colon)
    }
    if found.isEmpty { return [label] }
    found.append(PostingLabel(name: name, text: trimmed(text[start...])))
    return found.filter { !$0.text.isEmpty }
  }

  /// The start of a heading of up to three words that ends here; nil when there is none.
  private static func beginning(of text: Substring) -> Substring.Index? {
    var at = text.endIndex
    var words = 0
    while at > text.startIndex, words < 3 {
      let before = text[..<at].lastIndex { $0 == " " || ",;./|".contains($0) }
      guard let before else { return nil }
      let word = text.index(after: before)
      if HeadingMeaning.isWhole(String(text[word...])), HeadingMeaning(String(text[word...])).isKnown {
        return word
      }
      at = before
      words += 1
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { $0 == " " }
    while let last = rest.last, " ,;./|".contains(last) { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  /// The first run of at least this many spaces; nil when there is none.
  fileprivate func range(ofSpaces least: Int) -> Range<Index>? {
    var start = startIndex
    while let begin = self[start...].firstIndex(of: " ") {
      let end = self[begin...].firstIndex { $0 != " " } ?? endIndex
      if distance(from: begin, to: end) >= least { return begin..<end }
      start = end
    }
    return nil
  }
}
