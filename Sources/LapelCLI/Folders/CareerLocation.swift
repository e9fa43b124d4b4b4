#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which folder a command means. A folder is found, not configured.
struct CareerLocation: Equatable, Sendable {
  /// As reached from the working directory; `.` for that itself.
  let path: String
  /// What the output folder is called after it.
  let name: String

  /// - Parameter asked: a path or a name under `profiles/`; nil lets the folder be found.
  init(asked: String?) throws(Failure) {
    if let asked {
      self = try CareerLocation.named(asked)
    } else {
      self = try CareerLocation.found()
    }
  }

  private init(path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    let whole = URL(filePath: path).standardizedFileURL.lastPathComponent
    name = whole == "/" ? "career" : whole
  }

  private static func named(_ text: String) throws(Failure) -> CareerLocation {
    switch Place(text) {
    case .folder: return CareerLocation(path: text)
    case .file:
      throw .usage("`\(text)` is a file; expected the folder that holds the career files")
    case .nothing: break
    }
    if !text.contains("/"), case .folder = Place("profiles/\(text)") {
      return CareerLocation(path: "profiles/\(text)")
    }
    let known = profiles()
    throw .file(
      "there is no folder `\(text)`",
      hints: known.isEmpty
        ? "`lapel init \(text)` makes one" : "there are \(known.map { "`\($0)`" }.joined(separator: ", "))")
  }

  private static func found() throws(Failure) -> CareerLocation {
    if holdsCareerFiles(".") { return CareerLocation(path: ".") }
    let known = profiles()
    switch known.count {
    case 1: return CareerLocation(path: known[0])
    case 0:
      throw .usage(
        "there is no career here: no career files in this folder, and no folder under `profiles/`",
        hints: "`lapel init my-career` makes one", "or name the folder: `lapel check FOLDER`")
    default:
      throw .usage(
        "which career? there are \(known.map { "`\($0)`" }.joined(separator: ", "))",
        hints: "name one, as in `lapel check \(known[0].split(separator: "/").last ?? "")`")
    }
  }

  /// The folders under `profiles/`, by name.
  private static func profiles() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "profiles")) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { "profiles/\($0)" }.filter {
      if case .folder = Place($0) { true } else { false }
    }
  }

  /// Whether the folder itself has a file that says who someone is, so that not every YAML file passes for a career.
  private static func holdsCareerFiles(_ folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { name in
      guard !name.hasPrefix("."), name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return false }
      if name.hasPrefix("profile.") { return true }
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return false }
      return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
        signs.contains { line.starts(with: $0.utf8) }
      }
    }
  }

  /// Top-level keys that stand in career files and hardly in others.
  private static let signs = ["headline:", "strengths:", "experience:", "internships:", "education:"]

  private enum Place {
    case folder, file, nothing

    init(_ path: String) {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        self = .nothing
        return
      }
      self = isFolder ? .folder : .file
    }
  }
}
