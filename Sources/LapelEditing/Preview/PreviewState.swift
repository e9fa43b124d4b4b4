import LapelDiagnostics

/// What the readers of a preview are told after a build.
package struct PreviewState: Sendable, Equatable {
  /// The number of the state, which grows with each change.
  package var revision = 0
  /// The number of errors in the career.
  package var errors = 0
  /// The number of warnings in the career.
  package var warnings = 0
  /// The number of notes in the career.
  package var notes = 0
  /// The pages that have changed.
  package var changed: [String] = []
  /// All pages, for the tabs.
  package var pages: [String] = []
  /// The pages besides the CVs that have a tab.
  package var beside: [String] = []

  /// The state in JSON, for the frame around the pages.
  package var json: String {
    var json = JSONText()
    json.object { json in
      json.field("revision", revision)
      json.field("errors", errors)
      json.field("warnings", warnings)
      json.field("notes", notes)
      json.field("changed", changed)
      json.field("pages", pages)
      json.field("beside", beside)
    }
    return json.text
  }
}
