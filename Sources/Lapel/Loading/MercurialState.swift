/// The files that Mercurial tracks, read from its `dirstate` without starting Mercurial.
enum MercurialState {
  /// The tracked paths below a folder, relative to it; empty when there is no Mercurial, or its records have a form
  /// that is not supported.
  static func trackedPaths(below folder: String) -> [String] {
    guard let folder = SafeFile.realPath(folder) else { return [] }
    var root = folder
    while !SafeFile.isFolder(root + "/.hg") {
      guard root != "/", let slash = root.lastIndex(of: "/") else { return [] }
      root = slash == root.startIndex ? "/" : String(root[..<slash])
    }
    guard let bytes = try? SafeFile.read(root + "/.hg/dirstate") else { return [] }
    let prefix = folder == root ? "" : String(folder.dropFirst(root == "/" ? 1 : root.count + 1)) + "/"
    return paths(in: bytes).filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }

  /// The paths in a `dirstate` of version 1 (Mercurial, `help internals.dirstate-v1`): two parents, then for each
  /// file its state, mode, size, time and path. A truncated entry ends the list.
  static func paths(in bytes: [UInt8]) -> [String] {
    var paths: [String] = []
    var at = 40
    while at + 17 <= bytes.count {
      let length = bytes[(at + 13)..<(at + 17)].reduce(0) { $0 << 8 | Int($1) }
      let isTracked =
        bytes[at] == UInt8(ascii: "n") || bytes[at] == UInt8(ascii: "a") || bytes[at] == UInt8(ascii: "m")
      at += 17
      guard length > 0, length <= bytes.count - at else { break }
      // The source of a copied file follows it.
      let path = bytes[at..<(at + length)].prefix { $0 != 0 }
      if isTracked { paths.append(String(decoding: path, as: UTF8.self)) }
      at += length
    }
    return paths
  }
}
