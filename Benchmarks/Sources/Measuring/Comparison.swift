import Foundation

/// Prints how fast each contender reads each input, in MB/s, and how much memory its result takes.
///
/// usage: PROGRAM [--inputs FOLDER]     writes the inputs there for readers in other languages
///        PROGRAM --memory NAME          the peak memory of one contender on the huge input, as a factor of its size
public struct Comparison {
  let contenders: [Contender]

  public init(_ contenders: [Contender]) { self.contenders = contenders }

  public func run(_ arguments: [String] = CommandLine.arguments) throws {
    if arguments.count == 3, arguments[1] == "--inputs" { return try write(to: arguments[2]) }
    if arguments.count == 3, arguments[1] == "--memory" { return try memory(of: arguments[2]) }

    let inputs = Input.all()
    say(row("MB/s", inputs.map { "\($0.name) (\(size($0.text.utf8.count)))" }))
    for contender in contenders {
      let speeds = inputs.map { input in
        let bytes = Array(input.text.utf8)
        return "\(Int(Stopwatch.speed(of: bytes.count) { contender.read(bytes) }.rounded()))"
      }
      say(row(contender.name, speeds))
    }
    say("\npeak memory on huge-cv, as a factor of the input (the input itself not counted)")
    for contender in contenders {
      let process = Process()
      process.executableURL = URL(filePath: arguments[0])
      process.arguments = ["--memory", contender.name]
      try process.run()
      process.waitUntilExit()
    }
  }

  private func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for input in Input.all() {
      try Data(input.text.utf8).write(to: URL(filePath: "\(folder)/\(input.name).yaml"))
    }
  }

  private func memory(of name: String) throws {
    guard let contender = contenders.first(where: { $0.name == name }) else { fatalError("no \(name)") }
    // The text is read from a file, so that its making does not count.
    let file = FileManager.default.temporaryDirectory.appending(path: "lapel-bench-huge.yaml")
    if !FileManager.default.fileExists(atPath: file.path) {
      let maker = Process()
      maker.executableURL = URL(filePath: CommandLine.arguments[0])
      maker.arguments = [
        "--inputs", FileManager.default.temporaryDirectory.appending(path: "lapel-bench").path,
      ]
      try maker.run()
      maker.waitUntilExit()
      try FileManager.default.moveItem(
        at: FileManager.default.temporaryDirectory.appending(path: "lapel-bench/huge-cv.yaml"), to: file)
    }
    let bytes = try readBytes(file.path)
    let before = Stopwatch.peakMemory()
    _ = contender.read(bytes)
    let factor = Double(Stopwatch.peakMemory() - before) / Double(bytes.count)
    say(row(name, [String((factor * 100).rounded() / 100) + " ×"]))
  }

  private func readBytes(_ path: String) throws -> [UInt8] {
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    let size = Int(try handle.seekToEnd())
    try handle.seek(toOffset: 0)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty { bytes += part }
    return bytes
  }

  /// Written at once, so that lines of the programs it starts come in their order.
  private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  private func row(_ name: String, _ cells: [String]) -> String {
    name.padding(toLength: 16, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 21 - $0.count)) + $0 }.joined()
  }

  private func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes >> 10) kB"
  }
}
