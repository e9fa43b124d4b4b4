public import LapelDiagnostics

/// All documents of one file, in a flat store of nodes that keeps the source.
public struct YAMLFile: Sendable {
  let store: NodeStore
  /// Warnings for text that strict YAML refuses but that was read anyway, each with a fix that makes it
  /// plain YAML. Empty after strict reading, which reports them as errors.
  ///
  /// `check --strict` prints them, `format` applies them, and a plain `check` leaves them out.
  public let relaxations: [Diagnostic]

  /// The root of each document; an empty document has an empty scalar as its root.
  public var documents: [Node] { store.documents.map { Node(store, $0.root) } }

  /// The range of each comment, from its `#` to the end of its line, in order.
  public var comments: [SourceRange] {
    store.comments.map { SourceRange(store.file, Int($0.lowerBound)..<Int($0.upperBound)) }
  }

  /// The number of nodes in all documents, without following aliases.
  public var nodeCount: Int { store.nodes.count }

  /// Reads a whole file: its notation, duplicate keys, aliases that cannot be followed, and in career files
  /// what YAML accepts silently and people rarely mean. What cannot be read is reported, and reading goes on
  /// after it.
  ///
  /// Following aliases is safe: there are no cycles, and the size of what they stand for is limited (16 MiB).
  ///
  /// - Parameters:
  ///   - source: the file as UTF-8: see `SourceFile.init(path:decoding:id:report:)`.
  ///   - id: the file's id in diagnostics.
  public static func read(_ source: SourceFile, id: FileID, mode: ReadingMode, report: inout Report)
    -> YAMLFile
  {
    var parsed = parse(source, id: id, mode: mode, checksAliases: true, report: &report)
    parsed.checkKeys(&report)
    if mode == .career { Lints(parsed.store, parsed.cutTexts, isCareer: true).check(&report) }
    return parsed.file
  }

  /// Reads only the notation, which decides whether a file is YAML. Duplicate keys and aliases without an
  /// anchor are not mistakes of the notation.
  ///
  /// Aliases may mean themselves here: do not follow them without a limit.
  public static func parse(_ source: SourceFile, id: FileID, mode: ReadingMode, report: inout Report)
    -> YAMLFile
  {
    parse(source, id: id, mode: mode, checksAliases: false, report: &report).file
  }

  /// The result of parsing.
  struct Parsed {
    var store: NodeStore
    let relaxations: [Diagnostic]
    let cutTexts: [CutText]

    var file: YAMLFile { YAMLFile(store: store, relaxations: relaxations) }

    mutating func checkKeys(_ report: inout Report) {
      var keys = DuplicateKeys(store)
      keys.check(&report)
      if !keys.tables.isEmpty || !keys.merging.isEmpty {
        store = NodeStore(store, tables: keys.tables, merging: keys.merging)
      }
    }
  }

  static func parse(
    _ source: SourceFile, id: FileID, mode: ReadingMode, checksAliases: Bool, report: inout Report
  ) -> Parsed {
    // Offsets are 32 bits wide.
    let isReadable = source.isText && source.bytes.count < 1 << 31
    if source.isText, !isReadable {
      report.add(Diagnostic(.tooLarge, "the file is larger than 2 GiB", at: SourceRange(id, 0..<0)))
    }
    let bytes = isReadable ? source.bytes : []
    var characters: CharacterCheck?
    let read = bytes.withUnsafeBufferPointer { buffer in
      if !source.isOrdinary { characters = CharacterCheck(Bytes(buffer)) }
      var parser = Parser(bytes: Bytes(buffer), file: id, mode: mode)
      parser.stream()
      if checksAliases { parser.checkAliases() }
      return (
        store: NodeStore(source: bytes, parser: parser), report: parser.report,
        relaxations: parser.relaxations, cutTexts: parser.cutTexts
      )
    }
    if let characters, !characters.isEmpty {
      characters.report(in: read.store, &report)
      // An unescaped control character is one mistake, whatever else it does to its line.
      for diagnostic in read.report.diagnostics
      where !characters.controls.contains(where: { $0.lowerBound == diagnostic.range?.bytes.lowerBound }) {
        report.add(diagnostic)
      }
    } else {
      report.add(contentsOf: read.report)
    }
    return Parsed(store: read.store, relaxations: read.relaxations, cutTexts: read.cutTexts)
  }
}
