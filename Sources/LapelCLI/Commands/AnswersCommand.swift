import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelTailoring

/// `lapel answers`: the answers to paste into a company's form.
struct AnswersCommand: ParsableCommand, TellsWords {
  static let configuration = CommandConfiguration(
    commandName: "answers",
    abstract: "Print a target's answers as a sheet to paste from, each with its count.",
    usage: "lapel answers [<folder>] --target <id> [<options>]",
    discussion: """
      Counts are those that forms make: 자 counts characters, 공백제외 leaves out white space, byte counts 2 for \
      Hangul and 1 for ASCII. An answer over its limit is marked with !.

      EXAMPLE:
        lapel answers me --target hanbit
      """)

  @OptionGroup var folder: FolderArgument

  @Option(help: ArgumentHelp("The company whose questions are answered.", valueName: "id"))
  var target: String?

  @Option(help: "How it is printed.")
  var format: AnswerFormat = .text

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    let input = try CareerInput(folder.location(), today: shared.day())
    try input.refuseErrors(console)
    let target = try input.target(named: target, for: "answers")
    guard !target.questions.isEmpty else {
      throw Failure.usage(
        "the target `\(target.id.text)` has no questions", hints: "they stand under its `questions:`")
    }
    let language = target.language.values.first.map { Language($0.text) } ?? input.loaded.career.languages[0]
    let sheet = AnswerSheet(target, language: language)
    switch format {
    case .text: try console.write(sheet.text)
    case .json: try console.writeJSON { sheet.write(to: &$0) }
    }
    input.tell(input.answerProblems(of: target), console)
  }
}

extension CareerInput {
  /// The target that the command was given; fails with the ids that there are.
  func target(named id: String?, for command: String) throws(Failure) -> Target {
    guard let id else { throw whichTarget(for: command, option: "--target ") }
    return try target(named: id)
  }

  /// A failure that asks for the company that was left out.
  ///
  /// - Parameter option: what comes before a target's id in such a command.
  func whichTarget(for command: String, option: String = "") -> Failure {
    let ids = loaded.career.targets.map(\.id.text)
    guard let first = ids.first else {
      return .usage("which company? `\(location.path)` has no target yet", hints: "`lapel target` writes one")
    }
    let folder = location.path == "." ? "" : " \(ShellWord.quoted(location.path))"
    return .usage(
      "which company? `\(location.path)` has \(ids.prefix(20).map { "`\($0)`" }.joined(separator: ", "))",
      hints: "name it, as in `lapel \(command)\(folder) \(option)\(first)`")
  }

  /// The target with an id; fails with the ids that there are.
  func target(named id: String) throws(Failure) -> Target {
    let targets = loaded.career.targets
    if let found = targets.first(where: { $0.id.text == id }) { return found }
    let ids = targets.map(\.id.text)
    let meant = Spelling.nearest(to: id, in: ids).map { "did you mean `\($0)`?" }
    let known =
      ids.isEmpty ? "`lapel target` writes one" : "there are \(ids.map { "`\($0)`" }.joined(separator: ", "))"
    throw .usage("there is no target `\(id)` in \(location.path)", hints: meant ?? known)
  }
}
