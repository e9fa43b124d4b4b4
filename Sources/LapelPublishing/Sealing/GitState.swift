import Lapel
import LapelTypesetting

/// The state of a career folder in git, read from git's records without starting git.
package struct GitState: Sendable {
  /// The commit that is checked out, as 40 or 64 hexadecimal digits.
  package let commit: String
  /// Whether every career file is exactly as in that commit; nil when git's records do not tell directly.
  package let isClean: Bool?

  /// nil when there is no repository or no commit yet, or references are kept in an unsupported form.
  ///
  /// - Parameter files: the career files, by their paths in the folder.
  package init?(of folder: String, files: [(name: String, bytes: [UInt8])]) {
    guard let place = GitPlace(around: folder), let commit = Self.head(of: place) else { return nil }
    self.commit = commit
    isClean = Self.isClean(place, commit, files)
  }

  /// The commit that `HEAD` leads to: by a reference in a file of its own, or packed with others (Documentation/gitrepository-layout).
  private static func head(of place: GitPlace) -> String? {
    guard let head = line("\(place.folder)/HEAD") else { return nil }
    guard head.hasPrefix("ref: ") else { return isName(head) ? head : nil }
    let reference = String(head.dropFirst(5))
    guard !reference.split(separator: "/").contains("..") else { return nil }
    let common =
      line("\(place.folder)/commondir").map { $0.first == "/" ? $0 : "\(place.folder)/\($0)" } ?? place.folder
    for folder in [place.folder, common] {
      if let name = line("\(folder)/\(reference)"), isName(name) { return name }
    }
    guard let packed = try? SafeFile.read("\(common)/packed-refs") else { return nil }
    for line in String(decoding: packed, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2, parts[1] == reference, isName(String(parts[0])) { return String(parts[0]) }
    }
    return nil
  }

  private static func isName(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static func line(_ path: String) -> String? {
    guard let bytes = try? SafeFile.read(path, limit: 4096) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  private static func isClean(
    _ place: GitPlace, _ commit: String, _ files: [(name: String, bytes: [UInt8])]
  ) -> Bool? {
    guard let index = try? SafeFile.read("\(place.folder)/index") else { return nil }
    var tracked: [String: [UInt8]] = [:]
    // What is compared below is SHA-1.
    guard place.nameSize == 20 else { return nil }
    for entry in GitIndex.entries(in: index) { tracked[entry.path] = entry.id }
    for file in files {
      let blob = SHA1(of: Array("blob \(file.bytes.count)\0".utf8) + file.bytes)
      if tracked[place.prefix + file.name] != blob.bytes { return false }
    }
    // Whether something has been added and not committed yet.
    guard let staged = tree(ofIndex: index), let committed = tree(of: commit, in: place.folder) else {
      return nil
    }
    return staged == committed
  }

  /// The tree that the index would be committed as, if git has cached it (gitformat-index, "Cache tree"); else nil.
  private static func tree(ofIndex index: [UInt8]) -> [UInt8]? {
    guard let mark = index.lastRange(of: Array("TREE".utf8)) else { return nil }
    // A length of four bytes, an empty path with its end, the number of entries, a blank, that of trees, a line end.
    var at = mark.upperBound + 4
    guard at < index.count, index[at] == 0 else { return nil }
    at += 1
    guard let end = index[at...].firstIndex(of: 0x0A), end + 21 <= index.count, index[at] != 0x2D else {
      return nil
    }
    return Array(index[(end + 1)..<(end + 21)])
  }

  /// The tree of a commit in a file of its own; those of old commits are in packs, and give nil.
  private static func tree(of commit: String, in folder: String) -> [UInt8]? {
    guard let packed = try? SafeFile.read("\(folder)/objects/\(commit.prefix(2))/\(commit.dropFirst(2))"),
      let object = Deflate.uncompressed(packed[...], limit: 1 << 20),
      let start = object.firstIndex(of: 0), object[(start + 1)...].starts(with: Array("tree ".utf8))
    else { return nil }
    let digits = object[(start + 6)...].prefix(40)
    return hexadecimal(digits)
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard values.count == digits.count, values.count == 40 else { return nil }
    return stride(from: 0, to: 40, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}

extension [UInt8] {
  /// The last range of some bytes; nil when they are not there.
  fileprivate func lastRange(of needle: [UInt8]) -> Range<Int>? {
    guard count >= needle.count else { return nil }
    return stride(from: count - needle.count, through: 0, by: -1)
      .first { self[$0..<$0 + needle.count].elementsEqual(needle) }
      .map { $0..<$0 + needle.count }
  }
}
