import Lapel
import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The contents of a folder as one digest: equal digests mean the same files with the same bytes.
enum FolderDigest {
  /// Files and folders whose names begin with a dot are left out, and so are outputs; a missing folder counts
  /// as empty.
  static func of(_ folder: String) -> String {
    var bytes: [UInt8] = []
    add(folder, "", 0, &bytes)
    return SHA256(of: bytes).hex
  }

  private static let mostDeep = 32

  private static func add(_ folder: String, _ inner: String, _ depth: Int, _ bytes: inout [UInt8]) {
    let path = inner.isEmpty ? folder : folder + "/" + inner
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    for name in names where !name.hasPrefix(".") && !(depth == 0 && (name == "output" || name == "sent")) {
      let own = inner.isEmpty ? name : inner + "/" + name
      if SafeFile.isFolder(folder + "/" + own) {
        if depth < mostDeep { add(folder, own, depth + 1, &bytes) }
      } else if let contents = try? SafeFile.read(folder + "/" + own, inside: folder) {
        bytes += Array("\(own)\n\(contents.count)\n".utf8)
        bytes += SHA256(of: contents).bytes
      }
    }
  }
}
