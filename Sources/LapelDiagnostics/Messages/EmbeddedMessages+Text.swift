extension EmbeddedMessages {
  /// A file of translations; empty where there is none of that name.
  static func text(of file: String) -> String {
    files.first { $0.path.description == file }?.text.description ?? ""
  }

  /// The files of a folder, one behind the other.
  static func texts(in folder: String) -> String {
    files.filter { $0.path.description.hasPrefix(folder + "/") }.map { "\n" + $0.text.description }.joined()
  }
}
