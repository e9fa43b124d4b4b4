/// Escapes texts for BibTeX.
enum BibTeXEscaping {
  /// Escapes characters with a meaning in BibTeX; an address keeps them, except braces and backslashes, which are
  /// percent-encoded.
  static func escaped(_ text: String, isAddress: Bool) -> String {
    var output = ""
    for character in text {
      switch character {
      case "{", "}": output += isAddress ? (character == "{" ? "%7B" : "%7D") : "\\\(character)"
      case "\\": output += isAddress ? "%5C" : "\\textbackslash{}"
      case "&", "%", "#", "$", "_": output += isAddress ? "\(character)" : "\\\(character)"
      case "~": output += isAddress ? "~" : "\\textasciitilde{}"
      case "^": output += isAddress ? "^" : "\\textasciicircum{}"
      case _ where character.isNewline: output += " "
      default: output.append(character)
      }
    }
    return output
  }
}
