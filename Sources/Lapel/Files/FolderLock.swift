#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Keeps other runs out of a folder's files while one of them is changed; gone with the value, or with the process.
///
/// The folder is locked and not the file, which is another one after each change.
public struct FolderLock: ~Copyable {
  private let folder: FileDescriptor

  /// Waits until no other run holds it. Where a file system knows no locks, it is as if none did.
  public init(_ path: String) throws(FileError) {
    guard let folder = FileDescriptor(path, O_RDONLY | O_DIRECTORY) else {
      throw FileError(path, .read, errno: errno)
    }
    let number = folder.number
    _ = FileDescriptor.again { flock(number, LOCK_EX) }
    self.folder = folder
  }
}
