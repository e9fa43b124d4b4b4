/// An exam that is taken at school in one subject at a time, for which no later degree stands.
enum SchoolExam: CaseIterable {
  /// `GCSE`, `O level`.
  case ordinary
  /// `A level`.
  case advanced

  /// The exam that a line names; nil when it names none.
  init?(in line: FoldedLine) {
    guard let named = Self.allCases.first(where: { $0.isNamed(in: line) }) else { return nil }
    self = named
  }

  func isNamed(in text: FoldedLine) -> Bool { text.has(names) }

  private var names: PhraseList {
    switch self {
    case .ordinary: Self.ordinaryNames
    case .advanced: Self.advancedNames
    }
  }

  private static let ordinaryNames = PhraseList(named: "SchoolExam.ordinary")
  private static let advancedNames = PhraseList(named: "SchoolExam.advanced")
}
