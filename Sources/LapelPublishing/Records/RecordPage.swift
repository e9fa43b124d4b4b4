package import Lapel
import LapelPage
import LapelYear

/// A page of records to read: a year, an interview copy, applications. It has what the page says, in order, and nothing about
/// its looks.
package struct RecordPage: Sendable {
  /// The language of its text.
  package var language: Language { words.language }
  /// The page's own words, in its language.
  let words: Words
  let title: RecordText
  /// What is beside the title; nil: nothing.
  let line: RecordText?
  /// The facts under the title, a few words each.
  let about: [String]
  /// The notice that the page is private; nil for a public page.
  let notice: String?
  let sections: [RecordSection]

  /// Makes a page, leaving out sections without contents.
  init(
    _ words: Words, title: RecordText, line: RecordText?, about: [String], notice: String?,
    sections: [RecordSection?]
  ) {
    self.words = words
    self.title = title
    self.line = line
    self.about = about
    self.notice = notice
    self.sections = sections.compactMap { $0 }.filter { !$0.blocks.isEmpty }
  }
}

/// A part of a page under its heading.
struct RecordSection: Sendable {
  /// An anchor that is unique on the page.
  let anchor: String
  let title: String
  let blocks: [RecordBlock]

  init(_ anchor: String, _ title: String, _ blocks: [RecordBlock?]) {
    self.anchor = anchor
    self.title = title
    self.blocks = blocks.compactMap { $0 }
  }
}

/// A piece of a section.
enum RecordBlock: Sendable {
  case paragraph(RecordText)
  /// Markdown of the person, as HTML and as typed, with links from what it names to the page.
  case story(RecordStory)
  /// The heading of what follows: a chapter's title, and a line under it.
  case head(RecordText, line: RecordText, anchor: String?)
  case list([RecordItem])
  case table(RecordTable)
  case figure(RecordFigure)
  /// Numbers with what they count.
  case facts([(figure: String, label: String)])

  /// A list of items; nil when there are none.
  static func items(_ items: [RecordItem]) -> RecordBlock? { items.isEmpty ? nil : .list(items) }
}

/// One line of text by the person or the program.
struct RecordText: Sendable, Hashable {
  var inlines: [Inline]

  init(_ inlines: [Inline]) { self.inlines = inlines }

  /// Makes a text from what a person typed, in inline Markdown.
  init(_ markdown: String) { inlines = InlineParser.parse(markdown.trimmed) }

  /// Makes a text without markup, from the program's own words or a record's.
  init(plain text: String) { inlines = text.isEmpty ? [] : [.text(text)] }

  var isEmpty: Bool { inlines.isEmpty }
  var plain: String { inlines.map(\.plain).joined() }

  static func + (a: RecordText, b: RecordText) -> RecordText { RecordText(a.inlines + b.inlines) }

  static func strong(_ text: RecordText) -> RecordText {
    text.isEmpty ? text : RecordText([.strong(text.inlines)])
  }

  /// A link to an anchor on the page.
  static func link(_ text: RecordText, to anchor: String) -> RecordText {
    RecordText([.link(text.inlines, url: "#\(anchor)")])
  }

  static func joined(_ texts: [RecordText], _ separator: String) -> RecordText {
    RecordText(Array(texts.filter { !$0.isEmpty }.map(\.inlines).joined(separator: [.text(separator)])))
  }
}

/// One item of a list, with remarks under it.
struct RecordItem: Sendable {
  let text: RecordText
  let remarks: [RecordText]

  init(_ text: RecordText, _ remarks: [RecordText?] = []) {
    self.text = text
    self.remarks = remarks.compactMap { $0 }.filter { !$0.isEmpty }
  }

}

extension RecordWords {
  /// A remark `label: text`; nil when there is no text.
  func remark(_ key: Key, _ text: String?) -> RecordText? { remark(self[key], text) }

  func remark(_ label: String, _ text: String?) -> RecordText? {
    guard let text, !text.isEmpty else { return nil }
    return RecordText(plain: label + labelSeparator) + RecordText(text)
  }
}

/// Rows under column headings.
struct RecordTable: Sendable {
  let caption: String
  let heads: [String]
  let rows: [[RecordText]]
}

/// A drawing with its id on the page.
struct RecordFigure: Sendable {
  /// An id that is unique on the page.
  let id: String
  let drawing: Drawing
  /// The same for a narrow screen.
  let narrow: Drawing

  /// The drawing as a well-formed `svg` element.
  var svg: String { drawing.svg(id: id) }
  var narrowSVG: String { narrow.svg(id: id + "-narrow") }
}
