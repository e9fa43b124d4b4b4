import ArgumentParser
import Lapel
import LapelDiagnostics

/// `lapel check`: prints every problem of a folder in one run.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Name every mistake in a career folder, with its place and the way out.",
    usage: "lapel check [<folder>] [<options>]",
    discussion: """
      The exit code is 1 where there is an error, with --strict also where there is a warning. --strict lists what \
      only Lapel reads and plain YAML would refuse, too. --fix changes the files: it applies the fixes that are safe, \
      and says what it did.

      EXAMPLE:
        lapel check me
        lapel check me --strict --format github
      """)

  @OptionGroup var folder: FolderArgument

  @Flag(help: "Fail on warnings too, and list what plain YAML would refuse.")
  var strict = false

  @Flag(help: "Apply the safe fixes.")
  var fix = false

  @Option(help: "How problems are printed.")
  var format: ReportFormat = .text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    let location = try folder.location()
    let today = try shared.day()
    var input = try CareerInput(location, today: today)
    if fix { input = try Fixing(strict: strict, today: today).apply(to: input, console) }
    let report = input.report(strict: strict)
    let text = console.text(
      of: report, in: input.loaded.sources, location.path, as: format, color: console.isColored)
    if text.isEmpty {
      try console.print(
        "\(console.said("\(location.path): no problems in \(counted(input.loaded.sources.files.count, "file"))"))"
      )
    } else {
      try console.write(text)
    }
    if report.hasErrors || (strict && report.count(.warning) > 0) { throw ExitCode.problems }
  }
}
