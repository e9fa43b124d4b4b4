import LapelTeX

/// The lines of running LaTeX text, with what tabs, fills and bold part.
enum LaTeXLines {
  static func blocks(of text: String, at place: String) -> [LooseBlock] {
    lines(of: text).compactMap { line -> LooseBlock? in
      let columns = Self.columns(of: line)
      let pieces = columns.flatMap { Self.pieces(of: $0, at: place) }
      if pieces.isEmpty { return nil }
      let isRow = columns.count > 1 && isTable(line)
      return LooseBlock(isRow ? .row([]) : .line, pieces)
    }
  }

  /// A text as a career has it.
  static func said(_ text: String, at place: String) -> Said? {
    let plain = CleanText.folded(TeXText.plain(text, marks: .markdown).replacing("**", with: ""))
    let clean = withoutItalics(plain)
    return !clean.contains(where: { $0.isLetter || $0.isNumber })
      ? nil : Said(clean, [SourceText(clean, at: place)])
  }

  /// Emphasis is layout here.
  private static func withoutItalics(_ text: String) -> String { text.replacing("*", with: "") }

  private static func lines(of text: String) -> [String] {
    var lines: [String] = [""]
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("\\\\") {
        rest = rest.dropFirst(2)
        if rest.first == "[", let end = rest.prefix(40).firstIndex(of: "]") {
          rest = rest[rest.index(after: end)...]
        }
        lines.append("")
      } else if rest.hasPrefix("\\href") {
        // A break inside a link's words parts no lines.
        let (link, end) = link(rest)
        lines[lines.count - 1] += link
        rest = rest[end...]
      } else if character == "\\", rest.count > 1 {
        if rest.hasPrefix("\\par"), rest.dropFirst(4).first?.isLetter != true {
          lines.append("")
          rest = rest.dropFirst(4)
        } else {
          lines[lines.count - 1] += rest.prefix(2)
          rest = rest.dropFirst(2)
        }
      } else if character.isNewline {
        let blanks = rest.prefix { $0.isWhitespace }
        lines[lines.count - 1] += " "
        if blanks.count(where: \.isNewline) > 1 { lines.append("") }
        rest = rest[blanks.endIndex...]
      } else {
        lines[lines.count - 1].append(character)
        rest = rest.dropFirst()
      }
    }
    return lines.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// `\href{…}{…}` as typed, without breaks, and where it ends.
  private static func link(_ text: Substring) -> (String, Substring.Index) {
    var end = text.index(text.startIndex, offsetBy: 5)
    for _ in 0..<2 {
      let rest = text[end...].drop(while: \.isWhitespace)
      guard rest.first == "{", let group = LaTeXParser.group(rest) else { break }
      end = text.index(after: group.endIndex)
    }
    return (String(text[..<end]).replacing("\\\\", with: ""), end)
  }

  private static func isTable(_ line: String) -> Bool {
    var before: Character = " "
    for character in line {
      if character == "&", before != "\\" { return true }
      before = character
    }
    return false
  }

  /// What `\hfill`, `&` and wide spaces part.
  private static func columns(of line: String) -> [String] {
    var columns = [""]
    var before: Character = " "
    for character in line {
      if character == "&", before != "\\" {
        columns.append("")
      } else {
        columns[columns.count - 1].append(character)
      }
      before = before == "\\" && character == "\\" ? " " : character
    }
    for mark in [
      "\\hfill", "\\hspace*{\\fill}", "\\qquad", "\\enskip", "$|$", "\\textbar{}", "\\textbar", "\\tab ",
    ] {
      columns = columns.flatMap {
        $0.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      }
    }
    return columns.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func pieces(of column: String, at place: String) -> [LoosePiece] {
    var text = Blanks.trimmed(column[...])
    // Layout at the start of a line: `\large`, `\noindent`.
    while text.first == "\\", let name = command(at: text), Self.layout.contains(name) {
      text = Blanks.trimmed(text.dropFirst(name.count + 1))
    }
    for mark in ["\\textbf{", "{\\bf ", "{\\bf{", "{\\bfseries ", "\\bf{"] where text.hasPrefix(mark) {
      let isInside = mark.hasPrefix("{")
      let group = isInside ? text : text.dropFirst(mark.count - 1)
      guard let inner = LaTeXParser.group(group) else { continue }
      let bold = isInside ? String(inner.dropFirst(mark.count - 1)) : String(inner)
      let rest = String(group[group.index(after: inner.endIndex)...])
      return [piece(bold, at: place, isBold: true), piece(rest, at: place, isBold: false)].compactMap { $0 }
    }
    return [piece(String(text), at: place, isBold: false)].compactMap { $0 }
  }

  private static func piece(_ text: String, at place: String, isBold: Bool) -> LoosePiece? {
    guard let said = said(text, at: place) else { return nil }
    let trimmed = said.text.hasPrefix(", ") ? String(said.text.dropFirst(2)) : said.text
    return trimmed == "," ? nil : LoosePiece(said.saying(trimmed), isBold: isBold)
  }

  private static func command(at text: Substring) -> String? {
    let name = text.dropFirst().prefix { $0.isASCII && $0.isLetter }
    return name.isEmpty ? nil : String(name)
  }

  private static let layout: Set<String> = [
    "large", "Large", "LARGE", "huge", "Huge", "small", "footnotesize", "normalsize", "noindent", "centering",
    "scshape", "itshape", "sffamily", "raggedright",
    "scriptsize", "tiny", "medskip", "smallskip", "bigskip", "hline", "toprule", "midrule", "bottomrule",
    "bigbreak",
  ]
}
