import LapelDiagnostics
package import LapelYAML

/// What was read from the files of a folder, kept so that an unchanged file is not read again.
package struct KeptReadings: Sendable {
  private var files: [String: KeptFile] = [:]

  /// Keeps nothing yet.
  package init() {}

  /// The file as it was last read; nil for a file that is not text or not in the folder.
  package func yaml(of name: String) -> YAMLFile? { files[name]?.reading.yaml }

  /// The file as it was read before, if it is unchanged and at the same place among the files; nil otherwise.
  func reading(of file: CareerFile, _ id: FileID) -> KeptFile? {
    guard let kept = files[file.name], kept.reading.id == id, kept.source.path == file.source.path,
      kept.source.bytes == file.source.bytes
    else { return nil }
    return kept
  }

  /// The entries of a file that has changed, as far as the change cannot have touched them.
  func entries(before changed: KeptFile) -> KnownEntries {
    guard let kept = files[changed.name], kept.reading.id == changed.reading.id,
      // Where a mark is missing, what stands before it may be read otherwise.
      !kept.reading.report.hasErrors, !changed.reading.report.hasErrors
    else { return KnownEntries() }
    return KnownEntries(of: kept, for: changed.source)
  }

  /// Keeps these readings and drops all others.
  mutating func keep(_ read: [KeptFile]) {
    files = Dictionary(read.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// One file as it was read.
struct KeptFile: Sendable {
  let name: String
  let source: SourceFile
  let reading: FileReading
  /// The contents of its documents, each by itself; nil when `private.yaml` adds to an entry somewhere.
  var documents: [DocumentReading]?

  init(_ file: CareerFile, _ id: FileID) {
    name = file.name
    source = file.source
    reading = FileReading(file, id)
  }
}
