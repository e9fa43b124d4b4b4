import LapelTeX

/// A grade and its scale in one text: `4.12 / 4.5`, `3.9/4.0`, `8.2 out of 10`.
enum Grade {
  /// The grade and the scale as written; nil where no scale is named.
  static func read(_ text: String) -> (overall: String, scale: String)? {
    var text = text
    if let mark = text.firstIndex(where: { $0 == ":" || $0.isWhitespace }), isLabel(text[..<mark]) {
      text = String(text[mark...].drop { $0 == ":" || $0.isWhitespace })
    }
    for separator in ["/", " out of ", " von "] {
      let parts = text.split(separator: separator).map { String(Blanks.trimmed($0)) }
      if parts.count == 2, let grade = number(parts[0]), let scale = number(parts[1]), grade <= scale {
        return (plain(parts[0]), plain(parts[1]))
      }
    }
    return nil
  }

  /// Whether a word says that a grade follows.
  static func isLabel(_ word: some StringProtocol) -> Bool {
    word.utf8.count <= 40 && labels.contains(DateWords.folded(word).filter(\.isLetter))
  }

  private static let labels = WordLists.set("grades")

  /// With a point before its fractions.
  private static func plain(_ text: String) -> String { text.replacingBytes(of: ",", with: ".") }

  private static func number(_ text: String) -> Double? {
    guard text.utf8.count <= 8,
      text.utf8.allSatisfy({
        (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      })
    else {
      return nil
    }
    return Double(plain(text))
  }
}

extension DraftEntry {
  /// A grade with its scale, or in words; a number without a scale is kept in the note, for none is guessed.
  mutating func setGrade(_ said: Said?, key: String) {
    guard let said else { return }
    guard let grade = Grade.read(said.text) else {
      // In words, or in per cent, it stands as printed.
      if said.text.contains(where: { $0.isLetter || $0 == "%" }) { return set("gpa", said) }
      doubt(key, said, "a grade needs its scale: `gpa: {overall: …, scale: …}`")
      return
    }
    self["gpa"] = .fields([
      DraftField("overall", .said(Said(grade.overall, said.sources))),
      DraftField("scale", .said(Said(grade.scale, []))),
    ])
  }
}
