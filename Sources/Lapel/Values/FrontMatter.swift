/// What a text of Markdown says of itself between two lines of `---` above it: data for the program that it comes from.
package struct FrontMatter {
  /// The line that says that the post is not to be published, from 1; nil: none does.
  package private(set) var draft: Int?
  /// The text below, with as many blank lines above it as the data has, so that its lines keep their numbers.
  package private(set) var body: String

  /// Reads the data above a text, where there is any.
  package init(_ text: String) {
    body = text
    let whole = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    let lines = whole.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    guard let between = Self.between(lines) else { return }
    draft = lines[between].firstIndex(where: Self.saysDraft).map { $0 + 1 }
    guard Self.lines(in: lines) != nil else { return }
    let end = between.upperBound
    body = String(repeating: "\n", count: end + 1) + lines[(end + 1)...].joined(separator: "\n")
  }

  /// Which lines of a text are its data, without the two around them; nil where it has none, also where sentences stand
  /// between its first two rules.
  package static func lines(in lines: [Substring]) -> Range<Int>? {
    between(lines).flatMap { lines[$0].allSatisfy(isData) ? $0 : nil }
  }

  private static func between(_ lines: [Substring]) -> Range<Int>? {
    guard lines.count > 1, bare(lines[0]) == "---",
      let end = lines[1...].prefix(mostLines).firstIndex(where: isEnd)
    else { return nil }
    return 1..<end
  }

  /// Far more than a text says of itself.
  private static let mostLines = 200

  private static func isEnd(_ line: Substring) -> Bool {
    let line = Self.bare(line)
    return line == "---" || line == "..."
  }

  /// A key with its value, an item of a list, a remark, or more of the line above.
  private static func isData(_ line: Substring) -> Bool {
    let text = bare(line)
    if text.isEmpty || line.first == " " || ["-", "#", "]", "}"].contains(where: text.hasPrefix) {
      return true
    }
    let key = text.prefix { $0 != ":" }
    return key.count < text.count && key.allSatisfy { $0.isLetter || $0.isNumber || "_-\"'".contains($0) }
  }

  private static func saysDraft(_ line: Substring) -> Bool {
    let text = bare(line).filter { $0 != " " && $0 != "\"" && $0 != "'" }.lowercased()
    return ["draft:true", "draft:yes", "published:false", "published:no", "publish:false", "status:draft"]
      .contains {
        text == $0 || text.hasPrefix($0 + "#")
      }
  }

  private static func bare(_ line: Substring) -> Substring {
    var line = line
    while let last = line.last, last.isWhitespace { line.removeLast() }
    return line
  }
}
