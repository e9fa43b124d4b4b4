public import Lapel

/// The page's own words, in its language.
public struct ResumeWords: Hashable, Sendable {
  public let curriculumVitae: String
  public let skipToContent: String
  public let evidence: String
  public let contact: String
  public let otherLanguages: String
  /// The same CV in other languages and formats.
  public let otherVersions: String
  /// Before the names of other entries that an entry points at.
  public let related: String
  public let updated: String
  public let present: String
  /// Between a title and its organization: ` · ` in Korean, `, ` in English.
  public let titleSeparator: String
  /// Between a label and its values.
  public let labelSeparator: String
  /// Between two sentences.
  let sentenceEnd: String
  /// What of an entry that is one line follows its name, in order: a prize's grade before its giver in Korean.
  let rowOrder: [Arrangement.Part]
  /// Sections whose entries are called by their organization first: a school before a major, a company before a
  /// role.
  private let organizationFirst: Set<String>
  /// Details of one-line entries that belong to the name before them: `한국사 1급`.
  private let joinedByBlank: Set<String>

  func leadsWithOrganization(_ section: String) -> Bool { organizationFirst.contains(section) }

  func isJoinedByBlank(_ field: String, in section: String) -> Bool {
    joinedByBlank.contains("\(section).\(field)")
  }

  public init(_ language: Language) {
    let isKorean = language.isKorean
    curriculumVitae = isKorean ? "이력서" : "CV"
    skipToContent = isKorean ? "본문으로 건너뛰기" : "Skip to content"
    evidence = isKorean ? "근거" : "Evidence"
    contact = isKorean ? "연락처" : "Contact"
    otherVersions = isKorean ? "다른 언어와 형식" : "Other versions"
    otherLanguages = isKorean ? "다른 언어" : "Other languages"
    related = isKorean ? "관련" : "See also"
    updated = isKorean ? "최종 수정" : "Updated"
    present = isKorean ? "현재" : "Present"
    titleSeparator = isKorean ? " · " : ", "
    labelSeparator = ": "
    sentenceEnd = ". "
    rowOrder = isKorean ? [.details, .organization, .place] : [.organization, .details, .place]
    organizationFirst = isKorean ? ["experience", "internships", "education", "military"] : []
    joinedByBlank = isKorean ? ["certificates.level"] : []
  }
}
