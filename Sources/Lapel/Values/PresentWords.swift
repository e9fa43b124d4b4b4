import LapelDiagnostics

/// The words that say a period still goes on.
enum PresentWords {
  static let all = [
    "present", "현재", "now", "today", "current", "ongoing", "지금", "재직 중", "재직중", "재학 중", "재학중", "진행 중", "진행중",
  ]

  static func contains(_ text: String) -> Bool { all.contains(text) || all.contains(text.lowercased()) }

  static func nearest(to text: String) -> String? { Spelling.nearest(to: text, in: all) }
}
