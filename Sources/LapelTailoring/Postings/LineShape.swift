import LapelImporting

/// The form of a line, whatever its words mean, by which headings can be recognized.
enum LineShape {
  /// Whether it is a sentence that introduces a list: `To set you up for success you'll already have these skills and experience:`.
  static func isLeadIn(_ line: SavedPosting.Line) -> Bool {
    line.role == .text && line.text.utf8.count <= 400
      && (line.text.hasSuffix(":") || line.text.hasSuffix("："))
  }

  /// The part after the last comma or stop, without a remark in brackets, which announces what follows.
  static func end(of whole: String) -> String {
    var text = whole[...]
    while let last = text.last, ":： ".contains(last) { text.removeLast() }
    if text.last == ")", let open = text.lastIndex(of: "(") { text = text[..<open] }
    return String(
      text[(text.lastIndex { ",.;".contains($0) } ?? text.startIndex)...].drop { ",.; ".contains($0) })
  }

  /// Whether it is a label with its meaning in brackets: `기술/경험 (언어, 특수 자격증 등)`.
  static func isGlossed(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "("), text.last == ")" else { return false }
    return HeadingMeaning.isTopic(String(text[..<open]))
  }

  /// Whether it begins as headings do that are not sentences of their own (`이런 분과 함께하고 싶어요`, `우리 회사의 복리후생`), or its
  /// last word is a heading that every job site has.
  static func headsByWords(_ line: SavedPosting.Line, _ cue: FoldedLine) -> Bool {
    if cue.begins(withOneOf: questions) { return true }
    guard cue.hasHangul, cue.length <= 24, line.role == .text, !LineMeaning(line.text).asks else {
      return false
    }
    return line.text.split(separator: " ").last.map { HeadingMeaning.isWhole(String($0)) } ?? false
  }

  private static let questions = PhraseList(named: "LineShape.questions")

  /// Whether it is bold, and a sentence that asks: `<b>You must be authorized to work here.</b>`.
  static func isBoldDemand(_ line: SavedPosting.Line, _ cue: FoldedLine) -> Bool {
    cue.endsSentence && cue.length > 48 && LineMeaning(line.text).saysRequired
  }

  /// `*군필자 우대` beside another such line: a bullet without a blank, which no reader of lists knows.
  static func isStarred(_ lines: [SavedPosting.Line], _ index: Int) -> Bool {
    func hasStar(_ index: Int) -> Bool {
      guard lines.indices.contains(index), lines[index].role == .text else { return false }
      let text = lines[index].text
      return text.first == "*" && !text.hasPrefix("**") && text.dropFirst().contains { $0 != "*" }
    }
    return hasStar(index) && (hasStar(index - 1) || hasStar(index + 1))
  }

  /// `License or Certificate:` over a line of text.
  static func isTopicLabel(_ line: SavedPosting.Line, _ cue: FoldedLine) -> Bool {
    line.role == .text && line.text.hasSuffix(":") && cue.length <= 40 && HeadingMeaning.isTopic(line.text)
  }

  /// Whether it is a title of words that head sections, all of them with capitals: `Minimum Experience`, `Licensure and
  /// Certification`.
  static func isTitled(_ line: SavedPosting.Line) -> Bool {
    guard line.role == .text, line.text.utf8.count <= 60 else { return false }
    let words = line.text.split(separator: " ").filter { $0.utf8.count > 3 }
    return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
      && HeadingMeaning.isOfHeadings(line.text)
  }

  /// Whether it is numbered like `2.1 Image recognition` over a list.
  static func isNumberedTwice(_ text: String) -> Bool {
    let parts = text.prefix { $0 != " " }.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.count <= 2 && $0.allSatisfy(\.isNumber) }
  }
}
