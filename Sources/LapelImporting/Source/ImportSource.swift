import LapelArchive
import LapelDiagnostics
import LapelXML

/// A foreign file, or a folder or archive of them, as it was given.
package struct ImportSource: Sendable {
  /// The file's or folder's name without the way to it.
  package let name: String
  /// The file as it was given; empty for a folder.
  package let bytes: [UInt8]
  /// What a folder or an archive holds, by path inside it; empty for a file.
  package let members: [Member]
  /// The pictures that an archive holds, by path inside it; they are not unpacked.
  let pictures: [String]
  /// Files beside this one that it may ask for, by path inside their folder.
  let companion: @Sendable (String) -> [UInt8]?
  /// The text as UTF-8 whatever its encoding was; empty for an archive.
  let text: String
  /// The text as YAML or JSON; nil when it is neither.
  let tree: SourceValue?
  private let treeProblem: String?

  /// A file in a folder or an archive.
  package struct Member: Sendable {
    /// Inside the folder or archive, with `/` between folders.
    package let path: String
    /// Unpacked.
    package let bytes: [UInt8]

    /// A file by its path.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    /// The last part of the path.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// Decodes the text, and reads it as YAML or JSON where it is that; nothing is judged yet.
  package init(
    name: String, bytes: [UInt8], members: [Member] = [], pictures: [String] = [],
    companion: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.name = name
    self.bytes = bytes
    self.members = members
    self.pictures = pictures
    self.companion = companion
    let isArchive = bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: "%PDF".utf8)
    text = isArchive || bytes.isEmpty ? "" : String(decoding: ForeignText.utf8(bytes), as: UTF8.self)
    guard Self.isTree(name, text) else {
      tree = nil
      treeProblem = nil
      return
    }
    let bytes = Array(text.utf8)
    var report = Report()
    tree = SourceValue.yaml(SourceFile(path: name, bytes: bytes), report: &report)
    treeProblem = report.diagnostics.first { $0.severity == .error }.map { Self.words(for: $0, bytes) }
  }

  private static func words(for problem: Diagnostic, _ bytes: [UInt8]) -> String {
    guard let range = problem.range else { return problem.message }
    return "\(problem.message) (line \(LineTable(bytes).place(of: range.bytes.lowerBound).line))"
  }

  /// The text as YAML or JSON.
  func readTree() throws(ImportProblem) -> SourceValue {
    guard let tree else { throw ImportProblem(treeProblem ?? "it is neither YAML nor JSON") }
    return tree
  }

  /// Why the text cannot be read as what its name says; nil when nothing is wrong.
  package var problem: String? { treeProblem }

  /// The files in it; a file is itself.
  var files: [Member] { members.isEmpty ? [Member(path: name, bytes: bytes)] : members }

  /// An archive with the texts in it; nil for bytes that are no archive.
  package static func archive(name: String, bytes: [UInt8]) throws(ImportProblem) -> ImportSource? {
    try archive(name: name, bytes: bytes, depth: 0)
  }

  private static func archive(name: String, bytes: [UInt8], depth: Int) throws(ImportProblem)
    -> ImportSource?
  {
    guard Archive.seems(bytes) else { return nil }
    var pictures: [String] = []
    let archive: Archive
    do throws(ArchiveProblem) {
      archive = try Archive(bytes) { path in
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        if path.hasPrefix("__MACOSX") { return false }
        if pictureEndings.contains(ending) { pictures.append(path) }
        return textEndings.contains(ending) || ending == "zip" && depth == 0
      }
    } catch {
      throw ImportProblem(error.message)
    }
    // An archive of one archive, as a large export comes, is that one.
    if archive.entries.count == 1, let inner = archive.entries.first, Archive.seems(inner.bytes), depth == 0 {
      return try Self.archive(name: name, bytes: inner.bytes, depth: 1)
    }
    return ImportSource(
      name: name, bytes: bytes, members: archive.entries.map { Member(path: $0.path, bytes: $0.bytes) },
      pictures: pictures)
  }

  private static let pictureEndings: Set<String> = [
    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "svg", "emf", "wmf",
  ]
  private static let textEndings: Set<String> = [
    "csv", "xml", "rels", "json", "yaml", "yml", "tex", "bib", "md", "txt", "html", "htm",
  ]

  /// The name's ending in lower case: `json`.
  var ending: String { name.contains(".") ? name.split(separator: ".").last?.lowercased() ?? "" : "" }

  private static func isTree(_ name: String, _ text: String) -> Bool {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    if ["yaml", "yml", "json"].contains(ending) { return !text.isEmpty }
    return text.prefix(64).drop(while: \.isWhitespace).first == "{"
  }
}
