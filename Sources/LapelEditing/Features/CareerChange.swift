import LapelDiagnostics

/// Edits of a career's files for the editor to make; nothing is written here.
struct CareerChange {
  /// One stretch of a file and the text that replaces it.
  struct Edit: Equatable {
    let range: Range<Int>
    let text: String
  }

  /// The edits by file.
  private(set) var edits: [FileID: [Edit]] = [:]
  /// A new file with its whole text; nil: none.
  private(set) var created: (name: String, text: String)?

  mutating func add(_ range: Range<Int>, _ text: String, in file: FileID) {
    edits[file, default: []].append(Edit(range: range, text: text))
  }

  mutating func create(_ name: String, _ text: String) { created = (name, text) }
}
