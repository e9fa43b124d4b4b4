import LapelDiagnostics

/// Parses the bytes of a template into parts, and goes on after a mistake, to report them all.
struct TemplateParser {
  private let bytes: [UInt8]
  private let id: FileID
  private var open: [UInt8]
  private var close: [UInt8]
  private var position = 0
  /// The open sections, the innermost last; the first is the template itself.
  private var levels: [Level] = [Level(name: 0..<0, isInverted: false)]
  private(set) var problems: [Diagnostic] = []

  /// The most levels of sections: more than any theme needs, and few enough to walk by recursion.
  private static let mostLevels = 60

  private struct Level {
    let name: Range<Int>
    let isInverted: Bool
    var parts: [Template.Part] = []
  }

  init(_ bytes: [UInt8], id: FileID, kind: TemplateKind) {
    self.bytes = bytes
    self.id = id
    (open, close) = kind.delimiters
  }

  mutating func parse() -> [Template.Part] {
    while let start = find(open, from: position) {
      readTag(at: start)
    }
    addText(position..<bytes.count)
    for level in levels.dropFirst().reversed() {
      report(
        "`\(text(level.name))` is opened and never closed", at: level.name,
        hint: "write `\(tag("/", level.name))`")
    }
    return levels[0].parts
  }

  private mutating func readTag(at start: Int) {
    var inner = start + open.count
    let sigil = inner < bytes.count ? bytes[inner] : 0
    if sigil == UInt8(ascii: "="), let end = find([UInt8(ascii: "=")] + close, from: inner + 1) {
      let whole = start..<(end + 1 + close.count)
      let alone = isAlone(whole)
      addText(position..<textEnd(before: whole, isAlone: alone))
      changeDelimiters((inner + 1)..<end)
      return position = textStart(after: whole, isAlone: alone)
    }
    let isRemark = sigil == UInt8(ascii: "!")
    let nextTag = isRemark ? bytes.count : find(open, from: inner) ?? bytes.count
    guard let end = find(close, from: inner), end <= nextTag else {
      report(
        "this tag is never closed", at: start..<inner,
        hint: "write `\(String(decoding: close, as: UTF8.self))`")
      return position = nextTag
    }
    let whole = start..<(end + close.count)
    let isKnown = Self.sigils.contains(sigil)
    if isKnown { inner += 1 }
    let name = trimmed(inner..<end)
    let alone = isKnown && isAlone(whole)
    addText(position..<textEnd(before: whole, isAlone: alone))
    if !alone, start == 0 || bytes[start - 1] == 10, sigil != UInt8(ascii: "/") { addLineStart(start) }
    position = textStart(after: whole, isAlone: alone)
    if isRemark { return }
    guard isName(name, sigil, whole) else { return }
    switch sigil {
    case UInt8(ascii: "#"), UInt8(ascii: "^"): openSection(name, isInverted: sigil == UInt8(ascii: "^"))
    case UInt8(ascii: "/"): closeSection(name)
    case UInt8(ascii: ">"):
      let indentation = alone ? blankStart(start)..<start : nil
      levels[levels.count - 1].parts.append(.partial(name, indentation: indentation))
    default: levels[levels.count - 1].parts.append(.variable(name))
    }
  }

  /// The first bytes of tags that can be alone on a line and then take up the whole line.
  private static let sigils: Set<UInt8> = Set("#^/>!".utf8)

  private mutating func openSection(_ name: Range<Int>, isInverted: Bool) {
    if levels.count == Self.mostLevels {
      report("sections are nested more than \(Self.mostLevels) deep", at: name)
      levels.removeSubrange(1...)
      return position = bytes.count
    }
    levels.append(Level(name: name, isInverted: isInverted))
  }

  private mutating func closeSection(_ name: Range<Int>) {
    guard let at = levels.dropFirst().lastIndex(where: { text($0.name) == text(name) }) else {
      let innermost = levels.count > 1 ? levels[levels.count - 1].name : nil
      return report(
        "`\(text(name))` is closed and was never opened", at: name,
        hint: innermost.map { "the section to close here is `\(text($0))`" })
    }
    for level in levels[(at + 1)...].reversed() {
      report(
        "`\(text(level.name))` is opened and not closed before `\(text(name))`", at: level.name,
        hint: "write `\(tag("/", level.name))`")
    }
    levels.removeSubrange((at + 1)...)
    let level = levels.removeLast()
    levels[levels.count - 1].parts.append(.section(level.name, isInverted: level.isInverted, level.parts))
  }

  private mutating func changeDelimiters(_ range: Range<Int>) {
    let words = bytes[range].split(whereSeparator: Self.isSpace)
    guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
      return report("new tags are written as in `{{=<% %>=}}`", at: range)
    }
    (open, close) = (Array(words[0]), Array(words[1]))
  }

  /// Whether a tag contains a name; reports what it contains instead.
  private mutating func isName(_ name: Range<Int>, _ sigil: UInt8, _ whole: Range<Int>) -> Bool {
    if name.isEmpty {
      report("this tag has no name", at: whole)
    } else if sigil == UInt8(ascii: "{") || sigil == UInt8(ascii: "&") {
      report(
        "a value decides by its type whether it is escaped", at: whole, code: .templateMisuse,
        hint: "write the name alone between the tags")
    } else if sigil == UInt8(ascii: "<") || sigil == UInt8(ascii: "$") {
      report(
        "parents and blocks are not part of these templates", at: whole,
        hint: "use a partial: a theme's file of the same name takes the place of the shared one")
    } else if bytes[name].contains(where: Self.isSpace) {
      report("`\(text(name))` is no name: names have no spaces", at: name)
    } else {
      return true
    }
    return false
  }

  // Lines

  /// Whether a tag has its line, or lines, to itself.
  private func isAlone(_ tag: Range<Int>) -> Bool {
    let (start, end) = (blankStart(tag.lowerBound), blankEnd(tag.upperBound))
    return start >= position && (start == 0 || bytes[start - 1] == 10)
      && (end == bytes.count || bytes[end] == 10)
  }

  private func textEnd(before tag: Range<Int>, isAlone: Bool) -> Int {
    isAlone ? blankStart(tag.lowerBound) : tag.lowerBound
  }

  private func textStart(after tag: Range<Int>, isAlone: Bool) -> Int {
    isAlone ? min(blankEnd(tag.upperBound) + 1, bytes.count) : tag.upperBound
  }

  /// The beginning of the blanks before a place.
  private func blankStart(_ place: Int) -> Int {
    var at = place
    while at > 0, Self.isBlank(bytes[at - 1]) { at -= 1 }
    return at
  }

  /// The end of the blanks after a place, including a line feed when there is nothing else.
  private func blankEnd(_ place: Int) -> Int {
    var at = place
    while at < bytes.count, Self.isBlank(bytes[at]) || bytes[at] == 13 { at += 1 }
    return at
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
  private static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 10 || byte == 13 }

  // Bytes

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    let last = bytes.count - wanted.count
    var at = start
    while at <= last {
      if bytes[at] == first, bytes[at..<(at + wanted.count)].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { levels[levels.count - 1].parts.append(.text(range)) }
  }

  /// Adds an empty text where a line begins with a tag, so that a partial's indentation has a place.
  private mutating func addLineStart(_ place: Int) {
    levels[levels.count - 1].parts.append(.text(place..<place))
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func tag(_ sigil: String, _ name: Range<Int>) -> String {
    String(decoding: open, as: UTF8.self) + sigil + text(name) + String(decoding: close, as: UTF8.self)
  }

  private mutating func report(
    _ message: String, at range: Range<Int>, code: DiagnosticCode = .templateSyntax, hint: String? = nil
  ) {
    problems.append(Diagnostic(code, message, at: SourceRange(id, range), hints: hint.map { [$0] } ?? []))
  }
}
