extension Lexicon {
  /// The text of the lexicon that comes with the product: top-level comments there say how to read it.
  static var builtInText: String { EmbeddedTexts.text(of: "lexicon.txt") }

  /// The built-in lexicon, read once, because a build for many companies needs it again and again.
  private static let builtIn = Lexicon(builtIn: builtInText)

  /// The built-in lexicon with the person's own lines.
  static func with(_ own: [String]) -> Lexicon {
    var lexicon = builtIn
    for line in own { lexicon.add(own: line) }
    return lexicon
  }
}
