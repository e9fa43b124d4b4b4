/// What people type, as tables of `Resources/` have it: data that is read once.
enum TypedWords {
  static func text(of file: String) -> String {
    EmbeddedTypedWords.files.first { "\($0.path)" == file }?.text.description ?? ""
  }

  /// The lines that say something.
  static func lines(of file: String) -> [Substring] {
    text(of: file).split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
  }
}
