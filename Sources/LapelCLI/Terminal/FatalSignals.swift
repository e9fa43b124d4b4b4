#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals of a fault of the program's own, or of memory that could not be had: they end it with words and
/// the promised exit code.
enum FatalSignals {
  /// From now on. Whoever wants Swift's own account of a fault sets `SWIFT_BACKTRACE`.
  static func tell() {
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    // The stack itself may be what has run out.
    var stack = stack_t()
    let size = 1 << 16
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    #if canImport(Darwin)
      stack.ss_size = UInt(size)
    #else
      stack.ss_size = size
    #endif
    sigaltstack(&stack, nil)
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
      var action = sigaction()
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = end
      #else
        action.__sigaction_handler.sa_handler = end
      #endif
      action.sa_flags = Int32(truncatingIfNeeded: SA_ONSTACK) | Int32(truncatingIfNeeded: SA_NODEFER)
      sigaction(number, &action, nil)
    }
  }

  /// Nothing is asked of memory here.
  private static let end: @convention(c) (Int32) -> Void = { _ in
    let words: StaticString = """
      error: lapel has a fault, or could get no more memory; what was being written has not taken its place
        help: please report it with the command and the files, made anonymous

      """
    _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
    // EX_SOFTWARE of sysexits: a fault of the program's own.
    _exit(70)
  }
}
