import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes files whole or not at all: nobody ever sees half a file, and what was there stays if writing fails.
public enum WholeFile {
  /// Writes to a temporary file beside the path, then renames it; the folder must exist.
  ///
  /// An existing file keeps its permissions, and is left alone if it already has these bytes. Of two
  /// writers at the same time, the later one wins, whole.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) { try write([(path, bytes)]) }

  /// Writes several files: none takes its place before all are safely on the disk.
  public static func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileError) {
    for folder in Set(files.map { split($0.path).folder }) { Leftovers.remove(from: folder) }
    var unfinished: [UnfinishedFile] = []
    for (path, bytes) in files where !holds(path, bytes) {
      unfinished.append(try UnfinishedFile(bytes, for: path))
    }
    try sync(unfinished)
    for file in unfinished { try file.takePlace() }
  }

  /// Makes the folder and those above it, if they are missing.
  public static func createFolder(_ path: String) throws(FileError) {
    // Shells complete a folder with a slash.
    if path.utf8.count > 1, path.hasSuffix("/") { return try createFolder(String(path.dropLast())) }
    if path.isEmpty || SafeFile.isFolder(path) { return }
    let (above, name) = split(path)
    if path.utf8.contains(0) { throw FileError(path, .write, errno: ENOENT) }
    if !name.isEmpty, above != path { try createFolder(above) }
    if mkdir(path, 0o777) != 0 {
      let code = errno
      // Another process may have made it meanwhile.
      if code == EEXIST, SafeFile.isFolder(path) { return }
      if code == EEXIST { throw FileError(path, .write, "a file has that name") }
      // The folder above exists by now, so it is one such as /proc, where the system alone makes folders.
      if code == ENOENT { throw FileError(path, .write, "no folder can be made there") }
      throw FileError(path, .write, errno: code)
    }
    Interruption.remember(folder: path)
  }

  /// The folder itself, or the nearest existing folder above it.
  package static func existing(on folder: String) -> String {
    var place = folder
    while !SafeFile.exists(place) {
      let above = split(place).folder
      if above == place { break }
      place = above
    }
    return place
  }

  /// The caller's `umask`, the permissions that new files do not get. It can be read only by setting it.
  fileprivate static let creationMask: mode_t = {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }()

  /// Splits a path into the folder (`.` when there is none) and the name.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
  }

  /// Whether there is a regular file with exactly these bytes.
  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let status = stat(of: path, followingLinks: false), status.isRegular,
      Int(status.st_size) == bytes.count
    else { return false }
    return (try? SafeFile.read(path, limit: bytes.count)) == bytes
  }

  /// Syncs all files to the disk at once, which takes about as long for several as for one.
  private static func sync(_ files: [UnfinishedFile]) throws(FileError) {
    if files.count == 1 { return try files[0].sync() }
    let failure = Mutex<FileError?>(nil)
    Parallel.forEach(files) { file in
      do throws(FileError) { try file.sync() } catch { failure.withLock { $0 = $0 ?? error } }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}

/// A file that waits beside its place under another name; it is removed unless it takes its place.
private final class UnfinishedFile: Sendable {
  private let path: String
  private let temporary: String
  private let number: Int32
  /// The permissions it gets in its place.
  private let mode: mode_t

  init(_ bytes: [UInt8], for path: String) throws(FileError) {
    let (folder, name) = WholeFile.split(path)
    let old = stat(of: path, followingLinks: true)
    if name.isEmpty || old?.isFolder == true || path.utf8.contains(0) {
      throw FileError(path, .write, errno: path.utf8.contains(0) ? ENOENT : EISDIR)
    }
    self.path = path
    temporary = SafeFile.join(
      folder, "\(Leftovers.filePrefix)\(getpid())-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp")
    Interruption.remember(temporary)
    let (temporary, flags) = (temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)
    // Until it takes its place, nobody else may read it: a killed build leaves it behind.
    number = FileDescriptor.again { open(temporary, flags, 0o600) }
    mode = old.flatMap { $0.isRegular ? $0.st_mode & 0o7777 : nil } ?? 0o666 & ~WholeFile.creationMask
    if number < 0 {
      let code = errno
      Interruption.forget(temporary)
      throw FileError(path, .write, errno: code)
    }
    if !FileDescriptor.writeAll(bytes, to: number) { throw FileError(path, .write, errno: errno) }
  }

  deinit {
    if number < 0 { return }
    close(number)
    // It is gone if it took its place.
    unlink(temporary)
    Interruption.forget(temporary)
  }

  /// Syncs the file; otherwise a crash of the machine could leave an empty file in the place.
  func sync() throws(FileError) {
    if FileDescriptor.again({ fsync(number) }) != 0 { throw FileError(path, .write, errno: errno) }
  }

  func takePlace() throws(FileError) {
    _ = fchmod(number, mode)
    if rename(temporary, path) != 0 { throw FileError(path, .write, errno: errno) }
  }
}
