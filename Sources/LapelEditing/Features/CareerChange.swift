import LapelDiagnostics

/// Edits of a career's files that the editor is to make; nothing is written here.
struct CareerChange {
  /// One stretch of a file and what takes its place.
  struct Edit: Equatable {
    let range: Range<Int>
    let text: String
  }

  /// By file.
  private(set) var edits: [FileID: [Edit]] = [:]
  /// A file that is not there yet, with its whole text.
  private(set) var created: (name: String, text: String)?

  mutating func add(_ range: Range<Int>, _ text: String, in file: FileID) {
    edits[file, default: []].append(Edit(range: range, text: text))
  }

  mutating func create(_ name: String, _ text: String) { created = (name, text) }
}
