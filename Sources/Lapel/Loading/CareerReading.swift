public import LapelDiagnostics
import LapelYAML

/// Turns files into a career: each document is read by itself, and then all are put together.
struct CareerReading {
  var report: Report
  var relaxations: [Diagnostic] = []
  var documents: [CareerDocument] = []
  /// Files that could not be read, or only in part; what they declare is not known for certain.
  var broken: [FileID] = []
  var privateFiles: Set<FileID> = []
  /// Whether there is enough to read to use all processors: below this, threads take longer to start than they save.
  let isLarge: Bool
  /// Whether there is enough to check values beside entries, which takes longer than reading.
  let isCheckedBeside: Bool
  private var parts = PersonParts()
  private var files: [KeptFile] = []

  /// - Parameter size: the number of bytes in all files.
  init(report: Report, size: Int) {
    self.report = report
    isLarge = size > 1 << 17
    isCheckedBeside = size > 1 << 14
  }

  /// - Parameter kept: readings of files that have not changed.
  mutating func read(_ files: [(CareerFile, FileID)], _ kept: KeptReadings) {
    for (file, id) in files where file.isPrivate { privateFiles.insert(id) }
    broken += files.filter { !$0.0.source.isText }.map(\.1)
    let texts = files.filter { $0.0.source.isText }
    let read: @Sendable (CareerFile, FileID) -> KeptFile = { file, id in
      kept.reading(of: file, id) ?? KeptFile(file, id)
    }
    self.files = isLarge ? Parallel.map(texts, read) : texts.map(read)
    for file in self.files.map(\.reading) {
      report.add(contentsOf: file.report)
      if file.report.hasErrors { broken.append(file.id) }
      relaxations += file.relaxations
      documents += file.documents
    }
  }

  mutating func fail(_ id: FileID, _ reason: String) {
    broken.append(id)
    report.add(
      Diagnostic(.unreadableFile, "the file cannot be read: \(reason)", at: SourceRange(id, 0..<0)))
  }

  /// The career, with the person's values put together.
  ///
  /// - Parameter kept: receives what was read.
  mutating func finish(_ kept: inout KeptReadings) -> Career {
    let overlays = PrivateOverlays(documents)
    // What `private.yaml` says about an entry changes how other files are read.
    if !overlays.isEmpty { for index in files.indices { files[index].documents = nil } }
    let read: @Sendable ((CareerDocument, KnownEntries)) -> DocumentReading = {
      DocumentReading($0.0, overlays, knowing: $0.1)
    }
    let unread = files.filter { $0.documents == nil }.flatMap { file in
      let known = overlays.isEmpty ? kept.entries(before: file) : KnownEntries()
      return file.reading.documents.map { ($0, known) }
    }
    var new = (isLarge ? Parallel.map(unread, read) : unread.map(read))[...]
    var career = Career()
    for index in files.indices {
      let count = files[index].reading.documents.count
      let parts = files[index].documents ?? Array(new.prefix(count))
      if files[index].documents == nil { new = new.dropFirst(count) }
      files[index].documents = overlays.isEmpty ? parts : nil
      for part in parts {
        report.add(contentsOf: part.report)
        career.add(part.isPrivate ? PrivateFileLevels.raised(part.career) : part.career)
        if let person = part.person { self.parts.add(person.value, person.record, isPrivate: part.isPrivate) }
      }
    }
    kept.keep(files)
    career.person = parts.merged(&report)
    career = PrivateFileLevels.raised(career, in: privateFiles)
    if career.person.name == nil { reportMissingName() }
    return career
  }

  private mutating func reportMissingName() {
    // The name may be in a part that could not be read.
    if !broken.isEmpty || report.diagnostics.contains(where: { $0.code == .foreignFile }) { return }
    report.add(
      Diagnostic(
        .missingName, "nobody's name stands in this folder", at: parts.emptyName,
        hints: [
          "write `name: …` in `profile.yaml`; every .yaml file of the folder is read",
          "`lapel init FOLDER` writes a career to begin with",
        ]))
  }
}

extension DiagnosticCode {
  /// An error: a career without a name.
  public static let missingName = DiagnosticCode(
    "missing-name", .error, "a career without a name",
    "A CV needs a name, once in the folder: `name: …` in any of its files, usually `profile.yaml`.",
    wrong: "headline: Practical AI developer", right: "name: Gildong Hong\nheadline: Practical AI developer")
  /// An error: a file of the folder that cannot be read.
  public static let unreadableFile = DiagnosticCode(
    "unreadable-file", .error, "a file of the folder that cannot be read",
    """
    Every `.yaml`, `.yml` and `.json` file of the folder is read. One that cannot be is an error, since a part of the career is \
    missing: mend its permissions or its link, split it, or move it out of the folder.
    """)
}
