#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Keeps other runs away from a folder's files while one of them is changed; released with the value, or with the process.
///
/// The folder is locked, not the file, which is replaced by each change.
public struct FolderLock: ~Copyable {
  private let folder: FileDescriptor

  /// Waits until no other run holds the lock. On a file system without locks, it does not wait.
  public init(_ path: String) throws(FileError) {
    guard let folder = FileDescriptor(path, O_RDONLY | O_DIRECTORY) else {
      throw FileError(path, .read, errno: errno)
    }
    let number = folder.number
    _ = FileDescriptor.again { flock(number, LOCK_EX) }
    self.folder = folder
  }
}
