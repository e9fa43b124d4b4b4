extension ExportForm {
  /// Every format of another tool, in the order in which help names them.
  package static let all: [ExportForm] = [.jsonResume, .rendercv, .yamlresume, .alFolio, .europass, .bibtex]

  /// The format with a name; nil when there is none.
  package init?(named name: String) {
    guard let form = Self.all.first(where: { $0.name == name }) else { return nil }
    self = form
  }
}
