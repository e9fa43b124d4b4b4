import LapelPage

/// A kind of file in which a CV is written.
///
/// A format is a folder beside this file, and a word in `Formats.swift`.
package struct Format: Sendable {
  /// The name for `--format`.
  package let name: String
  /// The file extension, after `cv.ko.`.
  package let fileExtension: String
  let making: Making
  /// Every form in which a value could be in a file of this kind: its bytes where all of them may be a person's,
  /// its notation decoded, its parts unpacked. Private values are searched for in all of them.
  let readings: @Sendable ([UInt8]) -> [[UInt8]]

  enum Making: Sendable {
    /// From the page.
    case plain(@Sendable (Page) -> [UInt8])
    /// From the page, in a theme's typeface and colours.
    case styled(@Sendable (Page, DocumentLook) -> [UInt8])
    /// From the résumé's values, for programs.
    case record(@Sendable (Resume) -> [UInt8])
    /// By a theme's templates.
    case themed(TemplateKind)
    /// By a TeX engine from the LaTeX.
    case typeset
  }

  init(
    _ name: String, fileExtension: String, _ making: Making,
    readings: @escaping @Sendable ([UInt8]) -> [[UInt8]]
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.making = making
    self.readings = readings
  }
}

extension Format: Hashable {
  /// Compares formats by their names.
  package static func == (a: Format, b: Format) -> Bool { a.name == b.name }
  /// Hashes the name.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
