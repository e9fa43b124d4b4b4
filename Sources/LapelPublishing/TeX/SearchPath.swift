#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The folders in which programs are searched for.
struct SearchPath {
  let folders: [String]

  /// - Parameter environment: the environment with `PATH`; folders that are not absolute are skipped.
  init(_ environment: [String: String]) {
    folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.first == "/" }.map(String.init)
  }

  /// The first program with a name; nil when there is none.
  func find(_ name: String) -> String? {
    folders.lazy.map { "\($0)/\(name)" }.first { path in
      var info = stat()
      return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }
}
