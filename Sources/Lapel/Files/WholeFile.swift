#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writing a file whole or not at all: nobody ever sees half of it, and what was there stays when it fails.
public enum WholeFile {
  /// Writes beside the file, then renames; the folder must exist.
  ///
  /// A file that is there keeps its permissions. Of two writers at the same time the later one wins, whole.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let (folder, name) = split(path)
    let old = stat(of: path, followingLinks: true)
    if name.isEmpty || old?.isFolder == true { throw FileError(path, .write, errno: EISDIR) }
    let temporary = try create(in: folder, for: path)
    defer { Interruption.forget(temporary.path) }
    do throws(FileError) {
      if let old, old.isRegular { _ = fchmod(temporary.file.number, old.st_mode & 0o7777) }
      guard temporary.file.writeAll(bytes), FileDescriptor.again({ fsync(temporary.file.number) }) == 0,
        rename(temporary.path, path) == 0
      else { throw FileError(path, .write, errno: errno) }
    } catch {
      unlink(temporary.path)
      throw error
    }
    // Some file systems cannot do this for a folder; the file is in its place all the same.
    if let folder = FileDescriptor(folder, O_RDONLY) { _ = fsync(folder.number) }
  }

  /// Makes the folder and those above it, where they are missing.
  public static func createFolder(_ path: String) throws(FileError) {
    if path.isEmpty || SafeFile.isFolder(path) { return }
    let (above, name) = split(path)
    if path.utf8.contains(0) { throw FileError(path, .write, errno: ENOENT) }
    if !name.isEmpty, above != path { try createFolder(above) }
    if mkdir(path, 0o777) != 0 {
      let code = errno
      // Another one may have made it meanwhile.
      if code == EEXIST, SafeFile.isFolder(path) { return }
      throw FileError(
        path, .write, code == EEXIST ? "a file has that name" : FileError(path, .write, errno: code).reason)
    }
  }

  private struct Temporary: ~Copyable {
    let file: FileDescriptor
    let path: String
  }

  private static func create(in folder: String, for path: String) throws(FileError) -> Temporary {
    for _ in 0..<100 {
      let name = ".lapel-\(getpid())-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
      let temporary = SafeFile.join(folder, name)
      Interruption.remember(temporary)
      if let file = FileDescriptor(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666) {
        return Temporary(file: file, path: temporary)
      }
      let code = errno
      Interruption.forget(temporary)
      if code != EEXIST { throw FileError(path, .write, errno: code) }
    }
    throw FileError(path, .write, errno: EEXIST)
  }

  /// The folder (`.` when there is none) and the name.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
  }
}
