import ArgumentParser

/// The career folder that a command works on.
struct FolderArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A path, or the name of a folder under profiles/ (default: this folder, or the only one under profiles/).",
      valueName: "folder"),
    completion: .directory)
  private var folder: String?

  /// The folder as typed; nil when none was.
  var written: String? { folder }

  /// The folder's location, as reached from the working directory.
  func location() throws(Failure) -> CareerLocation { try CareerLocation(asked: folder) }
}
