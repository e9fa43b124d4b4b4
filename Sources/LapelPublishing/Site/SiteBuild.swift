import Lapel
package import LapelDiagnostics

/// One run of `lapel site`, which makes a whole portfolio of what is public in one career folder.
package struct SiteBuild: Sendable {
  /// Makes the CV's PDF, and says whose site it is, its languages and theme, and where it goes.
  package var build: Build
  /// The site's address, `https://example.com/me`; nil: it is not known, and none is invented.
  package var base: String?
  /// Whether to report pictures, texts and ids that nothing names.
  package var checksLinks = false
  /// The program's version; another version writes the whole site again.
  package var version: String

  /// Makes a site whose address is not known by default.
  package init(_ build: Build, version: String) {
    self.build = build
    self.version = version
  }

  /// Whether a text can be the address of a site: http or https, a host, and nothing after its path.
  package static func isWholeAddress(_ text: String) -> Bool {
    guard let link = WebLink(text), link.url.lowercased().hasPrefix("http") else { return false }
    return text.utf8.allSatisfy { $0 < 0x7F && !"?#\"'<>\\".utf8.contains($0) }
  }

  /// The result of a run.
  package struct Outcome: Sendable {
    /// The folder: `output/gildong/site`.
    package var folder: String
    /// The number of files on the site; 0 if anything was wrong.
    package var files = 0
    /// The number of files that are new or have changed.
    package var written = 0
    /// The number of files of the old site that were removed.
    package var removed = 0
    /// Every problem; if there is an error, the old site stays.
    package var report = Report()
    /// The career's files, the templates and the texts that were read.
    package var sources: SourceSet
  }

  /// Makes the site, and replaces the old one only if everything is right.
  ///
  /// - Throws: `FileError` when a file could not be written; the old site then stays as it was.
  package func run(progress: @escaping @Sendable (Build.Progress) -> Void = { _ in }) async throws -> Outcome
  {
    let above = SafeFile.join(build.output, build.name)
    let folder = above + "/site"
    try WholeFile.createFolder(above)
    let lock = try FolderLock(above)
    defer { _ = lock }
    WholeFolder.removeLeftovers(of: folder)
    let target = SiteFolder(folder, madeFrom: build.folder)
    var outcome = Outcome(folder: folder, sources: build.sources)
    guard let theme = theme(&outcome.sources, &outcome.report) else { return outcome }
    let inputs = SiteInputs(self, theme)
    if !checksLinks, target.isMade(from: inputs.digest) {
      outcome.files = target.count
      return outcome
    }
    let made = await SiteMaker(self, theme, former: target).make(outcome.sources, progress)
    outcome.report = made.report
    outcome.sources = made.sources
    if made.report.hasErrors { return outcome }
    let change = target.change(to: made, from: inputs.digest)
    for path in change.inTheWay {
      outcome.report.add(
        Diagnostic(
          .siteInTheWay, "`\(folder)/\(path)` was not written by this program", at: nil,
          hints: ["move it away, or remove the whole folder"]))
    }
    if outcome.report.hasErrors { return outcome }
    if !change.written.isEmpty || !change.removed.isEmpty {
      try WholeFolder.change(folder, writing: change.written, removing: change.removed)
    }
    outcome.files = change.count
    outcome.written = change.written.filter { $0.path != BuildManifest.name }.count
    outcome.removed = change.removed.count
    return outcome
  }

  /// Every file of the site, by its path, without writing any; nil when anything was wrong.
  package func files() async -> [String: [UInt8]]? {
    var (sources, report) = (build.sources, Report())
    guard let theme = theme(&sources, &report) else { return nil }
    let made = await SiteMaker(self, theme, former: SiteFolder()).make(sources) { _ in }
    if made.report.hasErrors { return nil }
    return Dictionary(made.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  private func theme(_ sources: inout SourceSet, _ report: inout Report) -> Theme? {
    let written = build.career.person.options.theme
    let name = build.theme ?? written?.text ?? ResolvedOptions().theme
    return ThemeFolder(name).theme(
      at: build.theme == nil ? written?.origin ?? .none : .none, &sources, &report)
  }
}

/// What a site is made from, except the files that its pages look for.
struct SiteInputs {
  /// The digest of everything: equal digests mean equal bytes.
  let digest: String
  /// What decides how any page looks, whatever the career says.
  let settings: [String]

  init(_ site: SiteBuild, _ theme: Theme) {
    let build = site.build
    var settings = [
      site.version, site.base ?? "", theme.folder, build.theme ?? "", build.today.iso, build.stamp?.iso ?? "",
      (build.languages ?? []).map(\.tag).joined(separator: ","),
      build.formats.map(\.name).joined(separator: ","),
    ]
    for (path, file) in theme.store.own.sorted(by: { $0.0 < $1.0 }) {
      var digest = Fingerprint()
      digest.add(path)
      digest.add(file.bytes)
      settings.append(digest.hex)
    }
    self.settings = settings
    var whole = Fingerprint()
    for word in settings { whole.add(word) }
    for source in build.sources.files {
      whole.add(String(source.path.split(separator: "/").last ?? ""))
      whole.add(source.bytes)
    }
    digest = whole.hex
  }
}
