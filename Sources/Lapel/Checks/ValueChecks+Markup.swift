public import LapelDiagnostics

extension ValueChecks {
  /// Reports markup that a page prints as typed: HTML and LaTeX, and bullets that YAML folds into one line.
  func checkMarkup(_ report: inout Report) {
    for leaf in leaves where leaf.traits.isPrinted {
      switch leaf.value {
      case .text(let text):
        for version in text.versions { checkMarkup(of: version.text, version.origin, &report) }
      case .plain(let text): checkMarkup(of: text.text, text.origin, &report)
      case .date, .period, .end, .link, .reference, .identifier: continue
      }
    }
  }

  private func checkMarkup(of text: String, _ origin: Origin, _ report: inout Report) {
    guard let range = origin.range else { return }
    let signs = ForeignMarkup.signs(of: text)
    if signs.html, let mark = ForeignMarkup.html(in: text) {
      report.add(
        Diagnostic(
          .foreignMarkup, "`\(mark.typed)` is HTML, and is printed as it is typed", at: range,
          hints: [
            mark.meant.map { "write `\($0)`" }
              ?? "marks are `**bold**`, `*slanted*`, `` `code` `` and `[label](https://…)`"
          ]
        ))
    }
    if signs.latex, let typed = ForeignMarkup.latex(in: text) {
      report.add(
        Diagnostic(
          .foreignMarkup, "`\(typed)` is LaTeX, and is printed as it is typed", at: range,
          hints: [
            typed.utf8.count == 2
              ? "write `\(typed.dropFirst())`"
              : "marks are `**bold**`, `*slanted*`, `` `code` `` and `[label](https://…)`"
          ]))
    }
    if let line = foldedPoint(range) {
      report.add(
        Diagnostic(
          .foldedPoints, "a line that begins with a dash goes on with the text above it, and makes no point",
          at: line,
          hints: ["write `|` before the text and the text below it, or make each point an item of its own"]))
    }
  }

  /// The first line of an unquoted text that begins with a dash, as a list would; nil when there is none.
  private func foldedPoint(_ range: SourceRange) -> SourceRange? {
    let source = sources[range.file].bytes
    guard range.bytes.upperBound <= source.count, let first = source[range.bytes].first,
      !"\"'|>".utf8.contains(first)
    else { return nil }
    var at = range.bytes.lowerBound
    while let lineEnd = source[at..<range.bytes.upperBound].firstIndex(of: 10) {
      let start = source[(lineEnd + 1)..<range.bytes.upperBound].firstIndex { $0 != 32 && $0 != 9 }
      guard let start else { return nil }
      if source[start] == UInt8(ascii: "-"), start + 1 < range.bytes.upperBound, source[start + 1] == 32 {
        let end = source[start..<range.bytes.upperBound].firstIndex(of: 10) ?? range.bytes.upperBound
        return SourceRange(range.file, start..<end)
      }
      at = start
    }
    return nil
  }
}

/// Markup of other notations.
enum ForeignMarkup {
  /// Whether a text contains characters that markup begins with; most texts have none.
  static func signs(of text: String) -> (html: Bool, latex: Bool) {
    var text = text
    return text.withUTF8 { bytes in
      var found = (html: false, latex: false)
      for byte in bytes {
        if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") { found.html = true }
        if byte == UInt8(ascii: "\\") { found.latex = true }
      }
      return found
    }
  }

  /// The first HTML markup in a text, and the character it stands for if it is one; nil when there is none.
  static func html(in text: String) -> (typed: String, meant: String?)? {
    var rest = text[...]
    while let place = rest.firstIndex(where: { $0 == "&" || $0 == "<" }) {
      let after = rest[rest.index(after: place)...]
      if rest[place] == "&" {
        let name = after.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
        if after.dropFirst(name.count).first == ";" {
          if let meant = entities[String(name)] { return ("&\(name);", meant) }
          if name.first == "#", name.count > 1 { return ("&\(name);", nil) }
        }
      } else {
        // `vector<i>` belongs to a program.
        let isInWord = place > text.startIndex && text[text.index(before: place)].isLetter
        let inner = after.prefix { $0 != ">" && $0 != "<" }
        let name = inner.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        if after.dropFirst(inner.count).first == ">", tags.contains(name.lowercased()),
          !isInWord || inner.first == "/" || name.lowercased() == "br"
        {
          return ("<\(inner.prefix(24))>", nil)
        }
      }
      rest = after
    }
    return nil
  }

  /// The first LaTeX command or escaped character in a text; nil when there is none.
  static func latex(in text: String) -> String? {
    var rest = text[...]
    while let place = rest.firstIndex(of: "\\") {
      let after = rest[rest.index(after: place)...]
      if let sign = after.first, "%&$#".contains(sign) { return "\\\(sign)" }
      let name = after.prefix { $0.isASCII && $0.isLetter }
      if !name.isEmpty, after.dropFirst(name.count).first == "{" || commands.contains(String(name)) {
        return "\\\(name)"
      }
      rest = after
    }
    return nil
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "hellip": "…", "middot": "·", "bull": "•", "rarr": "→", "copy": "©", "times": "×",
  ]

  private static let tags: Set = [
    "a", "b", "i", "u", "s", "em", "strong", "small", "sub", "sup", "br", "hr", "p", "div", "span", "ul",
    "ol",
    "li", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "font", "img", "table", "tr", "td", "blockquote",
  ]

  private static let commands: Set = [
    "item", "LaTeX", "TeX", "newline", "ldots", "dots", "times", "cdot", "rightarrow", "textbullet", "hfill",
    "noindent", "bfseries", "itshape", "par", "quad",
  ]
}

extension DiagnosticCode {
  /// A warning: HTML or LaTeX in a text, which is printed as it is typed.
  public static let foreignMarkup = DiagnosticCode(
    "foreign-markup", .warning, "HTML or LaTeX in a text, which is printed as it is typed",
    """
    A text is what it says, with four marks at most: `**bold**`, `*slanted*`, `` `code` `` and `[label](https://…)`. A sign is \
    itself: `&`, `%`, `<`.
    """,
    wrong: "experience: [{organization: Baker &amp; Sons, position: Dev}]",
    right: "experience: [{organization: Baker & Sons, position: Dev}]")

  /// A warning: points under a text, which YAML joins to one line.
  public static let foldedPoints = DiagnosticCode(
    "folded-points", .warning, "points under a text, which YAML joins to one line",
    """
    YAML reads the lines of a text as one. Points under a point keep their lines after `|`, and are printed as points then.
    """,
    wrong: """
      experience:
        - organization: Acme
          highlights:
            - Project 1
              - Deliverable 1
      """,
    right: """
      experience:
        - organization: Acme
          highlights:
            - |
              Project 1
              - Deliverable 1
      """)
}
