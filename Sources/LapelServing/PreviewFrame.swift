import LapelDiagnostics

/// The frame around the pages of a preview: tabs, problems, and the script that loads a new page without a flicker.
struct PreviewFrame: Sendable {
  /// The language of the words in the bar.
  let language: MessageLanguage
  /// The working directory, for links to the lines of problems.
  let directory: String
  let themes: [String]

  /// The type and bytes of one of the frame's own files; nil when the path is none of them.
  func file(_ path: String, policy: inout String?) -> (type: String, bytes: [UInt8])? {
    switch path {
    case "":
      policy = Self.policy
      return ("text/html; charset=utf-8", Array(page.utf8))
    case "frame.css": return ("text/css; charset=utf-8", EmbeddedTexts.bytes(of: "frame.css"))
    case "frame.js": return ("text/javascript; charset=utf-8", EmbeddedTexts.bytes(of: "frame.js"))
    default: return nil
    }
  }

  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  private var page: String {
    let text = EmbeddedTexts.text(of: "frame.html")
    var page = ""
    for part in text.split(separator: "{{", omittingEmptySubsequences: false) {
      if part.hasPrefix("directory}}") {
        page += MarkupText.escaped(directory) + part.dropFirst(11)
      } else if part.hasPrefix("language}}") {
        page += language.rawValue + part.dropFirst(10)
      } else if part.hasPrefix("themes}}") {
        page += MarkupText.escaped(themes.joined(separator: " ")) + part.dropFirst(8)
      } else {
        page += part
      }
    }
    return page
  }
}
