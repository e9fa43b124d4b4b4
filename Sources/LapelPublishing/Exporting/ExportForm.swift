/// A form of another tool that a career can be written in.
///
/// A form is a folder of its own beside this file, and a word in `ExportForms.swift`.
package struct ExportForm: Sendable {
  /// As in `export --to`.
  package let name: String
  /// Whether a file of it inside a career folder would be read as a part of the career.
  package let isReadAsCareer: Bool
  /// What of a career it is for.
  let scope: Scope
  /// Whether it has a field for the day of birth.
  let holdsBirthDate: Bool
  /// Its files, by the path inside the folder they go to; the text comes before each name's ending, and is empty
  /// where there is one language.
  let files: @Sendable (ExportedCareer, String) -> [(path: String, bytes: [UInt8])]

  enum Scope {
    /// All that others may read.
    case career
    /// The papers alone: nothing else is expected of it.
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
