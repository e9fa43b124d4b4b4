public import LapelDiagnostics

extension ValueChecks {
  /// Reports languages of texts that are not among the CV's.
  func checkTags(in leaves: [Leaf], _ report: inout Report) {
    if career.person.languages.isEmpty { return }
    let languages = career.languages
    for leaf in leaves {
      if case .text(let text) = leaf.value { checkTags(of: text, languages, &report) }
    }
  }

  /// Reports texts without a version in one of the CV's languages.
  func checkTranslations(_ report: inout Report) {
    let languages = career.languages
    if languages.count > 1 {
      for diagnostic in MissingTranslation.all(in: leaves, of: languages) { report.add(diagnostic) }
    } else if !career.person.languages.isEmpty {
      for diagnostic in MissingTranslation.foreign(in: leaves, languages) { report.add(diagnostic) }
    }
  }

  /// Reports a language that is nearly one of the CV's, in a text that lacks that one.
  private func checkTags(of text: LocalizedText, _ languages: [Language], _ report: inout Report) {
    for version in text.versions {
      guard let language = version.language, !languages.contains(language), let key = version.key.range,
        !languages.contains(where: { $0.primary == language.primary })
      else { continue }
      if language.tag == "id" {
        report.add(
          Diagnostic(
            .unknownField, "`text` has no field `id`", at: key,
            hints: [
              "only entries and highlights have an `id`; a text has its versions, such as `ko`, and `show`"
            ]))
        continue
      }
      let lacking = languages.filter { wanted in
        !text.versions.contains { $0.language?.primary == wanted.primary }
      }
      guard let near = lacking.first(where: { Self.differByOneSlip($0.tag, language.tag) }) else {
        if let missing = lacking.first {
          report.add(
            Diagnostic(
              .unknownLanguage,
              "`\(language)` is none of the CV's languages, and the text has no `\(missing)`",
              at: key, severity: .warning, hints: ["write `\(missing)`, or add `\(language)` to `languages`"])
          )
        }
        continue
      }
      // Two letters swapped are a typo; one other letter makes another language.
      let isSwapped = near.tag.utf8.sorted() == language.tag.utf8.sorted()
      report.add(
        Diagnostic(
          .unknownLanguage, "`\(language)` is none of the CV's languages", at: key,
          hints: ["did you mean `\(near)`?"], fix: isSwapped ? .init(near.tag, at: key) : nil))
    }
  }

  /// Whether one letter is wrong, or two are swapped.
  private static func differByOneSlip(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Array(a.utf8), Array(b.utf8))
    guard x.count == y.count else { return false }
    let places = x.indices.filter { x[$0] != y[$0] }
    if places.count == 1 { return true }
    return places.count == 2 && x[places[0]] == y[places[1]] && x[places[1]] == y[places[0]]
  }
}

/// Reports texts that lack a version in one of the CV's languages.
public enum MissingTranslation {
  /// One note for each text and language, at the text, for texts that a page may show.
  static func all(in leaves: [Leaf], of languages: [Language], severity: Severity? = nil) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for leaf in leaves where isPrinted(leaf) {
      guard case .text(let text) = leaf.value, !text.isEmpty, let range = text.origin.range else { continue }
      found += foreign(leaf, languages, severity: severity)
      for language in languages where text.lacks(language) {
        let shown = text.versions[0].text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        found.append(
          Diagnostic(
            .missingTranslation, "`\(leaf.field)` has no `\(language)`: \(shown.quotedName)", at: range,
            severity: severity))
      }
    }
    return found
  }

  /// One note for each text without a language that the CV's one page has in another script.
  fileprivate static func foreign(in leaves: [Leaf], _ languages: [Language]) -> [Diagnostic] {
    leaves.filter(isPrinted).flatMap { foreign($0, languages, severity: nil) }
  }

  /// Whether a page may print it; a target is left out, since it has its own language.
  private static func isPrinted(_ leaf: Leaf) -> Bool {
    leaf.level != .nobody && leaf.traits.isPrinted && leaf.record != Target.schema.name
  }

  /// Reports a text without a language that is Korean or in another script than a page's: it serves every page, but not
  /// everyone reads it. A name may be in any script.
  fileprivate static func foreign(
    _ leaf: Leaf, _ languages: [Language], severity: Severity?
  ) -> [Diagnostic] {
    guard leaf.traits.subject != .person, case .text(let text) = leaf.value, let range = text.origin.range,
      text.versions.count == 1, text.versions[0].language == nil,
      // Versions whose braces are missing are reported by another check.
      !languages.contains(where: { text.versions[0].text.contains("\($0.tag): ") })
    else { return [] }
    let words = text.versions[0].text
    let hasHangul = words.unicodeScalars.contains { Hangul.isHangul($0.value) }
    let shown = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return languages.compactMap { language in
      let (message, hint): (String, String)
      if hasHangul, !language.writesHangul {
        message = "`\(leaf.field)` is Korean on the page in `\(language)`: \(shown.quotedName)"
        hint = "write `{ko: …, \(language): …}`"
      } else if WritingScript.isForeign(words, to: language) {
        message = "`\(leaf.field)` is in another script on the page in `\(language)`: \(shown.quotedName)"
        hint = "write a version for each language, as `{\(language): …}`"
      } else {
        return nil
      }
      return Diagnostic(
        .missingTranslation, message, at: range, severity: severity ?? .note, hints: [hint])
    }
  }
}

extension Career {
  /// Warnings for the texts without a language that a page prints in a script its readers do not read, by their places.
  package func foreignTexts(on language: Language) -> [SourceRange: Diagnostic] {
    let missing = leaves.flatMap { leaf in
      MissingTranslation.foreign(leaf, [language], severity: .warning)
    }
    return Dictionary(
      missing.compactMap { missing in missing.range.map { ($0, missing) } }, uniquingKeysWith: { a, _ in a })
  }

  /// Warnings for the texts that a page in this language has to print in another one, each at the text.
  public func missingTranslations(in language: Language) -> [Diagnostic] {
    MissingTranslation.all(in: leaves, of: [language], severity: .warning)
  }
}

extension DiagnosticCode {
  /// A note: a text without a version in one of the CV's languages.
  public static let missingTranslation = DiagnosticCode(
    "missing-translation", .note, "a text without a version in one of the CV's languages",
    "A page in that language prints the text's first language in its place. A plain text serves every language.",
    wrong: "name: {ko: 홍길동, en: Gildong Hong}\nlanguages: [ko, en]\nheadline: {ko: 개발자}",
    right: "name: {ko: 홍길동, en: Gildong Hong}\nlanguages: [ko, en]\nheadline: {ko: 개발자, en: Developer}")
}
