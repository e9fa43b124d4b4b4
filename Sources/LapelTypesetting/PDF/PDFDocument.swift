package import LapelPage

/// A page set on sheets, as the bytes of a tagged PDF 1.7.
package struct PDFDocument: Sendable {
  package let bytes: [UInt8]
  package let pages: Int
  /// Characters that no face has; where they stand is a blank.
  package let missing: [MissingCharacter]

  /// What is wrong with a font or a picture.
  package enum Failure: Error, Sendable, Hashable {
    /// A face could not be cut down; its family.
    case damagedFont(String)
  }

  /// - Parameters:
  ///   - foot: what stands at the left of every sheet's foot where there are several.
  ///   - day: when it was made, `20261129`; nil: it does not say.
  package init(
    _ page: Page, style: StyleSheet, book: FontBook, foot: String, day: String? = nil
  ) throws(Failure) {
    let typeset = Typesetting(page, style: style, book: book)
    self = try typeset.document(foot: foot, day: day)
  }

  init(bytes: [UInt8], pages: Int, missing: [MissingCharacter]) {
    self.bytes = bytes
    self.pages = pages
    self.missing = missing
  }
}
