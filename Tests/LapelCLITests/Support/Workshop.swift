import Subprocess
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of its own to run the built `lapel` in, thrown away afterwards.
struct Workshop {
  let path: String

  /// What a command wrote and how it ended.
  struct Outcome: Equatable {
    /// stdout, or stdout and stderr as they came where `together` was asked for.
    var output: String
    var errors: String
    var exitCode: Int32
  }

  /// Runs `body` in a new folder.
  static func with<T>(_ body: (Workshop) async throws -> T) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lapel-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(Workshop(path: folder.path))
  }

  /// Runs a line of shell in the folder as a reader of `locale` would, with the built `lapel` on its path and a
  /// fixed day.
  func run(_ line: String, together: Bool = false, locale: String = "C.UTF-8") async throws -> Outcome {
    let script = "cd '\(path)' && { \(line)\n} " + (together ? "2>&1" : "")
    let binary = try Workshop.binary()
    let result = try await Subprocess.run(
      .name("sh"), arguments: ["-c", script],
      environment: .inherit.updating([
        "PATH": "\(binary):/usr/bin:/bin", "HOME": path, "NO_COLOR": "1", "LC_ALL": locale, "TZ": "UTC",
        "CI": "",
        "SOURCE_DATE_EPOCH": "1767312000",
      ]),
      output: .string(limit: 8 << 20), error: .string(limit: 8 << 20))
    guard case .exited(let code) = result.terminationStatus else {
      throw Broken(description: "`\(line)` ended with \(result.terminationStatus)")
    }
    return Outcome(
      output: result.standardOutput, errors: result.standardError, exitCode: Int32(code))
  }

  func write(_ text: String, to file: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(file)")), as: UTF8.self)
  }

  /// Every file under a folder, as paths inside it, sorted.
  func files(under folder: String) -> [String] {
    (FileManager.default.subpathsOfFolder("\(path)/\(folder)")).sorted()
  }

  /// Puts a career of the project's `profiles/` into the folder's own.
  func addProfile(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/profiles", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(Project.root)/profiles/\(name)", toPath: "\(path)/profiles/\(name)")
  }

  /// The folder of the `lapel` that was built along with these tests.
  private static func binary() throws -> String {
    let runner = CommandLine.arguments[0].split(separator: "/").dropLast().joined(separator: "/")
    let candidates = ["/\(runner)", "\(Project.root)/.build/debug"]
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/lapel") })
    else { throw Broken(description: "no `lapel` in \(candidates)") }
    return found
  }
}

/// The test itself cannot go on.
struct Broken: Error, CustomStringConvertible {
  let description: String
}

/// Where this project's files are.
enum Project {
  static let root = String(
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/"))

  /// Linux has a file that is always full.
  static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

  /// Whether the goldens and transcripts are to be written instead of compared: `make goldens`.
  static let writesGoldens = ProcessInfo.processInfo.environment["LAPEL_GOLDENS"] == "write"
}

extension FileManager {
  /// Paths of all files (not folders) under a folder.
  fileprivate func subpathsOfFolder(_ folder: String) -> [String] {
    (try? contentsOfDirectory(atPath: folder))?.flatMap { name -> [String] in
      var isFolder = false
      _ = fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
      return isFolder ? subpathsOfFolder("\(folder)/\(name)").map { "\(name)/\($0)" } : [name]
    } ?? []
  }
}
