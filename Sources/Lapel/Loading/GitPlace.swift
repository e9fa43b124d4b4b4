/// Where the repository around a folder keeps its records.
package struct GitPlace: Sendable {
  /// `.git`, or where a worktree's `.git` file says it is.
  package let folder: String
  /// Where the career folder stands in the repository: empty, or `profiles/gildong/`.
  package let prefix: String

  /// nil where there is no repository.
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
