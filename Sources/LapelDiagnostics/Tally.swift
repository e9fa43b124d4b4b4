/// The number of problems of each severity.
public struct Tally: Hashable, Sendable {
  /// The number of errors.
  public private(set) var errors = 0
  /// The number of warnings.
  public private(set) var warnings = 0
  /// The number of notes.
  public private(set) var notes = 0

  /// Makes a tally of nothing.
  public init() {}

  /// The number of problems of all severities.
  public var total: Int { errors + warnings + notes }

  /// The number of problems of a severity.
  public internal(set) subscript(_ severity: Severity) -> Int {
    get {
      switch severity {
      case .error: errors
      case .warning: warnings
      case .note: notes
      }
    }
    set {
      switch severity {
      case .error: errors = newValue
      case .warning: warnings = newValue
      case .note: notes = newValue
      }
    }
  }

  static func += (a: inout Tally, b: Tally) {
    for severity in Severity.allCases { a[severity] += b[severity] }
  }

  /// The counts in words, `2 errors, 1 warning`; empty when there are none.
  public var summary: String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }
}
