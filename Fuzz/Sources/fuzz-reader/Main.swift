import ReaderPromises

/// Reads made-up texts until the time is over, and prints the shortest of those that break each promise of
/// the reader.
///
/// usage: fuzz-reader [SECONDS [SEED [FOLDER…]]]     more texts to begin from are taken from the folders
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let seconds = arguments.first.flatMap { Int($0) } ?? 60
    let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    var maker = try TextMaker(seed: seed, folders: ["seeds"] + arguments.dropFirst(2))
    Crash.report()
    print("seed \(seed), \(maker.seeds.count) texts to begin from")
    let end = ContinuousClock.now + .seconds(seconds)
    var count = 0
    // The shortest text for each kind of finding.
    var findings: [String: [UInt8]] = [:]
    while ContinuousClock.now < end {
      for _ in 0..<100 {
        let raw = maker.next()
        Crash.remember(raw)
        if let broken = Promises.broken(by: raw), raw.count < findings[broken]?.count ?? Int.max {
          findings[broken] = raw
        }
        count += 1
      }
    }
    for (broken, raw) in findings.sorted(by: { $0.key < $1.key }) {
      print("broken: \(broken)\n\(String(decoding: raw, as: UTF8.self).debugDescription)")
    }
    print("\(count) texts, \(findings.isEmpty ? "no finding" : "\(findings.count) kinds of findings")")
    if !findings.isEmpty { Crash.stop() }
  }
}
