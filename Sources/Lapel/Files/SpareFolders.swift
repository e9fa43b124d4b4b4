#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The empty folders of an earlier state, kept beside a folder that is replaced whole: making thousands of folders
/// takes far longer than linking as many files.
struct SpareFolders {
  private let above: String
  private let name: String

  /// - Parameters:
  ///   - above: the parent of the folder that is replaced.
  ///   - name: the name of that folder.
  init(for name: String, in above: String) {
    self.above = above
    self.name = name
  }

  /// The fewest folders worth keeping; fewer are made as quickly as they are found again.
  private static let least = 256

  private var spare: String { SafeFile.join(above, "\(prefix).spare") }
  private var prefix: String { "\(Leftovers.filePrefix)\(name)" }

  /// A name for the new state that nobody else uses.
  func newName() -> String {
    SafeFile.join(above, "\(prefix)-\(getpid())-\(String(UInt32.random(in: 0 ... .max), radix: 36)).tmp")
  }

  /// Removes what killed runs have left behind.
  func removeLeftovers() {
    for left in leftovers() { TemporaryFolder.remove(left) }
  }

  /// Renames the kept folders to a new name.
  ///
  /// - Returns: whether there were any.
  func take(as new: String) -> Bool {
    guard let status = stat(of: spare, followingLinks: false), status.isFolder, status.st_uid == getuid()
    else { return false }
    // The first to rename it gets it.
    return rename(spare, new) == 0
  }

  /// Keeps the folders of a state that is no longer needed, without their files.
  func keep(_ old: String) {
    if empty(old) < Self.least || rename(old, spare) != 0 { TemporaryFolder.remove(old) }
  }

  private func leftovers() -> [String] {
    (FolderNames(above)?.names ?? []).filter { name in
      guard name.hasPrefix(prefix + "-"), name.hasSuffix(".tmp"),
        let number = name.dropFirst(prefix.utf8.count + 1).split(separator: "-").first.flatMap({ pid_t($0) })
      else { return false }
      return number > 0 && kill(number, 0) != 0 && errno == ESRCH
    }.map { SafeFile.join(above, $0) }.filter { path in
      stat(of: path, followingLinks: false).map { $0.isFolder && $0.st_uid == getuid() } ?? false
    }
  }

  /// Removes every file below a folder.
  ///
  /// - Returns: the number of folders in it.
  private func empty(_ path: String) -> Int {
    var level = [path]
    var count = 0
    while !level.isEmpty {
      count += level.count
      let folders = level
      level = Parallel.mapParts(of: folders.count, over: 64) { range in
        folders[range].flatMap { folder -> [String] in
          let paths = (FolderNames(folder)?.names ?? []).map { SafeFile.join(folder, $0) }
          return paths.filter { unlink($0) != 0 }
        }
      }.flatMap(\.self)
    }
    return count
  }
}
