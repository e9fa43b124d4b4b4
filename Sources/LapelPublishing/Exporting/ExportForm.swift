/// A format of another tool in which a career can be written.
///
/// A format is a folder beside this file, and a word in `ExportForms.swift`.
package struct ExportForm: Sendable {
  /// The name for `export --to`.
  package let name: String
  /// Whether a file in this format inside a career folder would be read as part of the career.
  package let isReadAsCareer: Bool
  /// The part of a career that it is for.
  let scope: Scope
  /// Whether it has a field for the birth date.
  let holdsBirthDate: Bool
  /// Makes its files, by their paths inside the destination folder; the text is the suffix before each name's ending, and is
  /// empty when there is one language.
  let files: @Sendable (ExportedCareer, String) -> [(path: String, bytes: [UInt8])]

  enum Scope {
    /// Everything that others may read.
    case career
    /// Only the papers; nothing else is expected of it.
    case papers
  }

  init(
    _ name: String, isReadAsCareer: Bool, scope: Scope = .career, holdsBirthDate: Bool = false,
    files: @escaping @Sendable (ExportedCareer, String) -> [(path: String, bytes: [UInt8])]
  ) {
    self.name = name
    self.isReadAsCareer = isReadAsCareer
    self.scope = scope
    self.holdsBirthDate = holdsBirthDate
    self.files = files
  }
}
