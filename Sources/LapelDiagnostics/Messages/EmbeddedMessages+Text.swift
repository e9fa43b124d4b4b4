extension EmbeddedMessages {
  /// A file of translations; empty where there is none of that name.
  static func text(of file: String) -> String {
    files.first { $0.path.description == file }?.text.description ?? ""
  }
}
