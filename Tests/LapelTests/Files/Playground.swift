import Lapel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A temporary folder to try things in.
struct Playground: ~Copyable {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func path(_ name: String) -> String { folder.path + "/" + name }

  func file(_ name: String, _ text: String = "") throws {
    let path = path(name)
    try WholeFile.createFolder(String(path[..<path.lastIndex(of: "/")!]))
    try WholeFile.write(Array(text.utf8), to: path)
  }

  func link(_ name: String, to target: String) { _ = symlink(target, path(name)) }

  /// All names in a folder, dot files included.
  func names(_ name: String = "") -> [String] {
    guard let folder = opendir(path(name)) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

#if os(Linux)
  /// A disk in memory, where the super-user may have one.
  struct SmallDisk: ~Copyable {
    let path: String

    init?(_ path: String, readOnly: Bool = false) {
      mkdir(path, 0o755)
      guard mount("tmpfs", path, "tmpfs", readOnly ? UInt(MS_RDONLY) : 0, "size=64k") == 0 else {
        return nil
      }
      self.path = path
    }

    deinit { umount(path) }

    static let isAvailable: Bool = {
      guard geteuid() == 0, let playground = try? Playground() else { return false }
      return SmallDisk(playground.path("disk")) != nil
    }()
  }
#endif
