/// HTML and CSS as a browser reads it, in lower case: with escapes and entities decoded, without comments, and without what
/// may be between `url(` and its address.
struct MarkupSpelling {
  private(set) var bytes: [UInt8] = []
  /// The offset of each character in the written text, and the end of the text.
  private var places: [Int] = []

  init(_ written: [UInt8]) {
    bytes.reserveCapacity(written.count)
    places.reserveCapacity(written.count + 1)
    let lastComment = written.indices.dropLast().last { written[$0...].starts(with: "*/".utf8) } ?? 0
    var at = 0
    while at < written.count {
      let start = at
      let byte = Self.sign(written, &at, lastComment)
      guard let byte, !(isBehindAddress && (byte <= 0x20 || byte == UInt8(ascii: "\\"))) else { continue }
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      places.append(start)
    }
    places.append(written.count)
  }

  /// The range of the written text for a range of the decoded one.
  func place(of range: Range<Int>) -> Range<Int> { places[range.lowerBound]..<places[range.upperBound] }

  private var isBehindAddress: Bool {
    bytes.last == UInt8(ascii: "(") && bytes.suffix(4).starts(with: "url(".utf8)
  }

  /// Reads the next character; nil for one that is ignored. Moves on by at least one byte.
  ///
  /// - Parameter lastComment: the end of the last comment, after which none is searched for.
  private static func sign(_ written: [UInt8], _ at: inout Int, _ lastComment: Int) -> UInt8? {
    let rest = written[at...]
    switch written[at] {
    case UInt8(ascii: "\\"): return escape(written, &at)
    case UInt8(ascii: "&"):
      if let sign = entity(written, &at) { return sign < 0x20 ? nil : sign }
    case UInt8(ascii: "/") where at + 1 < lastComment && rest.starts(with: "/*".utf8):
      let end = end(ofComment: written, at + 2)
      // A comment that does not end is read as it is.
      if let end {
        at = end
        return nil
      }
    default: break
    }
    defer { at += 1 }
    return written[at]
  }

  private static func end(ofComment written: [UInt8], _ start: Int) -> Int? {
    var at = start
    while at + 1 < written.count {
      if written[at] == UInt8(ascii: "*"), written[at + 1] == UInt8(ascii: "/") { return at + 2 }
      at += 1
    }
    return nil
  }

  /// Reads an escape in CSS: `\69 ` is `i`; `\m` is `m`.
  private static func escape(_ written: [UInt8], _ at: inout Int) -> UInt8? {
    let digits = written[(at + 1)...].prefix(6).prefix { hexadecimal($0) != nil }
    guard !digits.isEmpty else {
      at += 1
      guard at < written.count, written[at] > 0x20 else { return UInt8(ascii: "\\") }
      return nil
    }
    let code = digits.reduce(0) { $0 * 16 + (hexadecimal($1) ?? 0) }
    at = digits.endIndex
    if at < written.count, written[at] == 0x20 { at += 1 }
    return (0x20..<0x80).contains(code) ? UInt8(code) : UInt8(ascii: "?")
  }

  /// Reads an entity: `&#115;`, `&#x73;`, `&Tab;`, `&colon;`; nil when there is none.
  private static func entity(_ written: [UInt8], _ at: inout Int) -> UInt8? {
    let rest = written[(at + 1)...].prefix(12)
    for (name, sign) in names where rest.starts(with: name.utf8) {
      at += 1 + name.utf8.count
      return sign
    }
    guard rest.first == UInt8(ascii: "#") else { return nil }
    var digits = rest.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    if isHexadecimal { digits = digits.dropFirst() }
    digits = digits.prefix { hexadecimal($0).map { $0 < 10 || isHexadecimal } ?? false }
    guard !digits.isEmpty else { return nil }
    let code = digits.reduce(0) { $0 * (isHexadecimal ? 16 : 10) + (hexadecimal($1) ?? 0) }
    at = digits.endIndex
    if at < written.count, written[at] == UInt8(ascii: ";") { at += 1 }
    return code < 0x80 ? UInt8(code) : UInt8(ascii: "?")
  }

  private static let names: [(String, UInt8)] = [
    ("Tab;", 0x09), ("NewLine;", 0x0A), ("colon;", UInt8(ascii: ":")), ("sol;", UInt8(ascii: "/")),
    ("lpar;", UInt8(ascii: "(")),
  ]

  private static func hexadecimal(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46, 0x61...0x66: Int(byte | 0x20) - 0x57
    default: nil
    }
  }
}
