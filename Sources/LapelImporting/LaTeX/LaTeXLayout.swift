/// Commands that say how words look or where they stand, and nothing of what they mean.
enum LaTeXLayout {
  /// Whether a macro's text only sets what it is given in type: such a one can be put in where it is called.
  static func isPlain(_ body: Substring) -> Bool {
    guard body.contains("#") else { return false }
    var rest = body
    while let slash = rest.firstIndex(of: "\\") {
      rest = rest[rest.index(after: slash)...]
      let name = rest.prefix { $0.isASCII && $0.isLetter }
      // `\\`, `\,`, `\&`: a break, a blank, a sign.
      if name.isEmpty {
        rest = rest.dropFirst()
        continue
      }
      guard names.contains(String(name)) else { return false }
      rest = rest[name.endIndex...]
    }
    return true
  }

  private static let names: Set<String> = [
    "textbf", "textit", "emph", "textsc", "textsl", "texttt", "textrm", "textsf", "textnormal", "underline",
    "uline", "tiny", "scriptsize", "footnotesize", "small", "normalsize", "large", "Large", "LARGE",
    "bfseries",
    "itshape", "scshape", "upshape", "mdseries", "normalfont", "bf", "it", "sc", "noindent", "hfill",
    "hspace", "vspace", "smallskip", "medskip", "bigskip", "par", "newline", "quad", "qquad", "enspace",
    "space", "dotfill", "item", "section", "subsection", "nopagebreak",
  ]
}
