public import LapelDiagnostics

extension CareerChecks {
  /// Private values inside texts that a page would print, and values of `private.yaml` in other files.
  func checkPrivacy(_ report: inout Report) {
    let elsewhere = checkPrivateFile(leaves, &report)
    check(leaves, at: .application, elsewhere, .error, &report)
    // What nobody may read was reported above.
    check(leaves.filter { $0.level != .nobody }, at: .everyone, elsewhere, .warning, &report)
  }

  /// - Parameter known: places that were reported already.
  private func check(
    _ leaves: [Leaf], at level: ShowLevel, _ known: Set<FileID>, _ severity: Severity, _ report: inout Report
  ) {
    let secrets = PrivateValues(leaves, at: level)
    if secrets.isEmpty { return }
    for leaf in leaves where leaf.level <= level && MissingTranslation.isPrinted(leaf) {
      for (text, origin) in leaf.texts {
        for secret in secrets.found(in: text) {
          // What only an application shows is reported for the public page where no private file explains it.
          if severity == .warning, isPrivateFile(secret.origin.range?.file),
            known.contains(origin.range?.file ?? FileID(-1))
          {
            continue
          }
          report.add(
            Diagnostic(
              .privateInText,
              severity == .error
                ? "a private value, \(secret.text.quotedName), stands in this text"
                : "\(secret.text.quotedName) is not for public pages, and this text is",
              at: origin.range, severity: severity,
              notes: [.init("`\(secret.field)` stands here", at: secret.origin.range)]))
        }
      }
    }
  }

  /// Reports each value of `private.yaml` that stands in another file; the answer is those files.
  private func checkPrivateFile(_ leaves: [Leaf], _ report: inout Report) -> Set<FileID> {
    let hidden = leaves.filter { leaf in leaf.texts.contains { isPrivateFile($0.1.range?.file) } }
    if hidden.isEmpty { return [] }
    let secrets = PrivateValues(
      hidden.map { Leaf($0.value, ValueContext(record: $0.record, field: $0.field, container: .nobody)) },
      at: .application)
    let values = secrets.values.filter {
      isPrivateFile($0.origin.range?.file) && !Self.names.contains($0.field)
    }
    let search = TextSearch(values.map { Array($0.text.utf8) })
    var files: Set<FileID> = []
    for (number, source) in sources.files.enumerated() where !isPrivateFile(FileID(number)) {
      for match in search.matches(in: source.bytes) {
        files.insert(FileID(number))
        report.add(
          Diagnostic(
            .privateElsewhere,
            "a value of `private.yaml`, \(values[match.text].text.quotedName), stands here too",
            at: SourceRange(FileID(number), match.range),
            notes: [.init("`\(values[match.text].field)` stands here", at: values[match.text].origin.range)],
            hints: ["leave it out here: what `private.yaml` says is used"]))
      }
    }
    return files
  }

  private func isPrivateFile(_ file: FileID?) -> Bool { file.map(privateFiles.contains) ?? false }

  /// What also stands in public files by its nature.
  private static let names: Set<String> = [
    "name", "title", "organization", "institution", "position", "role", "company", "place", "area", "degree",
    "headline",
  ]
}

extension DiagnosticCode {
  public static let privateInText = DiagnosticCode(
    "private-in-text", .error, "a private value inside a text that a page prints",
    "A phone number that is private is not so any more when the summary has it. Take it out of the text, or show the value.",
    wrong: """
      contact:
        phone: {text: 010-0000-0000, show: private}
      summary: Call me at 010-0000-0000.
      """,
    right: """
      contact:
        phone: {text: 010-0000-0000, show: private}
      summary: Call me.
      """)
  public static let privateElsewhere = DiagnosticCode(
    "private-elsewhere", .warning, "a value of private.yaml in another file",
    "`private.yaml` is kept out of git so that its values are not published. The other file is not kept out.")
}
