/// A page set on sheets, as the bytes of a tagged PDF 1.7.
package struct PDFDocument: Sendable {
  /// The whole file.
  package let bytes: [UInt8]
  /// How many sheets it has.
  package let pages: Int
  /// Characters that no face has; where they stand is a blank.
  package let missing: [MissingCharacter]

  /// What is wrong with a font or a picture.
  package enum Failure: Error, Sendable, Hashable {
    /// A face could not be cut down; its family.
    case damagedFont(String)
  }

  init(bytes: [UInt8], pages: Int, missing: [MissingCharacter]) {
    self.bytes = bytes
    self.pages = pages
    self.missing = missing
  }
}
