import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What has to be undone when the program is interrupted: unfinished files are removed, children are ended.
///
/// This is the one place that is global, because signals are.
public enum Interruption {
  private struct Unfinished: Sendable {
    var paths: Set<String> = []
    var processGroups: Set<Int32> = []
  }

  private static let unfinished = Mutex(Unfinished())

  /// From now on Ctrl-C (and a terminal that closes, and a polite kill) cleans up first. To be called once, by the program,
  /// before it starts threads or children.
  public static func cleanUpOnSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] where isDefault(signal) { sigaddset(&signals, signal) }
    // Blocked everywhere, they wait for the one thread that asks for them: no code runs in a signal handler.
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waiting = signals
    Parallel.detach {
      var signals = waiting
      var number: Int32 = 0
      while sigwait(&signals, &number) != 0 {}
      cleanUp()
      signal(number, SIG_DFL)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      kill(getpid(), number)
    }
  }

  /// Removes what is unfinished and ends the children.
  public static func cleanUp() {
    let now = unfinished.withLock { $0 }
    for group in now.processGroups where group > 1 { kill(-group, SIGKILL) }
    for path in now.paths { TemporaryFolder.remove(path) }
  }

  static func remember(_ path: String) { unfinished.withLock { _ = $0.paths.insert(absolute(path)) } }
  static func forget(_ path: String) { unfinished.withLock { _ = $0.paths.remove(absolute(path)) } }

  /// A child's group of processes that must not outlive the program.
  public static func remember(processGroup: Int32) {
    unfinished.withLock { _ = $0.processGroups.insert(processGroup) }
  }
  public static func forget(processGroup: Int32) {
    unfinished.withLock { _ = $0.processGroups.remove(processGroup) }
  }

  private static func absolute(_ path: String) -> String {
    if path.first == "/" { return path }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return SafeFile.join(String(cString: here), path)
  }

  /// Whether nobody asked to ignore it, as `nohup` does.
  private static func isDefault(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      return action.__sigaction_u.__sa_handler == nil
    #else
      return action.__sigaction_handler.sa_handler == nil
    #endif
  }
}
