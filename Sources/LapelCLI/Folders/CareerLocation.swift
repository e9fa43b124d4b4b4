import Lapel
import LapelDiagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder that a command works on. It is found, not configured.
struct CareerLocation: Equatable, Sendable {
  /// The path as reached from the working directory; `.` for that directory itself.
  let path: String
  /// The name of its output folder.
  let name: String

  /// - Parameter asked: a path or a name under `profiles/`; nil lets the folder be found.
  init(asked: String?) throws(Failure) {
    if let asked {
      self = try CareerLocation.named(asked)
    } else {
      self = try CareerLocation.found()
    }
  }

  /// Whether career files are read from a folder, which need not exist yet.
  func isRead(_ folder: String) -> Bool {
    let root = URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path(percentEncoded: false)
    let whole = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path(
      percentEncoded: false)
    let parts = { (path: String) in path.split(separator: "/") }
    guard parts(whole).starts(with: parts(root)) else { return false }
    let below = parts(whole).dropFirst(parts(root).count)
    return below.first != "output" && !below.contains { $0.hasPrefix(".") }
  }

  /// Whether the text names a folder, by path or under `profiles/`.
  static func exists(_ text: String) -> Bool {
    SafeFile.isFolder(text) || !text.contains("/") && SafeFile.isFolder("profiles/\(text)")
  }

  /// The career folder that a word names where a target's id was expected; nil when the word may well be an id.
  static func namedAlone(_ word: String) -> CareerLocation? {
    guard exists(word), (try? found()) == nil else { return nil }
    return try? named(word)
  }

  private init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    let whole = URL(filePath: path).standardizedFileURL.lastPathComponent
    name = whole == "/" ? "career" : whole
  }

  private static func named(_ text: String) throws(Failure) -> CareerLocation {
    if SafeFile.isFolder(text) { return CareerLocation(path: text) }
    if SafeFile.exists(text) {
      throw .usage("`\(text)` is a file; expected the folder that holds the career files")
    }
    if !text.contains("/"), SafeFile.isFolder("profiles/\(text)") {
      return CareerLocation(path: "profiles/\(text)")
    }
    throw .file("there is no folder `\(text)`", hints: hint(for: text))
  }

  /// A hint: the folder that was meant, else the existing ones, else how to make one.
  private static func hint(for text: String) -> String {
    let known = profiles()
    let here = names(in: ".").filter { SafeFile.isFolder($0) }
    if let meant = Spelling.nearest(to: text, in: known + here) { return "did you mean `\(meant)`?" }
    return known.isEmpty ? "`lapel init \(text)` makes one" : "there are \(listed(known))"
  }

  private static func found() throws(Failure) -> CareerLocation {
    if holdsCareerFiles(".") { return CareerLocation(path: ".") }
    let known = profiles()
    switch known.count {
    case 1: return CareerLocation(path: "profiles/\(known[0])")
    case 0:
      throw .usage(
        "there is no career here: no career files in this folder, and no folder under `profiles/`",
        hints: "`lapel init my-career` makes one", "or name the folder: `lapel check FOLDER`")
    default:
      throw .usage(
        "which career? there are \(listed(known))", hints: "name one, as in `lapel check \(known[0])`")
    }
  }

  /// The names of the folders under `profiles/`.
  private static func profiles() -> [String] {
    names(in: "profiles").filter { SafeFile.isFolder("profiles/\($0)") }
  }

  private static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func listed(_ names: [String]) -> String {
    names.prefix(20).map { "`\($0)`" }.joined(separator: ", ") + (names.count > 20 ? ", …" : "")
  }

  /// Whether the folder itself has a file that says who someone is, so that not every YAML file makes a
  /// career.
  private static func holdsCareerFiles(_ folder: String) -> Bool {
    names(in: folder).contains { name in
      guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return false }
      if name.hasPrefix("profile.") { return true }
      guard let bytes = try? SafeFile.read(name, limit: 1 << 20) else { return false }
      return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
        signs.contains { line.starts(with: $0.utf8) }
      }
    }
  }

  /// Top-level keys that career files have and other files hardly ever have.
  private static let signs = ["headline:", "strengths:", "experience:", "internships:", "education:"]
}
