import LapelDiagnostics

/// What the readers of a preview are told after a build.
package struct PreviewState: Sendable, Equatable {
  /// One more with each thing that changes.
  package var revision = 0
  /// How many errors the career has.
  package var errors = 0
  /// How many warnings the career has.
  package var warnings = 0
  /// How many notes the career has.
  package var notes = 0
  /// The pages that are others than before.
  package var changed: [String] = []
  /// The pages that there are, for the tabs.
  package var pages: [String] = []
  /// The pages beside the CVs that have a tab.
  package var beside: [String] = []

  /// As the frame around the pages reads it.
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
