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

  struct Case {
    let label: String
    /// What it should take at most, in milliseconds of wall time.
    var limit: Double?
    var rounds = 20
    let command: Command
  }

  private var cases: [Case] {
    func build(_ folder: String, _ more: String...) -> Command {
      Command([lapel, "build", folder, "--format", "html,latex", "--output", output] + more)
    }
    let four = ["gyeol", "seonbi", "dancheong"].map { theme in
      Case(
        label: "build of the sample, \(theme): 2 languages, HTML and LaTeX", limit: 40,
        command: build(sample, "--theme", theme))
    }
    return [Case(label: "the least process: true", command: Command("true"))]
      + [Case(label: "--help", limit: 15, command: Command(lapel, "--help"))] + four
      + [
        Case(label: "pandoc: the same four files", command: Command("\(scripts)/pandoc/run", output)),
        Case(label: "check of the sample", command: Command(lapel, "check", sample)),
        Case(
          label: "check of 1,000 entries, 1 MB", limit: 60,
          command: Command(lapel, "check", "\(inputs)/thousand")),
        Case(
          label: "fit of 1,000 items to a posting of 60 lines", limit: 60,
          command: Command(lapel, "fit", "\(inputs)/items", "--posting", "\(inputs)/posting.txt")),
        Case(
          label: "fit of 1,000 entries, 3,000 items, to the same",
          command: Command(lapel, "fit", "\(inputs)/thousand", "--posting", "\(inputs)/posting.txt")),
        Case(
          label: "build of 100 targets, one language", limit: 2000, rounds: 3,
          command: build("\(inputs)/targets", "--all-targets", "--language", "ko")),
        Case(
          label: "build of 100 targets, two languages", rounds: 3,
          command: build("\(inputs)/targets", "--all-targets")),
        Case(
          label: "100 postings, each page cut to fit, one language", limit: 2000, rounds: 3,
          command: build("\(inputs)/tailored", "--all-targets", "--language", "ko")),
        Case(
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
    var runs: [[Command.Run]] = cases.map { _ in [] }
    // In turn, so that the machine's moods meet all of them alike; the first round warms up.
    for round in 0...(cases.map(\.rounds).max() ?? 1) {
      for (index, one) in cases.enumerated() where round <= one.rounds {
        let run = one.command.run()
        if round > 0 { runs[index].append(run) }
      }
    }
    return table(runs)
  }

  private func table(_ runs: [[Command.Run]]) -> String {
    var table = Table(["lapel, whole process", "wall ms", "least", "most", "CPU ms", "runs", "aim"])
    for (one, runs) in zip(cases, runs) {
      let limit = one.limit.map { "< \(Figure.short($0))" } ?? ""
      guard runs.allSatisfy({ $0.exitCode == 0 }) else {
        table.rows.append([one.label, "failed", "", "", "", "\(runs.count)", limit])
        continue
      }
      let wall = Sample(runs.map { $0.wall * 1000 })
      let processor = Sample(runs.map { $0.processor * 1000 })
      table.rows.append([
        one.label, Figure.short(wall.median), Figure.short(wall.least), Figure.short(wall.most),
        Figure.short(processor.median), "\(runs.count)", limit,
      ])
    }
    return table.text
  }
}
