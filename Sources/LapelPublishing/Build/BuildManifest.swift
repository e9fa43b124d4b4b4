import Lapel

/// What was written and from what: the one file by which the next build knows what is ours and whether it is still good.
///
/// A line `lapel-files 1`, a line with what the files were made from, a line `< path` for each file of the career folder that
/// pages looked for, then a line a file.
package struct BuildManifest: Sendable {
  package static let name = ".lapel-files"

  /// The digest of everything that the files were made from.
  package let inputs: String
  /// Files of the career folder that pages looked for, whether they were there or not.
  package let looked: [String]
  /// By path.
  package let files: [String: File]

  package struct File: Sendable, Hashable {
    let size: Int
    let checksum: UInt32

    package init(of bytes: [UInt8]) {
      self.init(size: bytes.count, checksum: Checksum.of(bytes))
    }

    init(size: Int, checksum: UInt32) {
      self.size = size
      self.checksum = checksum
    }

    /// Whether just these bytes stand there.
    package func isAt(_ path: String) -> Bool {
      guard let bytes = try? SafeFile.read(path, limit: size), bytes.count == size else { return false }
      return Checksum.of(bytes) == checksum
    }
  }

  package init(inputs: String, looked: [String] = [], files: [String: File]) {
    self.inputs = inputs
    self.looked = looked
    self.files = files
  }

  /// Lines that name nothing inside the folder are passed over, whoever wrote them; nil for what is no manifest.
  package init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2, lines[0] == Self.head else { return nil }
    inputs = String(lines[1])
    var files: [String: File] = [:]
    var looked: [String] = []
    for line in lines.dropFirst(2) {
      if line.hasPrefix("< ") {
        looked.append(String(line.dropFirst(2)))
        continue
      }
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let checksum = UInt32(parts[0], radix: 16), let size = Int(parts[1]),
        Self.isInside(parts[2])
      else { continue }
      files[String(parts[2])] = File(size: size, checksum: checksum)
    }
    self.files = files
    self.looked = looked
  }

  package var bytes: [UInt8] {
    var text = "\(Self.head)\n\(inputs)\n" + looked.map { "< \($0)\n" }.joined()
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      text += "\(String(file.checksum, radix: 16)) \(file.size) \(path)\n"
    }
    return Array(text.utf8)
  }

  private static let head = "lapel-files 1"

  private static func isInside(_ path: Substring) -> Bool {
    !path.utf8.contains(0) && path != name
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }
}
