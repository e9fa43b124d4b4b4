/// Words that only say what kind of thing a name is.
extension SegmentReader {
  static let classes = [
    "언어", "도구", "툴", "프레임워크", "자격", "전공", "분야", "시스템", "플랫폼", "제품", "기술", "방법", "장비", "language", "tool",
    "framework",
    "system", "platform",
  ]

  /// `Java 언어로`, `the React framework`: whether a word only says what kind of thing the name before it is.
  func isClass(_ surface: String) -> Bool {
    Self.kinds.contains(where: surface.lowercased().hasPrefix)
  }

  private static let kinds = [
    "언어", "프레임워크", "플랫폼", "라이브러리", "소프트웨어", "프로그램", "도구", "툴", "language", "framework", "librar", "platform",
    "software", "package", "tool",
  ]
}
