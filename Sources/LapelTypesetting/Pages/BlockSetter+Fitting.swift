import LapelPage

/// Sets text that is a little too wide for its place in a smaller size.
extension BlockSetter {
  /// The width in points that dates beside the text may have; wider ones would cross the edge of the headings, or leave the sheet.
  var dateRoom: Double { rail > 0 ? rail : max(0, style.margins.left - 20) }

  /// The scale for a name: so that it fits on one line if a fifth less is enough for that, else so that its longest word fits.
  static func scale(of atoms: [Atom], in room: Double) -> Double {
    let all = atoms.reduce(0) { $0 + $1.advance }
    if all * 0.8 <= room { return room / all }
    var (word, longest) = (0.0, 0.0)
    for atom in atoms {
      word += atom.advance
      longest = max(longest, word)
      if atom.end == .allowed || atom.kind == .space { word = 0 }
    }
    return max(0.5, min(1, room / longest))
  }

  /// A blank between a text and its date that stands for a dot: extraction by position takes text separated by white alone
  /// for two columns, and would read the date after everything under the text.
  mutating func bridge(_ width: Double, to atoms: [Atom], _ look: Int, at x: Double) -> [Piece] {
    let narrow = 0.26 * galley.looks[look].size
    let gap = { (width: Double, text: String, galley: inout Galley) in
      galley.shaper.gap(width, look, galley.looks, for: text)
    }
    guard width > 4 * narrow else { return [piece(gap(width, " ", &galley) + atoms, at: x)] }
    // Two blanks give the dot together, which is as large as the first. Over the second is one that is a space to extraction
    // in the order of the glyphs.
    let dot = gap(narrow, " ", &galley) + gap(narrow, "·", &galley) + gap(width - 3 * narrow, "", &galley)
    return [piece(dot, at: x), piece(gap(width - 2 * narrow, " ", &galley) + atoms, at: x + 2 * narrow)]
  }

  private func piece(_ atoms: [Atom], at x: Double) -> Piece {
    let width = atoms.reduce(0) { $0 + $1.advance }
    return Piece(content: .line(TextLine(atoms: atoms, width: width, indent: 0)), x: x, y: 0)
  }

  /// The same glyphs in another size.
  mutating func scaled(_ atoms: [Atom], by factor: Double) -> [Atom] {
    var looks: [Int: Int] = [:]
    return atoms.map { atom in
      var look = galley.looks[atom.look]
      look.size *= factor
      let number = looks[atom.look] ?? galley.add(look)
      looks[atom.look] = number
      return atom.scaled(by: factor, look: number)
    }
  }
}
