extension Lexicon {
  /// The text of the lexicon that comes with the product: top-level comments there say how to read it.
  static var builtInText: String { EmbeddedLexicon.files.first?.text.description ?? "" }
}
