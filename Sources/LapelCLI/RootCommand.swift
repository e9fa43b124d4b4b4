import ArgumentParser

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
    version: "lapel \(version)",
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

  static let version = "0.2.0"

  func run() throws {
    try SharedOptions.parse([]).console.print(
      """
      lapel turns a folder of plain YAML files into a CV.

      Start here:
        lapel init me      makes the folder `me`: a commented career to fill in
        lapel build me     writes the CV to output/me/general/
        lapel check me     names every mistake, with its place and the way out

      `lapel --help` lists all commands; `lapel help build` explains one.
      """)
  }
}
