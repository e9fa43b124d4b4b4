/// The repository that a folder is in, whichever tool keeps it.
enum Repository {
  /// The tracked paths below a folder, relative to it; empty when it is in no known repository.
  static func trackedPaths(below folder: String) -> [String] {
    let paths = GitIndex.trackedPaths(below: folder)
    return paths.isEmpty ? MercurialState.trackedPaths(below: folder) : paths
  }
}
