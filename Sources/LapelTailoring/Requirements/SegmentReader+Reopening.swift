/// What a later word says about the parts of the line that were already read.
extension SegmentReader {
  /// `A, B or a related one;`: what follows the `or` asks for nothing, and the commas before it still mean `or`.
  mutating func settleChoice() {
    guard segments.last?.link == .or else { return }
    for index in segments.indices.dropLast().reversed() {
      guard segments[index].link == .comma else { return }
      segments[index].link = .or
    }
  }

  /// `CAD, e.g. AutoCAD`: examples behind a comma belong to what stands before it.
  mutating func reopen() {
    guard current.isEmpty, let last = segments.last, last.link == .comma, last.years == nil else { return }
    current = last
    current.link = .strong
    segments.removeLast()
  }
}
