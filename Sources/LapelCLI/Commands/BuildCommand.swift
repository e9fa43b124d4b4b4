import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelTailoring

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `lapel build`: builds the CV.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the CV: HTML, LaTeX, PDF, Word, Markdown, text, JSON Resume.",
    usage: "lapel build [<folder>] [<options>]",
    discussion: """
      Writes output/FOLDER/general/cv.LANGUAGE.FORMAT, or output/FOLDER/TARGET/… for a company. A folder with an \
      error builds nothing; a warning stops nothing.

      EXAMPLE:
        lapel build me
        lapel build me --target hanbit --language ko,en --format pdf
      """)

  @OptionGroup var folder: FolderArgument

  @Option(
    help: ArgumentHelp(
      "Build for a company instead of in general; may be given several times.", valueName: "id"))
  var target: [String] = []

  @Flag(help: "Build for every company that has a target.")
  var allTargets = false

  @Option(
    help: ArgumentHelp("Languages (default: the target's, else all of the profile's).", valueName: "ko,en"))
  var language: String?

  @Option(help: ArgumentHelp("A theme's name, or a folder with one.", valueName: "theme"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "Of html, latex, pdf, docx, markdown, text, json (default: html,latex,pdf).",
      valueName: "formats"))
  var format: CommaList<FormatName>?

  @Option(
    name: [.long, .customShort("o")], help: ArgumentHelp("Where to write.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  // Unconditional, so that `--pages -1` is a number that is too small and no missing one.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The most pages; the type is set closer, and for a target items are left out.", valueName: "number"))
  var pages: Int?

  @Option(
    help: ArgumentHelp("What sets the PDF: lapel, lualatex or xelatex (default: lapel).", valueName: "engine")
  )
  var pdfEngine: PDFEngineName?

  @Flag(help: "Leave out what is only for those one applies to: phone, address, grades and the like.")
  var `public` = false

  @Flag(help: "Put placeholders for the name and everything that tells who it is.")
  var anonymous = false

  @Flag(help: "Write nothing where `check` or a page has a warning, such as a `todo` on it.")
  var strict = false

  @Option(help: "How what was done is printed.")
  var messages: AnswerFormat = .text

  @Flag(help: "Build again with every change of a file, until interrupted.")
  var watch = false

  @OptionGroup var batch: BatchOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let pages, pages < 1 { throw ValidationError("--pages is \(pages); at least 1 is needed.") }
    if allTargets, !target.isEmpty { throw ValidationError("--target and --all-targets exclude each other.") }
  }

  func run() async throws {
    let console = shared.console
    if let list = try batch.folders(first: folder.written) {
      let batch = FolderBatch(
        folders: list.share, all: list.all, options: batch, output: output, settings: settings)
      return try await batch.run(console) {
        try await built(CareerLocation(asked: $0), color: false) { _ in }
      }
    }
    let location = try folder.location()
    if watch { return try await buildWithEveryChange(of: location) }
    let outcome = try await built(location, color: console.isErrorColored) { progress in
      console.progress("\("building", .dim) \(progress.page) (\(progress.done) of \(progress.total))")
    }
    console.endProgress()
    try tell(outcome)
    if outcome.errors > 0 { throw ExitCode.problems }
  }

  /// Prints the outcome of a build.
  func tell(_ outcome: FolderOutcome) throws {
    let console = shared.console
    if messages == .json { return try console.write(outcome.problems) }
    for remark in outcome.remarks { console.say("\("warning", .yellow): \(console.said(remark))") }
    console.talk(outcome.problems)
    for (hidden, summary) in outcome.redactions.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      console.say(summary, of: hidden, in: outcome.sources, outcome.folder)
    }
    for path in outcome.written { try console.tellWritten(path) }
  }

  /// The parts of the command line that decide what is written, to tell whether anything has changed.
  private var settings: [String] {
    [
      target.joined(separator: ","), String(allTargets), language ?? "", theme ?? "",
      format?.values.map(\.format.name).joined(separator: ",") ?? "", pages.map(String.init) ?? "",
      String(`public`), String(anonymous), String(strict), String(describing: pdfEngine),
      (try? shared.day().iso) ?? "",
    ]
  }

  /// Builds one folder, and prints nothing itself.
  private func built(
    _ location: CareerLocation, color: Bool, progress: @escaping @Sendable (Build.Progress) -> Void
  ) async throws -> FolderOutcome {
    let today = try shared.day()
    return try await built(CareerInput(location, today: today), today, color: color, progress: progress)
  }

  /// Builds a folder that has been read.
  func built(
    _ input: CareerInput, _ today: PartialDate, color: Bool,
    progress: @escaping @Sendable (Build.Progress) -> Void = { _ in }
  ) async throws -> FolderOutcome {
    let location = input.location
    var found = input.report()
    if strict { found = found.refusingWarnings }
    if found.hasErrors {
      return FolderOutcome(found, text(found, input.loaded.sources, location, color: color))
    }
    try refuseOutput(among: location)
    let build = try build(of: input, today)
    let outcome = try await build.run(progress: progress)
    var report = input.warnings(for: build.targets.compactMap(\.self))
    report.add(later: outcome.report)
    var result = FolderOutcome(
      report, text(report, outcome.sources, location, color: color, written: outcome.written))
    result.written = outcome.written
    result.remarks = (build.languages ?? []).compactMap { remark(ifNotWritten: $0, in: input) }
    if !outcome.report.hasErrors { result.redactions = outcome.redactions }
    (result.sources, result.folder) = (outcome.sources, location.path)
    return result
  }

  /// The problems, and for programs also the files written.
  private func text(
    _ problems: Report, _ sources: SourceSet, _ location: CareerLocation, color: Bool, written: [String] = []
  ) -> String {
    switch messages {
    case .text:
      shared.console.text(of: problems, in: sources, location.path, color: color)
    case .json:
      JSONReporter(sources, folder: location.path, written: written).text(
        for: shared.console.isRedacted ? problems.redacted : problems)
    }
  }

  /// The build that was asked for, of a career.
  private func build(of input: CareerInput, _ today: PartialDate) throws -> Build {
    var build = Build(of: input, today: today)
    build.output = output
    build.targets = try targets(of: input)
    build.languages = try language.map(LanguageTags.init(typed:))?.languages
    if let format { build.formats = format.values.map(\.format) }
    build.theme = theme
    build.pages = pages
    build.level = `public` ? .everyone : .application
    build.isAnonymous = anonymous
    build.isStrict = strict
    try findTeX(for: &build)
    return build
  }

  /// Refuses output among the career files, where a JSON résumé would be read as one of them the next time.
  private func refuseOutput(among location: CareerLocation) throws(Failure) {
    guard format?.values.contains(where: { $0.format == .json }) == true else { return }
    guard location.isRead(output) else { return }
    throw .usage(
      "`\(output)` is inside the career folder, where its JSON would be read as a career file",
      hints: "write it elsewhere; `output` is read by nobody")
  }

  /// A remark if the career is not written in a language, since the CV is then in its first language; else nil.
  private func remark(ifNotWritten language: Language, in input: CareerInput) -> String? {
    let known = input.loaded.career.languages
    if known.isEmpty || known.contains(where: { $0.primary == language.primary }) { return nil }
    return "`\(language.tag)` is none of the CV's languages, \(known.map(\.tag).joined(separator: ", "))"
  }

  /// Finds a TeX engine, which makes the PDF only for those who ask for it.
  private func findTeX(for build: inout Build) throws(Failure) {
    build.stamp = try Day.ofEpoch()?.date
    if format == nil { build.formats.append(.pdf) }
    guard let asked = pdfEngine?.engine, build.formats.contains(.pdf) else { return }
    let environment = ProcessInfo.processInfo.environment
    guard let engine = TeXEngine.find(in: environment, named: asked) else {
      throw .tool(
        "there is no `\(asked)` here to make the PDF", hints: "`lapel doctor` shows how to install it",
        "without `--pdf-engine` none is needed")
    }
    let seconds = environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) } ?? 946_684_800
    build.tex = TeXRun(engine, environment: environment, day: seconds)
  }

  private func targets(of input: CareerInput) throws(Failure) -> [Target?] {
    let known = input.loaded.career.targets
    if allTargets {
      guard !known.isEmpty else {
        throw .usage("\(input.location.path) has no target", hints: "`lapel target` writes one")
      }
      return known
    }
    if target.isEmpty { return [nil] }
    var chosen: [Target?] = []
    for id in target {
      guard let found = known.first(where: { $0.id.text == id }) else {
        let ids = known.map(\.id.text)
        let meant = Spelling.nearest(to: id, in: ids)
        throw Failure(
          message: "there is no target `\(id)` in \(input.location.path)",
          hints: [
            meant.map { "did you mean `\($0)`?" }
              ?? (ids.isEmpty
                ? "`lapel target` writes one"
                : "there are \(ids.map { "`\($0)`" }.joined(separator: ", "))")
          ],
          exitCode: .usage)
      }
      chosen.append(found)
    }
    return chosen
  }
}

/// The name of a TeX engine, or of the program's own typesetting.
struct PDFEngineName: ExpressibleByArgument, Sendable {
  /// The engine; nil: this program sets the PDF.
  let engine: TeXEngine.Kind?

  init?(argument: String) {
    engine = TeXEngine.Kind(rawValue: argument)
    if engine == nil, argument != "lapel" { return nil }
  }

  static let allValueStrings = ["lapel"] + TeXEngine.Kind.allCases.map(\.rawValue)
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

/// A format, by the name that `--format` takes.
struct FormatName: ExpressibleByArgument, Sendable {
  let format: Format

  init?(argument: String) {
    guard let format = Format(named: argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { Format.all.map(\.name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
