import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing

/// `lapel site`: builds the portfolio.
struct SiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write a portfolio site: strengths with their proof, projects, writing, publications, the CV.",
    usage: "lapel site [<folder>] [<options>]",
    discussion: """
      Writes output/FOLDER/site: plain files for any host, or to open as they are. Only what is public is on it. A \
      second run writes only what has changed.

      EXAMPLE:
        lapel site me
        lapel site me --base-url https://example.com/me
        lapel site me --deploy-recipe github > .github/workflows/site.yml
      """)

  @OptionGroup var folder: FolderArgument

  @Option(
    name: [.long, .customShort("o")], help: ArgumentHelp("Where to write.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @Option(help: ArgumentHelp("Where the site will be on the web: for whole addresses.", valueName: "address"))
  var baseURL: String?

  @Option(help: ArgumentHelp("Languages (default: all of the profile's).", valueName: "ko,en"))
  var language: CommaList<String>?

  @Option(help: ArgumentHelp("A theme's name, or a folder with one.", valueName: "theme"))
  var theme: String?

  @Option(
    help: ArgumentHelp("The CV's formats beside its page (default: pdf).", valueName: "formats"))
  var format: CommaList<FormatName>?

  @Flag(help: "Tell of pictures, texts and ids that nothing names.")
  var checkLinks = false

  @Option(
    help: ArgumentHelp(
      "Print a file by which a host builds and publishes the site on each push, and build nothing: github, gitlab.",
      valueName: "host"))
  var deployRecipe: DeployRecipe.Host?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard let baseURL else { return }
    guard SiteBuild.isWholeAddress(baseURL) else {
      throw ValidationError(
        "--base-url is a whole address, such as https://example.com/me; not `\(baseURL)`.")
    }
  }

  func run() async throws {
    let console = shared.console
    let location = try folder.location()
    if let deployRecipe { return try console.write(recipe(deployRecipe, location).text) }
    let today = try shared.day()
    let input = try CareerInput(location, for: .errors, today: today)
    try input.refuseErrors(console)

    var build = Build(career: input.loaded.career, folder: location.path, name: location.name, today: today)
    build.sources = input.loaded.sources
    build.output = output
    build.languages = language?.values.map { Language($0) }
    build.theme = theme
    build.formats = format?.values.map(\.format) ?? [.pdf]
    build.stamp = try Day.ofEpoch()?.date
    var site = SiteBuild(build, version: ProgramVersion.current)
    site.base = baseURL
    site.checksLinks = checkLinks
    let outcome = try await site.run { progress in
      console.progress("\("building", .dim) \(progress.page) (\(progress.done) of \(progress.total))")
    }
    console.endProgress()
    console.tell(outcome.report, in: outcome.sources, location.path)
    if outcome.report.hasErrors { throw ExitCode.problems }
    try console.print(
      outcome.written == 0 && outcome.removed == 0
        ? "\(console.said("unchanged"), .green) \(outcome.folder) (\(console.said(counted(outcome.files, "file"))))"
        : "\(console.said("wrote"), .green) \(outcome.folder) (\(console.said("\(counted(outcome.files, "file")), \(outcome.written) new or changed, \(outcome.removed) removed")))"
    )
  }
  /// The recipe with the options given here, without paths, which mean nothing on another machine.
  private func recipe(_ host: DeployRecipe.Host, _ location: CareerLocation) throws -> DeployRecipe {
    if location.path.hasPrefix("/") || location.path.split(separator: "/").contains("..") {
      throw Failure.usage("a recipe needs the folder as it stands in the repository; not `\(location.path)`")
    }
    if location.path.contains(where: \.isNewline) {
      throw Failure.usage("a folder with a line end in its name cannot be written into a recipe")
    }
    var words = [ShellWord.quoted(location.path)]
    if let language { words += ["--language", language.values.map(ShellWord.quoted).joined(separator: ",")] }
    if let theme { words += ["--theme", ShellWord.quoted(theme)] }
    if let format { words += ["--format", format.values.map(\.format.name).joined(separator: ",")] }
    return DeployRecipe(
      host, version: ProgramVersion.current, arguments: words, base: baseURL.map(ShellWord.quoted))
  }
}

extension DeployRecipe.Host: ExpressibleByArgument {}
