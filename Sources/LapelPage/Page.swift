/// What a page says, in order, and what each piece of it is; nothing of how it looks, and nothing of careers.
///
/// It is made once from a résumé, and every writer prints it: what a title, a meta line or a citation says, and in
/// which order, is decided where it is made.
package struct Page: Sendable, Hashable {
  /// BCP 47: `ko`, `en-GB`.
  package var language: String
  /// What a file says about itself.
  package var metadata: Metadata
  /// From top to bottom.
  package var blocks: [Block]

  /// A page of blocks.
  package init(language: String, metadata: Metadata, blocks: [Block]) {
    self.language = language
    self.metadata = metadata
    self.blocks = blocks
  }

  /// What a file says about itself.
  package struct Metadata: Sendable, Hashable {
    /// What a window or a list of files shows.
    package var title: String
    /// Whom it is by, as the page itself names them.
    package var author: String
    /// A sentence for those who search; may be empty.
    package var description: String
    /// Words for those who search; may be empty.
    package var keywords: [String]

    /// What a file says about itself.
    package init(title: String, author: String, description: String = "", keywords: [String] = []) {
      self.title = title
      self.author = author
      self.description = description
      self.keywords = keywords
    }
  }
}

/// A piece of a page that stands by itself.
package indirect enum Block: Sendable, Hashable {
  case group(Group)
  case paragraph(Paragraph)
  case picture(Picture)
  case drawing(Drawing)
}

/// Blocks that belong together.
package struct Group: Sendable, Hashable {
  /// What binds its blocks.
  package var kind: Kind
  /// Unique on the page; links lead to it. nil: nothing can.
  package var anchor: String?
  /// What a theme may single out by name: a section's key (`projects`), a field's name; nil: nothing.
  package var name: String?
  /// What the page's maker calls the thing that it prints (`nuri.anomaly`); nil: nothing that can be left out.
  package var item: String?
  /// From top to bottom.
  package var blocks: [Block]

  /// What blocks that belong together are.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Name, headline, contacts, photo.
    case header
    /// A head and what it is of.
    case section
    /// Entries or items one after the other.
    case list
    /// Title, meta line, paragraphs and items of one thing done.
    case entry
    /// A role under an employer.
    case part
    /// One item of a list.
    case item
    /// Rows of a label and its values; each row is an `item`.
    case grid
    /// Blocks that are in a column of their own where a theme has one.
    case band
  }

  /// Blocks of a kind.
  package init(
    _ kind: Kind, anchor: String? = nil, name: String? = nil, item: String? = nil, _ blocks: [Block]
  ) {
    self.kind = kind
    self.anchor = anchor
    self.name = name
    self.item = item
    self.blocks = blocks
  }
}

/// Lines that are broken together.
package struct Paragraph: Sendable, Hashable {
  /// What it is, which says how it looks.
  package var style: Style
  /// From beginning to end, separators included.
  package var runs: [Run]
  /// What is at the edge of the first line where a theme puts it there: a date. Else it is printed where the
  /// theme's arrangement says.
  package var aside: [Run]
  /// Unique on the page; links lead to it. nil: nothing can.
  package var anchor: String?
  /// What the reader's list of bookmarks calls it; nil: it is not in that list.
  package var bookmark: String?
  /// What comes before its first line; nil: nothing.
  package var mark: Mark?

  /// A closed list: a theme says how each looks.
  package enum Style: String, Sendable, Hashable, CaseIterable {
    case name, headline, contacts, head, body, strength, evidence, title, part, meta, bullet, subbullet, row,
      label,
      citation, foot
  }

  /// What begins an item of a list.
  package enum Mark: Sendable, Hashable {
    /// The theme's own mark of a list.
    case bullet
    case number(Int)
  }

  /// Runs of a style.
  package init(
    _ style: Style, _ runs: [Run], aside: [Run] = [], anchor: String? = nil, bookmark: String? = nil,
    mark: Mark? = nil
  ) {
    self.style = style
    self.runs = runs
    self.aside = aside
    self.anchor = anchor
    self.bookmark = bookmark
    self.mark = mark
  }
}

/// Characters of one kind within a line.
package struct Run: Sendable, Hashable {
  /// Characters as the person typed them; never markup of any format.
  package var text: String
  /// What it is.
  package var face: Face
  /// What the person marked it as.
  package var marks: Marks
  /// Where it leads who follows it; nil: nowhere.
  package var destination: Destination?
  /// BCP 47; nil: the page's own.
  package var language: String?
  /// Its words stay on one line where they can.
  package var isKeptWhole: Bool
  /// It is between two parts and neither begins nor ends a line: ` · `.
  package var isSeparator: Bool
  /// Where the person wrote it, as an index that the page's maker gave; nil: the program's own words.
  package var source: Int?

  /// A closed list: a theme says how each looks.
  package enum Face: String, Sendable, Hashable, CaseIterable {
    case plain
    /// What a line is called by.
    case title
    /// What is beside a title: the organization, or the role under it.
    case companion
    case date
    /// Less than the rest of its line.
    case muted
    /// Before what it is a label of: `Evidence`, `Programming`.
    case label
    case link
    /// The person's own name among others.
    case ownName
    /// The person's name in another script.
    case otherName
    /// The title of a work that is cited.
    case work
    /// The figures of an achievement.
    case metric
  }

  /// What inline Markdown says of a run.
  package struct Marks: OptionSet, Sendable, Hashable {
    /// A bit for each mark.
    package let rawValue: UInt8
    /// Bits that are no mark are kept and mean nothing.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Between two stars on each side.
    package static let strong = Marks(rawValue: 1)
    /// Between one star on each side.
    package static let emphasis = Marks(rawValue: 2)
    /// Between backticks.
    package static let code = Marks(rawValue: 4)
  }

  /// A place that a link leads to.
  package enum Destination: Sendable, Hashable {
    /// A place on this page.
    case anchor(String)
    /// An address that has been checked: http, https, mailto or tel.
    case url(String)
  }

  /// Plain text, unless it is said to be more.
  package init(
    _ text: String, face: Face = .plain, marks: Marks = [], destination: Destination? = nil,
    language: String? = nil, isKeptWhole: Bool = false, isSeparator: Bool = false, source: Int? = nil
  ) {
    self.text = text
    self.face = face
    self.marks = marks
    self.destination = destination
    self.language = language
    self.isKeptWhole = isKeptWhole
    self.isSeparator = isSeparator
    self.source = source
  }
}

/// An image and what is said to who cannot see it.
package struct Picture: Sendable, Hashable {
  /// PNG, JPEG or WebP, without metadata.
  package var bytes: [UInt8]
  /// What it shows, for who cannot see it.
  package var alternative: String
  /// How it is turned before it is shown, 1 being as stored: the tag Orientation of EXIF.
  package var orientation: Int

  /// A picture as it is stored.
  package init(bytes: [UInt8], alternative: String, orientation: Int = 1) {
    self.bytes = bytes
    self.alternative = alternative
    self.orientation = orientation
  }
}

extension Paragraph {
  /// A head that is run into the paragraph after it, ended by a full stop where it has no stop of its own.
  package func runningIn(_ next: Paragraph) -> Paragraph {
    let last = runs.last?.text.unicodeScalars.last
    let isEnded = last.map { ".!?:…。".unicodeScalars.contains($0) } ?? true
    var joined = self
    if !isEnded, let end = runs.last {
      joined.runs.append(Run(".", face: end.face, marks: end.marks, language: end.language))
    }
    joined.runs.append(Run(" "))
    joined.runs += next.runs
    return joined
  }
}
