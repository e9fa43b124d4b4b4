import LapelPage

/// A kind of file that a CV is written as.
///
/// A format is a folder of its own beside this file, and a line in `Formats.swift`.
package struct Format: Sendable {
  /// As in `--format`.
  package let name: String
  /// `cv.ko.` and this.
  package let fileExtension: String
  let making: Making
  /// Every form in which a value could be in a file of this kind: its bytes where all of them may be a person's,
  /// its notation undone, its parts unpacked. A private value is looked for in all of them.
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
  /// Formats are the same when their names are.
  package static func == (a: Format, b: Format) -> Bool { a.name == b.name }
  /// By the name.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
