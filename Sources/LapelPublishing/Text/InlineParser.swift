/// Parses inline Markdown: `**strong**`, `*emphasis*`, `` `code` ``, `[label](https://…)`; anything else is literal,
/// and so is one of these marks after a backslash.
///
/// It makes one pass over the bytes with a stack of openers, so its time is linear and nothing nests deeper than the
/// three kinds.
struct InlineParser {
  static func parse(_ text: String) -> [Inline] {
    let text = VisibleCharacters.of(text)
    guard text.utf8.contains(where: isSpecial) else { return text.isEmpty ? [] : [.text(text)] }
    var parser = InlineParser(Array(text.utf8))
    parser.run()
    return parser.finished()
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\\")
  }

  private enum Delimiter: Equatable { case strong, emphasis, bracket }

  /// A mark that is open: the mark as typed, and where its content begins in `output`.
  private struct Opener {
    let delimiter: Delimiter
    let place: Int
  }

  private let bytes: [UInt8]
  private var at = 0
  /// The start of the literal run that has not been written yet.
  private var literal = 0
  private var output: [Inline] = []
  private var openers: [Opener] = []
  /// The number of openers of each kind; a star only opens what is not open, so nothing nests in its own
  /// kind.
  private var open: [Delimiter: Int] = [:]
  private let lastBacktick: Int

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lastBacktick = bytes.lastIndex(of: UInt8(ascii: "`")) ?? -1
  }

  private mutating func run() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "*"): readStars()
      case UInt8(ascii: "["): open(.bracket, length: 1)
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: ":"): readBareAddress()
      case UInt8(ascii: "\\"): readEscape()
      default: at += 1
      }
    }
    flush()
  }

  // MARK: Escapes

  /// Reads `\*` as the mark itself. Before anything else a backslash stays one, as in a Windows path.
  private mutating func readEscape() {
    guard at + 1 < bytes.count, "*_`[]".utf8.contains(bytes[at + 1]) else {
      at += 1
      return
    }
    flush()
    literal = at + 1
    at += 2
  }

  // MARK: Code

  private mutating func readCode() {
    guard at < lastBacktick,
      let end = bytes[(at + 1)...].firstIndex(of: UInt8(ascii: "`")), end > at + 1
    else {
      at += 1
      return
    }
    flush()
    output.append(.code(String(decoding: bytes[(at + 1)..<end], as: UTF8.self)))
    at = end + 1
    literal = at
  }

  // MARK: Stars

  private mutating func readStars() {
    var length = 0
    while at + length < bytes.count, bytes[at + length] == UInt8(ascii: "*") { length += 1 }
    let kinds: [Delimiter]
    switch length {
    case 1: kinds = [.emphasis]
    case 2: kinds = [.strong]
    case 3: kinds = [.strong, .emphasis]
    default:
      at += length
      return
    }
    let followsText = at > 0 && !isBlank(before: at)
    let precedesText = at + length < bytes.count && !isBlank(at: at + length)
    let next = at + length
    // `2*3*4` and `a*b` are not emphasis; a Korean particle may follow a closing star.
    let isOfName = length == 1 && isPartOfFileName(at)
    let mayClose =
      followsText && !isOfName && !(length == 1 && next < bytes.count && isLatinWord(bytes[next]))
    let mayOpen = precedesText && !isOfName && !(length == 1 && at > 0 && isWord(bytes[at - 1]))
    if mayClose, kinds.allSatisfy(isOpen) {
      for kind in innermostFirst(kinds) { close(kind, length: kind == .strong ? 2 : 1) }
    } else if mayOpen, !kinds.contains(where: isOpen) {
      for kind in kinds { open(kind, length: kind == .strong ? 2 : 1) }
    } else {
      at += length
    }
  }

  /// Whether a star stands for any name, as in `*.csv` and `src/*`.
  private func isPartOfFileName(_ star: Int) -> Bool {
    if star > 0, bytes[star - 1] == UInt8(ascii: "/") { return true }
    guard star + 2 < bytes.count, bytes[star + 1] == UInt8(ascii: ".") || bytes[star + 1] == UInt8(ascii: "/")
    else { return false }
    return isWord(bytes[star + 2])
  }

  private mutating func open(_ delimiter: Delimiter, length: Int) {
    flush()
    output.append(.text(String(decoding: bytes[at..<(at + length)], as: UTF8.self)))
    openers.append(Opener(delimiter: delimiter, place: output.count))
    open[delimiter, default: 0] += 1
    at += length
    literal = at
  }

  private mutating func close(_ delimiter: Delimiter, length: Int) {
    flush()
    at += length
    literal = at
    guard let index = openers.lastIndex(where: { $0.delimiter == delimiter }) else { return }
    let place = openers[index].place
    drop(openersFrom: index)
    let inner = Inline.merged(output[place...])
    output.removeSubrange((place - 1)...)
    output.append(delimiter == .strong ? .strong(inner) : .emphasis(inner))
  }

  private func innermostFirst(_ kinds: [Delimiter]) -> [Delimiter] {
    var found: [Delimiter] = []
    for opener in openers.reversed() where kinds.contains(opener.delimiter) {
      found.append(opener.delimiter)
      if found.count == kinds.count { break }
    }
    return found
  }

  private func isOpen(_ delimiter: Delimiter) -> Bool { open[delimiter, default: 0] > 0 }

  /// Drops openers that stay literal, or have found their end.
  private mutating func drop(openersFrom index: Int) {
    while openers.count > index { open[openers.removeLast().delimiter, default: 0] -= 1 }
  }

  // MARK: Links

  private mutating func closeBracket() {
    guard let index = openers.lastIndex(where: { $0.delimiter == .bracket }) else {
      at += 1
      return
    }
    let place = openers[index].place
    guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "("), let end = addressEnd(from: at + 2),
      let url = address(bytes[(at + 2)..<end]), at > literal || output.count > place
    else {
      openers.remove(at: index)
      open[.bracket, default: 0] -= 1
      at += 1
      return
    }
    flush()
    let label = Inline.merged(output[place...])
    drop(openersFrom: index)
    // A link cannot be inside a link, so the brackets around this one stay literal.
    openers.removeAll { $0.delimiter == .bracket }
    open[.bracket] = 0
    output.removeSubrange((place - 1)...)
    output.append(.link(label, url: url))
    at = end + 1
    literal = at
  }

  /// The closing parenthesis of an address, which may contain one pair of parentheses; nil when there is none.
  private func addressEnd(from start: Int) -> Int? {
    var isInside = false
    for place in start..<bytes.count {
      switch bytes[place] {
      case 0...32, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"): return nil
      case UInt8(ascii: "("):
        if isInside { return nil }
        isInside = true
      case UInt8(ascii: ")"):
        if !isInside { return place }
        isInside = false
      default: continue
      }
    }
    return nil
  }

  private func address(_ bytes: ArraySlice<UInt8>) -> String? {
    WebLink(String(decoding: bytes, as: UTF8.self))?.url
  }

  /// Reads an address in the text, `https://…`, which reads as typed and can be followed.
  private mutating func readBareAddress() {
    guard at + 3 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"), bytes[at + 2] == UInt8(ascii: "/"),
      !isOpen(.bracket)
    else {
      at += 1
      return
    }
    let scheme = ["https", "http"].first { word in
      at - literal >= word.utf8.count && bytes[(at - word.utf8.count)..<at].elementsEqual(word.utf8)
        && (at == word.utf8.count || !isWord(bytes[at - word.utf8.count - 1]))
    }
    guard let scheme else {
      at += 1
      return
    }
    let start = at - scheme.utf8.count
    var end = at + 3
    while end < bytes.count, isAddress(bytes[end]) { end += 1 }
    while end > at + 3, ".,;:!?'\")".utf8.contains(bytes[end - 1]) {
      // `…/Note_(music)` ends with a bracket of its own.
      let opened = bytes[at..<end].count { $0 == UInt8(ascii: "(") }
      if bytes[end - 1] == UInt8(ascii: ")"),
        opened >= bytes[at..<end].count(where: { $0 == UInt8(ascii: ")") })
      {
        break
      }
      end -= 1
    }
    guard end > at + 3, let url = address(bytes[start..<end]) else {
      at += 1
      return
    }
    let afterwards = end
    at = start
    flush()
    output.append(.link([.text(String(decoding: bytes[start..<afterwards], as: UTF8.self))], url: url))
    at = afterwards
    literal = at
  }

  // MARK: What is literal

  private mutating func flush() {
    if literal < at { output.append(.text(String(decoding: bytes[literal..<at], as: UTF8.self))) }
    literal = at
  }

  private func finished() -> [Inline] { Inline.merged(output[...]) }

  // MARK: Characters

  private func isBlank(at place: Int) -> Bool {
    bytes[place] == 32 || bytes[place...].starts(with: [0xC2, 0xA0])
  }

  private func isBlank(before place: Int) -> Bool {
    bytes[place - 1] == 32 || bytes[..<place].suffix(2).elementsEqual([0xC2, 0xA0])
  }

  private func isLatinWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private func isWord(_ byte: UInt8) -> Bool { isLatinWord(byte) || byte >= 0x80 }

  private func isAddress(_ byte: UInt8) -> Bool {
    byte > 32 && byte < 0x7F && !"<>\"`*[]{}|\\^".utf8.contains(byte)
  }
}
