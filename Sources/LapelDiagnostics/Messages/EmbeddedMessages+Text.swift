extension EmbeddedMessages {
  /// The text of a file of translations; empty when there is no file with that name.
  static func text(of file: String) -> String {
    files.first { $0.path.description == file }?.text.description ?? ""
  }

  /// The texts of the files in a folder, one after another.
  static func texts(in folder: String) -> String {
    files.filter { $0.path.description.hasPrefix(folder + "/") }.map { "\n" + $0.text.description }.joined()
  }
}
