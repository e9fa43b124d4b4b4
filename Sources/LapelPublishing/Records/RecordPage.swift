package import Lapel
import LapelPage
import LapelYear

/// A page of records for reading: a year, an interview copy, applications. What it says, in order; nothing of how it
/// looks.
package struct RecordPage: Sendable {
  /// What it is told in.
  package var language: Language { words.language }
  /// The page's own words, in its language.
  let words: Words
  let title: RecordText
  /// What is beside the title; nil for nothing.
  let line: RecordText?
  /// Under the title, each a few words.
  let about: [String]
  /// nil for a page that is public.
  let notice: String?
  let sections: [RecordSection]

  /// The sections that say something.
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
  /// Unique on the page.
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
  /// Markdown of the person's own, as HTML and as typed; what it names links to the page.
  case story(RecordStory)
  /// The head of what follows: a chapter's title, and a line under it.
  case head(RecordText, line: RecordText, anchor: String?)
  case list([RecordItem])
  case table(RecordTable)
  case figure(RecordFigure)
  /// Numbers that count something.
  case facts([(figure: String, label: String)])

  /// nil for a list of nothing.
  static func items(_ items: [RecordItem]) -> RecordBlock? { items.isEmpty ? nil : .list(items) }
}

/// One line of text, as the person or the program says it.
struct RecordText: Sendable, Hashable {
  var inlines: [Inline]

  init(_ inlines: [Inline]) { self.inlines = inlines }

  /// A person's text with its inline Markdown.
  init(_ markdown: String) { inlines = InlineParser.parse(markdown.trimmed) }

  /// Words of the program's own, or of a record's: no markup.
  init(plain text: String) { inlines = text.isEmpty ? [] : [.text(text)] }

  var isEmpty: Bool { inlines.isEmpty }
  var plain: String { inlines.map(\.plain).joined() }

  static func + (a: RecordText, b: RecordText) -> RecordText { RecordText(a.inlines + b.inlines) }

  static func strong(_ text: RecordText) -> RecordText {
    text.isEmpty ? text : RecordText([.strong(text.inlines)])
  }

  /// A link to a place on the page.
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
  /// `label: text` as a remark; nil for no text.
  func remark(_ key: Key, _ text: String?) -> RecordText? { remark(self[key], text) }

  func remark(_ label: String, _ text: String?) -> RecordText? {
    guard let text, !text.isEmpty else { return nil }
    return RecordText(plain: label + labelSeparator) + RecordText(text)
  }
}

/// Rows under column heads.
struct RecordTable: Sendable {
  let caption: String
  let heads: [String]
  let rows: [[RecordText]]
}

/// A drawing with its place on the page.
struct RecordFigure: Sendable {
  /// Unique on the page.
  let id: String
  let drawing: Drawing
  /// The same for a narrow screen.
  let narrow: Drawing

  /// Well-formed.
  var svg: String { drawing.svg(id: id) }
  var narrowSVG: String { narrow.svg(id: id + "-narrow") }
}
