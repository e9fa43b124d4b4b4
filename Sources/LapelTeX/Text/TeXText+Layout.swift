extension TeXText {
  /// Whether a command is one of TeX or of a package for layout, whose groups are not fields of an entry.
  package static func knows(_ name: String) -> Bool {
    dropped[name] != nil || styles.contains(name) || notations.contains(name)
      || TeXAccents.letters[name] != nil
      || name.unicodeScalars.count == 1
  }

  private static let styles: Set<String> = [
    "textbf", "emph", "textit", "textsl", "textsc", "texttt", "textsf", "textrm", "textmd", "textup",
    "underline",
    "uline", "ul", "url", "nolinkurl", "path", "href", "hrefu", "link", "footnote", "thanks", "item",
    "textsubscript", "MakeUppercase", "mbox", "textnormal", "small", "large", "Large", "LARGE", "huge",
    "Huge",
    "footnotesize", "scriptsize", "tiny", "par", "def", "let",
    "if", "else",
    "fi", "iffalse", "iftrue", "relax", "newif", "newlength", "newcounter", "makeatletter", "makeatother",
  ]

  /// The number of arguments of these commands that are not text.
  static let dropped: [String: Int] = [
    "hspace": 1, "vspace": 1, "color": 1, "textcolor": 1, "fontsize": 2, "setlength": 2, "addtolength": 2,
    "includegraphics": 1, "label": 1,
    "ref": 1, "cite": 1, "phantom": 1, "vphantom": 1, "hphantom": 1, "begin": 1, "end": 1, "pagestyle": 1,
    "thispagestyle": 1, "input": 1,
    "include": 1, "raisebox": 1, "faIcon": 1, "rule": 2, "noopsort": 1, "selectlanguage": 1,
    "foreignlanguage": 1, "fontfamily": 1,
    "parbox": 1, "makebox": 0, "colorbox": 1, "definecolor": 3, "resizebox": 2, "scalebox": 1,
    "newcommand": 2, "renewcommand": 2,
    "multicolumn": 2, "multirow": 2, "fcolorbox": 2, "contour": 1, "cellcolor": 1, "rowcolor": 1,
    "arrayrulecolor": 1, "pagenumbering": 1, "nobibliography": 1, "nth": 0, "hyphenation": 1, "titlerule": 0,
    "resizebox*": 2, "adjustbox": 1, "tikz": 1, "fontspec": 1, "setmainfont": 1, "setsansfont": 1,
    "hypersetup": 1,
    "needspace": 1, "enlargethispage": 1, "setcounter": 2, "usepackage": 1, "bibliographystyle": 1,
    "bibliography": 1, "nocite": 1,
    "nobreakvspace": 1, "spacedhrule": 2, "vskip": 0, "linespread": 1, "titlespacing": 4, "immediate": 0,
    "write": 1,
  ]
}
