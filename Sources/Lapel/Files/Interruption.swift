import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What has to be undone when the program is interrupted: unfinished files are removed, child processes are ended.
///
/// This is the only global state, because signals are global.
public enum Interruption {
  private struct Unfinished: Sendable {
    var paths: Set<String> = []
    var processGroups: Set<Int32> = []
    var folders: Set<String> = []
    /// Whether an interruption is the intended way to end the program.
    var isEnd = false
  }

  private static let unfinished = Mutex(Unfinished())

  /// The descriptor that the signal handler writes to; a plain number, since a handler must not use anything that is made
  /// on first use.
  nonisolated(unsafe) private static var wakeUp: Int32 = -1

  /// From now on, Ctrl-C (and a closing terminal, and a polite kill) cleans up first. Call it once,
  /// before the program starts threads or child processes.
  ///
  /// Blocking the signals and waiting for them is not enough: the main thread of an asynchronous program
  /// sleeps without blocking any.
  public static func cleanUpOnSignals() {
    var ends: [Int32] = [-1, -1]
    guard wakeUp < 0, pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (reading, writing) = (ends[0], ends[1])
    wakeUp = writing
    for number in [SIGINT, SIGTERM, SIGHUP] where isDefault(number) {
      signal(number) { number in
        let before = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(Interruption.wakeUp, &byte, 1)
        errno = before
      }
    }
    Parallel.detach {
      var byte: UInt8 = 0
      while read(reading, &byte, 1) != 1 {}
      let number = Int32(byte)
      // From here on, other threads wait before they begin anything that would have to be undone.
      unfinished.withLock { now in
        cleanUp(now)
        if now.isEnd { _exit(0) }
        signal(number, SIG_DFL)
        kill(getpid(), number)
        while true { sleep(1) }
      }
    }
  }

  /// From now on, an interruption is not a failure: the program runs until somebody ends it.
  public static func isHowToEnd() { unfinished.withLock { $0.isEnd = true } }

  /// Ends the child processes and removes what is unfinished.
  private static func cleanUp(_ now: Unfinished) {
    // A process writes until it is gone, and other threads of this program may be in the middle of a file: a
    // second look, and a tenth, finds what they left.
    for _ in 0..<50 {
      var isDone = true
      for group in now.processGroups where group > 1 {
        if kill(-group, SIGKILL) == 0 { isDone = false }
        while waitpid(-group, nil, WNOHANG) > 0 {}
      }
      for path in now.paths {
        TemporaryFolder.remove(path)
        if stat(of: path, followingLinks: false) != nil { isDone = false }
      }
      if isDone { break }
      usleep(10_000)
    }
    for folder in now.folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir(folder) }
  }

  /// Makes a folder, which the closure names, and remembers it before an interruption can come between.
  static func remembering(_ make: () -> String?) -> String? {
    unfinished.withLock { now in
      let path = make()
      if let path { now.paths.insert(absolute(path)) }
      return path
    }
  }

  /// Remembers a new folder for files to come; it is removed again if it is empty.
  static func remember(folder: String) { unfinished.withLock { _ = $0.folders.insert(absolute(folder)) } }

  static func remember(_ path: String) { unfinished.withLock { _ = $0.paths.insert(absolute(path)) } }
  static func forget(_ path: String) { unfinished.withLock { _ = $0.paths.remove(absolute(path)) } }

  /// Remembers a process group of a child that must not outlive the program.
  public static func remember(processGroup: Int32) {
    unfinished.withLock { _ = $0.processGroups.insert(processGroup) }
  }
  /// Forgets a process group that has ended, since its number may belong to somebody else now.
  public static func forget(processGroup: Int32) {
    unfinished.withLock { _ = $0.processGroups.remove(processGroup) }
  }

  private static func absolute(_ path: String) -> String {
    if path.first == "/" { return path }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return SafeFile.join(String(cString: here), path)
  }

  /// Whether nobody asked to ignore the signal, as `nohup` does.
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
