/// The marks of emphasis in a stretch of text whose partners are outside it, so that whatever replaces
/// the stretch leaves none alone.
struct LoneMarks {
  /// The marks that open outside the stretch or in it, as bytes.
  private(set) var opening: [UInt8] = []
  private(set) var closing: [UInt8] = []

  /// - Parameter before: the marks that come before the stretch.
  init(in range: Range<Int>, of bytes: [UInt8], after before: MarkCount) {
    var open: [[UInt8]] = []
    var inside = MarkCount(of: bytes, at: range.lowerBound)
    inside.read(to: range.upperBound) { run in
      if open.last == run { open.removeLast() } else { open.append(run) }
    }
    for run in open {
      if before.isOpen(run) { closing += run } else { opening += run }
    }
  }
}

/// Counts the runs of each mark before a place in a text, reading on from place to place.
struct MarkCount {
  private let bytes: [UInt8]
  private var at: Int
  private var counts: [[UInt8]: Int] = [:]

  init(of bytes: [UInt8], at place: Int = 0) { (self.bytes, at) = (bytes, place) }

  /// Whether an odd number of these marks has been read, so that one is open.
  func isOpen(_ run: [UInt8]) -> Bool { (counts[run] ?? 0) % 2 == 1 }

  /// Reads up to a place, which also ends a run that continues after it.
  mutating func read(to place: Int, each: ([UInt8]) -> Void = { _ in }) {
    while at < place {
      let byte = bytes[at]
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      let run = Array(bytes[at..<place].prefix { $0 == byte })
      counts[run, default: 0] += 1
      each(run)
      at += run.count
    }
  }
}
