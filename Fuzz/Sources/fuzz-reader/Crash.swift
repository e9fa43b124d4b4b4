#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints the text being read when the program is stopped by a trap, or when one text takes ten seconds.
enum Crash {
  // Only the signal handler reads them, after the one thread that writes them has stopped.
  nonisolated(unsafe) private static var buffer = UnsafeMutableRawPointer.allocate(
    byteCount: 1 << 20, alignment: 8)
  nonisolated(unsafe) private static var count = 0

  static func remember(_ text: [UInt8]) {
    alarm(10)
    count = min(text.count, 1 << 20)
    text.withUnsafeBytes {
      buffer.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(buffer), byteCount: count)
    }
  }

  static func stop() -> Never { exit(1) }

  static func report() {
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGALRM] {
      signal(number) { number in
        _ = write(1, "\ncrashed while reading:\n", 24)
        _ = write(1, Crash.buffer, Crash.count)
        _ = write(1, "\n", 1)
        _exit(number == SIGALRM ? 2 : 1)
      }
    }
  }
}
