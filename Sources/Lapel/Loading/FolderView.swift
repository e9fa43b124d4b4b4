/// What the checks ask the folder about, beside its career files.
public struct FolderView: Sendable {
  /// What a path inside the folder leads to.
  public enum Found: Sendable, Hashable {
    /// A regular file, with its first bytes.
    case file([UInt8])
    case folder
    /// It leads out of the folder.
    case outside
    case nothing
    /// Nobody looked.
    case unknown
  }

  /// What a path relative to the folder leads to.
  public let look: @Sendable (String) -> Found
  /// The paths relative to the folder that a repository tracks, git's or Mercurial's; empty where there is none.
  public let tracked: @Sendable () -> [String]

  /// The bytes of a file inside the folder, and its path as reached from the working directory; nil where there is
  /// none that can be read.
  public let contents: @Sendable (String) -> (path: String, bytes: [UInt8])?

  /// The built pages below `output`, here or in the folder, that are tracked.
  public let trackedPages: @Sendable () -> [String]

  /// Whoever cannot tell what is tracked says that nothing is.
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

  /// A folder of which nothing is known: every file is taken to be there.
  public static let unknown = FolderView(look: { _ in .unknown })
}
