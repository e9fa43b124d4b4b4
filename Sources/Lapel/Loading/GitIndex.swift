/// Which files git tracks, read from its index: no tool is started.
enum GitIndex {
  /// The tracked paths below a folder, relative to it; none where there is no git or its index is in a form
  /// that is not read.
  static func trackedPaths(below folder: String) -> [String] {
    guard let folder = SafeFile.realPath(folder) else { return [] }
    var root = folder
    while true {
      if let git = gitFolder(of: root) {
        guard let bytes = try? SafeFile.read(git + "/index") else { return [] }
        let prefix = folder == root ? "" : String(folder.dropFirst(root == "/" ? 1 : root.count + 1)) + "/"
        return paths(in: bytes).filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      }
      guard root != "/", let slash = root.lastIndex(of: "/") else { return [] }
      root = slash == root.startIndex ? "/" : String(root[..<slash])
    }
  }

  /// `.git`, or where a worktree's `.git` file says it is.
  private static func gitFolder(of root: String) -> String? {
    let path = root == "/" ? "/.git" : root + "/.git"
    if SafeFile.isFolder(path) { return path }
    guard let bytes = try? SafeFile.read(path, limit: 4096) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("gitdir: ") else { return nil }
    let target = text.dropFirst(8).prefix { $0 != "\n" && $0 != "\r\n" }
    return target.first == "/" ? String(target) : root + "/" + target
  }

  /// The paths of an index of version 2, 3 or 4 (Documentation/gitformat-index): what is cut short ends the
  /// list.
  static func paths(in bytes: [UInt8]) -> [String] {
    func number(_ at: Int, _ size: Int) -> Int {
      bytes[at..<at + size].reduce(0) { $0 << 8 | Int($1) }
    }
    guard bytes.count >= 12, bytes.starts(with: "DIRC".utf8) else { return [] }
    let version = number(4, 4)
    guard (2...4).contains(version) else { return [] }
    var paths: [String] = []
    var previous: [UInt8] = []
    var at = 12
    for _ in 0..<min(number(8, 4), bytes.count / 62) {
      let start = at
      guard at + 62 < bytes.count else { break }
      let flags = number(at + 60, 2)
      at += flags & 0x4000 != 0 ? 64 : 62
      if version == 4 {
        guard let drop = variableNumber(bytes, &at), drop <= previous.count else { break }
        previous.removeLast(drop)
      } else {
        previous = []
      }
      guard at < bytes.count, let end = bytes[at...].firstIndex(of: 0) else { break }
      previous += bytes[at..<end]
      paths.append(String(decoding: previous, as: UTF8.self))
      at = version == 4 ? end + 1 : start + ((end - start) / 8 + 1) * 8
    }
    return paths
  }

  /// A number as git's pack files have it: seven bits a byte, the highest first.
  private static func variableNumber(_ bytes: [UInt8], _ at: inout Int) -> Int? {
    guard at < bytes.count else { return nil }
    var value = Int(bytes[at] & 0x7F)
    while bytes[at] & 0x80 != 0 {
      at += 1
      guard at < bytes.count, value < 1 << 40 else { return nil }
      value = (value + 1) << 7 | Int(bytes[at] & 0x7F)
    }
    at += 1
    return value
  }
}
