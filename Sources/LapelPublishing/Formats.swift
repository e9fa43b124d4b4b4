extension Format {
  /// Every format, in the order in which they are written.
  package static let all: [Format] = [.html, .latex, .pdf, .docx, .markdown, .text, .json]

  /// The format with a name; nil when there is none.
  package init?(named name: String) {
    guard let format = Self.all.first(where: { $0.name == name }) else { return nil }
    self = format
  }
}
