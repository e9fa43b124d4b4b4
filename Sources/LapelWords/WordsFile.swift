/// One `words/<language>.txt`: keys with their words in one language.
package struct WordsFile: Sendable {
  /// The language whose words are used where this file has none; nil: none.
  package let base: String?
  /// The words of pages, of the site and of record pages, by key.
  package let values: [String: String]
  /// The words of reports, by the key after `report.`.
  package let report: [String: String]

  /// - Parameters:
  ///   - base: the language whose words are used where this file has none.
  ///   - values: the words of pages, by key.
  ///   - report: the words of reports, by the key after `report.`.
  package init(base: String?, values: [String: String], report: [String: String] = [:]) {
    self.base = base
    self.values = values
    self.report = report
  }

  /// - Parameter note: called for each line that cannot be read, with its number from 1.
  package init(_ text: String, note: (_ message: String, _ line: Int) -> Void = { _, _ in }) {
    self.init(Array(text.utf8)[...], note: note)
  }

  /// - Parameter text: UTF-8.
  package init(_ text: ArraySlice<UInt8>, note: (_ message: String, _ line: Int) -> Void = { _, _ in }) {
    var (values, report): ([String: String], [String: String]) = ([:], [:])
    var (rest, place) = (text, 0)
    while !rest.isEmpty {
      place += 1
      let written = Self.trimmed(Self.line(&rest))
      if written.isEmpty || written.first == UInt8(ascii: "#") { continue }
      guard let colon = written.firstIndex(of: UInt8(ascii: ":")) else {
        note("expected a key, a colon and its words", place)
        continue
      }
      let key = String(decoding: Self.trimmed(written[..<colon]), as: UTF8.self)
      let words = String(decoding: Self.unquoted(Self.trimmed(written[(colon + 1)...])), as: UTF8.self)
      let before =
        key.hasPrefix(Self.reportPrefix)
        ? report.updateValue(words, forKey: String(key.dropFirst(Self.reportPrefix.count)))
        : values.updateValue(words, forKey: key)
      if before != nil { note("`\(key)` has words already", place) }
    }
    base = values.removeValue(forKey: "base")
    self.values = values
    self.report = report
  }

  /// The prefix of the keys of a report's words.
  private static let reportPrefix = "report."

  /// This file's words, and the other values for keys that it does not have.
  package func over(_ others: [String: String]) -> WordsFile {
    WordsFile(base: base, values: others.merging(values) { $1 }, report: report)
  }

  /// Takes the next line off a text; every line end in Unicode counts.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = rest.startIndex
    for (at, byte) in zip(rest.indices, rest) {
      let width: Int
      switch byte {
      case 0x0D: width = rest[at...].starts(with: [0x0D, 0x0A]) ? 2 : 1
      case 0x0A...0x0C: width = 1
      case 0xC2 where rest[at...].starts(with: "\u{85}".utf8): width = 2
      case 0xE2
      where rest[at...].starts(with: "\u{2028}".utf8) || rest[at...].starts(with: "\u{2029}".utf8): width = 3
      default: continue
      }
      defer { rest = rest[(at + width)...] }
      return rest[start..<at]
    }
    defer { rest = [] }
    return rest
  }

  /// The text without white space at its ends.
  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if mayBeginWithWideBlank(text.prefix(1)) || mayBeginWithWideBlank(text.suffix(3))
      || text.suffix(2).first == 0xC2
    {
      let text = String(decoding: text, as: UTF8.self)
      let first = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
      let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? first
      return Array(text[first..<max(first, end)].utf8)[...]
    }
    var text = text.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return text
  }

  /// Whether a blank outside ASCII may begin here.
  private static func mayBeginWithWideBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes.first {
    case 0xC2, 0xE1, 0xE2, 0xE3: true
    default: false
    }
  }

  /// The value without its quotes, which keep blanks at the ends.
  private static func unquoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let quote = UInt8(ascii: "\"")
    guard value.count >= 2, value.first == quote, value.last == quote else { return value }
    return value.dropFirst().dropLast()
  }
}
