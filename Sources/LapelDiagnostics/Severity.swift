/// How serious a problem is: an error stops a build, a warning stops only a strict one, a note only informs.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case note, warning, error

  /// Whether the first is less serious.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
