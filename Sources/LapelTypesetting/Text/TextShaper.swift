/// Turns the characters of paragraphs into glyphs, and remembers the faces used.
struct TextShaper {
  let book: FontBook
  let choice: FontChoice
  /// The faces in the order in which they were first needed.
  private(set) var faces: [FontFace] = []
  private(set) var missing: [MissingCharacter] = []
  private var faceNumbers: [ObjectIdentifier: Int] = [:]
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    let scalar: UInt32
    let wish: FontBook.Wish
  }

  init(book: FontBook, choice: FontChoice) {
    self.book = book
    self.choice = choice
  }

  /// Characters with the same look, face, script and level, which are shaped together.
  private struct Item {
    var range: Range<Int>
    let look: Int
    let face: Int
    var script: FontFace.Script
    let level: UInt8
    let isMissing: Bool
  }

  mutating func shape(_ text: CleanText, _ looks: [Look]) -> [Atom] {
    let levels = BidiLevels.of(text.scalars)
    var atoms: [Atom] = []
    atoms.reserveCapacity(text.scalars.count)
    for item in items(text, looks, levels) { atoms += self.atoms(item, text, looks) }
    return atoms
  }

  private mutating func items(_ text: CleanText, _ looks: [Look], _ levels: [UInt8]?) -> [Item] {
    var items: [Item] = []
    for (at, scalar) in text.scalars.enumerated() {
      let look = text.looks[at]
      let level = levels?[at] ?? 0
      let script = FontFace.Script(of: scalar)
      let last = items.last
      let continues = last.map { $0.look == look && $0.level == level } ?? false
      let belongs = scalar == " " || scalar.isJoiner || scalar.isMark
      if let last, continues, belongs, !last.isMissing, scalar.isJoiner || faces[last.face].has(scalar) {
        items[items.count - 1].range = last.range.lowerBound..<at + 1
        continue
      }
      let wish = FontBook.Wish(
        isBold: looks[look].isBold, isItalic: looks[look].isItalic, language: looks[look].language)
      let found = face(for: scalar, wish)
      if found == nil { note(scalar, looks[look]) }
      guard let face = found ?? face(for: " ", wish) else { continue }
      if let last, continues, last.face == face, last.isMissing == (found == nil), found != nil,
        script.isShared || last.script.isShared || last.script == script
      {
        if last.script.isShared { items[items.count - 1].script = script }
        items[items.count - 1].range = last.range.lowerBound..<at + 1
      } else {
        items.append(
          Item(
            range: at..<at + 1, look: look, face: face, script: script, level: level, isMissing: found == nil)
        )
      }
    }
    return items
  }

  private func atoms(_ item: Item, _ text: CleanText, _ looks: [Look]) -> [Atom] {
    let look = looks[item.look]
    let face = faces[item.face]
    if item.isMissing { return [placeholder(item, text, look)] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * item.range.count)
    // For each UTF-8 offset, the character that begins there; −1 inside one.
    var starts: [Int] = []
    starts.reserveCapacity(3 * item.range.count)
    for at in item.range {
      starts.append(at)
      for byte in UTF8.encode(text.scalars[at]) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
      while starts.count < bytes.count { starts.append(-1) }
    }
    let isRightToLeft = item.level % 2 == 1
    let script = item.script.isShared ? FontFace.Script.latin : item.script
    let glyphs = face.shape(
      bytes, script: script, isRightToLeft: isRightToLeft, language: look.language, features: look.features)
    // For each offset, the end of the cluster that begins there.
    var ends = [Int](repeating: -1, count: bytes.count)
    for glyph in glyphs { ends[glyph.cluster] = 0 }
    var next = bytes.count
    for at in ends.indices.reversed() where ends[at] == 0 { (ends[at], next) = (next, at) }
    var atoms: [Atom] = []
    atoms.reserveCapacity(glyphs.count)
    for (index, glyph) in glyphs.enumerated() {
      let isFirst = index == 0 || glyphs[index - 1].cluster != glyph.cluster
      let isLast = index + 1 == glyphs.count || glyphs[index + 1].cluster != glyph.cluster
      let (from, end) = (starts[glyph.cluster], ends[glyph.cluster])
      if from < 0 { continue }
      let isInside = end < bytes.count && starts[end] >= 0
      let last = (isInside ? starts[end] : item.range.upperBound) - 1
      let isSeparator = !text.separators.isEmpty && text.separators.contains(from)
      let isSpace = text.scalars[from] == " " && last == from
      atoms.append(
        Atom(
          face: item.face, glyph: glyph.id,
          advance: (glyph.advance + (isLast ? look.tracking : 0)) * look.size, dx: glyph.dx * look.size,
          dy: glyph.dy * look.size,
          text: isFirst ? String(decoding: bytes[glyph.cluster..<end], as: UTF8.self) : "",
          kind: isSeparator ? .separator : isSpace ? .space : .text, look: item.look,
          end: isLast || isRightToLeft ? self.end(after: last, text, looks) : .never, level: item.level))
    }
    // Right-to-left text comes in the order in which it is drawn.
    return isRightToLeft ? atoms.reversed() : atoms
  }

  private func end(after at: Int, _ text: CleanText, _ looks: [Look]) -> Atom.Break {
    guard at + 1 < text.scalars.count else { return .never }
    let isSeparator = !text.separators.isEmpty && text.separators.contains(at)
    if isSeparator { return text.separators.contains(at + 1) ? .never : .allowed }
    let look = looks[text.looks[at]]
    let isKeptWhole = look.isKeptWhole && text.looks[at] == text.looks[at + 1]
    return BreakRules.end(
      after: text.scalars[at], before: text.scalars[at + 1],
      isBound: !text.bound.isEmpty && text.bound.contains(at) || text.standsWithNext(at),
      isKeptWhole: isKeptWhole, language: look.language)
  }

  /// A blank for a character that no face has; its text is still the character.
  private func placeholder(_ item: Item, _ text: CleanText, _ look: Look) -> Atom {
    let face = faces[item.face]
    let space = face.glyph(of: " ") ?? 0
    return Atom(
      face: item.face, glyph: space, advance: face.advance(space) * look.size, dx: 0, dy: 0,
      text: String(String.UnicodeScalarView(text.scalars[item.range])), kind: .text, look: item.look,
      end: .within,
      level: item.level, isMissing: true)
  }

  /// A blank of a width whose text is one space, or the sign that it stands for.
  mutating func gap(_ width: Double, _ look: Int, _ looks: [Look], for text: String = " ") -> [Atom] {
    let wish = FontBook.Wish(
      isBold: looks[look].isBold, isItalic: looks[look].isItalic, language: looks[look].language)
    guard let face = face(for: " ", wish), let glyph = faces[face].glyph(of: " ") else { return [] }
    return [
      Atom(
        face: face, glyph: glyph, advance: width, dx: 0, dy: 0, text: text, kind: .space, look: look,
        end: .never,
        level: 0)
    ]
  }

  // MARK: Faces

  private mutating func face(for scalar: Unicode.Scalar, _ wish: FontBook.Wish) -> Int? {
    let key = Key(scalar: scalar.value, wish: wish)
    if let number = known[key] { return number < 0 ? nil : number }
    guard let face = book.face(for: scalar, wish, choice) else {
      known[key] = -1
      return nil
    }
    let number = faceNumbers[ObjectIdentifier(face)] ?? faces.count
    if number == faces.count {
      faces.append(face)
      faceNumbers[ObjectIdentifier(face)] = number
    }
    known[key] = number
    return number
  }

  private mutating func note(_ scalar: Unicode.Scalar, _ look: Look) {
    let character = MissingCharacter(scalar: scalar, source: look.source)
    if !missing.contains(character), missing.count < 100 { missing.append(character) }
  }
}

/// A character that no face has.
package struct MissingCharacter: Sendable, Hashable {
  /// The character.
  package let scalar: Unicode.Scalar
  /// The page maker's index of where the person wrote it; nil: the program's own words.
  package let source: Int?
}
