import Lapel
package import LapelDiagnostics

/// One run of `lapel site`: a whole portfolio of what everybody may read, from one career folder.
package struct SiteBuild: Sendable {
  /// Makes the CV's PDF, and says whose site it is, in which languages and looks, and where to.
  package var build: Build
  /// `https://example.com/me`; nil: the site's own address is not known, and none is made up.
  package var base: String?
  /// Tells of pictures, texts and ids that nothing names.
  package var checksLinks = false
  /// What the program is: another version writes the site again.
  package var version: String

  /// A site whose address is not known, unless it is given.
  package init(_ build: Build, version: String) {
    self.build = build
    self.version = version
  }

  /// Whether a text is an address that a site can be at: http or https, a host, and nothing after its path.
  package static func isWholeAddress(_ text: String) -> Bool {
    guard let link = WebLink(text), link.url.lowercased().hasPrefix("http") else { return false }
    return text.utf8.allSatisfy { $0 < 0x7F && !"?#\"'<>\\".utf8.contains($0) }
  }

  /// What a run came to.
  package struct Outcome: Sendable {
    /// `output/gildong/site`.
    package var folder: String
    /// How many files the site has; 0 where anything was wrong.
    package var files = 0
    /// How many of them are new, or others than before.
    package var written = 0
    /// How many files of the old site are gone.
    package var removed = 0
    /// Every problem; with an error in it the old site stays.
    package var report = Report()
    /// The career's files, the templates and the texts that were read.
    package var sources: SourceSet
  }

  /// Makes the site, and changes it only when all of it is right.
  ///
  /// - Throws: `FileError` when a file could not be written; the old site stays as it was.
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

  /// Makes every file of the site, by its path in it, and writes none; nil where anything was wrong.
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

/// What a site is made from, but for the files that its pages look for.
struct SiteInputs {
  /// Of everything: the same means the same bytes.
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
