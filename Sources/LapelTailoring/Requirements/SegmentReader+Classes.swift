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

  /// `version control software`, `the Python libraries (pandas, NumPy)`: the same of a craft or a tool, of words that
  /// else name a line of work and a house of books.
  func isSoftware(_ surface: String) -> Bool { FoldedLine(surface).begins(withOneOf: Self.software) }

  /// A name, or a craft of two words: `library cataloging software` catalogues, and is no library.
  func isWhole(_ factor: Factor) -> Bool {
    factor.hasName
      || factor.weight >= 2 && factor.alternatives.joined().allSatisfy { $0.surface.contains(" ") }
  }

  private static let software = PhraseList(named: "SegmentReader.software")

  private static let kinds = [
    "언어", "프레임워크", "플랫폼", "라이브러리", "소프트웨어", "프로그램", "도구", "툴", "language", "framework", "librar", "platform",
    "software", "package", "tool",
  ]
}
