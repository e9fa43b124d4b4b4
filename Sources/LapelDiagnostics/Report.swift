/// What was found so far. It goes down as `inout` and nothing global exists beside it.
public struct Report: Sendable {
  public private(set) var diagnostics: [Diagnostic] = []

  public init() {}

  public mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  public mutating func add(contentsOf other: Report) { diagnostics += other.diagnostics }

  public func count(_ severity: Severity) -> Int {
    diagnostics.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The same problems in order of file and place; those of the whole folder come first.
  public var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      switch (x, y) {
      case (nil, nil): return a.offset < b.offset
      case (nil, _): return true
      case (_, nil): return false
      case (let x?, let y?):
        if x.file != y.file { return x.file < y.file }
        if x.bytes.lowerBound != y.bytes.lowerBound { return x.bytes.lowerBound < y.bytes.lowerBound }
        return a.offset < b.offset
      }
    }.map(\.element)
  }
}
