/// The files that git tracks, read from its index without starting git.
package enum GitIndex {
  /// The tracked paths below a folder, relative to it; empty when there is no git, or its index has a form
  /// that is not supported.
  static func trackedPaths(below folder: String) -> [String] {
    guard let place = GitPlace(around: folder), let bytes = try? SafeFile.read(place.folder + "/index") else {
      return []
    }
    return entries(in: bytes, nameSize: place.nameSize, below: place.prefix).map {
      String(decoding: $0.path.utf8.dropFirst(place.prefix.utf8.count), as: UTF8.self)
    }
  }

  static func paths(in bytes: [UInt8], nameSize: Int = 20) -> [String] {
    entries(in: bytes, nameSize: nameSize).map(\.path)
  }

  /// The paths in an index of version 2, 3 or 4 (Documentation/gitformat-index), each with its object's name; a
  /// truncated entry ends the list.
  ///
  /// - Parameters:
  ///   - nameSize: the bytes in an object's name: 20 for SHA-1, 32 for SHA-256.
  ///   - folder: the prefix of the paths; other paths are skipped.
  package static func entries(in bytes: [UInt8], nameSize: Int = 20, below folder: String = "")
    -> [(path: String, id: [UInt8])]
  {
    func number(_ at: Int, _ size: Int) -> Int {
      bytes[at..<at + size].reduce(0) { $0 << 8 | Int($1) }
    }
    guard bytes.count >= 12, bytes.starts(with: "DIRC".utf8) else { return [] }
    let version = number(4, 4)
    guard (2...4).contains(version) else { return [] }
    var entries: [(path: String, id: [UInt8])] = []
    var previous: [UInt8] = []
    var at = 12
    for _ in 0..<min(number(8, 4), bytes.count / (42 + nameSize)) {
      let start = at
      guard at + 42 + nameSize < bytes.count else { break }
      let flags = number(at + 40 + nameSize, 2)
      at += (flags & 0x4000 != 0 ? 44 : 42) + nameSize
      if version == 4 {
        guard let drop = variableNumber(bytes, &at), drop <= previous.count else { break }
        previous.removeLast(drop)
      } else {
        previous = []
      }
      guard at < bytes.count, let end = bytes[at...].firstIndex(of: 0) else { break }
      previous += bytes[at..<end]
      if previous.starts(with: folder.utf8) {
        entries.append(
          (String(decoding: previous, as: UTF8.self), Array(bytes[start + 40..<start + 40 + nameSize])))
      }
      at = version == 4 ? end + 1 : start + ((end - start) / 8 + 1) * 8
    }
    return entries
  }

  /// Reads a number as git's pack files write it: seven bits a byte, the highest first; nil when it is cut short.
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
