import LapelTeX

/// The lines of running LaTeX text, with what tabs, fills and bold part.
enum LaTeXLines {
  static func blocks(of text: String, at place: String) -> [LooseBlock] {
    lines(of: text).compactMap { line -> LooseBlock? in
      let columns = Self.columns(of: line)
      let pieces = columns.flatMap { Self.pieces(of: $0, at: place) }
      if pieces.isEmpty { return nil }
      let isRow = columns.count > 1 && isTable(line)
      return LooseBlock(isRow ? .row([]) : .line, pieces).asItemIfMarked
    }
  }

  /// A text as a career has it.
  static func said(_ text: String, at place: String) -> Said? {
    let plain = CleanText.folded(TeXText.plain(text, marks: .markdown).replacingBytes(of: "**", with: ""))
    let clean = withoutItalics(plain)
    let isWord = clean.unicodeScalars.contains { $0.isTeXLetter || $0.properties.isAlphabetic }
    return isWord || clean.contains(where: \.isNumber) ? Said(clean, [SourceText(clean, at: place)]) : nil
  }

  /// Emphasis is layout here.
  private static func withoutItalics(_ text: String) -> String { text.replacingBytes(of: "*", with: "") }

  private static func lines(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    let slash = UInt8(ascii: "\\")
    var lines: [String] = []
    var line: [UInt8] = []
    var at = 0
    func end() {
      if !line.allSatisfy(Blanks.isBlank) { lines.append(String(decoding: line, as: UTF8.self)) }
      line.removeAll(keepingCapacity: true)
    }
    /// Whether a command stands at a place, and no longer one.
    func isCommand(_ name: String) -> Bool {
      let after = at + name.utf8.count
      return bytes[at...].starts(with: name.utf8)
        && !(after < bytes.count && (bytes[after] | 0x20 >= 0x61 && bytes[after] | 0x20 <= 0x7A))
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte == slash, at + 1 < bytes.count {
        if bytes[at + 1] == slash {
          at += 2
          if at < bytes.count, bytes[at] == UInt8(ascii: "["),
            let close = bytes[at...].prefix(40).firstIndex(of: UInt8(ascii: "]"))
          {
            at = close + 1
          }
          end()
        } else if bytes[at...].starts(with: "\\href".utf8) {
          // A break inside a link's words parts no lines.
          let start = text.utf8.index(text.startIndex, offsetBy: at)
          let (link, end) = link(text[start...])
          line += link.utf8
          at += text.utf8.distance(from: start, to: end)
        } else if let name = ["\\par", "\\newline"].first(where: isCommand) {
          end()
          at += name.utf8.count
        } else {
          line += bytes[at..<at + 2]
          at += 2
        }
      } else if byte == 0x0A || byte == 0x0D {
        var breaks = 0
        while at < bytes.count, Blanks.isBlank(bytes[at]) {
          if bytes[at] == 0x0A { breaks += 1 }
          at += 1
        }
        line.append(0x20)
        if breaks > 1 { end() }
      } else {
        line.append(byte)
        at += 1
      }
    }
    end()
    return lines
  }

  /// `\href{…}{…}` as typed, without breaks, and where it ends.
  private static func link(_ text: Substring) -> (String, Substring.Index) {
    var end = text.index(text.startIndex, offsetBy: 5)
    for _ in 0..<2 {
      let rest = text[end...].drop(while: \.isWhitespace)
      guard rest.first == "{", let group = LaTeXParser.group(rest) else { break }
      end = text.index(after: group.endIndex)
    }
    return (String(text[..<end]).replacingBytes(of: "\\\\", with: ""), end)
  }

  private static func isTable(_ line: String) -> Bool { cells(of: line).count > 1 }

  /// What each `&` parts.
  private static func cells(of line: String) -> [Substring] {
    let bytes = line.utf8
    guard bytes.contains(UInt8(ascii: "&")) else { return [line[...]] }
    var cells: [Substring] = []
    var start = line.startIndex
    var at = start
    while at < line.endIndex {
      let byte = bytes[at]
      let next = bytes.index(after: at)
      if byte == UInt8(ascii: "&") {
        cells.append(line[start..<at])
        start = next
      }
      // A backslash takes what follows it.
      at = byte == UInt8(ascii: "\\") && next < line.endIndex ? bytes.index(after: next) : next
    }
    return cells + [line[start...]]
  }

  /// What `\hfill`, `&` and wide spaces part.
  private static func columns(of line: String) -> [String] {
    var columns = cells(of: line).map(String.init)
    for mark in [
      "\\hfill", "\\hspace*{\\fill}", "\\qquad", "\\quad", "\\enskip", "$|$", "\\textbar{}", "\\textbar",
      "\\tab ",
    ] where line.hasBytes(mark) {
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
    // What parted it from the piece before it says nothing.
    let trimmed =
      [", ", ": "].contains(where: said.text.hasPrefix) ? String(said.text.dropFirst(2)) : said.text
    if trimmed == "," { return nil }
    var piece = LoosePiece(said.saying(trimmed), isBold: isBold)
    piece.isAfterComma = said.text.hasPrefix(", ")
    return piece
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
