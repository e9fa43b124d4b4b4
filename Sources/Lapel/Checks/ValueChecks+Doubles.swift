public import LapelDiagnostics

extension ValueChecks {
  /// Reports words that are written twice in a row where the language never doubles them, as is left when a sentence is
  /// rewritten.
  func checkDoubles(_ report: inout Report) {
    for leaf in leaves where leaf.traits.form != .quote {
      guard case .text(let text) = leaf.value else { continue }
      for version in text.versions {
        if let word = DoubledWord.first(in: version.text) { report.add(doubled(word, version.origin)) }
      }
    }
  }

  private func doubled(_ word: String, _ origin: Origin) -> Diagnostic {
    let pair = "\(word) \(word)"
    let message = "`\(word)` stands twice side by side"
    guard let range = origin.range, let place = onlyPlace(of: pair, in: range) else {
      return Diagnostic(.doubledWord, message, at: origin.range, hints: ["take one of them out"])
    }
    let second = SourceRange(
      range.file, place.bytes.upperBound - word.utf8.count - 1..<place.bytes.upperBound)
    return Diagnostic(
      .doubledWord, message, at: place, hints: ["take one of them out"],
      fix: .init("take one of them out", [.init(second, "")]))
  }

  /// The only place of a text in the source; nil when it is there more than once, or never.
  private func onlyPlace(of text: String, in range: SourceRange) -> SourceRange? {
    let source = sources[range.file].bytes
    guard range.bytes.upperBound <= source.count else { return nil }
    let matches = TextSearch([Array(text.utf8)]).matches(in: Array(source[range.bytes]))
    guard matches.count == 1, let match = matches.first else { return nil }
    let start = range.bytes.lowerBound
    return SourceRange(range.file, start + match.range.lowerBound..<start + match.range.upperBound)
  }
}

extension DiagnosticCode {
  /// A warning: a word that stands twice side by side.
  public static let doubledWord = DiagnosticCode(
    "doubled-word", .warning, "a word that stands twice side by side",
    "It stays behind when a sentence is put otherwise, and is hard to see. Words that may be doubled are left alone.",
    wrong: "name: Gildong Hong\nheadline: Developer of the the map",
    right: "name: Gildong Hong\nheadline: Developer of the map")
}
