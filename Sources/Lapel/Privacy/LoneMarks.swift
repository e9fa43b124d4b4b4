/// The marks of emphasis within a stretch of a text that have their partner outside of it, so that what takes the place of
/// the stretch leaves none alone.
struct LoneMarks {
  /// Those that open, and those that close.
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

/// How many runs of a mark come before a place in a text, read on from place to place.
struct MarkCount {
  private let bytes: [UInt8]
  private var at: Int
  private var counts: [[UInt8]: Int] = [:]

  init(of bytes: [UInt8], at place: Int = 0) { (self.bytes, at) = (bytes, place) }

  /// Whether as many of these marks open as close.
  func isOpen(_ run: [UInt8]) -> Bool { (counts[run] ?? 0) % 2 == 1 }

  /// Reads up to a place, which ends a run that goes on behind it.
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
