import Lapel

/// One file of a new career folder.
struct StarterFile: Sendable {
  /// The path inside the folder.
  let path: String
  let text: String

  enum Outcome: Equatable {
    case written(String)
    /// The file existed, and stays as it was.
    case kept(String)
  }

  /// Writes the file unless it exists.
  func write(into folder: String) throws(FileError) -> Outcome {
    let whole = folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    if SafeFile.exists(whole) { return .kept(whole) }
    try WholeFile.createFolder(String(whole.prefix(upTo: whole.lastIndex(of: "/") ?? whole.startIndex)))
    try WholeFile.write(Array(text.utf8), to: whole)
    return .written(whole)
  }
}
