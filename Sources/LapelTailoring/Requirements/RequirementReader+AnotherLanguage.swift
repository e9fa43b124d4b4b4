/// Lines that ask for a language without naming one.
extension RequirementReader {
  /// `A second European language`, `제2외국어 가능자`: any beside those that everybody there speaks; nil when the line names
  /// one, or asks for something else as well.
  func anotherLanguage(_ segments: [Segment]) -> Requirement? {
    guard text.has(Self.another) else { return nil }
    let terms = segments.flatMap(\.terms)
    guard segments.allSatisfy({ $0.years == nil }),
      terms.allSatisfy({
        $0.kind != .language && $0.weight < 1.5 || FoldedLine($0.surface).has(Self.words)
      })
    else { return nil }
    let common = text.hasHangul ? Self.commonInKorea : Self.common
    return .language(
      LanguageRequirement(
        language: nil, name: "", surface: text.whole, level: LanguageLevel(asked: text), others: common,
        within: text.has(Self.ofEurope) ? Self.european : nil))
  }

  private static let another = PhraseList(named: "RequirementReader.anotherLanguage")
  private static let words = PhraseList(named: "RequirementReader.languageWords")
  private static let common = PhraseList(named: "RequirementReader.commonLanguage")
  private static let commonInKorea = PhraseList(named: "RequirementReader.commonLanguagesInKorea")
  private static let ofEurope = PhraseList(named: "RequirementReader.ofEurope")
  private static let european = PhraseList(named: "RequirementReader.europeanLanguages")
}
