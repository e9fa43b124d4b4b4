/// Escapes text for XML and HTML that is written without a template.
package enum MarkupText {
  /// The text escaped for an element and for an attribute in double quotes. What XML 1.0 cannot contain becomes a blank, so
  /// that two words never become one.
  package static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      case "\n", "\t": output.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": output += " "
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
