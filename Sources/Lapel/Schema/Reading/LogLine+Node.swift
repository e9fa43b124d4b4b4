public import LapelDiagnostics
public import LapelYAML

/// `DATE [@ID …] TEXT [+TAG …]`.
extension LogLine: NodeConvertible {
  /// A date, ids, a text and tags on one line.
  public static var shape: Shape {
    .text("`DATE [@ID …] TEXT [+TAG …]`", examples: ["2023-08-25 @nuri 인턴 종료 +decision"])
  }

  /// Reads a line; nil, with a report, for anything that is not a line or does not begin with a date.
  public static func read(_ node: Node, _ report: inout Report) -> LogLine? {
    guard node.kind == .scalar || node.isLineOfText(knowing: nil) else {
      report.add(
        Diagnostic(
          .badLogLine,
          "a line of the log is a text, and this \(node.kind == .sequence ? "is a list" : "has fields")",
          at: node.range, hints: ["write `2023-08-25 @nuri what happened +tag`"]))
      return nil
    }
    let text = node.kind == .scalar ? node.text : node.lineOfText
    return parse(text, node.range, &report)
  }

  /// Reads a line given as text; nil, with a report, when it is not a line of the log.
  package static func read(line: String, _ report: inout Report) -> LogLine? {
    parse(line, SourceRange(FileID(0), 0..<line.utf8.count), &report)
  }

  private static func parse(_ text: String, _ range: SourceRange, _ report: inout Report) -> LogLine? {
    let bytes = Array(text.utf8)
    var words = words(of: bytes)[...]
    func said(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    /// The word without the mark at its beginning; nil for a word without that mark.
    func marked(_ word: Range<Int>, _ mark: UInt8) -> Range<Int>? {
      bytes[word.lowerBound] == mark && word.count > 1 ? word.dropFirst() : nil
    }
    guard let first = words.popFirst() else { return nil }
    let date: PartialDate
    switch PartialDate.read(said(first)) {
    case .success(let read): date = read
    case .failure(let mistake):
      report.add(notADate(said(first), mistake, at: range.part(first, of: text)))
      return nil
    }
    var about: [Reference] = []
    while let word = words.first, let id = marked(word, UInt8(ascii: "@")) {
      about.append(Reference(said(id), Origin(range.part(id, of: text))))
      words.removeFirst()
    }
    var tags: [String] = []
    while let word = words.last, let tag = marked(word, UInt8(ascii: "+")) {
      tags.insert(said(tag), at: 0)
      words.removeLast()
    }
    guard let start = words.first?.lowerBound, let end = words.last?.upperBound else {
      report.add(
        Diagnostic(
          .badLogLine, "a line of the log says what happened, after its date", at: range,
          hints: ["write `2023-08-25 @nuri what happened +tag`"]))
      return nil
    }
    return LogLine(date: date, about: about, text: said(start..<end), tags: tags, origin: Origin(range))
  }

  private static func notADate(
    _ word: String, _ mistake: PartialDate.Mistake, at place: SourceRange
  ) -> Diagnostic {
    let looksLikeDate = word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return looksLikeDate
      ? mistake.diagnostic(at: place, replacing: word)
      : Diagnostic(
        .badLogLine, "a line of the log begins with its date, and this one with \(word.quotedName)",
        at: place,
        hints: ["write `2023-08-25 @nuri what happened +tag`"])
  }

  /// The ranges of the words in the line.
  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x09 {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    return words
  }

  /// The line, with its date in ISO 8601.
  public var tree: Tree? {
    .text(([date.iso] + about.map { "@\($0.text)" } + [text] + tags.map { "+\($0)" }).joined(separator: " "))
  }

  /// Adds its pointers, and its text as one value; it has no level of its own.
  public func collect(into leaves: inout [Leaf], _ context: ValueContext) {
    leaves.append(Leaf(.plain(PlainText(text, origin: origin)), context))
    for reference in about { leaves.append(Leaf(.reference(reference), context)) }
  }
}

extension DiagnosticCode {
  /// An error: a line of the log that does not begin with a date, or says nothing.
  public static let badLogLine = DiagnosticCode(
    "bad-log-line", .error, "a line of the log that does not begin with a date, or says nothing",
    "A line of the log is `DATE [@ID …] TEXT [+TAG …]`: when, about what, what happened, and words to find it by.",
    wrong: "log:\n  - @self started to learn Swift",
    right: "log:\n  - 2023-08-25 @self started to learn Swift +swift")
}
