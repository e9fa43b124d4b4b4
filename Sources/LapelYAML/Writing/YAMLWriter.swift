/// Writes values as YAML that is pleasant to read and that every reader of YAML 1.1 and 1.2 reads alike: block
/// style, quotes only where necessary, texts over several lines as blocks.
public enum YAMLWriter {
  /// Writes a whole document, ending with a line feed.
  ///
  /// - Parameter bareDates: keys whose texts are dates and periods, which a career file writes without quotes.
  public static func text(of tree: Tree, bareDates: Set<String> = []) -> String {
    var writer = Writer(bareDates: bareDates)
    writer.write(tree)
    return writer.output
  }
}

private struct Writer {
  let bareDates: Set<String>
  var output = ""

  init(bareDates: Set<String>) { self.bareDates = bareDates }

  /// The pieces still to be written, with the next one last.
  private var waiting: [Piece] = []

  private enum Piece {
    case pair(Tree.Pair, indent: Int)
    case item(Tree, indent: Int)
  }

  mutating func write(_ tree: Tree) {
    value(tree, indent: -2, isInline: true)
    while let piece = waiting.popLast() {
      switch piece {
      case .pair(let pair, let indent):
        startLine(indent)
        key(pair.key, indent)
        if case .text(let text) = pair.value, bareDates.contains(pair.key), Self.isDate(text) {
          output += " \(text)\n"
        } else {
          value(pair.value, indent: indent, isInline: false)
        }
      case .item(let item, let indent):
        startLine(indent)
        output += "- "
        value(item, indent: indent, isInline: true)
      }
    }
  }

  /// Whether a text is a date or period such as `2023-01`, `2023-01..2023-08` or `2023..`.
  private static func isDate(_ text: String) -> Bool {
    text.utf8.count >= 4 && text.utf8.allSatisfy { $0.isDigit || $0 == Byte.dash || $0 == Byte.dot }
      && text.utf8.contains(where: \.isDigit) && text.utf8.first != Byte.dash
  }

  /// Begins a line; a collection on the line of its dash needs no new line for its first entry.
  private mutating func startLine(_ indent: Int) {
    guard output.isEmpty || output.utf8.last == Byte.lineFeed else { return }
    output += String(repeating: " ", count: indent)
  }

  /// Writes a value after `key:` or `- `, whose line has begun.
  private mutating func value(_ tree: Tree, indent: Int, isInline: Bool) {
    switch tree {
    case .text(let text):
      if !isInline { output += " " }
      scalar(text, indent: indent)
      output += "\n"
    case .list(let items):
      if items.isEmpty {
        output += isInline ? "[]\n" : " []\n"
        return
      }
      if !isInline { output += "\n" }
      for item in items.reversed() { waiting.append(.item(item, indent: indent + 2)) }
    case .fields(let pairs):
      if pairs.isEmpty {
        output += isInline ? "{}\n" : " {}\n"
        return
      }
      if !isInline { output += "\n" }
      for pair in pairs.reversed() { waiting.append(.pair(pair, indent: indent + 2)) }
    }
  }

  private mutating func key(_ key: String, _ indent: Int) {
    let text = PlainText.isSafe(key) ? key : Quoting.onOneLine(key)
    // YAML 1.2.2 §8.2.2: what comes before a colon has at most 1024 characters.
    output +=
      text.unicodeScalars.count <= 1_000 ? text + ":" : "? \(text)\n\(String(repeating: " ", count: indent)):"
  }

  private mutating func scalar(_ text: String, indent: Int) {
    if let block = BlockText(text) {
      output += block.header
      let margin = String(repeating: " ", count: max(indent, 0) + 2)
      for line in block.lines { output += line.isEmpty ? "\n" : "\n" + margin + line }
    } else {
      output += PlainText.isSafe(text) ? text : Quoting.onOneLine(text)
    }
  }
}

/// A text over several lines as written after `|`; nil for a text that is better put in quotes.
private struct BlockText {
  let header: String
  let lines: [Substring]

  init?(_ text: String) {
    guard text.utf8.contains(Byte.lineFeed) else { return nil }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x09: break
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: return nil
      default: break
      }
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let endsWithBreak = lines.last?.isEmpty == true
    if endsWithBreak { lines.removeLast() }
    guard let first = lines.first(where: { !$0.isEmpty }), lines.last?.isEmpty == false else { return nil }
    // An indentation indicator is needed when the first line begins with white space.
    let isIndented = first.utf8.first?.isBlank == true
    header = "|" + (isIndented ? "2" : "") + (endsWithBreak ? "" : "-")
    self.lines = lines
  }
}
