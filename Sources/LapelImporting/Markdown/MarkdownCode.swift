import LapelTeX

/// What is set as code or in double underlines in a CV is so for its looks.
enum MarkdownCode {
  /// `\`Go\` \`SQL\``: a line of names that are each set as code, with commas between; nil for any other.
  static func names(_ text: String) -> String? {
    guard text.hasPrefix("`"), text.hasSuffix("`"), text.utf8.count <= 400 else { return nil }
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    // Outside and inside of code by turns, outside first and last.
    guard parts.count > 4, !parts.count.isMultiple(of: 2) else { return nil }
    let outside = stride(from: 0, to: parts.count, by: 2).map { parts[$0] }
    let names = stride(from: 1, to: parts.count, by: 2).map { String(Blanks.trimmed(parts[$0])) }
    guard outside.allSatisfy({ $0.allSatisfy { " ,·|/".contains($0) } }), names.allSatisfy({ !$0.isEmpty })
    else {
      return nil
    }
    return names.joined(separator: ", ")
  }

  /// The code that a line begins with and what follows it; nil where it begins with none, or with code inside a sentence.
  static func split(_ text: String) -> (code: String, rest: String)? {
    guard text.hasPrefix("`"), !text.hasPrefix("``") else { return nil }
    let inner = text.dropFirst()
    guard let end = inner.firstIndex(of: "`") else { return nil }
    let code = inner[..<end]
    let rest = Blanks.trimmed(inner[inner.index(after: end)...])
    let isMark = !code.contains { $0.isLetter || $0.isNumber }
    let isDate =
      DraftPeriod.read(code) != nil
      || code.contains("-") && DateReading.loneMonth(code.prefix { $0 != "-" }) != nil
    guard isMark || isDate || rest.isEmpty && code.utf8.count <= 60 else { return nil }
    return (String(Blanks.trimmed(code)), String(rest))
  }

  /// `__Language:__ C` as `**Language:** C`, which is read as bold.
  static func withoutUnderlines(_ text: String) -> String {
    guard text.hasBytes("__") else { return text }
    let marks = text.allBytes(of: "__")
    guard marks.count.isMultiple(of: 2), !text.hasBytes("___") else { return text }
    for (index, mark) in marks.enumerated() {
      let before = mark.lowerBound > text.startIndex ? text[text.index(before: mark.lowerBound)] : " "
      let after = mark.upperBound < text.endIndex ? text[mark.upperBound] : " "
      let outer = index.isMultiple(of: 2) ? before : after
      if outer.isLetter || outer.isNumber { return text }
    }
    return text.replacingBytes(of: "__", with: "**")
  }
}
