extension Tally {
  /// The counts in a language: `오류 2개, 경고 1개`.
  package func summary(in language: MessageLanguage) -> String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map { language.counted($0.0, $0.1, $0.1 + "s") }
      .joined(separator: ", ")
  }
}
