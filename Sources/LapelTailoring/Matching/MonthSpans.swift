/// The months that were worked, each counted once where spans overlap.
struct MonthSpans {
  private var spans: [ClosedRange<Int>] = []

  mutating func add(contentsOf more: [ClosedRange<Int>]) { spans += more }

  mutating func add(_ span: ClosedRange<Int>) { spans.append(span) }

  var count: Int {
    var count = 0
    var next = Int.min
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where span.upperBound >= next {
      count += span.upperBound - max(span.lowerBound, next) + 1
      next = span.upperBound + 1
    }
    return count
  }
}
