#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Environment variables, looked up one by one, since there may be hundreds.
enum EnvironmentVariable {
  static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The values of those that are set.
  static func values(of names: [String]) -> [String: String] {
    Dictionary(names.compactMap { name in value(of: name).map { (name, $0) } }) { $1 }
  }
}
