/// Converts TeX to plain text: accents are put on their letters, braces and math marks removed, and the notations for
/// dashes and quotes replaced by the characters they stand for.
package struct TeXText {
  /// What is kept of emphasis and links.
  package enum Marks { case none, markdown }

  let scalars: [Unicode.Scalar]
  private let marks: Marks
  var at = 0
  private var output: [UInt8] = []
  /// The text to write when each open brace closes.
  private var closers: [String] = []
  private var accent: Unicode.Scalar?
  private var isMath = false
  /// How many formulas it stands in.
  let depth: Int

  /// - Parameter marks: whether bold text and links become Markdown, or nothing.
  package static func plain(_ text: some StringProtocol, marks: Marks = .none) -> String {
    let text = String(text)
    if !text.utf8.contains(where: isSpecial) { return CleanText.folded(text) }
    return plain(text, marks, depth: 0)
  }

  private static func plain(_ text: String, _ marks: Marks, isMath: Bool = false, depth: Int) -> String {
    var reader = TeXText(Array(text.unicodeScalars), marks, depth: depth)
    reader.isMath = isMath
    reader.run()
    return CleanText.trimmed(reader.tidy)
  }

  /// A part of a formula as text; as typed where it stands too deep in others to be one.
  func formula(_ text: String) -> String {
    depth < 8 ? Self.plain(text, .none, isMath: true, depth: depth + 1) : text
  }

  /// Whether a byte has a meaning in TeX, or ends a line.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "{", "}", "$", "~", "%", "-", "`", "'", "^", "_", "\n", "\r": true
    default: false
    }
  }

  private init(_ scalars: [Unicode.Scalar], _ marks: Marks, depth: Int) {
    self.scalars = scalars
    self.marks = marks
    self.depth = depth
  }

  private mutating func run() {
    while at < scalars.count {
      let scalar = scalars[at]
      at += 1
      switch scalar {
      case "\\": command()
      case "{": closers.append("")
      case "}": write(closers.popLast() ?? "")
      case "$": isMath.toggle()
      case "~": write(" ")
      case "%" where at < 2 || scalars[at - 2] != "\\": skipComment()
      case "-": dashes()
      case "`": quote("`", "‘", "“")
      case "'": quote("'", "’", "”")
      case "^" where isMath: superscript()
      case "_" where isMath: break
      default: put(scalar)
      }
    }
  }

  // MARK: - Characters

  private mutating func put(_ scalar: Unicode.Scalar) {
    guard let mark = accent else {
      append(scalar)
      return
    }
    if scalar.properties.isWhitespace, mark != "~" { return }
    accent = nil
    write(TeXAccents.joined(scalar, mark))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      output.append(UInt8(scalar.value))
    } else {
      output.append(contentsOf: String(Character(scalar)).utf8)
    }
  }

  /// The last character written, where it is an ASCII one; nil at the start.
  var lastWritten: Unicode.Scalar? { output.last.map { Unicode.Scalar($0) } }

  mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func dashes() {
    if isMath { return put("-") }
    var count = 1
    while count < 3, at < scalars.count, scalars[at] == "-" {
      count += 1
      at += 1
    }
    write(count == 1 ? "-" : count == 2 ? "–" : "—")
  }

  private mutating func quote(_ mark: Unicode.Scalar, _ one: String, _ two: String) {
    if isMath { return put(mark) }
    if at < scalars.count, scalars[at] == mark {
      at += 1
      write(two)
    } else if mark == "'" {
      // An apostrophe stays as typed.
      put("'")
    } else {
      write(one)
    }
  }

  private mutating func skipComment() {
    while at < scalars.count, scalars[at] != "\n" { at += 1 }
    // The line end and the blanks after it belong to the comment; an empty line does not.
    if at < scalars.count { at += 1 }
    while at < scalars.count, scalars[at] == " " || scalars[at] == "\t" { at += 1 }
  }

  // MARK: - Commands

  private mutating func command() {
    guard at < scalars.count else { return }
    let first = scalars[at]
    guard first.isTeXLetter else {
      at += 1
      symbol(first)
      return
    }
    let name = word()
    if let letter = TeXAccents.letters[name] {
      for scalar in letter.unicodeScalars { put(scalar) }
      if isMath, scalars[at - 1] == " " { write(" ") }
    } else if name.utf8.count == 1, let scalar = name.unicodeScalars.first, TeXAccents.marks[scalar] != nil {
      accent = scalar
    } else {
      named(name)
    }
  }

  private mutating func symbol(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&", "%", "$", "#", "_", "{", "}": put(scalar)
    case "\\":
      if at < scalars.count, scalars[at] == "*" { at += 1 }
      _ = optional()
      write("\n")
    case " ", ",", ";", ":", "!", "/", "-", "\n", "@":
      if scalar != "-", scalar != "!", scalar != "/", scalar != "@" { write(" ") }
    default: if TeXAccents.marks[scalar] != nil { accent = scalar } else { put(scalar) }
    }
  }

  private mutating func named(_ name: String) {
    switch name {
    case "textbf": style(marks == .markdown ? "**" : "")
    case "emph", "textit", "textsl": style(marks == .markdown ? "*" : "")
    case "url", "nolinkurl", "path": write(argument() ?? "")
    case "href", "hrefu", "link":
      let address = TeXText.address(argument() ?? "")
      if marks == .markdown, address.hasPrefix("http") { open("[", "](\(address))") } else { open("", "") }
    case let name where Self.notations.contains(name): notation(name)
    case "footnote", "thanks": open(" (", ")")
    case "item":
      _ = optional()
      write("\n- ")
    case "par", "newline", "linebreak", "smallskip", "medskip", "bigskip": write("\n")
    case "circ", "degree", "textdegree": write("°")
    case "EUR": open("€", "")
    case "enspace", "enskip", "quad", "qquad", "hfill", "hskip", "thinspace", "space": write(" ")
    default:
      // An option is about layout, except for a label where one would be.
      if Self.dropped[name] == nil, at + 1 < scalars.count, scalars[at] == "[",
        !scalars[at + 1].properties.isUppercase
      {
        _ = optional()
      }
      for _ in 0..<(Self.dropped[name] ?? 0) {
        _ = optional()
        _ = argument()
      }
    }
  }

  /// The next scalar that is not a blank; nil at the end.
  private var peek: Unicode.Scalar? {
    var index = at
    while index < scalars.count, scalars[index] == " " { index += 1 }
    return index < scalars.count ? scalars[index] : nil
  }

  private mutating func style(_ mark: String) {
    guard peek == "{" else { return }
    // A mark must touch a word: `\textbf{ x}` and nested styles mean the same without.
    let next = scalars[min((scalars[at...].firstIndex(of: "{") ?? at) + 1, scalars.count - 1)]
    if next.properties.isWhitespace || next == "\\" || next == "}"
      || closers.contains(where: { $0.hasPrefix("*") })
    {
      open("", "")
    } else {
      open(mark, mark)
    }
  }

  /// Writes one text where the next brace opens, and another where it closes.
  private mutating func open(_ start: String, _ end: String) {
    skipBlanks()
    guard at < scalars.count, scalars[at] == "{" else { return }
    at += 1
    write(start)
    closers.append(end)
  }

  mutating func word() -> String {
    let start = at
    while at < scalars.count, scalars[at].isTeXLetter { at += 1 }
    let name = String(String.UnicodeScalarView(scalars[start..<at]))
    if at < scalars.count, scalars[at] == "*" { at += 1 }
    // Blanks after a command's name end it and mean nothing more.
    if at < scalars.count, scalars[at] == " " { at += 1 }
    return name
  }

  mutating func skipBlanks() {
    while at < scalars.count, scalars[at] == " " || scalars[at] == "\n" { at += 1 }
  }

  /// The contents of the next braces, as typed; nil when there are none.
  mutating func argument() -> String? {
    skipBlanks()
    guard at < scalars.count, scalars[at] == "{" else { return nil }
    let start = at + 1
    at = scalars.endOfTeXGroup(at: at)
    return String(String.UnicodeScalarView(scalars[start..<max(start, at - 1)]))
  }

  mutating func optional() -> String? {
    guard at < scalars.count, scalars[at] == "[" else { return nil }
    guard let end = scalars[at...].prefix(400).firstIndex(of: "]") else { return nil }
    defer { at = end + 1 }
    return String(String.UnicodeScalarView(scalars[at + 1..<end]))
  }

  /// The text with single blanks, and no blanks around lines; a single line end becomes a blank.
  private var tidy: String {
    var text = ""
    for line in output.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let words = CleanText.folded(String(decoding: line, as: UTF8.self))
      if words.isEmpty {
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      } else {
        text += (text.isEmpty || text.hasSuffix("\n") ? "" : "\n") + words
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether it may be part of a command's name.
  package var isTeXLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
