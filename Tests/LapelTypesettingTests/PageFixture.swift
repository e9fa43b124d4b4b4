import LapelPage

@testable import LapelTypesetting

/// Small pages and a plain look, for tests.
enum PageFixture {
  static let book = FontBook(folders: [])

  static let style = StyleSheet(
    sheet: Sheet(width: 595.276, height: 841.89), margins: Margins(left: 60, right: 60, top: 50, bottom: 50),
    foot: 26,
    fonts: FontChoice(latin: ["Inter"], korean: ["Noto Sans CJK KR"]),
    styles: [
      .name: ParagraphStyle(size: 28, leading: 32, isBold: true),
      .head: ParagraphStyle(size: 13, leading: 18, before: 14, after: 4, isBold: true, keepsWithNext: true),
      .title: ParagraphStyle(size: 10.6, leading: 14, before: 6, isBold: true, keepsWithNext: true),
      .body: ParagraphStyle(size: 10, leading: 14),
      .bullet: ParagraphStyle(
        size: 10, leading: 14, mark: MarkStyle(sign: .text("•"), color: .black, width: 10)),
      .foot: ParagraphStyle(size: 8.6, leading: 12),
    ], faces: [:])

  static func page(_ blocks: [Block], language: String = "en") -> Page {
    Page(
      language: language, metadata: .init(title: "Gildong Hong – CV", author: "Gildong Hong"), blocks: blocks)
  }

  static func body(_ text: String, language: String? = nil) -> Block {
    .paragraph(Paragraph(.body, [Run(text, language: language)]))
  }

  /// The texts of the lines that a paragraph is broken into.
  static func lines(_ blocks: [Block], _ style: StyleSheet = style, language: String = "en") -> [String] {
    Typesetting(page(blocks, language: language), style: style, book: book).galley.strips.map { strip in
      strip.pieces.map { piece in
        if case .line(let line) = piece.content { line.atoms.map(\.text).joined() } else { "" }
      }.joined()
    }
  }
}
