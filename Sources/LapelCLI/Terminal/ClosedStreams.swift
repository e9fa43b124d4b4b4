#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three streams that every program starts with.
enum ClosedStreams {
  /// Opens something for those that are closed, before anything else is opened: otherwise the next file would get
  /// their number, and messages would be written into it. Nothing can be written to the result's, so that
  /// a result that nobody receives is still a failure.
  static func claim() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) == -1 {
      let opened = open("/dev/null", number == STDERR_FILENO ? O_WRONLY : O_RDONLY)
      if opened >= 0, opened != number {
        dup2(opened, number)
        close(opened)
      }
    }
  }
}
