import Lapel

/// What was written and from what: the file by which the next build knows which files are the program's and whether they are still good.
///
/// It has a line `lapel-files 2`, a line with what the files were made from, then a line for each file of the career folder that
/// pages looked for (`< checksum size path`, or `< - path` if there was none), for each file written (`checksum size path`), and
/// for each page that can stay (`= digest path`, below it `=< path` for what it looked for and `=+ path` for what belongs to it).
/// The last line is a checksum of those before it.
package struct BuildManifest: Sendable {
  /// The name of the file, in each output folder.
  package static let name = ".lapel-files"

  /// The digest of everything that the files were made from, except what pages looked for.
  package var inputs = ""
  /// The files of the career folder that pages looked for, by path; nil: there was none.
  package var looked: [String: File?] = [:]
  /// The files written, by path.
  package var files: [String: File] = [:]
  /// The pages of single items, by path.
  package var pages: [String: Page] = [:]
  /// Whether part of it is lost, so that it says nothing about what is still good.
  package private(set) var isDamaged = false

  /// A file as it was when it was written or looked at.
  package struct File: Sendable, Hashable {
    let size: Int
    let checksum: UInt32

    /// Describes a file by its bytes.
    package init(of bytes: [UInt8]) {
      self.init(size: bytes.count, checksum: Checksum.of(bytes))
    }

    init(size: Int, checksum: UInt32) {
      self.size = size
      self.checksum = checksum
    }

    /// Whether exactly these bytes are at a path.
    package func isAt(_ path: String) -> Bool {
      guard let bytes = try? SafeFile.read(path, limit: size), bytes.count == size else { return false }
      return Checksum.of(bytes) == checksum
    }
  }

  /// A page that stays as it is as long as its sources do.
  package struct Page: Sendable, Hashable {
    /// The digest of all sources that are not files.
    package let digest: String
    /// The files of the career folder that it looked for.
    package var looked: [String] = []
    /// Other files of the site that belong to it: pictures, a card.
    package var parts: [String] = []
  }

  /// Makes a manifest of nothing.
  package init() {}

  /// Reads a manifest, skipping lines that name nothing inside the folder, whoever wrote them; nil when it is not a manifest.
  package init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    guard lines.count >= 2, lines[0].starts(with: "lapel-files ".utf8) else { return nil }
    inputs = Self.text(lines[1])
    var page: (path: String, page: Page)?
    for line in lines.dropFirst(2) {
      if line.starts(with: "=< ".utf8) {
        page?.page.looked.append(Self.path(line.dropFirst(3)))
      } else if line.starts(with: "=+ ".utf8) {
        page?.page.parts.append(Self.text(line.dropFirst(3)))
      } else if line.starts(with: "= ".utf8) {
        if let page { pages[page.path] = page.page }
        let parts = line.dropFirst(2).split(separator: 32, maxSplits: 1)
        page = parts.count == 2 ? (Self.text(parts[1]), Page(digest: Self.text(parts[0]))) : nil
      } else if line.starts(with: "< - ".utf8) {
        looked.updateValue(nil, forKey: Self.path(line.dropFirst(4)))
      } else if line.starts(with: "< ".utf8) {
        if let (file, path) = Self.file(line.dropFirst(2)) {
          looked.updateValue(file, forKey: Self.path(path))
        }
      } else if let (file, path) = Self.file(line), Self.isInside(path) {
        files[Self.text(path)] = file
      }
    }
    if let page { pages[page.path] = page.page }
    isDamaged = !lines[0].elementsEqual(Self.head.utf8) || !Self.isWhole(bytes)
  }

  /// The file's contents, ending in its checksum.
  package var bytes: [UInt8] {
    var text = "\(Self.head)\n\(inputs)\n"
    for (path, file) in looked.sorted(by: { $0.key < $1.key }) {
      text += "< \(file.map(Self.line) ?? "-") \(Self.written(path))\n"
    }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) { text += "\(Self.line(file)) \(path)\n" }
    for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
      text += "= \(page.digest) \(path)\n"
      for path in page.looked { text += "=< \(Self.written(path))\n" }
      for path in page.parts { text += "=+ \(path)\n" }
    }
    let bytes = Array(text.utf8)
    return bytes + Array(". \(String(Checksum.of(bytes), radix: 16))\n".utf8)
  }

  // MARK: Lines

  private static let head = "lapel-files 2"

  private static func line(_ file: File) -> String { "\(String(file.checksum, radix: 16)) \(file.size)" }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func file(_ line: ArraySlice<UInt8>) -> (File, path: ArraySlice<UInt8>)? {
    let parts = line.split(separator: 32, maxSplits: 2)
    guard parts.count == 3, let checksum = UInt32(text(parts[0]), radix: 16), let size = Int(text(parts[1])),
      size >= 0
    else {
      return nil
    }
    return (File(size: size, checksum: checksum), parts[2])
  }

  /// A path as it is written, since a person's path may contain a line end.
  private static func written(_ path: String) -> String {
    path.utf8.contains { $0 == 10 || $0 == 37 }
      ? path.replacing("%", with: "%25").replacing("\n", with: "%0A") : path
  }

  private static func path(_ written: ArraySlice<UInt8>) -> String {
    let path = text(written)
    return written.contains(37)
      ? path.replacing("%0A", with: "\n").replacing("%25", with: "%") : path
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.dropLast().lastIndex(of: 10), bytes.last == 10 else { return false }
    let line = String(decoding: bytes[(last + 1)...].dropLast(), as: UTF8.self)
    return line == ". \(String(Checksum.of(Array(bytes[...last])), radix: 16))"
  }

  private static func isInside(_ path: ArraySlice<UInt8>) -> Bool {
    !path.contains(0) && !path.elementsEqual(name.utf8)
      && path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
      }
  }
}
