public import LapelDiagnostics
import LapelYAML

/// From files to a career: each document is read as a file of its own, and all are put together.
struct CareerReading {
  var report: Report
  var career = Career()
  var relaxations: [Diagnostic] = []
  var documents: [CareerDocument] = []
  /// Files that could not be read, or only in part: what they declare is not known for certain.
  var broken: [FileID] = []
  var privateFiles: Set<FileID> = []
  var parts = PersonParts()
  private var overlays = PrivateOverlays([])

  private static let keys = RecordKeys("career", CareerShape.topLevel, isLine: false)

  init(report: Report) { self.report = report }

  mutating func read(_ file: CareerFile, _ id: FileID) {
    if file.isPrivate { privateFiles.insert(id) }
    guard file.source.isText else {
      broken.append(id)
      return
    }
    let before = report.diagnostics.count
    let yaml = YAMLFile.read(file.source, id: id, mode: .career, report: &report)
    if report.diagnostics[before...].contains(where: { $0.severity == .error }) { broken.append(id) }
    relaxations += yaml.relaxations
    documents += yaml.documents.filter { !$0.isEmpty }.map {
      CareerDocument(root: $0, isPrivate: file.isPrivate)
    }
  }

  mutating func fail(_ id: FileID, _ reason: String) {
    broken.append(id)
    report.add(
      Diagnostic(.unreadableFile, "the file cannot be read: \(reason)", at: SourceRange(id, 0..<0)))
  }

  /// The career, with the person put together.
  mutating func finish() -> Career {
    overlays = PrivateOverlays(documents)
    for document in documents { read(document) }
    career.person = parts.merged(&report)
    if career.person.name == nil { reportMissingName() }
    return career
  }

  private mutating func read(_ document: CareerDocument) {
    guard document.root.kind == .mapping else {
      report.add(
        Diagnostic(
          .wrongShape,
          "a career file has keys, such as `name` or `projects`, and this is \(document.root.kind == .sequence ? "a list" : "a text")",
          at: document.root.range.start,
          hints: ["write the section first, such as `projects:`, then its list"]))
      return
    }
    guard let record = Self.keys.open(document.root, &report) else { return }
    if let person = Person.schema.make(record, 0, &report) {
      parts.add(person, record, isPrivate: document.isPrivate)
    }
    for type in Career.sections { readSection(type, record, isPrivate: document.isPrivate) }
    career.custom += list("custom", record)
    career.referees += list("references", record)
    career.applications += list("applications", record)
    career.log += list("log", record)
    career.targets += many("target", record)
    career.postings += many("posting", record)
    career.retrospectives += many("retrospective", record)
    career.goals += many("goals", record)
    career.assessments += many("assessment", record)
  }

  private mutating func readSection<E: Entry>(_ type: E.Type, _ record: RecordNode, isPrivate: Bool) {
    guard let node = value(E.section.rawValue, record) else { return }
    let entries: [E] =
      overlays.isEmpty(for: E.section)
      ? [E].read(node, &report) ?? [] : overlays.read(type, node, isPrivate: isPrivate, &report)
    if !entries.isEmpty { career.entries[E.section, default: []] += entries.map { $0 as any Entry } }
  }

  private mutating func list<Value: NodeConvertible>(_ name: String, _ record: RecordNode) -> [Value] {
    value(name, record).flatMap { [Value].read($0, &report) } ?? []
  }

  private mutating func many<Value: NodeConvertible & Hashable>(_ name: String, _ record: RecordNode)
    -> [Value]
  {
    value(name, record).flatMap { OneOrMany<Value>.read($0, &report)?.values } ?? []
  }

  private mutating func value(_ name: String, _ record: RecordNode) -> Node? {
    guard let slot = Self.keys.slots[name], let node = record.values[slot], !node.isAbsent(&report) else {
      return nil
    }
    return node
  }

  private mutating func reportMissingName() {
    // The name may stand in what could not be read.
    if !broken.isEmpty { return }
    report.add(
      Diagnostic(
        .missingName, "nobody's name stands in this folder", at: parts.emptyName,
        hints: [
          "write `name: …` in `profile.yaml`; every .yaml file of the folder is read",
          "`lapel init FOLDER` writes a career to begin with",
        ]))
  }
}

/// One document of a file.
struct CareerDocument: Sendable {
  let root: Node
  let isPrivate: Bool
}

extension DiagnosticCode {
  public static let missingName = DiagnosticCode(
    "missing-name", .error, "a career without a name",
    "A CV needs a name, once in the folder: `name: …` in any of its files, usually `profile.yaml`.",
    wrong: "headline: Practical AI developer", right: "name: Gildong Hong\nheadline: Practical AI developer")
  public static let unreadableFile = DiagnosticCode(
    "unreadable-file", .error, "a file of the folder that cannot be read",
    """
    Every `.yaml`, `.yml` and `.json` file of the folder is read. One that cannot be is an error, since a part of the career is \
    missing: mend its permissions or its link, split it, or move it out of the folder.
    """)
}
