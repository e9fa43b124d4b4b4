import Stopwatch

/// A command that is run again and again, and what it should take.
struct TimedCommand {
  let label: String
  /// What it should take at most, in milliseconds of wall time.
  var limit: Double?
  var rounds = 20
  let command: Command

  /// As a table has it.
  var aim: String { limit.map { "< \(Figure.short($0))" } ?? "" }

  /// In turn, so that the machine's moods meet all of them alike; the first round warms up.
  static func runInTurn(_ commands: [TimedCommand]) -> [[Command.Run]] {
    var runs: [[Command.Run]] = commands.map { _ in [] }
    for round in 0...(commands.map(\.rounds).max() ?? 1) {
      for (index, one) in commands.enumerated() where round <= one.rounds {
        let run = one.command.run()
        if round > 0 { runs[index].append(run) }
      }
    }
    return runs
  }
}
