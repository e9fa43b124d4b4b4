import LapelDiagnostics

/// What the readers of a preview are told after a build.
package struct PreviewState: Sendable, Equatable {
  package var revision = 0
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  /// The pages that are others than before.
  package var changed: [String] = []
  /// The pages that there are, for the tabs.
  package var pages: [String] = []
  /// The pages beside the CVs that have a tab.
  package var beside: [String] = []

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
