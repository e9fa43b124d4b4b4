/// Reads BibTeX: entries with their fields, with `@string` abbreviations expanded; text between entries is ignored.
///
/// Braces and quotes may nest to any depth; a value that is never closed ends at the next line that begins an entry.
package struct BibTeXReader {
  /// One work.
  package struct Entry: Sendable {
    /// The type in lower case: `article`.
    package let type: String
    /// The key that it is cited by; empty when it has none.
    package let key: String
    /// The line that it begins on, from 1.
    package let line: Int
    /// The fields in the order written; names may repeat.
    package internal(set) var fields: [Field]
    /// Its bytes in the source.
    package fileprivate(set) var range: Range<Int>
    /// The offset of the first byte that could not be read; nil when everything could.
    package fileprivate(set) var broken: Int?
  }

  /// One field of a work, as written.
  package struct Field: Sendable {
    /// The name as written: `booktitle`, `Title`.
    package let name: String
    /// The value in TeX, with abbreviations expanded and without the braces around it.
    package let value: String
    /// The bytes of its value in the source, including braces or quotes.
    package let range: Range<Int>
    /// The key of the volume that the field comes from; nil when it is the work's own.
    package var volume: String?
  }

  private let bytes: [UInt8]
  private var at = 0
  private var lines: LineCount
  private var abbreviations: [String: String] = [:]
  private static let mostEntries = 50_000
  private static let longestValue = 200_000

  /// Reads the text of a whole file.
  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// - Parameter bytes: UTF-8.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineCount(bytes)
    for (index, name) in ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      .enumerated()
    {
      abbreviations[name] = String(index + 1)
    }
  }

  /// The entries in order, at most 50,000.
  package mutating func entries() -> [Entry] {
    var found: [Entry] = []
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "@")), found.count < Self.mostEntries {
      at = start + 1
      // An `@` inside a line of text, as in an address, begins nothing.
      if isInsideLine(start) { continue }
      let type = word().lowercased()
      skipBlanks()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "{") || bytes[at] == UInt8(ascii: "(") else {
        continue
      }
      let isBrace = bytes[at] == UInt8(ascii: "{")
      at += 1
      switch type {
      // They say nothing about a work.
      case "comment", "preamble": at = end(of: start)
      case "string":
        if let (name, value, _) = field() {
          abbreviations[name.lowercased()] = String(value.prefix(Self.longestValue))
        }
      default:
        let key = until([UInt8(ascii: ","), UInt8(ascii: "}"), 0x0A])
        var entry = Entry(type: type, key: key, line: lines.line(of: start), fields: [], range: start..<at)
        readFields(of: &entry, isBrace: isBrace)
        entry.range = start..<max(start, min(at, bytes.count))
        found.append(entry)
      }
    }
    return found
  }

  private mutating func readFields(of entry: inout Entry, isBrace: Bool) {
    while true {
      skipBlanks(and: UInt8(ascii: ","))
      let start = at
      guard at < bytes.count else {
        entry.broken = min(start, bytes.count)
        return
      }
      if bytes[at] == (isBrace ? UInt8(ascii: "}") : UInt8(ascii: ")")) {
        at += 1
        return
      }
      guard bytes[at] != UInt8(ascii: "@"), let (name, value, range) = field() else {
        entry.broken = start
        return
      }
      entry.fields.append(Field(name: name, value: value, range: range))
    }
  }

  private func isInsideLine(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, bytes[index] != 0x0A {
      if bytes[index] != 0x20 && bytes[index] != 0x09 && bytes[index] != 0x0D
        && bytes[index] != UInt8(ascii: "}")
      {
        return true
      }
      index -= 1
    }
    return false
  }

  private mutating func field() -> (name: String, value: String, range: Range<Int>)? {
    skipBlanks()
    let name = word()
    skipBlanks()
    guard !name.isEmpty, at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    var value = ""
    skipBlanks()
    let start = at
    var end = at
    while true {
      skipBlanks()
      guard at < bytes.count else { break }
      let piece: String
      switch bytes[at] {
      case UInt8(ascii: "{"): piece = braced()
      case UInt8(ascii: "\""): piece = quoted()
      default:
        let word = word()
        if word.isEmpty { return (name, value, start..<max(start, end)) }
        piece = abbreviations[word.lowercased()] ?? word
      }
      if value.utf8.count < Self.longestValue { value += piece }
      end = min(at, bytes.count)
      skipBlanks()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "#") else { break }
      at += 1
    }
    return (name, value, start..<max(start, end))
  }

  private mutating func braced() -> String {
    let start = at + 1
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 {
          at += 1
          return text(start..<at - 1)
        }
      case UInt8(ascii: "@") where at > 0 && bytes[at - 1] == 0x0A:
        // The next entry begins, so this value was never closed.
        return text(start..<at)
      default: break
      }
      at += 1
    }
    at = min(at, bytes.count)
    return text(min(start, at)..<at)
  }

  private mutating func quoted() -> String {
    at += 1
    let start = at
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\"") where depth <= 0:
        at += 1
        return text(start..<at - 1)
      case UInt8(ascii: "@") where bytes[at - 1] == 0x0A: return text(start..<at)
      default: break
      }
      at += 1
    }
    at = min(at, bytes.count)
    return text(min(start, at)..<at)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(Self.longestValue), as: UTF8.self)
  }

  private mutating func word() -> String {
    let start = at
    while at < bytes.count, isOfWord(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private func isOfWord(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "=") && byte != UInt8(ascii: "{")
      && byte != UInt8(ascii: "}")
      && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "(")
      && byte != UInt8(ascii: ")")
  }

  private mutating func until(_ marks: [UInt8]) -> String {
    let start = at
    while at < bytes.count, !marks.contains(bytes[at]) { at += 1 }
    return String(Blanks.trimmed(String(decoding: bytes[start..<at], as: UTF8.self)[...]))
  }

  private mutating func skipBlanks(and other: UInt8 = 0x20) {
    while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == other { at += 1 }
  }

  /// The end of the braces that begin at the next brace from a place on.
  private func end(of start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") {
        depth -= 1
        if depth <= 0 { return index + 1 }
      }
      index += 1
    }
    return bytes.count
  }
}

/// Counts lines, for offsets that come in ascending order.
private struct LineCount {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
