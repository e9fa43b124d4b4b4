import ArgumentParser
import Lapel
import LapelDiagnostics

/// `lapel migrate`: rewrites what an earlier version wrote differently.
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Write what an earlier version wrote otherwise as this one does.",
    usage: "lapel migrate [<folder>] [<options>]",
    discussion: """
      Files of earlier versions are read as ever, so nothing has to be migrated. This changes how they are written, never \
      what they say: `lapel check` names each place as older-form. With --check nothing is written, and the exit code is 1 \
      where something would be.

      EXAMPLE:
        lapel migrate me
      """)

  @OptionGroup var folder: FolderArgument

  @Flag(help: "Only say what would change.")
  var check = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    let today = try shared.day()
    let input = try CareerInput(folder.location(), today: today)
    let older = input.report().diagnostics.filter { $0.code == .olderForm }
    if older.isEmpty {
      let words = "nothing to migrate: everything is written as \(ProgramVersion.current) has it"
      return console.say("\(ReaderLanguage.ofMessages.said(words))")
    }
    let left =
      check ? input : try Fixing(strict: false, code: .olderForm, today: today).apply(to: input, console)
    var report = Report()
    for diagnostic in left.report().diagnostics where diagnostic.code == .olderForm { report.add(diagnostic) }
    guard !report.diagnostics.isEmpty else { return }
    try console.write(
      console.text(of: report, in: left.loaded.sources, left.location.path, color: console.isColored))
    throw ExitCode.problems
  }
}
