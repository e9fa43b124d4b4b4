public import LapelDiagnostics

/// One file of a career folder, read whole.
public struct CareerFile: Sendable {
  /// Relative to the folder: `targets/hanbit.yaml`.
  public let name: String
  /// Its path as the person reaches it, and its bytes.
  public let source: SourceFile

  /// A file with what was read of it.
  public init(name: String, source: SourceFile) {
    self.name = name
    self.source = source
  }

  /// Whether it is kept out of git, so that its values win.
  var isPrivate: Bool { Self.isPrivate(name) }

  static func isPrivate(_ name: String) -> Bool {
    let last = name.split(separator: "/").last ?? ""
    return ["private.yaml", "private.yml", "private.json"].contains(last.lowercased())
  }
}
