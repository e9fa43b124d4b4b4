/// The repository that a folder lies in, whatever keeps it.
enum Repository {
  /// The tracked paths below a folder, relative to it; none where it lies in no repository that is known.
  static func trackedPaths(below folder: String) -> [String] {
    let paths = GitIndex.trackedPaths(below: folder)
    return paths.isEmpty ? MercurialState.trackedPaths(below: folder) : paths
  }
}
