public import LapelDiagnostics

extension ValueChecks {
  /// Reports private values inside texts that a page would print, and values of `private.yaml` in other files.
  func checkPrivacy(_ report: inout Report) {
    let folded = FoldedLeaves(leaves)
    let elsewhere = checkPrivateFile(&report)
    let shown = ShownTexts(leaves, at: .everyone)
    let leaves = leaves
    let ofValues = {
      (
        PrivateValues(folded, at: .application, upTo: .nobody),
        PrivateValues(folded, at: .everyone, upTo: .application)
      )
    }
    let ofTraces: @Sendable () -> (PrivateTraces, PrivateTraces) = {
      (PrivateTraces(leaves, at: .application), PrivateTraces(leaves, beside: shown, upTo: .application))
    }
    let (secrets, traced) =
      leaves.count > 2_000 ? Parallel.both(ofValues, ofTraces) : (ofValues(), ofTraces())
    let hidden = [
      HiddenValues(level: .application, severity: .error, secrets: secrets.0, traces: traced.0),
      // Values that nobody may read are reported with the others.
      HiddenValues(
        level: .everyone, severity: .warning, secrets: secrets.1, traces: traced.1, known: elsewhere),
    ]
    check(folded, hidden, &report)
    let names = NameTraces(leaves, beside: shown)
    for leak in career.idLeaks(leaves, at: .everyone, severity: .warning, names.found) { report.add(leak) }
    for leak in career.leaks(in: posts, at: .everyone, among: folded, names, severity: .warning) {
      report.add(leak)
    }
  }

  /// Reports values that nobody may read, exactly as written, inside texts that an application prints.
  func checkSecrets(_ folded: FoldedLeaves, _ report: inout Report) {
    let secrets = PrivateValues(folded, at: .application, upTo: .nobody)
    let traces = PrivateTraces([], at: .application)
    check(
      folded, [HiddenValues(level: .application, severity: .error, secrets: secrets, traces: traces)], &report
    )
  }

  /// What readers at a level may not see.
  private struct HiddenValues {
    let level: ShowLevel
    let severity: Severity
    /// The values as they are written.
    let secrets: PrivateValues
    /// The values in other words.
    let traces: PrivateTraces
    /// Files with places that were already reported.
    var known: Set<FileID> = []
  }

  private func check(_ folded: FoldedLeaves, _ all: [HiddenValues], _ report: inout Report) {
    let all = all.filter { !$0.secrets.isEmpty || !$0.traces.isEmpty }
    guard let top = all.map(\.level).max() else { return }
    let findsTraces = all.contains { !$0.traces.isEmpty }
    for text in folded.texts where text.level <= top && folded.leaves[text.leaf].traits.isGivenAway {
      let written = findsTraces ? String(decoding: folded.bytes[text.range], as: UTF8.self) : ""
      let words = NameWord.all(in: written)
      let seen = SeenText(written)?.text
      for hidden in all where text.level <= hidden.level {
        var found = hidden.secrets.found(in: folded.bytes.span.extracting(text.range))
        if let seen { found += hidden.secrets.found(in: seen).filter { !found.contains($0) } }
        for trace in hidden.traces.found(in: written, words, seen: seen)
        where !found.contains(where: { $0.origin == trace.origin && $0.field == trace.field }) {
          report.add(.privateText(trace, in: text.origin, severity: .warning))
        }
        for secret in found { check(secret, in: text, hidden, &report) }
      }
    }
  }

  private func check(
    _ secret: PrivateValues.Value, in text: FoldedLeaves.Text, _ hidden: HiddenValues, _ report: inout Report
  ) {
    // What only an application shows is reported for the public page unless a private file explains it.
    if hidden.severity == .warning, isPrivateFile(secret.origin.range?.file),
      text.origin.range.map({ hidden.known.contains($0.file) }) ?? false
    {
      return
    }
    report.add(
      Diagnostic(
        .privateInText,
        hidden.severity == .error
          ? "a private value, \(secret.text.quotedName), stands in this text"
          : "\(secret.text.quotedName) is not for public pages, and this text is",
        at: text.origin.range, severity: hidden.severity,
        notes: [.init("`\(secret.field)` stands here", at: secret.origin.range)]))
  }

  /// Reports each value of `private.yaml` that is also in another file; returns those files.
  private func checkPrivateFile(_ report: inout Report) -> Set<FileID> {
    if privateFiles.isEmpty { return [] }
    let hidden = leaves.filter { leaf in
      var isHidden = false
      leaf.forEachText { _, origin in isHidden = isHidden || isPrivateFile(origin.range?.file) }
      return isHidden
    }
    if hidden.isEmpty { return [] }
    let secrets = PrivateValues(
      FoldedLeaves(
        hidden.map {
          Leaf(
            $0.value, ValueContext(record: $0.record, field: $0.field, traits: $0.traits, container: .nobody))
        }),
      at: .application)
    let values = secrets.values.filter {
      // Names are in public files too, by their nature.
      isPrivateFile($0.origin.range?.file) && $0.traits.form != .name
    }
    let search = TextSearch(values.map { Array($0.text.utf8) })
    var files: Set<FileID> = []
    for (number, source) in sources.files.enumerated()
    where !isPrivateFile(FileID(number)) && !CareerFile.isLeftOver(source.path) {
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
}

extension DiagnosticCode {
  /// An error: a private value inside a text that a page prints.
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
  /// A warning: a value of private.yaml in another file.
  public static let privateElsewhere = DiagnosticCode(
    "private-elsewhere", .warning, "a value of private.yaml in another file",
    "`private.yaml` is kept out of git so that its values are not published. The other file is not kept out.")
}
