public import LapelDiagnostics

/// All documents of one file, in a flat store of nodes that keeps the source.
public struct YAMLFile: Sendable {
  let store: NodeStore
  /// The text that strict YAML refuses and that was read all the same: warnings, each with a fix that makes it plain
  /// YAML. Empty after strict reading, which reports them as errors.
  ///
  /// `check --strict` prints them, `format` applies them; a plain `check` leaves them out.
  public let relaxations: [Diagnostic]

  /// The root of each document; a document with nothing in it has an empty scalar as its root.
  public var documents: [Node] { store.documents.map { Node(store, $0.root) } }

  /// Where the comments are, each from its `#` to the end of its line, in order.
  public var comments: [SourceRange] {
    store.comments.map { SourceRange(store.file, Int($0.lowerBound)..<Int($0.upperBound)) }
  }

  /// Reads a whole file. What cannot be read is reported, and reading goes on after it.
  ///
  /// - Parameters:
  ///   - source: the file; its bytes have been turned into UTF-8 by `SourceFile.init(path:decoding:…)`.
  ///   - id: what diagnostics call the file.
  public static func read(_ source: SourceFile, id: FileID, mode: ReadingMode, report: inout Report)
    -> YAMLFile
  {
    let parser = source.bytes.withUnsafeBufferPointer { buffer in
      var parser = Parser(bytes: Bytes(buffer), file: id, mode: mode)
      parser.stream()
      return parser
    }
    for diagnostic in parser.diagnostics { report.add(diagnostic) }
    return YAMLFile(
      store: NodeStore(source: source.bytes, parser: parser), relaxations: parser.relaxations)
  }
}
