public import LapelDiagnostics

/// All documents of one file, in a flat store of nodes that keeps the source.
public struct YAMLFile: Sendable {
  /// The root of each document; a document with nothing in it has an empty scalar as its root.
  public let documents: [Node]

  /// Reads a whole file. What cannot be read is reported, and reading goes on after it.
  ///
  /// - Parameters:
  ///   - source: the file; its bytes have been turned into UTF-8 by `SourceFile.init(path:decoding:…)`.
  ///   - id: what diagnostics call the file.
  public static func read(_ source: SourceFile, id: FileID, mode: ReadingMode, report: inout Report) -> YAMLFile {
    YAMLFile(documents: [])
  }
}
