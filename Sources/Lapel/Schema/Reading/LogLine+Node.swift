public import LapelDiagnostics
public import LapelYAML

/// `DATE [@ID …] TEXT [+TAG …]`.
extension LogLine: NodeConvertible {
  /// A date, ids, a text and tags on one line.
  public static var shape: Shape {
    .text("`DATE [@ID …] TEXT [+TAG …]`", examples: ["2023-08-25 @nuri 인턴 종료 +decision"])
  }

  /// nil, and a report, for what is no line or does not begin with a date.
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

  /// A line by itself; nil, and a report, for what is none.
  package static func read(line: String, _ report: inout Report) -> LogLine? {
    parse(line, SourceRange(FileID(0), 0..<line.utf8.count), &report)
  }

  private static func parse(_ text: String, _ range: SourceRange, _ report: inout Report) -> LogLine? {
    var words = words(of: text)
    guard let first = words.first else { return nil }
    words.removeFirst()
    let place = range.part(first.range, of: text)
    let date: PartialDate
    switch PartialDate.read(first.text) {
    case .success(let read): date = read
    case .failure(let mistake):
      let looksLikeDate = first.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      report.add(
        looksLikeDate
          ? mistake.diagnostic(at: place, replacing: first.text)
          : Diagnostic(
            .badLogLine, "a line of the log begins with its date, and this one with \(first.text.quotedName)",
            at: place,
            hints: ["write `2023-08-25 @nuri what happened +tag`"]))
      return nil
    }
    var about: [Reference] = []
    while let word = words.first, word.text.utf8.first == UInt8(ascii: "@"), word.text.utf8.count > 1 {
      let id = word.range.lowerBound + 1..<word.range.upperBound
      about.append(Reference(String(word.text.dropFirst()), Origin(range.part(id, of: text))))
      words.removeFirst()
    }
    var tags: [String] = []
    while let word = words.last, word.text.utf8.first == UInt8(ascii: "+"), word.text.utf8.count > 1 {
      tags.insert(String(word.text.dropFirst()), at: 0)
      words.removeLast()
    }
    guard let start = words.first?.range.lowerBound, let end = words.last?.range.upperBound else {
      report.add(
        Diagnostic(
          .badLogLine, "a line of the log says what happened, after its date", at: range,
          hints: ["write `2023-08-25 @nuri what happened +tag`"]))
      return nil
    }
    let said = String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    return LogLine(date: date, about: about, text: said, tags: tags, origin: Origin(range))
  }

  /// The words of the line, with where they stand in it.
  private static func words(of text: String) -> [(text: String, range: Range<Int>)] {
    let bytes = Array(text.utf8)
    var words: [(text: String, range: Range<Int>)] = []
    var start = 0
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x09 {
      if index > start {
        words.append((String(decoding: bytes[start..<index], as: UTF8.self), start..<index))
      }
      start = index + 1
    }
    return words
  }

  /// The line, with its date in ISO 8601.
  public var tree: Tree? {
    .text(([date.iso] + about.map { "@\($0.text)" } + [text] + tags.map { "+\($0)" }).joined(separator: " "))
  }

  /// Its pointers, and its text as one value; it has no level of its own.
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
