import LapelDiagnostics
import LapelYAML

/// One file, read as YAML.
struct FileReading: Sendable {
  let id: FileID
  private(set) var report = Report()
  private(set) var relaxations: [Diagnostic] = []
  private(set) var documents: [CareerDocument] = []
  let yaml: YAMLFile

  init(_ file: CareerFile, _ id: FileID) {
    self.id = id
    yaml = YAMLFile.read(file.source, id: id, mode: .career, report: &report)
    relaxations = yaml.relaxations
    documents = yaml.documents.filter { !$0.isEmpty }.map {
      CareerDocument(root: $0, isPrivate: file.isPrivate)
    }
  }
}

/// One document of a file.
struct CareerDocument: Sendable {
  let root: Node
  let isPrivate: Bool
}
