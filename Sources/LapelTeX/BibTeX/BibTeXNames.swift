/// The names in one field, joined by `and`.
package enum BibTeXNames {
  /// Each name in its spoken order, with what was written; `others` becomes `et al.`
  package static func split(_ text: String) -> [(text: String, source: String)] {
    parts(of: text).filter { !$0.isEmpty }.map { name in
      if name == "others" { return ("et al.", name) }
      // A name in braces is one name, whatever is in it.
      let isWhole =
        name.utf8.first == UInt8(ascii: "{") && name.hasSuffix("}")
        && !name.dropFirst().dropLast().contains { $0 == "{" || $0 == "}" }
      var plain = CleanText.folded(TeXText.plain(isWhole ? name : protectingCommas(name)))
      while plain.last == "," { plain.removeLast() }
      return (isWhole ? plain : CitedName.plain(plain).replacingBytes(of: "\u{1}", with: ","), name)
    }
  }

  /// The parts between each `and` outside braces.
  private static func parts(of text: String) -> [String] {
    var names: [String] = []
    var name = ""
    var depth = 0
    for word in text.utf8.split(whereSeparator: Blanks.isBlank) {
      if depth == 0, word.elementsEqual("and".utf8) {
        names.append(name)
        name = ""
        continue
      }
      for byte in word {
        if byte == UInt8(ascii: "{") { depth += 1 } else if byte == UInt8(ascii: "}") { depth -= 1 }
      }
      if !name.isEmpty { name += " " }
      name += Substring(word)
    }
    names.append(name)
    return names
  }

  /// The name with commas inside braces protected, since they do not separate names.
  private static func protectingCommas(_ name: String) -> String {
    if !name.utf8.contains(UInt8(ascii: "{")) { return name }
    var depth = 0
    return String(
      name.map { character in
        if character == "{" { depth += 1 }
        if character == "}" { depth -= 1 }
        return character == "," && depth > 0 ? "\u{1}" : character
      })
  }
}
