extension SavedPosting {
  /// A plain text or Markdown file: a line is a line, unless it goes on in the next; `#` and a line that is all
  /// bold are headings.
  package init(text: String) {
    var lines: [Line] = []
    var gap = true
    var wraps = WrappedLines()
    var table = TextTable()
    func close() {
      for cell in table.cells() { lines.append(Self.line(Self.trimmed(cell[...]), cell.isEmpty, indent: 0)) }
      if !table.isEmpty { wraps.end() }
      table = TextTable()
    }
    var bullet: Substring?
    for given in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var row = given
      if BulletMark.isAlone(Self.trimmed(row)) {
        bullet = Self.trimmed(row)
        continue
      }
      // As pages are copied: the bullet in one row, its text in the next.
      if let mark = bullet, !Self.trimmed(row).isEmpty {
        if BulletMark.strip(Self.trimmed(row)).mark == nil { row = "\(mark) \(row)" }
        bullet = nil
      }
      if table.take(row) { continue }
      close()
      for line in Self.broken(row.hasPrefix("\u{FEFF}") ? row.dropFirst() : row) {
        let trimmed = Self.trimmed(line)
        if trimmed.isEmpty || trimmed.unicodeScalars.allSatisfy({ "=-_*─━".unicodeScalars.contains($0) }) {
          gap = true
          continue
        }
        let made = Self.line(trimmed, gap, indent: Self.indent(of: line))
        if made.text.isEmpty { continue }
        if wraps.take(line, made), let last = lines.last {
          lines[lines.count - 1] = Line(
            last.role, "\(last.text) \(made.text)", isAfterGap: last.isAfterGap, mark: last.mark,
            level: last.level)
        } else {
          lines.append(made)
        }
        gap = false
      }
    }
    close()
    self.init(lines: lines)
  }

  /// A row at its `<br>`s and, where it begins with one, at its bullets.
  private static func broken(_ row: Substring) -> [Substring] {
    var rows = [row]
    if row.utf8.contains(0x3C) {
      rows = cut(row, at: ["<br>", "<br/>", "<br />", "<BR>"])
    }
    guard row.unicodeScalars.contains("•") else { return rows }
    return rows.flatMap { row in
      let parts = cut(row, at: ["•"])
      // `Stack • Tools` is a title.
      guard parts.count > 2 || trimmed(row).hasPrefix("•") else { return [row] }
      return parts.map { trimmed($0) }.enumerated().compactMap { index, part in
        let text = part.last == ";" ? part.dropLast() : part
        return text.isEmpty ? nil : index == 0 ? text : Substring("• \(text)")
      }
    }
  }

  private static func cut(_ row: Substring, at marks: [String]) -> [Substring] {
    var parts: [Substring] = []
    var rest = row
    var start = row.startIndex
    while !rest.isEmpty {
      if let mark = marks.first(where: rest.hasPrefix) {
        parts.append(row[start..<rest.startIndex])
        rest.removeFirst(mark.count)
        start = rest.startIndex
      } else {
        rest.removeFirst()
      }
    }
    return parts + [row[start...]]
  }

  /// How many columns a row stands from the margin; a tab is four.
  private static func indent(of row: Substring) -> Int {
    var columns = 0
    for scalar in row.unicodeScalars {
      guard BulletMark.isSpace(scalar), columns < 200 else { break }
      columns += scalar == "\t" ? 4 : 1
    }
    return columns
  }

  private static func line(_ text: Substring, _ gap: Bool, indent: Int) -> Line {
    let hashes = text.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), hashes > 1 || text.dropFirst(hashes).first == " " {
      return Line(.heading, plain(trimmed(text.dropFirst(hashes))), isAfterGap: gap, level: hashes)
    }
    let (bare, mark) = BulletMark.strip(text)
    var rest = trimmed(bare)
    for box in ["[ ] ", "[x] ", "[X] "] where mark != nil && rest.hasPrefix(box) {
      rest = trimmed(rest.dropFirst(box.count))
    }
    if mark == nil, rest.count > 4, rest.hasPrefix("**"), rest.hasSuffix("**") || rest.hasSuffix("**:") {
      return Line(.heading, plain(rest), isAfterGap: gap)
    }
    return Line(
      mark == nil ? .text : .item, plain(rest), isAfterGap: gap, mark: mark, level: indent)
  }

  /// Without the marks of emphasis and code; they are the file's, not the posting's words.
  private static func plain(_ text: Substring) -> String {
    guard text.utf8.contains(0x2A) || text.utf8.contains(0x60) else { return String(text) }
    var out = ""
    var rest = text[...]
    var isEmphasis = false
    while let character = rest.first {
      if rest.hasPrefix("**") {
        rest.removeFirst(2)
        continue
      }
      rest.removeFirst()
      if character == "*", isEmphasis || opensEmphasis(after: out, rest) {
        isEmphasis.toggle()
      } else if character != "`" {
        out.append(character)
      }
    }
    return out
  }

  /// `*Kotlin* 경험`, but not `2 * 3` nor `*참고`.
  private static func opensEmphasis(after text: String, _ rest: Substring) -> Bool {
    guard text.last?.isWhitespace ?? true, let first = rest.first, !first.isWhitespace,
      let end = rest.firstIndex(of: "*")
    else { return false }
    return rest[..<end].last.map { !$0.isWhitespace } ?? false
  }

  static func trimmed(_ text: Substring) -> Substring {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, BulletMark.isSpace(first) || first == "\r" { scalars.removeFirst() }
    while let last = scalars.last, BulletMark.isSpace(last) || last == "\r" { scalars.removeLast() }
    return Substring(scalars)
  }
}
