extension SavedPosting {
  /// A plain text or Markdown file: a line is a line; `#` and a line that is all bold are headings.
  public init(text: String) {
    var lines: [Line] = []
    var gap = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let trimmed = Self.trimmed(line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line)
      if trimmed.isEmpty || trimmed.unicodeScalars.allSatisfy({ "=-_*─━".unicodeScalars.contains($0) }) {
        gap = true
        continue
      }
      let made = Self.line(trimmed, gap)
      if !made.text.isEmpty { lines.append(made) }
      gap = false
    }
    self.init(lines: lines)
  }

  private static func line(_ text: Substring, _ gap: Bool) -> Line {
    let hashes = text.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), text.dropFirst(hashes).first == " " {
      return Line(role: .heading, text: plain(trimmed(text.dropFirst(hashes))), isAfterGap: gap)
    }
    let (bare, mark) = BulletMark.strip(text)
    let rest = trimmed(bare)
    if mark == nil, rest.count > 4, rest.hasPrefix("**"), rest.hasSuffix("**") || rest.hasSuffix("**:") {
      return Line(role: .heading, text: plain(rest), isAfterGap: gap)
    }
    return Line(role: mark == nil ? .text : .item, text: plain(rest), isAfterGap: gap, mark: mark)
  }

  /// Without the marks of strong and code; they are the file's, not the posting's words.
  private static func plain(_ text: Substring) -> String {
    guard text.utf8.contains(0x2A) || text.utf8.contains(0x60) else { return String(text) }
    var out = ""
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("**") {
        rest.removeFirst(2)
      } else {
        rest.removeFirst()
        if character != "`" { out.append(character) }
      }
    }
    return out
  }

  static func trimmed(_ text: Substring) -> Substring {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, BulletMark.isSpace(first) || first == "\r" { scalars.removeFirst() }
    while let last = scalars.last, BulletMark.isSpace(last) || last == "\r" { scalars.removeLast() }
    return Substring(scalars)
  }
}
