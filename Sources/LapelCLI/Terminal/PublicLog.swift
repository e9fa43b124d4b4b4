#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Whether what is printed goes into a log that others read: where `CI` is set, whoever may see the repository.
enum PublicLog {
  static var isKept: Bool {
    let ci = ProcessInfo.processInfo.environment["CI"] ?? ""
    return !["", "0", "false", "no"].contains(ci.lowercased())
  }
}
