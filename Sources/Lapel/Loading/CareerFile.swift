public import LapelDiagnostics

/// One file of a career folder, read whole.
public struct CareerFile: Sendable {
  /// The path relative to the folder: `targets/hanbit.yaml`.
  public let name: String
  /// The path as the person reaches it, and the bytes.
  public let source: SourceFile

  /// Makes a file from what was read.
  public init(name: String, source: SourceFile) {
    self.name = name
    self.source = source
  }

  /// Whether the file is kept out of git, so that its values win.
  var isPrivate: Bool { Self.isPrivate(name) }

  static func isPrivate(_ name: String) -> Bool {
    let last = name.split(separator: "/").last ?? ""
    return ["private.yaml", "private.yml", "private.json"].contains(last.lowercased())
  }

  /// Whether a file holds what an import found no field for: `imported/2/rest.yaml`.
  package static func isLeftOver(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.last == "rest.yaml" && parts.dropLast().contains("imported")
  }
}
