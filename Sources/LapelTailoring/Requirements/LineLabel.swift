/// One or two words at the start of a line that end in a full stop: `Domain. Market research or similar background.`
enum LineLabel {
  private static let mostWords = 4

  /// The line without its label; unchanged when it has none, or when the label asks for something by name.
  static func dropped(from line: String, _ scanner: inout TermScanner) -> String {
    let sentences = ProseSentences(line).texts
    guard sentences.count > 1, let label = sentences.first, label.utf8.count <= 48,
      label.last == "." || label.last == "!",
      label.split(separator: " ").count <= mostWords, !label.contains(where: \.isNumber)
    else { return line }
    let terms = PieceReader.pieces(of: label, &scanner).compactMap { piece -> AskedTerm? in
      if case .asked(let term, _, _) = piece { term } else { nil }
    }
    let asks = terms.contains { term in
      if case .concept = term.identity { term.weight >= 2 } else { false }
    }
    return asks ? line : sentences.dropFirst().joined(separator: " ")
  }
}
