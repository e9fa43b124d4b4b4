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
    if ReaderLanguage.ofMessages == .korean {
      return try console.print(
        """
        lapel은 YAML 파일이 든 폴더로 이력서를 만듭니다.

        여기서 시작하십시오:
          lapel init me      `me` 폴더를 만듭니다: 설명이 달린, 채워 넣을 경력
          lapel build me     이력서를 output/me/general/에 씁니다
          lapel check me     잘못을 모두, 자리와 고치는 법까지 알려 줍니다

        명령은 `lapel --help`가 모두 보여 주고, `lapel help build`는 하나를 설명합니다.
        """)
    }
    try console.print(
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
