import Lapel
import LapelPublishing

/// The words that a field takes, or is usually given.
enum FieldWords {
  /// Empty for a field that any text may stand in.
  static func words(of meaning: NodeMeaning) -> [String] {
    let fixed = meaning.shape?.words ?? []
    guard fixed.isEmpty, let field = meaning.field?.name, meaning.shape?.record == nil else { return fixed }
    return usual["\(meaning.record).\(field)"] ?? usual[field] ?? []
  }

  private static let yesOrNo = ["yes", "no"]

  /// By field, or by record and field where another record has a field of that name.
  private static let usual: [String: [String]] = [
    "theme": TemplateStore().themes,
    "density": ResolvedOptions.Density.allCases.map(\.rawValue),
    "page": ResolvedOptions.Paper.allCases.map(\.rawValue),
    "date_format": ResolvedOptions.DatePrecision.allCases.map(\.rawValue),
    "show_photo": yesOrNo, "show_birth_date": yesOrNo, "show_origin": yesOrNo, "show_family": yesOrNo,
    "page_numbers": yesOrNo, "updated": yesOrNo, "duration": yesOrNo,
    "target.evidence": yesOrNo, "career.evidence": yesOrNo, "target.gpa": yesOrNo, "career.gpa": yesOrNo,
    "blind": ["true", "false"],
    "sections": Career.sections.map { $0.section.rawValue } + [
      "summary", "interests", "custom", "references",
    ],
    "application.outcome": ["accepted", "rejected", "withdrew", "waiting", "unknown"],
    "target.language": ["ko", "en"],
  ]
}
