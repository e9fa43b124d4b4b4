#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The limits that the system sets for a process: with too little, libraries end the program without a word.
enum ProcessLimits {
  /// Open files: a few each for the event loop, a child's pipes, and the files themselves.
  private static let leastFiles: UInt64 = 16
  /// Bytes of address space: the program itself, its threads' stacks and a large career.
  private static let leastMemory: UInt64 = 192 << 20
  private static let leastStack: UInt64 = 256 << 10

  /// Raises the limits that may be raised, and reports those that are too low.
  static func check() throws(Failure) {
    var files = rlimit()
    if getrlimit(resource(RLIMIT_NOFILE), &files) == 0, UInt64(files.rlim_cur) < 1_024 {
      var more = files
      more.rlim_cur = min(1_024, files.rlim_max)
      if setrlimit(resource(RLIMIT_NOFILE), &more) == 0 { files = more }
      if UInt64(files.rlim_cur) < leastFiles {
        throw .file(
          "only \(files.rlim_cur) files may be open at once, and at least \(leastFiles) are needed",
          hints: "`ulimit -n 1024` allows more")
      }
    }
    try refuse(RLIMIT_AS, under: leastMemory, "MiB of memory", 20, "`ulimit -v unlimited` allows more")
    try refuse(RLIMIT_STACK, under: leastStack, "KiB of stack", 10, "`ulimit -s 8192` allows more")
  }

  #if canImport(Glibc)
    private typealias Resource = __rlimit_resource
    private static func resource(_ resource: Resource) -> Int32 { Int32(bitPattern: resource.rawValue) }
  #else
    private typealias Resource = Int32
    private static func resource(_ resource: Int32) -> Int32 { resource }
  #endif

  private static func refuse(
    _ kind: Resource, under least: UInt64, _ unit: String, _ shift: UInt64, _ hint: String
  ) throws(Failure) {
    var limit = rlimit()
    guard getrlimit(resource(kind), &limit) == 0, UInt64(limit.rlim_cur) < least else { return }
    throw .file(
      "only \(UInt64(limit.rlim_cur) >> shift) \(unit) are allowed, and at least \(least >> shift) are needed",
      hints: hint)
  }
}
