#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads files that others may have put there: only regular files, never more than a limit, never
/// waiting.
public enum SafeFile {
  /// The default limit, 64 MiB.
  public static let sizeLimit = 64 << 20

  /// The file's bytes.
  ///
  /// - Parameter folder: if given, the file must be in it or below it after all links are followed.
  public static func read(
    _ path: String, inside folder: String? = nil, limit: Int = sizeLimit
  ) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe without a writer would wait for ever.
    guard let file = FileDescriptor(path, O_RDONLY | O_NONBLOCK | O_NOCTTY), let status = file.status() else {
      throw FileError(path, .read, errno: errno)
    }
    if status.isFolder { throw FileError(path, .read, errno: EISDIR) }
    guard status.isRegular else {
      throw FileError(path, .read, "it is no regular file but a pipe, a device or the like")
    }
    if let folder, !leads(path, into: folder, to: status) {
      throw FileError(path, .read, "it is a link that leads out of `\(folder)`")
    }
    if Int(status.st_size) > limit { throw tooLarge(path, limit) }
    guard let bytes = FileDescriptor.readAll(file.number, expecting: Int(status.st_size), limit: limit) else {
      throw FileError(path, .read, errno: errno)
    }
    if bytes.count > limit { throw tooLarge(path, limit) }
    return bytes
  }

  /// The bytes of standard input, which is called `-`.
  public static func readStandardInput(limit: Int = sizeLimit) throws(FileError) -> [UInt8] {
    guard let bytes = FileDescriptor.readAll(STDIN_FILENO, expecting: 1 << 16, limit: limit) else {
      throw FileError("-", .read, errno: errno)
    }
    if bytes.count > limit { throw tooLarge("-", limit) }
    return bytes
  }

  /// Whether there is a file, a folder or anything else with that name.
  public static func exists(_ path: String) -> Bool { stat(of: path, followingLinks: true) != nil }

  /// Whether there is a folder with that name, or a link to one.
  public static func isFolder(_ path: String) -> Bool {
    stat(of: path, followingLinks: true)?.isFolder ?? false
  }

  /// Whether there is a folder with that name that is not a link.
  public static func isPlainFolder(_ path: String) -> Bool {
    stat(of: path, followingLinks: false)?.isFolder ?? false
  }

  /// The names in a folder, sorted; empty when it cannot be listed.
  package static func names(in folder: String) -> [String] { FolderNames(folder)?.names ?? [] }

  /// The names of the folders in a folder, sorted, without links to folders.
  package static func folders(in folder: String) -> [String] {
    names(in: folder).filter { stat(of: join(folder, $0), followingLinks: false)?.isFolder == true }
  }

  /// The path as it exists: a name typed in one Unicode form finds a file named in another (macOS writes
  /// NFD).
  ///
  /// - Parameter path: relative to the folder.
  /// - Returns: the folder's path and the path in it; nil when nothing has that name.
  public static func locate(_ path: String, in folder: String) -> String? {
    let whole = join(folder, path)
    if exists(whole) { return whole }
    var at = path.first == "/" ? "/" : folder
    for part in path.split(separator: "/") {
      if exists(join(at, String(part))) {
        at = join(at, String(part))
      } else {
        // Strings are equal when they are canonically equivalent; ASCII has only one form.
        guard !part.utf8.allSatisfy({ $0 < 0x80 }),
          let name = FolderNames(at)?.names.first(where: { $0 == part })
        else { return nil }
        at = join(at, name)
      }
    }
    return at == folder ? nil : at
  }

  /// The path of a name below a folder; an absolute name stays as it is, and so does one below an empty path or `.`.
  package static func join(_ folder: String, _ name: String) -> String {
    if name.first == "/" || folder.isEmpty || folder == "." { return name }
    return folder.last == "/" ? folder + name : folder + "/" + name
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> FileError {
    let size = limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) bytes"
    return FileError(path, .read, "it is larger than \(size), the most that is read of one file")
  }

  /// Whether a folder is inside another one, or is that folder, after all links are followed.
  package static func leads(_ path: String, into folder: String) -> Bool {
    guard let real = realPath(path), let root = realPath(folder.isEmpty ? "." : folder) else { return false }
    return real == root || real.utf8.starts(with: (root == "/" ? root : root + "/").utf8)
  }

  /// Whether the path, after all links are followed, is below the folder and still the file that was opened.
  private static func leads(_ path: String, into folder: String, to status: stat) -> Bool {
    guard let real = realPath(path), let root = realPath(folder),
      let now = stat(of: real, followingLinks: false),
      now.st_dev == status.st_dev, now.st_ino == status.st_ino
    else { return false }
    return real.utf8.starts(with: (root == "/" ? root : root + "/").utf8)
  }

  /// The path without links, `.` and `..`; nil when it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard !path.utf8.contains(0), let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
