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
  private let bytes: [UInt8]
  private var at = 0
  private var text: [UInt8] = []
  private var parts: [LaTeXPart] = []
  /// How many lists it stands in that commands lay out.
  private var depth = 0
  private static let mostParts = 200_000
  private static let slash = UInt8(ascii: "\\")

  static func parts(of text: String) -> [LaTeXPart] {
    var parser = LaTeXParser(Array(text.utf8))
    parser.run()
    return parser.parts
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while at < bytes.count, parts.count < Self.mostParts {
      guard bytes[at] == Self.slash, at + 1 < bytes.count else {
        let start = at
        at += 1
        while at < bytes.count, bytes[at] != Self.slash { at += 1 }
        text += bytes[start..<at]
        continue
      }
      guard Self.isLetter(bytes[at + 1]) else {
        text += bytes[at..<at + 2]
        at += 2
        continue
      }
      command()
    }
    flush()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a mark stands next.
  private func isNext(_ mark: Unicode.Scalar) -> Bool { at < bytes.count && bytes[at] == UInt8(ascii: mark) }

  private mutating func skipName() { while at < bytes.count, Self.isLetter(bytes[at]) { at += 1 } }

  private mutating func command() {
    let start = at
    at += 1
    skipName()
    let name = text(start + 1..<at)
    if isNext("*") { at += 1 }
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
      // `\itemcols{\item … \item …}`: a command that only lays a list out.
      if groups.count == 1, depth < 4, groups[0].hasBytes("\\item") {
        flush()
        var inner = LaTeXParser(Array(groups[0].utf8))
        inner.depth = depth + 1
        inner.run()
        parts += [.begin("itemize", arguments: [])] + inner.parts + [.end("itemize")]
        return
      }
    }
    at = end
    text += bytes[start..<at]
  }

  /// `\setlength\itemsep{1pt}` and `\setlength{\itemsep}{1pt}` say nothing.
  private mutating func skipLength() {
    skipBlanks()
    if isNext("\\") {
      at += 1
      skipName()
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
      guard at < bytes.count else { return }
      if isNext("["), bracket() != nil { continue }
      if isNext("\\"), groups == 0 {
        at += 1
        skipName()
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
    if !text.allSatisfy(Blanks.isBlank) {
      parts.append(.text(String(decoding: text, as: UTF8.self)))
    } else if zip(text, text.dropFirst()).contains(where: { $0 == (0x0A, 0x0A) }) {
      parts.append(.text("\n\n"))
    }
    text.removeAll(keepingCapacity: true)
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
      if isNext("["), found.isEmpty || isEnvironment, let option = bracket() {
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
    while at < bytes.count, Blanks.isBlank(bytes[at]) {
      if bytes[at] == 0x0A { breaks += 1 }
      if breaks > 3 { return }
      at += 1
    }
  }

  private mutating func skipOption() {
    let before = at
    skipBlanks()
    if isNext("["), let label = bracket() {
      if label.contains(where: \.isLetter) { text += "\(label) ".utf8 }
    } else {
      at = before
    }
  }

  private mutating func bracket() -> String? {
    // `[title={\printinfo{\faFile*[regular]}{Papers}}]`: a bracket inside braces ends nothing.
    var depth = 0
    for end in bytes[at...].prefix(500).indices {
      switch bytes[end] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "]") where depth <= 0:
        defer { at = end + 1 }
        return text(at + 1..<end)
      default: break
      }
    }
    return nil
  }

  private mutating func argument() -> String? {
    let before = at
    skipBlanks()
    guard isNext("{") else {
      at = before
      return nil
    }
    let start = at + 1
    at = bytes.endOfTeXGroup(at: at)
    return text(start..<max(start, at - 1))
  }

  /// What stands in the braces that a text begins with.
  static func group(_ text: Substring) -> Substring? {
    let bytes = text.utf8
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      switch bytes[index] {
      case slash:
        index = bytes.index(after: index)
        if index == text.endIndex { return nil }
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return text[bytes.index(after: text.startIndex)..<index] }
      default: break
      }
      index = bytes.index(after: index)
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
