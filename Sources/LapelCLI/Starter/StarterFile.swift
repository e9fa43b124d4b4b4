#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One file of a new career folder.
struct StarterFile: Sendable {
  /// Inside the folder.
  let path: String
  let text: String

  enum Outcome: Equatable {
    case written(String)
    /// It was there before, and stays as it was.
    case kept(String)
  }

  /// Writes the file where none is yet. A file that comes into being meanwhile is kept too.
  func write(into folder: String) throws(Failure) -> Outcome {
    let whole = "\(folder)/\(path)"
    let parent = whole.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: whole), options: .withoutOverwriting)
      return .written(whole)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      guard FileManager.default.fileExists(atPath: parent) else { throw failure(whole, error) }
      return .kept(whole)
    } catch {
      throw failure(whole, error)
    }
  }

  private func failure(_ path: String, _ error: any Error) -> Failure {
    .file("`\(path)` could not be written: \(FileTrouble.reason(error))")
  }
}

/// The files that `lapel init` makes.
enum Starter {
  static func files(in language: InitCommand.StarterLanguage) -> [StarterFile] {
    let korean = language == .ko
    return [
      StarterFile(path: "profile.yaml", text: schemaLine + (korean ? koreanProfile : englishProfile)),
      StarterFile(path: "private.yaml", text: schemaLine + (korean ? koreanPrivate : englishPrivate)),
      StarterFile(path: ".gitignore", text: "private.yaml\noutput/\n"),
    ]
  }

  /// The line that editors' YAML extensions read: it gives completion and explanations while typing.
  private static let schemaLine = "# yaml-language-server: $schema=.lapel/career.schema.json\n"
}
