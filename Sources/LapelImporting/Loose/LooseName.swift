import LapelTeX

/// Names of people as labels of a form have them.
extension LooseContact {
  /// A name, and beside it in parentheses how it is written otherwise.
  static func name(_ whole: Said, into career: inout DraftCareer) {
    var value = whole
    // `(한글) 홍길동`: in which letters it is written.
    if value.text.hasPrefix("("), let close = value.text.firstIndex(of: ")") {
      let label = DateWords.folded(value.text[..<close]).filter(\.isLetter)
      let rest = String(Blanks.trimmed(value.text[value.text.index(after: close)...]))
      if channelName(of: label) == "name", !rest.isEmpty { value = value.saying(rest) }
    }
    guard let open = value.text.firstIndex(where: { "(（".contains($0) }),
      value.text.last.map({ ")）".contains($0) }) == true
    else {
      return career.person.set("name", value)
    }
    let outer = value.text[..<open].trimmingMarks
    let inner = String(value.text[value.text.index(after: open)...].dropLast())
    guard !outer.isEmpty, inner.allSatisfy({ $0.isLetter || $0.isWhitespace || ".-'".contains($0) }) else {
      return career.person.set("name", value)
    }
    career.person.set("name", value.saying(outer))
    career.person.add("also_known_as", [Said(inner, [])])
  }
}
