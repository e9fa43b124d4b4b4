#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What time is told by.
public enum Clock {
  /// Seconds of processor time of this thread: other work on the machine does not count.
  public static var processor: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  /// Seconds that never run backwards.
  public static var wall: Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
