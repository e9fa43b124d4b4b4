#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A new folder that only this user can enter, removed with everything in it when it is no longer needed.
public struct TemporaryFolder: ~Copyable {
  /// The path, without links in it.
  public let path: String

  /// - Parameter parent: where to make it, such as the environment's `TMPDIR`; nil for `/tmp`.
  public init(in parent: String? = nil) throws(FileError) {
    let parent = parent.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    Leftovers.remove(from: parent)
    var name = Array(SafeFile.join(parent, "\(Leftovers.folderPrefix)\(getpid())-XXXXXX").utf8CString)
    let made = Interruption.remembering {
      name.withUnsafeMutableBufferPointer { buffer in
        mkdtemp(buffer.baseAddress!).map { String(cString: $0) }.map { SafeFile.realPath($0) ?? $0 }
      }
    }
    guard !parent.utf8.contains(0), let made else { throw FileError(parent, .write, errno: errno) }
    path = made
  }

  deinit {
    Self.remove(path)
    Interruption.forget(path)
  }

  /// Removes a file, or a folder with everything below it; links are removed, not followed.
  static func remove(_ path: String) {
    guard unlink(path) != 0, stat(of: path, followingLinks: false)?.isFolder == true else { return }
    chmod(path, 0o700)
    if let names = FolderNames(path) {
      for name in names.names { remove(SafeFile.join(path, name)) }
    }
    rmdir(path)
  }
}
