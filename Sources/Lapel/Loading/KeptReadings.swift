import LapelDiagnostics
package import LapelYAML

/// What was read of the files of a folder, kept so that a file that has not changed is not read again.
package struct KeptReadings: Sendable {
  private var files: [String: KeptFile] = [:]

  /// Nothing is kept yet.
  package init() {}

  /// The file as it was read last; nil for a file that is no text or that the folder does not have.
  package func yaml(of name: String) -> YAMLFile? { files[name]?.reading.yaml }

  /// The file as it was read before, if it is still the same and is at the same place among the files.
  func reading(of file: CareerFile, _ id: FileID) -> KeptFile? {
    guard let kept = files[file.name], kept.reading.id == id, kept.source.path == file.source.path,
      kept.source.bytes == file.source.bytes
    else { return nil }
    return kept
  }

  /// Keeps these and nothing else.
  mutating func keep(_ read: [KeptFile]) {
    files = Dictionary(read.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// One file, read.
struct KeptFile: Sendable {
  let name: String
  let source: SourceFile
  let reading: FileReading
  /// What its documents hold, each by itself; nil where `private.yaml` says more of an entry somewhere.
  var documents: [DocumentReading]?

  init(_ file: CareerFile, _ id: FileID) {
    name = file.name
    source = file.source
    reading = FileReading(file, id)
  }
}
