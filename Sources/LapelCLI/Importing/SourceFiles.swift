import Lapel
import LapelImporting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads what is to be imported: a file, or a folder with everything in it.
enum SourceFiles {
  private static let mostFiles = 2_000
  private static let mostBytes = 64 << 20
  /// The most bytes that are read of a text; pictures in documents may be larger.
  private static let mostText = 16 << 20

  static func read(_ path: String) throws -> ImportSource {
    if SafeFile.isFolder(path) { return try folder(path) }
    let bytes = try SafeFile.read(path)
    do {
      if let archive = try ImportSource.archive(name: name(of: path), bytes: bytes) { return archive }
    } catch {
      throw Failure.content("\(path): \(error.message)")
    }
    guard bytes.count <= mostText || bytes.starts(with: "%PDF".utf8) else {
      throw Failure.content("\(path) is larger than \(mostText >> 20) MiB, which no CV is")
    }
    let above = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let base = path.hasPrefix("/") && above.isEmpty ? "/" : above.isEmpty ? "." : above
    return ImportSource(name: name(of: path), bytes: bytes) { asked in
      // Only files in the file's own folder or below it.
      guard asked.first != "/", !asked.contains("..") else { return nil }
      return try? SafeFile.read("\(base)/\(asked)", inside: base)
    }
  }

  private static func folder(_ path: String) throws -> ImportSource {
    var members: [ImportSource.Member] = []
    var size = 0
    var open = [""]
    while let inner = open.popLast() {
      let whole = inner.isEmpty ? path : "\(path)/\(inner)"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: whole))?.sorted() ?? []
      for name in names where name.first != "." {
        let file = inner.isEmpty ? name : "\(inner)/\(name)"
        if SafeFile.isFolder("\(path)/\(file)") {
          if file.split(separator: "/").count < 6 { open.append(file) }
          continue
        }
        guard members.count < mostFiles, size < mostBytes else { continue }
        // A file outside the folder, a pipe or a device is nobody's CV.
        guard
          let bytes = try? SafeFile.read(
            "\(path)/\(file)", inside: path, limit: min(mostText, mostBytes - size))
        else {
          continue
        }
        size += bytes.count
        members.append(.init(path: file, bytes: bytes))
      }
    }
    return ImportSource(name: name(of: path), bytes: [], members: members)
  }

  private static func name(of path: String) -> String {
    URL(filePath: path).standardizedFileURL.lastPathComponent
  }
}
