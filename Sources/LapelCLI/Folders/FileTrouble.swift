#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What went wrong with a file, in a few words.
enum FileTrouble {
  static func reason(_ error: any Error) -> String {
    if let error = error as? POSIXError { return words(error) }
    guard let error = error as? CocoaError else { return "\(error)" }
    if let posix = error.underlying as? POSIXError { return words(posix) }
    return switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "no such file or folder"
    case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
    case .fileWriteOutOfSpace: "no space left on the disk"
    case .fileWriteVolumeReadOnly: "the disk is read-only"
    case .fileWriteFileExists: "there is a file of that name"
    default: "error \(error.code.rawValue)"
    }
  }

  private static func words(_ error: POSIXError) -> String {
    String(cString: strerror(error.code.rawValue)).lowercased()
  }
}
