package import LapelDiagnostics

extension MessageLanguage {
  /// The same language, as a language of texts.
  package var language: Language { Language(rawValue) }
}
