#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes a folder whole or not at all, and makes it read-only.
public enum SealedFolder {
  /// Writes the files into a temporary folder beside the place, makes everything in it read-only, and renames it.
  ///
  /// Throws when something already has that name, and never touches it. Leftovers of an earlier run are removed;
  /// the caller locks the parent folder.
  ///
  /// - Parameters:
  ///   - files: the files by their names, without folders.
  ///   - parent: the folder to put it in, which must exist.
  public static func write(_ files: [(name: String, bytes: [UInt8])], as name: String, in parent: String)
    throws(FileError)
  {
    let path = SafeFile.join(parent, name)
    if SafeFile.exists(path) { throw FileError(path, .write, "something else has that name") }
    removeUnfinished(in: parent)
    let unfinished = SafeFile.join(
      parent, ".lapel-\(getpid())-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp")
    Interruption.remember(unfinished)
    defer { Interruption.forget(unfinished) }
    do throws(FileError) {
      guard mkdir(unfinished, 0o700) == 0 else { throw FileError(path, .write, errno: errno) }
      try WholeFile.write(files.map { (SafeFile.join(unfinished, $0.name), $0.bytes) })
      for file in files { _ = chmod(SafeFile.join(unfinished, file.name), 0o444) }
      // The names must be on the disk before the folder gets its own.
      try sync(unfinished)
      _ = chmod(unfinished, 0o555)
      guard rename(unfinished, path) == 0 else { throw FileError(path, .write, errno: errno) }
      try sync(parent)
    } catch {
      TemporaryFolder.remove(unfinished)
      throw error
    }
  }

  private static func sync(_ folder: String) throws(FileError) {
    guard let opened = FileDescriptor(folder, O_RDONLY | O_DIRECTORY) else {
      throw FileError(folder, .write, errno: errno)
    }
    let number = opened.number
    // Some file systems have nothing to sync for a folder, and say that they cannot.
    if FileDescriptor.again({ fsync(number) }) != 0, errno != EINVAL {
      throw FileError(folder, .write, errno: errno)
    }
  }

  private static func removeUnfinished(in parent: String) {
    for name in FolderNames(parent)?.names ?? [] where name.hasPrefix(".lapel-") && name.hasSuffix(".tmp") {
      TemporaryFolder.remove(SafeFile.join(parent, name))
    }
  }
}
