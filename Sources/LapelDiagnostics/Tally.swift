/// How many problems of each severity.
public struct Tally: Hashable, Sendable {
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var notes = 0

  public init() {}

  public var total: Int { errors + warnings + notes }

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
