public import LapelDiagnostics

extension ValueChecks {
  /// Notes births and numbers of documents in texts that everybody may read, although no record has them, so that nothing
  /// is known to be private.
  func checkPersonalTexts(_ report: inout Report) {
    for leaf in leaves where leaf.level == .everyone && leaf.traits.form == .prose && leaf.traits.isGivenAway
    {
      guard leaf.traits.isPrinted else { continue }
      leaf.forEachText { text, origin in
        guard let (told, isBirth) = Self.personal(in: text) else { return }
        report.add(
          Diagnostic(
            .personalInText,
            isBirth
              ? "a birth, \(told.quotedName), stands in a text that everybody may read"
              : "the number of a document, \(told.quotedName), stands in a text that everybody may read",
            at: origin.range,
            hints: ["write it under its own field, or `show: application` beside the text"]))
      }
    }
  }

  /// The first birth or number, and which of both it is; nil when there is none.
  private static func personal(in text: String) -> (told: String, isBirth: Bool)? {
    let figures = PersonalFigures(text)
    guard figures.hasYear || figures.hasLongNumber else { return nil }
    let bytes = Array(text.utf8)
    let words = NameWord.all(in: text)
    func told(_ mark: TellingMark) -> String { String(decoding: bytes[mark.bytes], as: UTF8.self) }
    // Somebody else's: `patients born in 1950`.
    if figures.hasYear,
      let birth = SpokenBirths.found(words, birth: nil, findsEntrance: false).first(where: \.isSure),
      !words.contains(where: { MarkWords.holds(MarkWords.others, $0) })
    {
      return (told(birth), true)
    }
    guard figures.hasLongNumber else { return nil }
    return SpokenNumbers.found(words, bytes).first { $0.kind == .number }.map { (told($0), false) }
  }
}

/// Whether a text can tell a birth or the number of a document, as can be seen from its bytes: most texts cannot.
private struct PersonalFigures {
  /// Whether it has a year that somebody may be born in, or one of two digits beside other figures: 90년 3월 7일생.
  private(set) var hasYear = false
  /// Whether it has a number of five digits, one mark or letter between them or none.
  private(set) var hasLongNumber = false

  init(_ text: String) {
    var (all, long, run, gap, value) = (0, 0, 0, 0, 0)
    var hasTwoDigits = false
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else {
        if run == 2 { hasTwoDigits = true }
        (run, gap) = (0, gap + 1)
        continue
      }
      if gap > 1 { long = 0 }
      value = run == 0 ? Int(byte) - 0x30 : min(9999, value * 10 + Int(byte) - 0x30)
      (all, long, run, gap) = (all + 1, long + 1, run + 1, 0)
      if long >= 5 { hasLongNumber = true }
      if run == 4, (1900...2099).contains(value) { hasYear = true }
    }
    hasYear = hasYear || all >= 4 && (hasTwoDigits || run == 2)
  }
}

extension DiagnosticCode {
  /// A note: a birth or the number of a document in a public text.
  public static let personalInText = DiagnosticCode(
    "personal-in-text", .note, "a birth or the number of a document in a public text",
    """
    What stands in a line is as public as the line, and no field says that it is private. Written under its own field it is \
    kept from public pages and found in other texts.
    """,
    wrong: """
      experience: [{organization: Hanbit, highlights: ['Licence number 201904417, born 7 March 1990']}]
      """,
    right: """
      birth_date: 1990-03-07
      certificates: [{name: Licence, number: '201904417'}]
      experience: [{organization: Hanbit, highlights: [Kept the licence]}]
      """)
}
