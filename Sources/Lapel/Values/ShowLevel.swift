/// Who may read a value. A CV for an application shows public and application values; a public page only
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

  /// Whether more people may read the first than the second.
  public static func < (a: ShowLevel, b: ShowLevel) -> Bool { a.rank < b.rank }
}
