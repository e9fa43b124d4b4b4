/// Who may read a value. A CV for an application shows public and application values; a public page shows only
/// public ones.
public enum ShowLevel: String, Sendable, Hashable, Comparable, CaseIterable {
  case everyone = "public"
  case application
  case nobody = "private"

  private var rank: Int {
    switch self {
    case .everyone: 0
    case .application: 1
    case .nobody: 2
    }
  }

  /// Whether the first level lets more people read a value than the second.
  public static func < (a: ShowLevel, b: ShowLevel) -> Bool { a.rank < b.rank }
}
