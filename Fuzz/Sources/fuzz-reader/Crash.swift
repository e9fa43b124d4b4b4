#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints the text being read when the program is stopped by a trap, or when one text takes ten seconds of
/// processor time.
enum Crash {
  // Only the signal handler reads them, after the one thread that writes them has stopped.
  nonisolated(unsafe) private static var buffer = UnsafeMutableRawPointer.allocate(
    byteCount: 1 << 20, alignment: 8)
  nonisolated(unsafe) private static var count = 0

  #if canImport(Glibc)
    private static let clock = __itimer_which_t(ITIMER_VIRTUAL.rawValue)
  #else
    private static let clock = ITIMER_VIRTUAL
  #endif

  static func remember(_ text: [UInt8]) {
    // Not of the clock: a busy machine may leave the program waiting for longer.
    var limit = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: 10, tv_usec: 0))
    setitimer(clock, &limit, nil)
    count = min(text.count, 1 << 20)
    text.withUnsafeBytes {
      buffer.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(buffer), byteCount: count)
    }
  }

  static func stop() -> Never { exit(1) }

  static func report() {
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGVTALRM] {
      signal(number) { number in
        _ = write(1, "\ncrashed while reading:\n", 24)
        _ = write(1, Crash.buffer, Crash.count)
        _ = write(1, "\n", 1)
        _exit(number == SIGVTALRM ? 2 : 1)
      }
    }
  }
}
