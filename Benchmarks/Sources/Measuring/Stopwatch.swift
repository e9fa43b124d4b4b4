import Foundation

/// How fast something reads.
enum Stopwatch {
  /// Megabytes a second: the median of runs that take half a second in all, at least three.
  static func speed(of size: Int, _ run: () -> Int) -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    var spent = 0.0
    while times.count < 3 || spent < 0.5 {
      let time = clock.measure { if run() == 0 { fatalError("nothing was read") } }
      times.append(time / .seconds(1))
      spent += times.last!
    }
    times.sort()
    return Double(size) / 1e6 / times[times.count / 2]
  }

  /// The most memory this process has had, in bytes.
  static func peakMemory() -> Int {
    #if canImport(Darwin)
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      // Linux's ru_maxrss counts the program that this one was started from.
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return (Int(line.filter(\.isNumber)) ?? 0) * 1024
    #endif
  }
}
