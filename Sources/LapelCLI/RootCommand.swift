import ArgumentParser
import LapelDiagnostics

/// `lapel` itself: what to do first, and the list of commands.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lapel",
    abstract: "A career folder in, a CV for each company out.",
    discussion: """
      Write down what you did once, as plain YAML. Show the right proof to the right company.

      EXAMPLE:
        lapel init me && lapel build me
      """,
    version: "lapel \(ProgramVersion.current)",
    subcommands: [
      InitCommand.self,
      ImportCommand.self,
      CheckCommand.self,
      BuildCommand.self,
      SiteCommand.self,
      ExportCommand.self,
      FitCommand.self,
      TargetCommand.self,
      AnswersCommand.self,
      ListCommand.self,
      LogCommand.self,
      ApplicationsCommand.self,
      GoalsCommand.self,
      YearCommand.self,
      InterviewCommand.self,
      AppliedCommand.self,
      CompareCommand.self,
      FormatCommand.self,
      MigrateCommand.self,
      FieldsCommand.self,
      ExplainCommand.self,
      SchemaCommand.self,
      ServeCommand.self,
      LanguageServerCommand.self,
      DoctorCommand.self,
      YAMLCommand.self,
    ])

  func run() throws {
    let console = try SharedOptions.parse([]).console
    try console.print(
      """
      \(console.said("lapel turns a folder of plain YAML files into a CV."))

      \(console.said("Start here:"))
        lapel init me      \(console.said("makes the folder `me`: a commented career to fill in"))
        lapel build me     \(console.said("writes the CV to output/me/general/"))
        lapel check me     \(console.said("names every mistake, with its place and the way out"))

      \(console.said("`lapel --help` lists all commands; `lapel help build` explains one."))
      """)
  }
}
