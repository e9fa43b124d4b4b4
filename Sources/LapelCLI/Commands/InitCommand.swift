import ArgumentParser
import LapelDiagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `lapel init`: makes a commented career that builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a commented career folder that builds at once.",
    usage: "lapel init <folder> [<options>]",
    discussion: """
      Writes a profile to fill in, private.yaml (kept out of git) and the schema that editors complete \
      and explain fields with. No file that is already there is touched.

      EXAMPLE:
        lapel init me --language ko
        lapel init me --example nurse
        lapel init me --from resume.json
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    help:
      "The language that the comments and the examples are written in (default: the example's, the locale's, else en)."
  )
  var language: StarterLanguage?

  @Option(
    help: ArgumentHelp(
      "A trade's own example to begin from, instead of one that explains.", valueName: "example"))
  var example: ExampleCareer?

  @Option(
    help: ArgumentHelp("A CV from elsewhere to begin with, as `lapel import` reads it.", valueName: "file"),
    completion: .file())
  var from: [String] = []

  @Option(help: "The sheet, a4 or letter, where it is not the one that is usual where the page is read.")
  var page: Sheet?

  enum Sheet: String, ExpressibleByArgument, CaseIterable { case a4, letter }

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    if !from.isEmpty {
      return try ImportRun(paths: from, into: folder, kind: nil, today: shared.day()).run(
        asJSON: false, console)
    }
    let language =
      language ?? example?.language ?? StarterLanguage(environment: ProcessInfo.processInfo.environment)
    for file in Starter.files(in: language, from: example, page: page?.rawValue) {
      switch try file.write(into: folder) {
      case .written(let path): try console.tellWritten(path)
      case .kept(let path): console.say("\(console.said("kept \(path), which was already there"))")
      }
    }
    console.say(
      "\(console.said("next: fill in \(folder)/profile.yaml, then `lapel build \(ShellWord.quoted(folder))`"))"
    )
  }
}
