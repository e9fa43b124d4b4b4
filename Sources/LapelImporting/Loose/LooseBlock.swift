import LapelTeX

/// A piece of a CV that has no fields: a heading, a line, an item of a list, a row of a table.
struct LooseBlock {
  enum Kind: Equatable {
    /// From 1, the outermost.
    case heading(Int)
    case line
    /// From 0, the outermost.
    case bullet(Int)
    /// A row of a table, with the names of its columns where it has any.
    case row([String])
  }

  let kind: Kind
  /// What tabs, columns or a change of weight part.
  let pieces: [LoosePiece]
  /// How far the line is set in, where a source is laid out by blanks.
  var indent = 0
  /// Whether a gap parts it from what stands above; nil where a source is not laid out by lines.
  var isAfterGap: Bool?

  var text: String { pieces.count == 1 ? pieces[0].text : words }
  var said: Said? {
    pieces.isEmpty ? nil : pieces.count == 1 ? pieces[0].said : Said(words, pieces.flatMap(\.said.sources))
  }

  /// The pieces as one text.
  private var words: String {
    pieces.dropFirst().reduce(pieces.first?.text ?? "") { "\($0)\($1.isAfterComma ? "," : "") \($1.text)" }
  }

  var isBullet: Bool { kind.isBullet }
  var isHeading: Bool { if case .heading = kind { true } else { false } }
  var level: Int { if case .heading(let level) = kind { level } else { 0 } }

  init(_ kind: Kind, _ pieces: [LoosePiece]) {
    self.pieces = pieces.filter { !$0.text.isEmpty }
    // The names of columns stay with the cells that say something.
    if case .row(let names) = kind, names.count == pieces.count {
      self.kind = .row(zip(names, pieces).filter { !$1.text.isEmpty }.map(\.0))
    } else {
      self.kind = kind
    }
  }

  init(_ kind: Kind, _ text: String, at place: String, isBold: Bool = false) {
    self.init(kind, [LoosePiece(CleanText.of(text), at: place, isBold: isBold)])
  }
}

extension LooseBlock {
  /// The same, but a line that a bullet begins is an item, whatever holds it.
  var asItemIfMarked: LooseBlock {
    guard kind == .line, let first = pieces.first, BulletMark.isBullet(first.text[...]) else { return self }
    return LooseBlock(.bullet(0), [first.withoutBullet] + pieces.dropFirst())
  }
}

/// Text of one weight between two tabs.
struct LoosePiece {
  /// What of an entry a source's own marks say that it is.
  enum Part { case role, body }

  var said: Said
  let isBold: Bool
  var part: Part?
  /// Whether a comma parts it from the piece before it.
  var isAfterComma = false

  var text: String { said.text }

  init(_ said: Said, isBold: Bool = false, part: Part? = nil) {
    self.said = said
    self.isBold = isBold
    self.part = part
  }

  init(_ text: String, at place: String, isBold: Bool = false, part: Part? = nil) {
    self.init(Said(text, text.isEmpty ? [] : [SourceText(text, at: place)]), isBold: isBold, part: part)
  }

  /// The same without the mark of an item.
  var withoutBullet: LoosePiece {
    guard BulletMark.isBullet(text[...]) else { return self }
    return LoosePiece(said.saying(String(BulletMark.strip(text[...]).text)), isBold: isBold, part: part)
  }

  func marked(_ part: Part) -> LoosePiece { LoosePiece(said, isBold: isBold, part: part) }
}

extension LooseBlock.Kind {
  var isBullet: Bool { if case .bullet = self { true } else { false } }
}
