/// Atoms on one line.
struct TextLine {
  /// The atoms in the order in which they are drawn, from left to right.
  var atoms: [Atom]
  /// The width of the visible part, in points.
  var width: Double
  /// The indentation, in points.
  var indent: Double

  /// As much of its beginning as fits into the room.
  func cut(to room: Double) -> TextLine {
    guard width > room else { return self }
    var width = 0.0
    let kept = atoms.prefix { atom in
      width += atom.advance
      return width <= room
    }
    return TextLine(atoms: Array(kept), width: min(room, width), indent: indent)
  }
}

/// Breaks a paragraph into lines of whole words; a word is broken only if it alone is wider than a line.
struct LineBreaker {
  /// The width of all lines, in points.
  let width: Double
  /// The indentation of lines after the first, in points.
  let hang: Double
  /// The room that must be left at the end of the last line, in points.
  var reserved = 0.0

  /// The most letters in a row from which readers still find the beginning of the next.
  static let mostLetters = 99

  func lines(_ atoms: [Atom]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while start < atoms.count {
      let indent = lines.isEmpty ? 0 : min(hang, width / 2)
      let end = self.end(of: atoms, from: start, within: width - indent)
      lines.append(Self.line(atoms[start..<end], indent: indent))
      start = end
    }
    if reserved > 0, let last = lines.last, last.width + last.indent + reserved > width, last.atoms.count > 1
    {
      return mended(lines)
    }
    return lines
  }

  /// The lines with the last one split if it leaves no room for what is at its end.
  private func mended(_ lines: [TextLine]) -> [TextLine] {
    guard var last = lines.last else { return lines }
    let indent = lines.count == 1 ? min(hang, width / 2) : last.indent
    // In reading order: lines in the other direction are left as they are.
    guard last.atoms.allSatisfy({ $0.level == 0 }) else { return lines }
    let room = max(width / 4, width - reserved - indent)
    guard let cut = last.atoms.indices.dropLast().last(where: { last.atoms[$0].end == .allowed }) else {
      return lines
    }
    var at = cut
    while let earlier = last.atoms[..<at].lastIndex(where: { $0.end == .allowed }),
      last.atoms[(earlier + 1)...].reduce(0, { $0 + $1.advance }) <= room * 0.4
    {
      at = earlier
    }
    let tail = Array(last.atoms[(at + 1)...])
    last.atoms = Array(last.atoms[...at])
    return lines.dropLast() + [
      Self.line(last.atoms[...], indent: last.indent), Self.line(tail[...], indent: indent),
    ]
  }

  /// The index of the first atom of the next line.
  private func end(of atoms: [Atom], from start: Int, within width: Double) -> Int {
    var x = 0.0
    var word: Int?
    var space: Int?
    var mark: Int?
    var letter: Int?
    var letters = 0
    for at in start..<atoms.count {
      let atom = atoms[at]
      letters += atom.letters
      if atom.kind == .text, x + atom.advance > width + 0.01 || letters > Self.mostLetters, at > start {
        return word ?? space ?? mark ?? letter ?? at
      }
      x += atom.advance
      switch atom.end {
      case .allowed: word = at + 1
      case .withinAfterSpace: space = at + 1
      case .withinAfterMark:
        // A piece of two letters is no better than none.
        if at > start + 1 { mark = at + 1 }
        letter = at + 1
      case .within: letter = at + 1
      case .never: break
      }
    }
    return atoms.count
  }

  private static func line(_ all: ArraySlice<Atom>, indent: Double) -> TextLine {
    var atoms = all.drop { $0.kind == .separator }
    // A separator is dropped where a line ends; one space stays for text extraction.
    var space: Atom?
    while let last = atoms.last, last.kind != .text {
      if space == nil { space = last }
      atoms.removeLast()
    }
    let width = atoms.reduce(0) { $0 + $1.advance }
    if var space, !atoms.isEmpty {
      space.kind = .space
      atoms.append(space)
    }
    return TextLine(atoms: visual(Array(atoms)), width: width, indent: indent)
  }

  /// The atoms with right-to-left text in the order in which it is drawn (UAX 9, L2).
  private static func visual(_ atoms: [Atom]) -> [Atom] {
    guard let highest = atoms.map(\.level).max(), highest > 0 else { return atoms }
    var atoms = atoms
    for level in stride(from: highest, to: 0, by: -1) {
      var at = 0
      while at < atoms.count {
        var end = at
        while end < atoms.count, atoms[end].level >= level { end += 1 }
        if end > at { atoms[at..<end].reverse() }
        at = end + 1
      }
    }
    return atoms
  }
}
