/// The place where the repository around a folder keeps its records.
package struct GitPlace: Sendable {
  /// `.git`, or where a worktree's `.git` file says it is.
  package let folder: String
  /// The path of the career folder in the repository: empty, or `profiles/gildong/`.
  package let prefix: String

  /// nil when there is no repository.
  package init?(around folder: String) {
    guard let folder = SafeFile.realPath(folder) else { return nil }
    var root = folder
    while true {
      if let git = Self.gitFolder(of: root) {
        self.folder = git
        prefix = folder == root ? "" : String(folder.dropFirst(root == "/" ? 1 : root.count + 1)) + "/"
        return
      }
      guard root != "/", let slash = root.lastIndex(of: "/") else { return nil }
      root = slash == root.startIndex ? "/" : String(root[..<slash])
    }
  }

  /// The bytes in an object's name: 20 for SHA-1, 32 when the repository uses SHA-256.
  package var nameSize: Int {
    let shared = (try? SafeFile.read(folder + "/commondir", limit: 4096)).map {
      String(decoding: $0.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }
    let common = shared.map { $0.first == "/" ? $0 : folder + "/" + $0 } ?? folder
    guard let config = try? SafeFile.read(common + "/config", limit: 1 << 20) else { return 20 }
    let text = String(decoding: config, as: UTF8.self).lowercased().filter { $0 != " " && $0 != "\t" }
    return text.contains("objectformat=sha256") ? 32 : 20
  }

  private static func gitFolder(of root: String) -> String? {
    let path = root == "/" ? "/.git" : root + "/.git"
    if SafeFile.isFolder(path) { return path }
    guard let bytes = try? SafeFile.read(path, limit: 4096) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("gitdir: ") else { return nil }
    let target = text.dropFirst(8).prefix { $0 != "\n" && $0 != "\r\n" }
    return target.first == "/" ? String(target) : root + "/" + target
  }
}
