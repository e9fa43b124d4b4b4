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
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 4 else { return nil }
    let bytes = Array(text.utf8)
    let words = NameWord.all(in: text)
    func told(_ mark: TellingMark) -> String { String(decoding: bytes[mark.bytes], as: UTF8.self) }
    let births = SpokenBirths.found(words, birth: nil, findsEntrance: false)
    // Somebody else's: `patients born in 1950`.
    if let birth = births.first(where: \.isSure),
      !words.contains(where: { MarkWords.holds(MarkWords.others, $0) })
    {
      return (told(birth), true)
    }
    return SpokenNumbers.found(words, bytes).first { $0.kind == .number }.map { (told($0), false) }
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
