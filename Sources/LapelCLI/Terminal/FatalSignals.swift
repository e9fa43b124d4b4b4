#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals of a fault in the program, or of memory that could not be had: they end it with a message and
/// the documented exit code.
enum FatalSignals {
  /// Installs the handlers. Set `SWIFT_BACKTRACE` to get Swift's own report of a fault.
  static func tell() {
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    // The stack itself may have run out.
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

  /// Ends the program without allocating memory.
  private static let end: @convention(c) (Int32) -> Void = { _ in
    let words: StaticString = """
      error: lapel has a fault, or could get no more memory; what was being written has not taken its place
        help: please report it with the command and the files, made anonymous

      """
    _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
    // EX_SOFTWARE of sysexits: a fault in the program.
    _exit(70)
  }
}
