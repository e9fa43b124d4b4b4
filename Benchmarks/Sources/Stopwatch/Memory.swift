#if canImport(Darwin)
  import Darwin
#endif

/// What this process holds, in bytes.
public enum Memory {
  /// The most that was ever resident.
  public static var peak: Int {
    #if canImport(Darwin)
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss)
    #else
      // `ru_maxrss` of a fresh process on Linux still holds the peak of the one that started it.
      return (status("VmHWM:") ?? 0) * 1024
    #endif
  }

  private static func status(_ field: String) -> Int? {
    guard let bytes = try? File.read("/proc/self/status") else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(separator: "\n") where line.hasPrefix(field) {
      return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }
    }
    return nil
  }
}
