#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The names in a folder, sorted.
package struct FolderNames {
  /// The names that are valid UTF-8.
  package private(set) var names: [String] = []
  /// The names that are not, with the invalid bytes replaced.
  private(set) var unreadable: [String] = []

  /// Lists a folder; nil with `errno` set when that fails.
  package init?(_ path: String, limit: Int = 1_000_000) {
    if path.utf8.contains(0) {
      errno = ENOENT
      return nil
    }
    guard let folder = opendir(path.isEmpty ? "." : path) else { return nil }
    defer { closedir(folder) }
    while names.count < limit, let entry = readdir(folder) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          text in
          if let name = String(validatingCString: text) {
            if name != ".", name != ".." { names.append(name) }
          } else {
            unreadable.append(String(cString: text))
          }
        }
      }
    }
    names.sort()
  }
}
