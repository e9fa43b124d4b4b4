import LapelTeX

/// Abbreviations that a LaTeX text makes for itself: commands without arguments, and those that put a link together.
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
  private static func pass(_ text: String, _ macros: [String: Macro], _ limit: Int) -> String? {
    var output = ""
    var rest = text[...]
    while let slash = rest.utf8.firstIndex(of: UInt8(ascii: "\\")) {
      output += rest[..<slash]
      let name = rest[rest.index(after: slash)...].prefix { $0.isASCII && $0.isLetter }
      if name.isEmpty {
        let end = rest.index(slash, offsetBy: 2, limitedBy: rest.endIndex) ?? rest.endIndex
        output += rest[slash..<end]
        rest = rest[end...]
        continue
      }
      if let macro = macros[String(name)], !isDefinition(output) {
        rest = rest[name.endIndex...]
        let arguments = arguments(macro.count, &rest)
        guard arguments.count == macro.count else {
          output += rest.base[slash..<rest.startIndex]
          continue
        }
        output += macro.body(of: arguments)
        if macro.count > 0 { continue }
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

  private struct Macro {
    /// How many arguments it takes.
    let count: Int
    let text: String

    func body(of arguments: [Substring]) -> String {
      var body = text
      for (index, argument) in arguments.enumerated() {
        body = body.replacingBytes(of: "#\(index + 1)", with: argument)
      }
      return body
    }
  }

  /// The groups that stand next, at most so many.
  private static func arguments(_ count: Int, _ rest: inout Substring) -> [Substring] {
    var found: [Substring] = []
    while found.count < count {
      let next = rest.drop(while: \.isWhitespace)
      guard next.first == "{", let group = LaTeXParser.group(next) else { break }
      found.append(group)
      rest = rest[rest.index(after: group.endIndex)...]
    }
    return found
  }

  private static func definitions(in text: String) -> [String: Macro] {
    var macros: [String: Macro] = [:]
    for command in ["\\newcommand", "\\renewcommand", "\\providecommand", "\\def"]
    where text.hasBytes(command) {
      for range in text.allBytes(of: command).prefix(500) {
        var rest = text[range.upperBound...]
        if rest.first == "*" { rest.removeFirst() }
        let isBraced = rest.first == "{"
        if isBraced { rest.removeFirst() }
        guard rest.first == "\\" else { continue }
        let name = rest.dropFirst().prefix { $0.isASCII && $0.isLetter }
        rest = rest[name.endIndex...]
        if isBraced { rest = rest.first == "}" ? rest.dropFirst() : "" }
        // Those with arguments are read by their place, but for links that only they know.
        var count = 0
        if rest.first == "[", let digit = rest.dropFirst().first?.wholeNumberValue, (1...9).contains(digit),
          rest.dropFirst(2).first == "]"
        {
          count = digit
          rest = rest.dropFirst(3)
        }
        guard !name.isEmpty, rest.first == "{", let body = LaTeXParser.group(rest) else { continue }
        let isKept = kept.contains(String(name)) || count > 0 && LaTeXCommands.arguments[String(name)] != nil
        // One that says nothing of what it is given hides that.
        let isRead =
          count == 0
          ? !body.contains("#")
          : body.hasBytes("\\href{#") || body.allSatisfy(\.isWhitespace)
            || LaTeXLayout.isPlain(body)
        if body.utf8.count <= 2_000, isRead, !isKept {
          macros[String(name)] = Macro(count: count, text: String(body))
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
