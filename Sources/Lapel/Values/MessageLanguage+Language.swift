package import LapelDiagnostics

extension MessageLanguage {
  /// The same as a language of texts.
  package var language: Language { Language(rawValue) }
}
