/// How many problems of each severity.
public struct Tally: Hashable, Sendable {
  /// How many errors.
  public private(set) var errors = 0
  /// How many warnings.
  public private(set) var warnings = 0
  /// How many notes.
  public private(set) var notes = 0

  /// Nothing counted yet.
  public init() {}

  /// Problems of every severity.
  public var total: Int { errors + warnings + notes }

  /// How many of a severity.
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

  /// `2 errors, 1 warning`; empty when there is nothing.
  public var summary: String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }
}
