import Stopwatch

/// Whole processes: what a person waits for, by the account of the operating system.
struct CommandComparison {
  /// The program to measure.
  let lapel: String
  /// The sample career.
  let sample: String
  /// Where the generated inputs are.
  let inputs: String
  /// Where what is built goes.
  let output: String
  /// Where `pandoc/run` is.
  let scripts: String

  private var cases: [TimedCommand] {
    func build(_ folder: String, _ more: String...) -> Command {
      Command([lapel, "build", folder, "--format", "html,latex", "--output", output] + more)
    }
    let four = ["gyeol", "seonbi", "dancheong"].map { theme in
      TimedCommand(
        label: "build of the sample, \(theme): 2 languages, HTML and LaTeX", limit: 40,
        command: build(sample, "--theme", theme))
    }
    return [TimedCommand(label: "the least process: true", command: Command("true"))]
      + [TimedCommand(label: "--help", limit: 15, command: Command(lapel, "--help"))] + four
      + [
        TimedCommand(label: "pandoc: the same four files", command: Command("\(scripts)/pandoc/run", output)),
        TimedCommand(label: "check of the sample", command: Command(lapel, "check", sample)),
        TimedCommand(
          label: "check of 1,000 entries, 1 MB", limit: 60,
          command: Command(lapel, "check", "\(inputs)/thousand")),
        TimedCommand(
          label: "fit of 1,000 items to a posting of 60 lines", limit: 60,
          command: Command(lapel, "fit", "\(inputs)/items", "--posting", "\(inputs)/posting.txt")),
        TimedCommand(
          label: "fit of 1,000 entries, 3,000 items, to the same",
          command: Command(lapel, "fit", "\(inputs)/thousand", "--posting", "\(inputs)/posting.txt")),
        TimedCommand(
          label: "build of 100 targets, one language", limit: 2000, rounds: 3,
          command: build("\(inputs)/targets", "--all-targets", "--language", "ko")),
        TimedCommand(
          label: "build of 100 targets, two languages", rounds: 3,
          command: build("\(inputs)/targets", "--all-targets")),
        TimedCommand(
          label: "100 postings, each page cut to fit, one language", limit: 2000, rounds: 3,
          command: build("\(inputs)/tailored", "--all-targets", "--language", "ko")),
        TimedCommand(
          label: "100 postings, each page cut to fit, two languages", limit: 2000, rounds: 3,
          command: build("\(inputs)/tailored", "--all-targets")),
      ]
  }

  func run() -> String {
    // Pandoc reads the same CV as Markdown.
    _ = Command([lapel, "build", sample, "--format", "markdown", "--output", "\(output)/markdown"]).run()
    let folder = sample.split(separator: "/").last.map(String.init) ?? sample
    for language in ["ko", "en"] {
      _ = Command(
        "cp", "\(output)/markdown/\(folder)/general/cv.\(language).md", "\(output)/cv.\(language).md"
      ).run()
    }
    return table(TimedCommand.runInTurn(cases))
  }

  private func table(_ runs: [[Command.Run]]) -> String {
    var table = Table(["lapel, whole process", "wall ms", "least", "most", "CPU ms", "runs", "aim"])
    for (one, runs) in zip(cases, runs) {
      guard runs.allSatisfy({ $0.exitCode == 0 }) else {
        table.rows.append([one.label, "failed", "", "", "", "\(runs.count)", one.aim])
        continue
      }
      let wall = Sample(runs.map { $0.wall * 1000 })
      let processor = Sample(runs.map { $0.processor * 1000 })
      table.rows.append([
        one.label, Figure.short(wall.median), Figure.short(wall.least), Figure.short(wall.most),
        Figure.short(processor.median), "\(runs.count)", one.aim,
      ])
    }
    return table.text
  }
}
