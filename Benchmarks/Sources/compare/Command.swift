import Stopwatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program and its arguments, run as a process of its own.
struct Command {
  let arguments: [String]

  init(_ arguments: String...) { self.arguments = arguments }

  init(_ arguments: [String]) { self.arguments = arguments }

  /// What one run took, by the account of the operating system.
  struct Run {
    /// Nil when it could not be started or was ended by a signal.
    let exitCode: Int32?
    let wall: Double
    /// User and system, of the process and the ones it waited for.
    let processor: Double
    /// The most memory that it or one that it waited for held at once, in bytes.
    let peak: Double
    let output: [UInt8]
  }

  func run() -> Run {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let (reading, writing) = (ends[0], ends[1])
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, writing, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, reading)
    posix_spawn_file_actions_addclose(&actions, writing)

    let start = Clock.wall
    var process: pid_t = 0
    let words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let failure = posix_spawnp(&process, arguments[0], &actions, nil, words, environ)
    close(writing)
    defer { close(reading) }
    guard failure == 0 else { return Run(exitCode: nil, wall: 0, processor: 0, peak: 0, output: []) }
    let output = Self.all(of: reading)
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    let wall = Clock.wall - start
    let hasExited = status & 0x7F == 0
    return Run(
      exitCode: hasExited ? (status >> 8) & 0xFF : nil, wall: wall,
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peak: Double(usage.ru_maxrss) * Self.memoryUnit, output: output)
  }

  #if canImport(Darwin)
    private static let memoryUnit = 1.0
  #else
    private static let memoryUnit = 1024.0
  #endif

  private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  private static func all(of file: Int32) -> [UInt8] {
    var output: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = part.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count <= 0 { return output }
      output += part[..<count]
    }
  }
}
