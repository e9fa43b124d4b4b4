import Lapel
import LapelPublishing

/// The words that a field accepts, or usually has.
enum FieldWords {
  private static let themes = TemplateStore().themes

  /// The words; empty for a field with any text.
  ///
  /// - Parameter languages: the career's own languages.
  static func words(of meaning: NodeMeaning, languages: [Language]) -> [String] {
    let fixed = meaning.shape?.words ?? []
    guard fixed.isEmpty, let field = meaning.field, meaning.shape?.record == nil else { return fixed }
    return switch field.words {
    case .none: []
    case .these(let words): words
    case .sections: SectionKey.all.map(\.rawValue)
    case .themes: themes
    case .languages: languages.map(\.tag)
    }
  }
}
