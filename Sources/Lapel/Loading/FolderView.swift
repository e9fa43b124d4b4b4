/// What the checks can ask about the folder besides its career files.
public struct FolderView: Sendable {
  /// What a path inside the folder leads to.
  public enum Found: Sendable, Hashable {
    /// A regular file, with its first bytes.
    case file([UInt8])
    case folder
    /// The path leads out of the folder.
    case outside
    case nothing
    /// Nobody has looked.
    case unknown
  }

  /// Tells what a path relative to the folder leads to.
  public let look: @Sendable (String) -> Found
  /// The paths, relative to the folder, that git or Mercurial tracks; empty without a repository.
  public let tracked: @Sendable () -> [String]

  /// The bytes of a file inside the folder, and its path as reached from the working directory; nil when
  /// there is no readable file.
  public let contents: @Sendable (String) -> (path: String, bytes: [UInt8])?

  /// The tracked paths of built pages below `output`, here or in the folder.
  public let trackedPages: @Sendable () -> [String]

  /// Makes a view; without `tracked`, nothing counts as tracked.
  public init(
    look: @escaping @Sendable (String) -> Found, tracked: @escaping @Sendable () -> [String] = { [] },
    trackedPages: @escaping @Sendable () -> [String] = { [] },
    contents: @escaping @Sendable (String) -> (path: String, bytes: [UInt8])? = { _ in nil }
  ) {
    self.look = look
    self.tracked = tracked
    self.trackedPages = trackedPages
    self.contents = contents
  }

  /// A folder of which nothing is known: every file is assumed to be there.
  public static let unknown = FolderView(look: { _ in .unknown })
}
