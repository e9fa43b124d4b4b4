/// `가온대학교 컴퓨터공학과 졸업`: school, field and standing in one line, parted by blanks alone.
enum LooseKoreanSchool {
  /// The parts of such a line; nil for any other.
  static func parts(of text: String) -> (school: String, area: String?, degree: String?, standing: String?)? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 2, let end = words.firstIndex(where: isSchool) else { return nil }
    var rest = Array(words[(end + 1)...])
    guard !rest.isEmpty else { return nil }
    var (degree, standing): (String?, String?)
    if let last = rest.last, let word = standings.first(where: { last.trimmingBrackets == $0 }) {
      standing = word
      rest.removeLast()
    }
    if let last = rest.last?.trimmingBrackets, degrees.contains(last) || isDegree(last) {
      degree = last
      rest.removeLast()
    }
    guard degree != nil || standing != nil || rest.last.map(isArea) == true else { return nil }
    // Of other words it is not sure what they say.
    guard rest.isEmpty || rest.last.map(isArea) == true else { return nil }
    return (
      words[...end].joined(separator: " "), rest.isEmpty ? nil : rest.joined(separator: " "), degree, standing
    )
  }

  /// `문학박사`: a degree with its field.
  private static func isDegree(_ word: String) -> Bool {
    (3...8).contains(word.count) && degrees.contains { word.hasSuffix($0) }
  }

  static func isSchool(_ word: String) -> Bool {
    schoolEnds.contains { word.hasSuffix($0) }
  }

  /// `대학교`: what a school is, and not which.
  static func isKind(_ word: String) -> Bool { schoolEnds.contains(word) }

  /// `기계공학과`, `이과`: a field of study, by its last syllables.
  static func isArea(_ word: String) -> Bool {
    subjectEnds.contains { word.hasSuffix($0) }
  }

  private static let schoolEnds = WordLists.words("ends of korean schools")
  private static let subjectEnds = WordLists.words("ends of korean subjects")
  static let degrees = WordLists.set("korean degrees")
  /// How a time at a school ended, or that it has not.
  static let standings = WordLists.words("korean standings")
}

extension String {
  /// Without parentheses around it.
  fileprivate var trimmingBrackets: String {
    hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
  }
}
