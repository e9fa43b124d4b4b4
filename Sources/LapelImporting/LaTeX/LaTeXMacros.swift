/// Abbreviations that a LaTeX text makes for itself: commands without arguments.
enum LaTeXMacros {
  /// The text with them put in.
  ///
  /// - Parameter limit: how many bytes that may come to.
  static func expanded(_ text: String, limit: Int) throws(ImportProblem) -> String {
    let macros = definitions(in: text)
    if macros.isEmpty { return text }
    var current = text
    for _ in 0..<10 {
      guard let next = pass(current, macros, limit) else {
        throw ImportProblem("its own commands expand without end")
      }
      if next == current { return next }
      current = next
    }
    return current
  }

  /// One replacement everywhere; nil beyond the limit.
  private static func pass(_ text: String, _ macros: [String: String], _ limit: Int) -> String? {
    var output = ""
    var rest = text[...]
    while let slash = rest.firstIndex(of: "\\") {
      output += rest[..<slash]
      let name = rest[rest.index(after: slash)...].prefix { $0.isASCII && $0.isLetter }
      if name.isEmpty {
        let end = rest.index(slash, offsetBy: 2, limitedBy: rest.endIndex) ?? rest.endIndex
        output += rest[slash..<end]
        rest = rest[end...]
        continue
      }
      if let body = macros[String(name)], !isDefinition(output) {
        output += body
        rest = rest[name.endIndex...]
        // `\name{}` ends the name and says nothing.
        if rest.hasPrefix("{}") {
          rest = rest.dropFirst(2)
        } else if rest.first == " " {
          rest = rest.dropFirst()
        }
      } else {
        output += rest[slash..<name.endIndex]
        rest = rest[name.endIndex...]
      }
      if output.utf8.count > limit { return nil }
    }
    return output + rest
  }

  private static func isDefinition(_ output: String) -> Bool {
    ["command{", "command", "\\def", "command*{", "\\let"].contains(where: output.hasSuffix)
  }

  private static func definitions(in text: String) -> [String: String] {
    var macros: [String: String] = [:]
    for command in ["\\newcommand", "\\renewcommand", "\\providecommand", "\\def"] {
      for range in text.ranges(of: command).prefix(500) {
        var rest = text[range.upperBound...]
        if rest.first == "*" { rest.removeFirst() }
        let isBraced = rest.first == "{"
        if isBraced { rest.removeFirst() }
        guard rest.first == "\\" else { continue }
        let name = rest.dropFirst().prefix { $0.isASCII && $0.isLetter }
        rest = rest[name.endIndex...]
        if isBraced { rest = rest.first == "}" ? rest.dropFirst() : "" }
        // Those with arguments are left as they are.
        guard !name.isEmpty, rest.first == "{", let body = LaTeXParser.group(rest) else { continue }
        if body.utf8.count <= 2_000, !body.contains("#"), !kept.contains(String(name)) {
          macros[String(name)] = String(body)
        }
      }
    }
    return macros
  }

  /// Commands whose meaning is known, however a text redefines how they look.
  private static let kept: Set<String> = [
    "item", "name", "section", "labelitemi", "labelitemii", "familydefault", "headrulewidth", "footrulewidth",
    "arraystretch", "baselinestretch",
  ]
}
