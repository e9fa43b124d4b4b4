/// How grave a problem is: an error stops a build, a warning only one that is strict, a note is for the reader to know.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case note, warning, error

  /// Whether the first is the less grave.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
