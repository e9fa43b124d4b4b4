/// The names in one field, joined by `and`.
package enum BibTeXNames {
  /// Each name in the order of speech, beside what was written; `others` is `et al.`
  package static func split(_ text: String) -> [(text: String, source: String)] {
    var names: [String] = []
    var name = ""
    var depth = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word == "and", depth == 0 {
        names.append(name)
        name = ""
        continue
      }
      depth += word.count { $0 == "{" } - word.count { $0 == "}" }
      name += name.isEmpty ? String(word) : " \(word)"
    }
    names.append(name)
    return names.filter { !$0.isEmpty }.map { name in
      if name == "others" { return ("et al.", name) }
      // A name in braces is one name, whatever stands in it.
      let isWhole =
        name.hasPrefix("{") && name.hasSuffix("}")
        && !name.dropFirst().dropLast().contains { $0 == "{" || $0 == "}" }
      var plain = CleanText.folded(TeXText.plain(isWhole ? name : protectingCommas(name)))
      while plain.last == "," { plain.removeLast() }
      return (isWhole ? plain : CitedName.plain(plain).replacing("\u{1}", with: ","), name)
    }
  }

  /// A comma inside braces parts no names.
  private static func protectingCommas(_ name: String) -> String {
    var depth = 0
    return String(
      name.map { character in
        if character == "{" { depth += 1 }
        if character == "}" { depth -= 1 }
        return character == "," && depth > 0 ? "\u{1}" : character
      })
  }
}
