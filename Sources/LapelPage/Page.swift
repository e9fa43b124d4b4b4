/// What a page says, in order, and what each piece of it is; it knows nothing of looks or of careers.
///
/// It is made once from a résumé, and every writer prints it, so that what a title, a meta line or a citation says, and in
/// which order, is decided in one place.
package struct Page: Sendable, Hashable {
  /// The language, as a BCP 47 tag: `ko`, `en-GB`.
  package var language: String
  /// What the file says about itself.
  package var metadata: Metadata
  /// The blocks, from top to bottom.
  package var blocks: [Block]

  /// Makes a page from its blocks.
  package init(language: String, metadata: Metadata, blocks: [Block]) {
    self.language = language
    self.metadata = metadata
    self.blocks = blocks
  }

  /// What a file says about itself.
  package struct Metadata: Sendable, Hashable {
    /// The title that a window or a list of files shows.
    package var title: String
    /// The person the page is about, as the page names them.
    package var author: String
    /// A sentence for search results; may be empty.
    package var description: String
    /// Words for search; may be empty.
    package var keywords: [String]

    /// Makes the metadata of a file.
    package init(title: String, author: String, description: String = "", keywords: [String] = []) {
      self.title = title
      self.author = author
      self.description = description
      self.keywords = keywords
    }
  }
}

/// A self-contained piece of a page.
package indirect enum Block: Sendable, Hashable {
  case group(Group)
  case paragraph(Paragraph)
  case picture(Picture)
  case drawing(Drawing)
}

/// Blocks that belong together.
package struct Group: Sendable, Hashable {
  /// What the blocks are together.
  package var kind: Kind
  /// The target of links, unique on the page; nil: links cannot lead to it.
  package var anchor: String?
  /// A name by which a theme may select it: a section's key (`projects`), a field's name; nil: nothing.
  package var name: String?
  /// The page maker's name for what it prints (`nuri.anomaly`); nil: nothing that can be left out.
  package var item: String?
  /// The blocks, from top to bottom.
  package var blocks: [Block]

  /// The kinds of groups.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Name, headline, contacts, photo.
    case header
    /// A heading and its contents.
    case section
    /// Entries or items, one after another.
    case list
    /// Title, meta line, paragraphs and items of one thing done.
    case entry
    /// A role under an employer.
    case part
    /// One item of a list.
    case item
    /// Rows of a label and its values; each row is an `item`.
    case grid
    /// Blocks that are in a column of their own if a theme has one.
    case band
  }

  /// Makes a group of a kind.
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

/// Text that is broken into lines as a whole.
package struct Paragraph: Sendable, Hashable {
  /// What it is, which decides how it looks.
  package var style: Style
  /// The runs from beginning to end, separators included.
  package var runs: [Run]
  /// What goes to the edge of the first line if the theme puts it there, such as a date; otherwise it is printed where the
  /// theme's arrangement says.
  package var aside: [Run]
  /// The target of links, unique on the page; nil: links cannot lead to it.
  package var anchor: String?
  /// Its name in the reader's list of bookmarks; nil: it is not in that list.
  package var bookmark: String?
  /// The mark before its first line; nil: none.
  package var mark: Mark?

  /// The styles of paragraphs; the list is closed, and a theme says how each looks.
  package enum Style: String, Sendable, Hashable, CaseIterable {
    case name, headline, contacts, head, body, strength, evidence, title, part, meta, bullet, subbullet, row,
      label,
      citation, foot
  }

  /// The mark that begins an item of a list.
  package enum Mark: Sendable, Hashable {
    /// The theme's own mark for lists.
    case bullet
    case number(Int)
  }

  /// Makes a paragraph from runs in a style.
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

/// Characters of one kind inside a line.
package struct Run: Sendable, Hashable {
  /// The characters as the person typed them, never markup of any format.
  package var text: String
  /// What the run is.
  package var face: Face
  /// What the person marked it as.
  package var marks: Marks
  /// Where the run leads when followed; nil: nowhere.
  package var destination: Destination?
  /// The language as a BCP 47 tag; nil: the page's own.
  package var language: String?
  /// Whether its words stay on one line if they can.
  package var isKeptWhole: Bool
  /// Whether it is between two parts and so neither begins nor ends a line: ` · `.
  package var isSeparator: Bool
  /// The index, given by the page's maker, of where the person wrote it; nil: it is the program's own words.
  package var source: Int?

  /// The kinds of runs; the list is closed, and a theme says how each looks.
  package enum Face: String, Sendable, Hashable, CaseIterable {
    case plain
    /// The main text of a line, such as a name.
    case title
    /// What is next to a title: the organization, or the role under it.
    case companion
    case date
    /// Text that matters less than the rest of its line.
    case muted
    /// A label before what it names: `Evidence`, `Programming`.
    case label
    case link
    /// The person's own name among others.
    case ownName
    /// The person's name in another script.
    case otherName
    /// The title of a cited work.
    case work
    /// The figures of an achievement.
    case metric
  }

  /// The inline Markdown marks of a run.
  package struct Marks: OptionSet, Sendable, Hashable {
    /// One bit for each mark.
    package let rawValue: UInt8
    /// Makes marks from bits; unknown bits are kept and mean nothing.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Text between two stars on each side.
    package static let strong = Marks(rawValue: 1)
    /// Text between one star on each side.
    package static let emphasis = Marks(rawValue: 2)
    /// Text between backticks.
    package static let code = Marks(rawValue: 4)
  }

  /// The target of a link.
  package enum Destination: Sendable, Hashable {
    /// An anchor on this page.
    case anchor(String)
    /// An address that has been checked: http, https, mailto or tel.
    case url(String)
  }

  /// Makes a run; by default it is plain text.
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

/// An image, with words for those who cannot see it.
package struct Picture: Sendable, Hashable {
  /// The image as PNG, JPEG or WebP, without metadata.
  package var bytes: [UInt8]
  /// What it shows, for those who cannot see it.
  package var alternative: String
  /// How to turn it before it is shown, as EXIF's tag Orientation says; 1 shows it as stored.
  package var orientation: Int

  /// Makes a picture; by default it is shown as stored.
  package init(bytes: [UInt8], alternative: String, orientation: Int = 1) {
    self.bytes = bytes
    self.alternative = alternative
    self.orientation = orientation
  }
}

extension Paragraph {
  /// A heading run into the paragraph after it, with a full stop if it has no stop of its own.
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
