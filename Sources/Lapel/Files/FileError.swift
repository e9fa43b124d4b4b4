#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file could not be read or written because the world failed, not the person's text. Exit code 74.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The action that failed.
  public enum Action: String, Sendable {
    case read, write, remove
  }

  /// The path, as reached from the working directory.
  public let path: String
  /// The action that failed.
  public let action: Action
  /// The cause, without a full stop: `the disk is full`.
  public let reason: String

  /// Makes an error with a reason, for failures that no system call reported.
  public init(_ path: String, _ action: Action, _ reason: String) {
    self.path = path
    self.action = action
    self.reason = reason
  }

  /// Makes an error from the system's error number.
  init(_ path: String, _ action: Action, errno code: Int32) {
    self.init(path, action, Self.reason(code, action))
  }

  /// The error in one line, as a message shows it.
  public var description: String {
    switch action {
    case .read: "`\(path)` cannot be read: \(reason)"
    case .write: "`\(path)` cannot be written: \(reason)"
    case .remove: "`\(path)` cannot be removed: \(reason)"
    }
  }

  private static func reason(_ code: Int32, _ action: Action) -> String {
    switch code {
    case EACCES, EPERM: "permission is denied"
    case ENOENT: action == .read ? "there is no such file" : "there is no such folder"
    case ENOTDIR: "a part of its path is a file, not a folder"
    case EISDIR: "it is a folder"
    case EEXIST: "something else has that name"
    case ELOOP: "its links lead in a circle"
    case ENAMETOOLONG: "the name is too long"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is full"
    case EROFS: "the disk is read-only"
    case EMFILE, ENFILE: "too many files are open"
    case EIO: "the disk has an error"
    default: strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)"
    }
  }
}
