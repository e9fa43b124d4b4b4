#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The unfinished files and folders of a run that was killed: their names contain its process number, so that they
/// can be removed once no process has that number.
enum Leftovers {
  /// The prefix of an unfinished file, `.lapel-NUMBER-….tmp`.
  static let filePrefix = ".lapel-"
  /// The prefix of a temporary folder, `lapel-NUMBER-…`.
  static let folderPrefix = "lapel-"

  /// Removes them from a folder, but not from folders below it, and leaves other users' files alone.
  static func remove(from folder: String) {
    guard let names = FolderNames(folder) else { return }
    for name in names.names {
      let isFile = name.hasPrefix(filePrefix) && name.hasSuffix(".tmp")
      guard isFile || name.hasPrefix(folderPrefix),
        let number = process(of: name, isFile ? filePrefix : folderPrefix), !isRunning(number)
      else { continue }
      let path = SafeFile.join(folder, name)
      guard let status = stat(of: path, followingLinks: false), status.st_uid == getuid(),
        isFile ? status.isRegular : status.isFolder
      else { continue }
      TemporaryFolder.remove(path)
    }
  }

  private static func process(of name: String, _ prefix: String) -> pid_t? {
    let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = pid_t(parts[0]), number > 0 else { return nil }
    return number
  }

  private static func isRunning(_ number: pid_t) -> Bool { kill(number, 0) == 0 || errno != ESRCH }
}
