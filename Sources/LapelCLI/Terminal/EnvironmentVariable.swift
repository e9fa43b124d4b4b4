#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Variables of the environment, asked for one by one: there may be hundreds.
enum EnvironmentVariable {
  static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Those that are set.
  static func values(of names: [String]) -> [String: String] {
    Dictionary(names.compactMap { name in value(of: name).map { (name, $0) } }) { $1 }
  }
}
