/// A page set on sheets, as the bytes of a tagged PDF 1.7.
package struct PDFDocument: Sendable {
  /// The whole file.
  package let bytes: [UInt8]
  /// The number of sheets.
  package let pages: Int
  /// The characters that no face has; blanks are drawn for them.
  package let missing: [MissingCharacter]

  /// A font or a picture that cannot be used.
  package enum Failure: Error, Sendable, Hashable {
    /// The face of this family could not be cut down.
    case damagedFont(String)
  }

  init(bytes: [UInt8], pages: Int, missing: [MissingCharacter]) {
    self.bytes = bytes
    self.pages = pages
    self.missing = missing
  }
}
