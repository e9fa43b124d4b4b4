/// One way to read YAML: how many events or nodes it saw, or nil if it refused the text.
public struct Reader {
  public let name: String
  public let read: ([UInt8]) -> Int?

  public init(_ name: String, _ read: @escaping ([UInt8]) -> Int?) {
    self.name = name
    self.read = read
  }
}

/// `read-with-… READER FILE SECONDS`: reads a file again and again, and prints one line for `compare`:
/// bytes, count, the peak of memory over what the process held before, and the seconds of each run.
public enum ReaderProgram {
  public static func main(_ readers: [Reader]) {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let seconds = Double(arguments[3]),
      let reader = readers.first(where: { $0.name == arguments[1] })
    else {
      print(
        "usage: \(arguments[0]) READER FILE SECONDS; the readers: \(readers.map(\.name).joined(separator: ", "))"
      )
      return
    }
    let before = Memory.peak
    guard let bytes = try? File.read(arguments[2]) else {
      print("cannot read \(arguments[2])")
      return
    }
    // The first run warms the caches up; it is the one whose memory counts, since later ones reuse what it
    // freed.
    guard let count = reader.read(bytes) else {
      print("refused")
      return
    }
    let memory = Memory.peak - before
    var runs: [Double] = []
    let end = Clock.wall + seconds
    repeat {
      let start = Clock.processor
      guard reader.read(bytes) == count else { fatalError("\(reader.name) read the same text differently") }
      runs.append(Clock.processor - start)
    } while Clock.wall < end
    print(([bytes.count, count, memory].map(String.init) + runs.map { "\($0)" }).joined(separator: "\t"))
  }
}
