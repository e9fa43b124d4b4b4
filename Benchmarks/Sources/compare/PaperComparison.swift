import Stopwatch

/// The PDF of the same career by several programs: what a person waits for, and the memory that it takes.
struct PaperComparison {
  /// The program to measure.
  let lapel: String
  /// The sample career.
  let sample: String
  /// Where the generated inputs are.
  let inputs: String
  /// Where what is built goes.
  let output: String
  /// A Python that has RenderCV and typst.
  let python: String
  /// Where `paper/` is.
  let scripts: String

  private var cases: [TimedCommand] {
    func build(_ folder: String, _ more: String...) -> Command {
      Command([lapel, "build", folder, "--output", output + "/paper"] + more)
    }
    return [
      TimedCommand(
        label: "lapel: the sample's PDF", limit: 40,
        command: build(sample, "--format", "pdf", "--language", "ko")),
      TimedCommand(label: "lapel: two languages, four files and two PDFs", limit: 90, command: build(sample)),
      TimedCommand(
        label: "lapel: a PDF of six pages", limit: 60,
        command: build("\(inputs)/six-pages", "--format", "pdf", "--language", "ko")),
      TimedCommand(
        label: "lapel: 100 one-page targets, two languages, as PDF", limit: 4000, rounds: 3,
        command: build("\(inputs)/one-page", "--all-targets", "--format", "pdf")),
      TimedCommand(
        label: "RenderCV: the sample's PDF", rounds: 5,
        command: Command("\(scripts)/paper/rendercv", python, "\(output)/rendercv")),
      TimedCommand(
        label: "typst's wheel: the PDF of RenderCV's source", rounds: 5,
        command: Command("\(scripts)/paper/typst", python, "\(output)/rendercv")),
      TimedCommand(
        label: "lualatex: lapel's LaTeX, one run", rounds: 3,
        command: Command("\(scripts)/paper/lualatex", "\(output)/latex/gildong/general")),
    ]
  }

  func run() -> String {
    _ = Command([lapel, "export", sample, "--to", "rendercv", "--language", "en", "-o", "\(output)/rendercv"])
      .run()
    _ = Command([lapel, "build", sample, "--format", "latex", "--output", "\(output)/latex"]).run()
    _ = Command("\(scripts)/paper/inputs", inputs).run()
    return table(TimedCommand.runInTurn(cases))
  }

  private func table(_ runs: [[Command.Run]]) -> String {
    var table = Table(["PDF, whole process", "wall ms", "least", "CPU ms", "peak MB", "runs", "aim"])
    for (one, runs) in zip(cases, runs) {
      guard runs.allSatisfy({ $0.exitCode == 0 }) else {
        table.rows.append([one.label, "not here", "", "", "", "", one.aim])
        continue
      }
      let wall = Sample(runs.map { $0.wall * 1000 })
      table.rows.append([
        one.label, Figure.short(wall.median), Figure.short(wall.least),
        Figure.short(Sample(runs.map { $0.processor * 1000 }).median),
        Figure.short(Sample(runs.map { $0.peak / 1e6 }).median), "\(runs.count)", one.aim,
      ])
    }
    return table.text
  }
}
