/// Texts as BibTeX takes them.
enum BibTeXEscaping {
  /// What has a meaning of its own in BibTeX is escaped; an address keeps it, but for braces and backslashes, which are as
  /// addresses have them.
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
