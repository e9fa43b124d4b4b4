public import LapelDiagnostics

/// Adds an item to the end of a list in a file without changing any other byte: indentation, comments and line ends stay
/// as they are.
public struct ListAppend: Sendable {
  /// The top-level key of the list: `log`.
  public let key: String
  /// The item on one line of YAML.
  public let item: String
  private let tree: Tree

  /// - Parameter item: a value that fits on one line.
  public init(_ item: Tree, to key: String) {
    self.key = key
    self.item = item.onOneLine
    tree = item
  }

  /// The file with the item added; nil when there is no place for it from which it reads back as part of the list.
  ///
  /// - Parameter source: the file; an empty one begins with the key.
  public func adding(to source: SourceFile) -> [UInt8]? {
    guard let old = Self.items(of: key, in: source) else { return nil }
    let end: [UInt8] =
      source.bytes.contains(Byte.carriageReturn) ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.lineFeed]
    guard let place = place(in: old, source.bytes, end) else { return nil }
    let bytes = source.bytes[..<place.offset] + place.text + source.bytes[place.offset...]
    // Whatever was around it, the file must say what it said before, and this item.
    let new = SourceFile(path: source.path, bytes: Array(bytes))
    guard let now = Self.items(of: key, in: new), now.problems <= old.problems,
      now.texts.count == old.texts.count + 1, now.texts.starts(with: old.texts),
      now.texts.last == tree.said
    else { return nil }
    return new.bytes
  }

  private struct Place {
    let offset: Int
    let text: [UInt8]
  }

  private func place(in file: Items, _ bytes: [UInt8], _ end: [UInt8]) -> Place? {
    func newLine(after offset: Int, _ text: String) -> Place {
      Place(offset: offset, text: end + Array(text.utf8))
    }
    guard let list = file.list else {
      var start = Array("\(key):".utf8)
      if let last = bytes.last, last != Byte.lineFeed { start = end + start }
      return Place(offset: bytes.count, text: start + end + Array("  - \(item)".utf8) + end)
    }
    if list.kind == .sequence, list.isFlow {
      let close = list.range.bytes.upperBound - 1
      guard bytes.indices.contains(close), bytes[close] == Byte.closeBracket else { return nil }
      let before = bytes[..<close].last { !$0.isBlank && $0 != Byte.lineFeed && $0 != Byte.carriageReturn }
      let comma = before == Byte.openBracket || before == Byte.comma ? "" : ", "
      return Place(offset: close, text: Array("\(comma)\(tree.inFlow)".utf8))
    }
    if list.isEmpty {
      guard let line = file.keyEnd.map({ Self.endOfLine($0, bytes) }) else { return nil }
      return newLine(after: line, "  - \(item)")
    }
    guard list.kind == .sequence, let last = list.items.map(\.range.bytes).last,
      let dash = bytes[..<last.lowerBound].lastIndex(of: Byte.dash)
    else { return nil }
    let line = bytes[..<dash].lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? 0
    guard bytes[line..<dash].allSatisfy({ $0 == Byte.space }) else { return nil }
    var after = last.upperBound
    // A text block ends after its last line.
    while after > last.lowerBound,
      bytes[after - 1] == Byte.lineFeed || bytes[after - 1] == Byte.carriageReturn
    { after -= 1 }
    let indentation = String(repeating: " ", count: dash - line)
    return newLine(after: Self.endOfLine(after, bytes), "\(indentation)- \(item)")
  }

  private static func endOfLine(_ offset: Int, _ bytes: [UInt8]) -> Int {
    let feed = bytes[offset...].firstIndex(of: Byte.lineFeed) ?? bytes.count
    return feed > offset && bytes[feed - 1] == Byte.carriageReturn ? feed - 1 : feed
  }

  /// The items that a file has under the key.
  private struct Items {
    /// The list; nil when there is no such key.
    var list: Node?
    /// The offset after the key; nil when there is none.
    var keyEnd: Int?
    /// Every item of every such list, as written.
    var texts: [String] = []
    var problems = 0
  }

  /// Reads the items; nil for a file that cannot be read at all.
  private static func items(of key: String, in source: SourceFile) -> Items? {
    guard source.isText else { return nil }
    var report = Report()
    let file = YAMLFile.read(source, id: FileID(0), mode: .career, report: &report)
    var items = Items()
    items.problems = report.diagnostics.count { $0.severity == .error }
    for document in file.documents {
      for (name, value) in document.pairs where name.kind == .scalar && name.text == key {
        (items.list, items.keyEnd) = (value, name.range.bytes.upperBound)
        items.texts += value.items.map { item in
          item.kind == .scalar
            ? item.text : item.pairs.map { "\($0.text): \($1.text)" }.joined(separator: "\n")
        }
      }
    }
    return items
  }
}

extension Tree {
  /// The value on one line: a text in quotes if necessary, a list in brackets, fields in braces.
  fileprivate var onOneLine: String {
    switch self {
    case .text:
      var line = YAMLWriter.text(of: self)
      line.removeLast()
      return line
    case .list(let items): return "[" + items.map(\.inFlow).joined(separator: ", ") + "]"
    case .fields(let pairs):
      return "{" + pairs.map { "\($0.key): \($0.value.inFlow)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value inside brackets, where more characters end a text; a date is written without quotes.
  fileprivate var inFlow: String {
    guard case .text(let text) = self else { return onOneLine }
    if text.count <= 10, text.allSatisfy({ $0 == "-" || ("0"..."9").contains($0) }) { return text }
    return onOneLine == text && text.contains(where: { ",[]{}".contains($0) })
      ? Quoting.onOneLine(text) : onOneLine
  }

  /// The text that must be found when it is read back.
  fileprivate var said: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.map(\.said).joined(separator: "\n")
    case .fields(let pairs): pairs.map { "\($0.key): \($0.value.said)" }.joined(separator: "\n")
    }
  }
}
