import LapelTeX

/// Texts that hold lists: `- a` and `- b` on lines of their own.
enum Lines {
  /// The lines that stand before a list, and its items; a line without a mark goes on with the item before it.
  static func split(_ said: Said) -> (prose: Said?, items: [Said]) {
    let lines = said.text.splitLines
    guard lines.contains(where: { BulletMark.isItem($0) }) else { return (said, []) }
    var prose: [String] = []
    var items: [String] = []
    for line in lines {
      let (text, mark) = BulletMark.strip(line)
      let words = String(Blanks.trimmed(text))
      if mark != nil, BulletMark.isItem(line) {
        items.append(words)
      } else if words.isEmpty {
        continue
      } else if let last = items.indices.last {
        items[last] += line.first?.isWhitespace == true ? " \(words)" : "\n\(words)"
      } else {
        prose.append(words)
      }
    }
    // Every piece is of the same source; the count of its texts stays what it was.
    var sources = said.sources
    let opening = prose.isEmpty ? nil : Said(prose.joined(separator: "\n"), sources)
    if opening != nil { sources = [] }
    let pieces = items.filter { !$0.isEmpty }.enumerated().map { index, text in
      Said(text, index == 0 && opening == nil ? sources : [])
    }
    return (opening, pieces)
  }
}

extension BulletMark {
  /// Whether a line begins with a bullet or a dash and a blank.
  static func isItem(_ line: Substring) -> Bool {
    let (text, mark) = strip(line)
    guard let mark, mark != "0" || !isMonth(text) else { return false }
    return mark != ">" && mark != "+" && mark != "a" && mark != syllable && mark != "Ⅰ" && mark != "Q"
  }
}

extension BulletMark {
  /// Whether a month and a year follow a number: `9. Januar 1983` is a day.
  private static func isMonth(_ text: Substring) -> Bool {
    let word = text.prefix { $0 != " " }
    guard (3...12).contains(word.utf8.count), text[word.endIndex...].dropFirst().first?.isNumber == true
    else {
      return false
    }
    return DateWords.month(String(word.last == "." ? word.dropLast() : word)) != nil
  }
}

extension DraftEntry {
  /// A summary that may hold a list: its items are highlights.
  mutating func setSummary(_ said: Said?) {
    guard let said else { return }
    let (prose, items) = Lines.split(said)
    set("summary", prose)
    add("highlights", items)
  }
}
