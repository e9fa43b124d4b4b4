import CFolderSwap

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Changing a folder whole or not at all: whoever looks sees the old one or the new one, also when the program is killed.
package enum WholeFolder {
  /// Writes some files of a folder and removes others, in one step. What else stands in it stays: the same files, with
  /// their times.
  ///
  /// - Parameters:
  ///   - path: a folder, which need not be there; the one above it must.
  ///   - files: by their paths in the folder.
  ///   - removed: paths in the folder; a folder that is left empty goes with its last file.
  package static func change(
    _ path: String, writing files: [(path: String, bytes: [UInt8])], removing removed: Set<String>
  ) throws(FileError) {
    let (above, name) = WholeFile.split(path)
    let old = stat(of: path, followingLinks: false)
    if let old, !old.isFolder { throw FileError(path, .write, "a file or a link has that name") }
    let new = SafeFile.join(
      above, ".lapel-\(name)-\(getpid())-\(String(UInt32.random(in: 0 ... .max), radix: 36)).tmp")
    Interruption.remember(new)
    defer {
      TemporaryFolder.remove(new)
      Interruption.forget(new)
    }
    try makeFolder(new, mode: old?.st_mode ?? 0o777)
    if old != nil {
      let written = Set(files.map(\.path))
      try copy(path, to: new, "") { written.contains($0) || removed.contains($0) }
    }
    for file in files { try write(file.bytes, to: file.path, in: new) }
    try takePlace(new, of: path, isThere: old != nil)
  }

  /// Gives the old folder's place to the new one, which then holds what was there before.
  private static func takePlace(_ new: String, of path: String, isThere: Bool) throws(FileError) {
    if !isThere {
      if rename(new, path) != 0 { throw FileError(path, .write, errno: errno) }
      return
    }
    if lapelSwapFolders(new, path) == 0 { return }
    // A file system that cannot exchange names: for one moment there is none.
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

  /// The same files under a second name, so that nothing is copied and no time changes.
  private static func copy(
    _ old: String, to new: String, _ inner: String, leavingOut: (String) -> Bool
  ) throws(FileError) {
    guard let names = FolderNames(SafeFile.join(old, inner)) else {
      throw FileError(old, .read, errno: errno)
    }
    for name in names.names {
      let path = inner.isEmpty ? name : inner + "/" + name
      let (from, to) = (SafeFile.join(old, path), SafeFile.join(new, path))
      guard let status = stat(of: from, followingLinks: false) else { continue }
      if status.isFolder {
        try makeFolder(to, mode: status.st_mode)
        try copy(old, to: new, path, leavingOut: leavingOut)
        // Emptied by what was left out; one that was empty before is somebody's own.
        if FolderNames(from)?.names.isEmpty == false { rmdir(to) }
      } else if !leavingOut(path) {
        if linkat(AT_FDCWD, from, AT_FDCWD, to, 0) != 0 { throw FileError(from, .write, errno: errno) }
      }
    }
  }

  private static func write(_ bytes: [UInt8], to path: String, in folder: String) throws(FileError) {
    let whole = SafeFile.join(folder, path)
    guard let file = FileDescriptor(whole, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666) else {
      guard errno == ENOENT else { throw FileError(whole, .write, errno: errno) }
      try makeFolders(above: path, in: folder)
      guard let file = FileDescriptor(whole, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666) else {
        throw FileError(whole, .write, errno: errno)
      }
      return try fill(file, bytes, whole)
    }
    try fill(file, bytes, whole)
  }

  private static func fill(
    _ file: borrowing FileDescriptor, _ bytes: [UInt8], _ path: String
  ) throws(FileError) {
    if !FileDescriptor.writeAll(bytes, to: file.number) { throw FileError(path, .write, errno: errno) }
  }

  private static func makeFolders(above path: String, in folder: String) throws(FileError) {
    var at = folder
    for part in path.split(separator: "/").dropLast() {
      at = SafeFile.join(at, String(part))
      if stat(of: at, followingLinks: false)?.isFolder != true { try makeFolder(at, mode: 0o777) }
    }
  }

  private static func makeFolder(_ path: String, mode: mode_t) throws(FileError) {
    if path.utf8.contains(0) || mkdir(path, mode & 0o777) != 0 { throw FileError(path, .write, errno: errno) }
  }
}
