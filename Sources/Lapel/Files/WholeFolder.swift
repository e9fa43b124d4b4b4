import CFolderSwap

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Changes a folder whole or not at all: anybody who looks sees the old state or the new, even when the program is killed.
package enum WholeFolder {
  /// Writes some files of a folder and removes others, in one step. Everything else in it stays: the same files, with
  /// their times.
  ///
  /// - Parameters:
  ///   - path: the folder, which need not exist; its parent must.
  ///   - files: the files to write, by their paths in the folder.
  ///   - removed: paths in the folder; a folder that becomes empty is removed with its last file.
  package static func change(
    _ path: String, writing files: [(path: String, bytes: [UInt8])], removing removed: Set<String>
  ) throws(FileError) {
    let (above, name) = WholeFile.split(path)
    let old = stat(of: path, followingLinks: false)
    if let old, !old.isFolder { throw FileError(path, .write, "a file or a link has that name") }
    let spares = SpareFolders(for: name, in: above)
    let new = spares.newName()
    Interruption.remember(new)
    defer {
      TemporaryFolder.remove(new)
      Interruption.forget(new)
    }
    let hasSpares = old != nil && spares.take(as: new)
    if !hasSpares { try makeFolder(new, mode: old?.st_mode ?? 0o777) }
    if old != nil {
      let written = Set(files.map(\.path))
      try FolderCopy(from: path, to: new, isOverSpares: hasSpares).run {
        written.contains($0) || removed.contains($0)
      }
    }
    try write(files, in: new)
    try takePlace(new, of: path, isThere: old != nil)
    if old != nil { spares.keep(new) }
  }

  /// Removes what a run that was killed during a change has left beside the folder.
  package static func removeLeftovers(of path: String) {
    let (above, name) = WholeFile.split(path)
    SpareFolders(for: name, in: above).removeLeftovers()
  }

  /// Exchanges the old folder for the new one, which then contains what was there before.
  private static func takePlace(_ new: String, of path: String, isThere: Bool) throws(FileError) {
    if !isThere {
      if rename(new, path) != 0 { throw FileError(path, .write, errno: errno) }
      return
    }
    if lapelSwapFolders(new, path) == 0 { return }
    // On a file system that cannot exchange names there is no folder for a moment.
    let aside = new + ".old"
    Interruption.remember(aside)
    defer { Interruption.forget(aside) }
    guard rename(path, aside) == 0 else { throw FileError(path, .write, errno: errno) }
    guard rename(new, path) == 0 else {
      let code = errno
      rename(aside, path)
      throw FileError(path, .write, errno: code)
    }
    TemporaryFolder.remove(aside)
  }

  private static func write(
    _ files: [(path: String, bytes: [UInt8])], in folder: String
  ) throws(FileError) {
    var made: Set<String> = [""]
    for file in files { try makeFolders(above: file.path, in: folder, &made) }
    let failures = Parallel.mapParts(of: files.count, over: 64) { range -> FileError? in
      for file in files[range] {
        do throws(FileError) {
          let path = SafeFile.join(folder, file.path)
          guard let new = FileDescriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666) else {
            throw FileError(path, .write, errno: errno)
          }
          try fill(new, file.bytes, path)
        } catch { return error }
      }
      return nil
    }
    if let failure = failures.compactMap(\.self).first { throw failure }
  }

  private static func fill(
    _ file: borrowing FileDescriptor, _ bytes: [UInt8], _ path: String
  ) throws(FileError) {
    if !FileDescriptor.writeAll(bytes, to: file.number) { throw FileError(path, .write, errno: errno) }
  }

  private static func makeFolders(
    above path: String, in folder: String, _ made: inout Set<String>
  ) throws(FileError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let above = String(path[..<slash])
    if !made.insert(above).inserted { return }
    try makeFolders(above: above, in: folder, &made)
    let whole = SafeFile.join(folder, above)
    if stat(of: whole, followingLinks: false)?.isFolder != true { try makeFolder(whole, mode: 0o777) }
  }

  private static func makeFolder(_ path: String, mode: mode_t) throws(FileError) {
    if path.utf8.contains(0) || mkdir(path, mode & 0o777) != 0 { throw FileError(path, .write, errno: errno) }
  }
}
