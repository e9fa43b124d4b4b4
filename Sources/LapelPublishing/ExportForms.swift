extension ExportForm {
  /// Every form, in the order in which help names them.
  package static let all: [ExportForm] = [.jsonResume, .rendercv, .yamlresume, .alFolio, .europass, .bibtex]

  /// The form of a name; nil when there is none.
  package init?(named name: String) {
    guard let form = Self.all.first(where: { $0.name == name }) else { return nil }
    self = form
  }
}
