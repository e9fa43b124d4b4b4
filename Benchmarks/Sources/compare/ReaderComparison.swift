import Stopwatch

/// The YAML readers side by side: each reader on each input in processes of its own, in turn, several rounds.
struct ReaderComparison {
  /// Where the programs of this package are.
  let programs: String
  /// Where the generated inputs are.
  let inputs: String
  let python: String
  /// Where `readers.py` is.
  let scripts: String

  struct Contender {
    let label: String
    let command: [String]
  }

  struct Input {
    let name: String
    let rounds: Int
    let seconds: Double
  }

  struct Result {
    var bytes = 0
    var memory = Double.infinity
    var runs: [Double] = []

    mutating func add(bytes: Double, memory: Double, runs: some Sequence<Double>) {
      self.bytes = Int(bytes)
      self.memory = min(self.memory, memory)
      self.runs += runs
    }

    /// Megabytes (a million bytes) a second.
    var speed: Sample { Sample(runs.map { Double(bytes) / 1e6 / $0 }) }
    var memoryRatio: Double { bytes == 0 ? .nan : memory / Double(bytes) }
  }

  private var contenders: [Contender] {
    func swift(_ label: String, _ program: String, _ reader: String) -> Contender {
      Contender(label: label, command: ["\(programs)/read-with-\(program)", reader])
    }
    func script(_ label: String, _ reader: String) -> Contender {
      Contender(label: label, command: [python, "\(scripts)/readers.py", reader])
    }
    return [
      swift("Lapel: tree with ranges", "lapel", "tree"),
      swift("Lapel: the same, checked as a career is", "lapel", "checked"),
      swift("Lapel: tree, and every text as a string", "lapel", "texts"),
      swift("Lapel: tree, and the events as text", "lapel", "events"),
      swift(Self.libyamlEvents, "libyaml", "events"),
      swift("libyaml: tree", "libyaml", "tree"),
      swift("Yams: events (its own libyaml)", "yams", "events"),
      swift(Self.yamsTree, "yams", "tree"),
      script("rapidyaml: tree, in place", "rapidyaml"),
      script("rapidyaml: tree, in arena", "rapidyaml-arena"),
      script("rapidyaml: tree, in place, reused", "rapidyaml-reused"),
      script("PyYAML: C loader", "pyyaml"),
    ]
  }

  private static let libyamlEvents = "libyaml: events"
  private static let yamsTree = "Yams: tree"

  private static let all = [
    Input(name: "small-cv", rounds: 3, seconds: 0.2), Input(name: "large-cv", rounds: 3, seconds: 0.5),
    Input(name: "huge-cv", rounds: 1, seconds: 1.5), Input(name: "flow-heavy", rounds: 3, seconds: 0.3),
    Input(name: "scalar-heavy", rounds: 3, seconds: 0.3),
  ]

  /// Prints a table for each input as it is done, and returns the table that sums them up.
  func run(_ chosen: [String]) -> String {
    let inputs = Self.all.filter { chosen.isEmpty || chosen.contains($0.name) }
    var results: [String: [Result?]] = [:]
    for input in inputs {
      let measured = measure(input)
      for (contender, result) in zip(contenders, measured) {
        results[contender.label, default: []].append(result)
      }
      print(table(of: input, measured))
    }
    return summary(inputs, results)
  }

  private func measure(_ input: Input) -> [Result?] {
    var results = contenders.map { _ in Result() as Result? }
    for _ in 0..<input.rounds {
      for (index, contender) in contenders.enumerated() where results[index] != nil {
        let run = Command(contender.command + ["\(inputs)/\(input.name).yaml", "\(input.seconds)"]).run()
        let fields = String(decoding: run.output, as: UTF8.self).split(separator: "\n").first?.split(
          separator: "\t")
        let numbers = fields?.compactMap { Double($0) } ?? []
        guard run.exitCode == 0, numbers.count > 3 else {
          results[index] = nil
          continue
        }
        results[index]?.add(bytes: numbers[0], memory: numbers[2], runs: numbers[3...])
      }
    }
    return results
  }

  private func median(_ label: String, _ measured: [Result?]) -> Double {
    zip(contenders, measured).first { $0.0.label == label }?.1?.speed.median ?? .nan
  }

  private func table(of input: Input, _ measured: [Result?]) -> String {
    let bytes = measured.compactMap { $0?.bytes }.first ?? 0
    var table = Table([
      "\(input.name), \(Figure.short(Double(bytes) / 1e6)) MB", "MB/s", "least", "most", "runs",
      "÷ libyaml events", "÷ Yams tree", "memory ÷ input",
    ])
    let (libyaml, yams) = (median(Self.libyamlEvents, measured), median(Self.yamsTree, measured))
    for (contender, result) in zip(contenders, measured) {
      guard let result else {
        table.rows.append([contender.label, "–", "–", "–", "–", "–", "–", "–"])
        continue
      }
      let speed = result.speed
      table.rows.append([
        contender.label, Figure.short(speed.median), Figure.short(speed.least), Figure.short(speed.most),
        "\(result.runs.count)", Figure.short(speed.median / libyaml), Figure.short(speed.median / yams),
        Figure.short(result.memoryRatio),
      ])
    }
    return table.text
  }

  private func summary(_ inputs: [Input], _ results: [String: [Result?]]) -> String {
    var table = Table(
      ["MB/s"] + inputs.map(\.name) + ["large ÷ libyaml events", "large ÷ Yams tree", "huge: memory ÷ input"])
    func value(_ label: String, _ name: String, _ figure: (Result) -> Double) -> Double {
      guard let index = inputs.firstIndex(where: { $0.name == name }), let result = results[label]?[index]
      else {
        return .nan
      }
      return figure(result)
    }
    for contender in contenders {
      let large = value(contender.label, "large-cv") { $0.speed.median }
      let speeds = inputs.map { input in Figure.short(value(contender.label, input.name) { $0.speed.median })
      }
      table.rows.append(
        [contender.label] + speeds
          + [
            Figure.short(large / value(Self.libyamlEvents, "large-cv") { $0.speed.median }),
            Figure.short(large / value(Self.yamsTree, "large-cv") { $0.speed.median }),
            Figure.short(value(contender.label, "huge-cv") { $0.memoryRatio }),
          ])
    }
    return table.text
  }
}
