/// Words that a browser would break in the wrong place, even if it keeps words whole: `경량화·최적화` before its
/// dot, `91.2%에서` before its particle, `10-2023-0000000` after a hyphen.
enum WholeWords {
  /// HTML in which a short word of this kind stays whole; a long one may be broken after a dot, or far from the
  /// place.
  static func marked(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspect) else { return TemplateKind.html.escaped(text) }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.map { marked(word: $0) }.joined(separator: " ")
  }

  /// The most characters of a short word, well within a line on a phone.
  private static let longestRun = 14
  private static let longestNumber = 22

  private static func isSuspect(_ byte: UInt8) -> Bool {
    // The last byte of the dot, and characters that a particle may follow.
    byte == 0xB7 || marks.contains(byte) || byte == UInt8(ascii: "-")
  }

  private static let marks = Set("%)]}!?".utf8)

  private static func marked(word: Substring) -> String {
    if word.utf8.contains(0xB7), let dotted = dotted(word) { return dotted }
    let scalars = Array(word.unicodeScalars)
    guard let place = scalars.indices.dropFirst().first(where: { isBreak(scalars, before: $0) }) else {
      return TemplateKind.html.escaped(String(word))
    }
    if scalars.count <= (word.utf8.allSatisfy { $0 < 128 } ? longestNumber : longestRun) { return run(word) }
    // Three characters on each side are kept together.
    let (start, end) = (max(0, place - 3), min(scalars.count, place + 3))
    return escaped(scalars[..<start]) + run(string(scalars[start..<end])) + escaped(scalars[end...])
  }

  /// Whether a browser would begin a line with this character although it must not.
  private static func isBreak(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
    let previous = scalars[index - 1]
    if previous == "-" {
      return index >= 2 && isDigit(scalars[index]) && isDigit(scalars[index - 2])
    }
    return previous.isASCII && marks.contains(UInt8(previous.value)) && HangulRuns.isHangul(scalars[index])
  }

  private static func dotted(_ word: Substring) -> String? {
    let pieces = word.split(separator: "·", omittingEmptySubsequences: false)
    guard pieces.count > 1, pieces.allSatisfy({ !$0.isEmpty }) else { return nil }
    if word.unicodeScalars.count <= longestRun { return run(word) }
    return pieces.dropLast().map { run($0 + "·") + "<wbr/>" }.joined()
      + TemplateKind.html.escaped(String(pieces[pieces.count - 1]))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func run(_ text: some StringProtocol) -> String {
    "<span class=\"run\">\(TemplateKind.html.escaped(String(text)))</span>"
  }

  private static func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    TemplateKind.html.escaped(string(scalars))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
