public import LapelDiagnostics

extension ValueChecks {
  /// Reports unquoted texts with a mark whose partner is missing, as when a brace, a quote or a star was
  /// forgotten.
  func checkMarks(_ report: inout Report) {
    let tags = career.languages.map { "\($0.tag): " }
    for leaf in leaves where leaf.traits.form != .quote {
      switch leaf.value {
      case .text(let text):
        for version in text.versions { check(version.text, version.origin, tags, &report) }
      case .plain(let text): check(text.text, text.origin, tags, &report)
      default: break
      }
    }
  }

  private func check(_ text: String, _ origin: Origin, _ tags: [String], _ report: inout Report) {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return }
    let isSuspect =
      first == UInt8(ascii: "*") || last == UInt8(ascii: "}") || last == UInt8(ascii: "]")
      || last == UInt8(ascii: "\"") || tags.contains { bytes.starts(with: $0.utf8) }
      || first == UInt8(ascii: "(") && tags.contains { bytes.dropFirst().starts(with: $0.utf8) }
    guard isSuspect, let range = origin.range, isUnquoted(range) else { return }
    if let diagnostic = lostBraces(text, range, tags) ?? Self.unmatched(text, range) {
      report.add(diagnostic)
    }
  }

  /// `name: ko: 홍길동, en: Gildong Hong}` is one text, because the brace before it is missing.
  private func lostBraces(_ text: String, _ range: SourceRange, _ tags: [String]) -> Diagnostic? {
    let inner = text.hasPrefix("(") ? String(text.dropFirst()) : text
    guard tags.contains(where: inner.hasPrefix) else { return nil }
    let rest = inner.hasSuffix("}") || inner.hasSuffix(")") ? String(inner.dropLast()) : inner
    // Inside braces a comma would end the text, so only one before another language is sure.
    let commas = rest.utf8.filter { $0 == UInt8(ascii: ",") }.count
    let isSure = tags.contains { rest.contains(", \($0)") } && commas == 1 && rest.utf8.count + 2 < 200
    return Diagnostic(
      .unmatchedMark, "this reads like the versions of a text, without the `{ }` around them", at: range,
      hints: [isSure ? "write `{\(rest)}`" : "write `{ko: …, en: …}`, or put the text in quotes"],
      fix: isSure ? .init("put braces around it", [.init(range, "{\(rest)}")]) : nil)
  }

  private static func unmatched(_ text: String, _ range: SourceRange) -> Diagnostic? {
    let pairs: [(open: Character, close: Character)] = [("{", "}"), ("[", "]")]
    for pair in pairs where text.last == pair.close && !text.contains(pair.open) {
      return closing(nothing: pair.close, in: text, range)
    }
    // A quote after a number means inches.
    if text.last == "\"", text.filter({ $0 == "\"" }).count == 1, text.dropLast().last?.isNumber == false {
      return closing(nothing: "\"", in: text, range)
    }
    let stars = text.prefix { $0 == "*" }
    if !stars.isEmpty, stars.count < 3, !text.dropFirst(stars.count).contains("*"),
      text.dropFirst(stars.count).first?.isWhitespace == false
    {
      return Diagnostic(
        .unmatchedMark, "`\(stars)` begins an emphasis that nothing ends", at: range,
        hints: ["write `\(stars)` after it too, or take it out"])
    }
    return nil
  }

  private static func closing(nothing mark: Character, in text: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unmatchedMark, "the text ends in `\(mark)`, and nothing before it begins it", at: range,
      hints: ["take it out, write its other half too, or put the text in quotes if it is meant"])
  }

  private func isUnquoted(_ range: SourceRange) -> Bool {
    let bytes = sources[range.file].bytes
    guard range.bytes.lowerBound < bytes.count else { return false }
    let first = bytes[range.bytes.lowerBound]
    return first != UInt8(ascii: "\"") && first != UInt8(ascii: "'") && first != UInt8(ascii: "|")
      && first != UInt8(ascii: ">")
  }
}

extension DiagnosticCode {
  /// A warning: a brace, bracket, quote or star that belongs to another one, which is missing.
  public static let unmatchedMark = DiagnosticCode(
    "unmatched-mark", .warning,
    "a brace, bracket, quote or star that belongs to another one, which is missing",
    """
    Braces hold the versions of a text, brackets a list, quotes a text, stars an emphasis. Where one of the two is missing, the \
    other is printed.
    """,
    wrong: "name: Gildong Hong\nheadline: Practical developer}",
    right: "name: Gildong Hong\nheadline: Practical developer")
}
