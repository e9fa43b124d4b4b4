public import LapelDiagnostics

extension CareerChecks {
  /// Checks that pictures, texts and saved postings are files inside the folder, of a kind that can be used.
  func checkFiles(_ report: inout Report) {
    if let photo = career.person.photo { checkPicture(photo, "photo", &report) }
    for case let project as Project in career.entries[Project.section] ?? [] {
      if let image = project.image { checkPicture(image.file, "image", &report) }
    }
    for options in [career.person.options] + career.targets.map(\.options) {
      for font in options.fonts?.embed ?? [] { checkFont(font, &report) }
    }
    for posting in career.postings { if let file = posting.file { checkFile(file, "file", &report) } }
    let texts = Stories(folder: folder, languages: career.languages)
    for writing in career.entries(Writing.self) {
      if let file = writing.file, !texts.hasFile(file.text) { checkFile(file, "file", &report) }
    }
    for bibliography in career.bibliographies {
      for file in bibliography.from.values { checkFile(file, "from", &report) }
    }
    checkTracked(&report)
  }

  /// Reports private values, and pages that contain them, in a repository.
  private func checkTracked(_ report: inout Report) {
    if let page = folder.trackedPages().first {
      report.add(
        Diagnostic(
          .trackedPrivateFile,
          "the repository tracks built pages, such as `\(page)`, and they hold private contacts",
          at: nil,
          hints: [
            "`git rm -r --cached output`, and put `output/` into `.gitignore`; with Mercurial `hg forget`"
          ]))
    }
    let tracked = folder.tracked()
    if let file = tracked.first(where: { $0.hasPrefix("sent/") }) {
      report.add(
        Diagnostic(
          .trackedPrivateFile,
          "the repository tracks what was sent, such as `\(file)`, and it holds private contacts",
          at: nil,
          hints: ["`git rm -r --cached sent`, and put `sent/` into `.gitignore`; with Mercurial `hg forget`"])
      )
    }
    for name in tracked where CareerFile.isPrivate(name) || CareerFile.isLeftOver(name) {
      report.add(
        Diagnostic(
          .trackedPrivateFile,
          "the repository tracks `\(name)`, so everyone who has the repository can read it",
          at: rangeOfFile(named: name),
          hints: ["`git rm --cached \(name)`, and put it into `.gitignore`; with Mercurial `hg forget`"]))
    }
  }

  private func checkPicture(_ path: PlainText, _ field: String, _ report: inout Report) {
    guard let bytes = checkFile(path, field, &report) else { return }
    if Picture(bytes) == nil {
      report.add(
        Diagnostic(
          .badPicture, "\(path.text.quotedName) is no PNG, JPEG or WebP picture", at: path.origin.range,
          hints: ["save it as PNG or JPEG"]))
    }
  }

  private func checkFont(_ path: PlainText, _ report: inout Report) {
    guard let bytes = checkFile(path, "embed", &report) else { return }
    if FontFile(bytes) == nil {
      report.add(
        Diagnostic(
          .badFont, "\(path.text.quotedName) is no WOFF2, WOFF, TrueType or OpenType font",
          at: path.origin.range, hints: ["save it as WOFF2"]))
    }
  }

  /// The first bytes of the file; nil, with a report, when it is not in the folder.
  @discardableResult
  func checkFile(_ path: PlainText, _ field: String, _ report: inout Report) -> [UInt8]? {
    let text = path.text
    if text.contains("://") {
      report.add(
        Diagnostic(
          .missingFile, "`\(field)` is a file inside the folder, not an address: \(text.quotedName)",
          at: path.origin.range, hints: ["save it into the folder and write its name"]))
      return nil
    }
    switch folder.look(text) {
    case .file(let bytes): return bytes
    case .unknown: return nil
    case .folder:
      report.add(
        Diagnostic(.missingFile, "\(text.quotedName) is a folder, not a file", at: path.origin.range))
    case .outside:
      report.add(
        Diagnostic(
          .missingFile, "\(text.quotedName) is outside the career folder", at: path.origin.range,
          hints: ["copy the file into the folder"]))
    case .nothing:
      report.add(
        Diagnostic(
          .missingFile, "there is no file \(text.quotedName) in the career folder", at: path.origin.range,
          hints: ["the path is relative to the career folder"]))
    }
    return nil
  }

  private func rangeOfFile(named name: String) -> SourceRange? {
    let index = sources.files.firstIndex { $0.path == name || $0.path.hasSuffix("/" + name) }
    return index.map { SourceRange(FileID($0), 0..<0) }
  }
}

/// The kinds of fonts that browsers accept.
public enum FontFile: String, Sendable, Hashable {
  case woff2, woff, ttf, otf

  /// Recognizes the kind by the first bytes of a file, whatever its name; nil for anything else.
  public init?(_ bytes: some Collection<UInt8>) {
    switch Array(bytes.prefix(4)) {
    case Array("wOF2".utf8): self = .woff2
    case Array("wOFF".utf8): self = .woff
    case [0, 1, 0, 0], Array("true".utf8): self = .ttf
    case Array("OTTO".utf8): self = .otf
    default: return nil
    }
  }
}

extension DiagnosticCode {
  /// An error: a file that is not in the career folder.
  public static let missingFile = DiagnosticCode(
    "missing-file", .error, "a file that is not in the career folder",
    """
    A photo, a project's picture, a text, a bibliography and a saved posting are files inside the career folder, named relative to it. A file outside of \
    it would be missing on the next machine.
    """)
  /// An error: a font that a page cannot hold.
  public static let badFont = DiagnosticCode(
    "bad-font", .error, "a font that a page cannot hold",
    """
    `embed` names font files inside the folder: WOFF2, WOFF, TrueType or OpenType, of 2 MiB at most each, for a page that is slow \
    to open is not read. A font with Korean letters becomes small by keeping only the letters that are used.
    """)

  /// An error: a picture of a kind that not every format can hold.
  public static let badPicture = DiagnosticCode(
    "bad-picture", .error, "a picture of a kind that not every format can hold",
    "A photo is a PNG, JPEG or WebP picture, judged by what the file holds and not by its name.")
  /// A warning: a private.yaml that git tracks.
  public static let trackedPrivateFile = DiagnosticCode(
    "tracked-private-file", .warning, "a file that git tracks and nobody else should read",
    """
    `private.yaml` holds what must not be published, and so do what an import found no field for (`imported/rest.yaml`), what was sent and \
    what is built. Once git tracks it, it goes wherever the repository goes, and stays in its history.
    """
  )
}
