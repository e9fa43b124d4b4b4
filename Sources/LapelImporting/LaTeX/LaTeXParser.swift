import LapelTeX

/// A piece of a LaTeX text, as a CV has it.
enum LaTeXPart {
  /// A command that is known, with what stands in its brackets and braces.
  case command(String, options: [String], arguments: [String])
  case begin(String, arguments: [String])
  case end(String)
  case item
  /// Anything else, as typed.
  case text(String)
}

/// Parts a LaTeX text into the commands that say something in a CV, and text.
struct LaTeXParser {
  private let scalars: [Character]
  private var at = 0
  private var text = ""
  private var parts: [LaTeXPart] = []
  private static let mostParts = 200_000

  static func parts(of text: String) -> [LaTeXPart] {
    var parser = LaTeXParser(Array(text))
    parser.run()
    return parser.parts
  }

  private init(_ scalars: [Character]) { self.scalars = scalars }

  private mutating func run() {
    while at < scalars.count, parts.count < Self.mostParts {
      let character = scalars[at]
      guard character == "\\", at + 1 < scalars.count else {
        text.append(character)
        at += 1
        continue
      }
      guard scalars[at + 1].isASCII, scalars[at + 1].isLetter else {
        text += [character, scalars[at + 1]]
        at += 2
        continue
      }
      command()
    }
    flush()
  }

  private mutating func command() {
    let start = at
    at += 1
    var name = ""
    while at < scalars.count, scalars[at].isASCII, scalars[at].isLetter {
      name.append(scalars[at])
      at += 1
    }
    if at < scalars.count, scalars[at] == "*" { at += 1 }
    switch name {
    case "begin", "end":
      let environment = argument() ?? ""
      flush()
      if name == "end" { return parts.append(.end(environment)) }
      let count = Self.environments[environment] ?? 0
      let found = arguments(count, withOptions: true, isEnvironment: true).arguments
      parts.append(.begin(environment, arguments: found))
    case "item":
      flush()
      parts.append(.item)
      skipOption()
    default:
      if ["setlength", "addtolength", "setcounter", "settowidth"].contains(name) { return skipLength() }
      if Self.definitions.contains(name) { return skipDefinition() }
      guard let count = LaTeXCommands.arguments[name] else { return unknown(name, from: start) }
      flush()
      let (options, arguments) = arguments(count, withOptions: true)
      parts.append(.command(name, options: options, arguments: arguments))
    }
  }

  /// A command that no class is known for: one with several groups after it lays an entry out, another is text.
  private mutating func unknown(_ name: String, from start: Int) {
    let end = at
    if !TeXText.knows(name) {
      let (options, groups) = arguments(9, withOptions: true)
      if groups.count > 2 || groups.count == 2 && DraftPeriod.read(TeXText.plain(groups[1])) != nil {
        flush()
        return parts.append(.command(LaTeXCommands.unknown, options: options, arguments: groups))
      }
    }
    at = end
    text += String(scalars[start..<at])
  }

  /// `\setlength\itemsep{1pt}` and `\setlength{\itemsep}{1pt}` say nothing.
  private mutating func skipLength() {
    skipBlanks()
    if at < scalars.count, scalars[at] == "\\" {
      at += 1
      while at < scalars.count, scalars[at].isASCII, scalars[at].isLetter { at += 1 }
    } else {
      _ = argument()
    }
    _ = argument()
  }

  /// `\newcommand{\entry}[4]{…}` and `\newcommand\entry[4]{…}`: how something looks.
  private mutating func skipDefinition() {
    var groups = 0
    while groups < 2 {
      skipBlanks()
      guard at < scalars.count else { return }
      if scalars[at] == "[", bracket() != nil { continue }
      if scalars[at] == "\\", groups == 0 {
        at += 1
        while at < scalars.count, scalars[at].isASCII, scalars[at].isLetter { at += 1 }
      } else if argument() == nil {
        return
      }
      groups += 1
    }
  }

  private static let definitions: Set<String> = [
    "newcommand", "renewcommand", "providecommand", "DeclareRobustCommand", "NewDocumentCommand",
  ]

  private mutating func flush() {
    if !text.allSatisfy(\.isWhitespace) {
      parts.append(.text(text))
    } else if text.contains("\n\n") {
      parts.append(.text("\n\n"))
    }
    text = ""
  }

  /// At most so many groups that stand one after the other.
  ///
  /// - Parameter isEnvironment: whether options may stand between them: `\begin{tabular*}{\textwidth}[t]{lr}`.
  private mutating func arguments(_ most: Int, withOptions: Bool, isEnvironment: Bool = false)
    -> (options: [String], arguments: [String])
  {
    var options: [String] = []
    var found: [String] = []
    while found.count < most || withOptions && found.isEmpty {
      let before = at
      skipBlanks()
      if at < scalars.count, scalars[at] == "[", found.isEmpty || isEnvironment, let option = bracket() {
        options.append(option)
        continue
      }
      guard found.count < most, let argument = argument() else {
        at = before
        break
      }
      found.append(argument)
    }
    return (options, found)
  }

  private mutating func skipBlanks() {
    var breaks = 0
    while at < scalars.count, scalars[at].isWhitespace {
      if scalars[at].isNewline { breaks += 1 }
      if breaks > 3 { return }
      at += 1
    }
  }

  private mutating func skipOption() {
    let before = at
    skipBlanks()
    if at < scalars.count, scalars[at] == "[", let label = bracket() {
      if label.contains(where: \.isLetter) { text += label + " " }
    } else {
      at = before
    }
  }

  private mutating func bracket() -> String? {
    guard let end = scalars[at...].prefix(500).firstIndex(of: "]") else { return nil }
    defer { at = end + 1 }
    return String(scalars[at + 1..<end])
  }

  private mutating func argument() -> String? {
    let before = at
    skipBlanks()
    guard at < scalars.count, scalars[at] == "{" else {
      at = before
      return nil
    }
    let start = at + 1
    at = scalars.endOfTeXGroup(at: at)
    return String(scalars[start..<max(start, at - 1)])
  }

  /// What stands in the braces that a text begins with.
  static func group(_ text: Substring) -> Substring? {
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case "\\":
        index = text.index(after: index)
        if index == text.endIndex { return nil }
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == 0 { return text[text.index(after: text.startIndex)..<index] }
      default: break
      }
      index = text.index(after: index)
    }
    return nil
  }

  private static let environments: [String: Int] = [
    "rSection": 1, "rSubsection": 4, "tabular": 1, "tabularx": 2, "longtable": 1, "minipage": 1,
    "cvsection": 1, "adjustwidth": 2, "multicols": 1,
    "tabulary": 2, "supertabular": 1, "ecvlanguages": 0, "entrylist": 0, "CV": 1, "cvskills": 0,
    "tabular*": 2, "paracol": 1, "skills": 1,
  ]
}
