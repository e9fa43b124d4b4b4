import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelYear

/// `lapel applied`: seals what was sent.
struct AppliedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "applied",
    abstract: "Seal what you sent: the CV, the answers, and a manifest with the SHA-256 of everything.",
    usage: "lapel applied [<folder>] <target> [<options>]",
    discussion: """
      Builds the target, writes sent/DATE-TARGET/ in the career folder, read-only, and adds the application to \
      applications/YEAR.yaml. Nothing that was sealed is ever written again; with --verify every byte is looked at anew.

      EXAMPLE:
        lapel applied me hanbit --on 2023-09-12
        lapel applied me --verify
      """)

  @Argument(
    help: ArgumentHelp("The career folder, which may be left out, then the target's id.", valueName: "target")
  )
  var words: [String] = []

  @Option(
    help: ArgumentHelp("The day it was sent (default: today).", valueName: "date"),
    transform: Day.init(typed:))
  var on: Day?

  @Option(help: ArgumentHelp("The company, where it is another than the target's.", valueName: "company"))
  var to: String?

  @Flag(help: "Seal although a question has no answer, or an answer is over its limit.")
  var anyway = false

  @Flag(help: "Seal once more what was sent that day already, beside it: DATE-TARGET-2.")
  var again = false

  @Flag(help: "Look whether everything that was sealed is still as it was.")
  var verify = false

  @Option(help: "How it is told what was sealed, or is still whole.")
  var format: AnswerFormat = .text

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if words.count > 2 { throw ValidationError("Expected a folder and a target, not \(words.count) words.") }
    if words.isEmpty, !verify { throw ValidationError("Name the target whose CV was sent.") }
  }

  func run() async throws {
    let today = try shared.day()
    if verify {
      return try SealCheck(in: place(onlyFolder: true).0, ReaderLanguage.recordWords).run(
        shared.console, as: format)
    }
    let (location, id) = try place(onlyFolder: false)
    let input = try CareerInput(location, today: today)
    try input.refuseErrors(shared.console)
    let target = try input.target(named: id)
    try checkAnswers(of: target, input)
    let seal = Sealing(
      target: target, date: on?.date ?? today, company: to, input: input, today: today, again: again)
    let (folder, record) = try await seal.run(shared.console)
    switch format {
    case .text: for path in [folder, record] { try shared.console.tellWritten(path) }
    case .json:
      try shared.console.writeJSON { json in
        json.object { json in
          json.field("sealed", folder)
          json.field("application", record)
        }
      }
    }
  }

  /// Tells what is wrong with the answers, and refuses what no form takes: a seal cannot be mended afterwards.
  private func checkAnswers(of target: Target, _ input: CareerInput) throws(Failure) {
    let problems = input.answerProblems(of: target)
    input.tell(problems, shared.console)
    let unanswered = target.questions.filter(\.isUnanswered)
    for question in unanswered {
      let name = question.id?.text ?? question.ask.versions.first?.text ?? ""
      let remark = shared.console.said(
        anyway ? "the question `\(name)` is sealed without an answer" : "the question `\(name)` has no answer"
      )
      shared.console.say("\("warning", .yellow): \(remark)")
    }
    let isTooLong = problems.diagnostics.contains { $0.code == .answerTooLong }
    guard !anyway, isTooLong || !unanswered.isEmpty else { return }
    throw Failure(
      message: "nothing was sealed: the form's answers are not ready",
      hints: ["`lapel answers` shows them; if they were sent like this, `--anyway` seals them"],
      exitCode: .problems)
  }

  private func place(onlyFolder: Bool) throws -> (CareerLocation, target: String) {
    if words.count == 2 { return (try CareerLocation(asked: words[0]), words[1]) }
    if onlyFolder { return (try CareerLocation(asked: words.first), "") }
    if let folder = CareerLocation.namedAlone(words[0]) {
      throw try CareerInput(folder, for: .errors, today: shared.day()).whichTarget(for: "applied")
    }
    return (try CareerLocation(asked: nil), words[0])
  }
}
