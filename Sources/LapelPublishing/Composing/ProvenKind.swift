import Lapel

/// Something that a claim may mention and that has a section of its own, such as an award.
struct ProvenKind {
  /// What proves it.
  let kind: SectionKind
  /// Beginnings of Latin words, folded.
  private let words: [String]
  private let hangul: [String]

  static let all = SectionKind.allCases.compactMap(ProvenKind.init)

  /// nil for what no claim tells of in words of its own.
  private init?(_ kind: SectionKind) {
    self.kind = kind
    switch kind {
    case .award: (words, hangul) = (["award", "prize", "medal"], ["상을 받", "상을 탔", "수상", "입상", "표창"])
    case .paper:
      (words, hangul) = (["publication", "published"], ["논문을 냈", "논문을 발표", "논문을 게재", "논문이 실"])
    case .patent: (words, hangul) = (["patent"], ["특허"])
    case .certificate: (words, hangul) = (["certified", "licensed", "licenced"], ["자격증", "면허"])
    case .summary, .claim, .job, .internship, .project, .study, .talk, .writing, .support, .skill, .language,
      .score, .duty, .service, .person, .interests, .personal, .own:
      return nil
    }
  }

  /// The sections that hold such things.
  var sections: [SectionKey] { Career.sections.filter { $0.kind == kind }.map { $0.section } }

  func isTold(in text: String) -> Bool {
    if hangul.contains(where: text.contains) { return true }
    return text.lowercased().split { !$0.isLetter }.contains { word in words.contains { word.hasPrefix($0) } }
  }

  /// Whether any version of a text mentions it.
  func isTold(in text: LocalizedText?) -> Bool { text?.versions.contains { isTold(in: $0.text) } ?? false }
}
