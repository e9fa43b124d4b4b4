import Lapel

/// One file of a new career folder.
struct StarterFile: Sendable {
  /// Inside the folder.
  let path: String
  let text: String

  enum Outcome: Equatable {
    case written(String)
    /// It was there before, and stays as it was.
    case kept(String)
  }

  /// Writes the file where none is yet.
  func write(into folder: String) throws(FileError) -> Outcome {
    let whole = folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    if SafeFile.exists(whole) { return .kept(whole) }
    try WholeFile.createFolder(String(whole.prefix(upTo: whole.lastIndex(of: "/") ?? whole.startIndex)))
    try WholeFile.write(Array(text.utf8), to: whole)
    return .written(whole)
  }
}
