public import LapelDiagnostics
import LapelTeX
import LapelYAML

/// Reads the publications in a career's BibTeX files: `publications: {from: papers.bib}`.
struct Bibliographies {
  let folder: FolderView

  /// The works in the files it names. A missing file is reported with the other files of the folder.
  func publications(of bibliography: Bibliography, _ sources: inout SourceSet, _ report: inout Report)
    -> [Publication]
  {
    var works: [CitedWork] = []
    var isWhole = true
    for file in bibliography.from.values {
      guard let found = folder.contents(file.text) else {
        isWhole = false
        continue
      }
      let id = FileID(sources.files.count)
      let source = SourceFile(path: found.path, decoding: found.bytes, id: id, report: &report)
      _ = sources.add(source)
      guard source.isText else { continue }
      var reader = BibTeXReader(source.bytes)
      let entries = reader.entries()
      let chosen = bibliography.only.isEmpty ? entries.withoutCitedVolumes() : entries
      // What a volume that is left out says is added to its papers.
      let keys = Set(chosen.map(\.range.lowerBound))
      works += entries.withCrossReferences().filter { keys.contains($0.range.lowerBound) }.map {
        CitedWork($0, in: id)
      }
      if works.isEmpty { reportNothing(in: file, &report) }
    }
    if !bibliography.only.isEmpty {
      works = chosen(bibliography.only, of: works, isWhole: isWhole, &report)
    }
    return works.compactMap { $0.publication(show: bibliography.show, &report) }
  }

  private func chosen(
    _ keys: [PlainText], of works: [CitedWork], isWhole: Bool, _ report: inout Report
  ) -> [CitedWork] {
    let byKey = Dictionary(works.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return keys.compactMap { key in
      if let work = byKey[key.text] { return work }
      if isWhole {
        let nearest = Spelling.nearest(to: key.text, in: works.map(\.key))
        report.add(
          Diagnostic(
            .unknownCitation, "no work of the files has the key \(key.text.quotedName)",
            at: key.origin.range, hints: nearest.map { ["did you mean `\($0)`?"] } ?? []))
      }
      return nil
    }
  }

  private func reportNothing(in file: PlainText, _ report: inout Report) {
    report.add(
      Diagnostic(
        .unreadableCitation, "\(file.text.quotedName) holds no entry of BibTeX", at: file.origin.range,
        hints: ["an entry begins with its kind and key: `@article{okafor2023,`"]))
  }
}

extension DiagnosticCode {
  /// A warning: a work of a BibTeX file that is not read whole.
  public static let unreadableCitation = DiagnosticCode(
    "unreadable-citation", .warning, "a work of a BibTeX file that is not read whole",
    """
    `publications: {from: papers.bib}` reads BibTeX. A work needs a title; a brace, a quote or a comma that is missing ends it \
    early, and what follows is not read; a year is a number.
    """)
  /// An error: a key that no work of the BibTeX files has.
  public static let unknownCitation = DiagnosticCode(
    "unknown-citation", .error, "a key that no work of the BibTeX files has",
    "`only` names works by their keys in the files of `from`, letter by letter.")
}
