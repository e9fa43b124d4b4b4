/// Atoms on one line.
struct TextLine {
  /// In the order that they are drawn, from left to right.
  var atoms: [Atom]
  /// Of what can be seen.
  var width: Double
  /// How far it is in.
  var indent: Double

  /// As much of its beginning as there is room for.
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

/// Breaks a paragraph into lines of whole words; a word is broken only where it alone is wider than a line.
struct LineBreaker {
  /// The width of all lines but the last, and of the last.
  let width: Double
  /// How far lines after the first are in.
  let hang: Double
  /// Room that must be left at the end of the last line.
  var reserved = 0.0

  /// Rows of more letters than these cannot be followed back to where the next one begins.
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

  /// Splits a last line that leaves no room for what is at its end.
  private func mended(_ lines: [TextLine]) -> [TextLine] {
    guard var last = lines.last else { return lines }
    let indent = lines.count == 1 ? min(hang, width / 2) : last.indent
    // In the order that people read: lines of the other direction are left as they are.
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

  /// The first atom of the next line.
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
    // A separator goes where a line ends; one space stays for those who read on.
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

  /// Puts what goes from right to left into the order in which it is drawn (UAX 9, L2).
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
