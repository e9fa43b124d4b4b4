#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A copy of a folder made of hard links, so that no bytes are copied and no times change.
struct FolderCopy: Sendable {
  private let old: String
  private let new: String
  private let isOverSpares: Bool

  /// - Parameters:
  ///   - new: a folder without files.
  ///   - isOverSpares: whether it already has folders, some of which may not belong there.
  init(from old: String, to new: String, isOverSpares: Bool) {
    self.old = old
    self.new = new
    self.isOverSpares = isOverSpares
  }

  /// - Parameter leavingOut: whether a file, given by its path in the folder, is not linked. A folder that becomes empty
  ///   is not made; one that was empty before is somebody's own.
  func run(leavingOut: @escaping @Sendable (String) -> Bool) throws(FileError) {
    var level = [""]
    var emptied: [String] = []
    while !level.isEmpty {
      let folders = level
      let results = Parallel.mapParts(of: folders.count, over: 64) { range in
        folders[range].map { folder -> Result<Copied, FileError> in
          do throws(FileError) { return .success(try copy(folder, leavingOut)) } catch {
            return .failure(error)
          }
        }
      }.flatMap(\.self)
      level = []
      for (folder, result) in zip(folders, results) {
        let copied = try result.get()
        if copied.isEmptied { emptied.append(folder) }
        level += copied.folders
      }
    }
    for folder in emptied.reversed() where !folder.isEmpty { rmdir(SafeFile.join(new, folder)) }
  }

  private struct Copied: Sendable {
    var folders: [String] = []
    /// Whether it contained something and none of that was linked.
    var isEmptied = false
  }

  private func copy(_ inner: String, _ leavingOut: (String) -> Bool) throws(FileError) -> Copied {
    let place = SafeFile.join(old, inner)
    guard let names = FolderNames(place)?.names else { throw FileError(place, .read, errno: errno) }
    var copied = Copied()
    var kept: Set<String> = []
    for name in names {
      let path = inner.isEmpty ? name : inner + "/" + name
      let (from, to) = (SafeFile.join(old, path), SafeFile.join(new, path))
      guard let status = stat(of: from, followingLinks: false) else { continue }
      if status.isFolder {
        if mkdir(to, status.st_mode & 0o777) != 0, !(isOverSpares && errno == EEXIST) {
          throw FileError(to, .write, errno: errno)
        }
        copied.folders.append(path)
        kept.insert(name)
      } else if !leavingOut(path) {
        if linkat(AT_FDCWD, from, AT_FDCWD, to, 0) != 0 { throw FileError(from, .write, errno: errno) }
        kept.insert(name)
      }
    }
    copied.isEmptied = !names.isEmpty && kept.count == copied.folders.count
    if isOverSpares {
      for name in FolderNames(SafeFile.join(new, inner))?.names ?? [] where !kept.contains(name) {
        TemporaryFolder.remove(SafeFile.join(new, SafeFile.join(inner, name)))
      }
    }
    return copied
  }
}
