import LapelTypesetting

/// The texts in a PDF that can be read without rendering it: every stream is unpacked, and every string
/// decoded.
///
/// These are all of its metadata, bookmarks and link targets. The text on the pages is drawn by numbers of
/// glyphs, which are turned back into characters with the fonts' own tables (`ToUnicode`), as programs that
/// read CVs do.
struct PDFParts {
  private(set) var texts: [[UInt8]] = []

  init(_ bytes: [UInt8]) {
    var streams: [[UInt8]] = []
    var outside: [UInt8] = []
    var at = 0
    while let start = Self.find(Self.streamStart, in: bytes, from: at) {
      outside += bytes[at..<start]
      var body = start + Self.streamStart.count
      if body < bytes.count, bytes[body] == 13 { body += 1 }
      if body < bytes.count, bytes[body] == 10 { body += 1 }
      let end = Self.find(Self.streamEnd, in: bytes, from: body) ?? bytes.count
      streams.append(Deflate.uncompressed(bytes[body..<end], limit: 64 << 20) ?? Array(bytes[body..<end]))
      at = min(bytes.count, end + Self.streamEnd.count)
    }
    outside += bytes[at...]
    // Fonts are large and contain no text by the person.
    let readable = ([outside] + streams).filter { !Self.isFont($0) }
    texts = readable + readable.map(Self.strings)
    let characters = GlyphText(streams)
    texts += streams.compactMap(characters.text)
  }

  private static let streamStart = Array("stream".utf8)
  private static let streamEnd = Array("endstream".utf8)

  private static func isFont(_ bytes: [UInt8]) -> Bool {
    [[0, 1, 0, 0], Array("OTTO".utf8), Array("true".utf8), Array("%!PS".utf8), [1, 0, 4]].contains {
      bytes.starts(with: $0)
    }
  }

  static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    var at = start
    while at + wanted.count <= bytes.count {
      if bytes[at] == first, bytes[at..<(at + wanted.count)].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }

  // MARK: Strings

  /// The strings of a part as UTF-8, one per line: `(text)` with its escapes, and `<FEFF…>` in UTF-16.
  private static func strings(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "("):
        let (string, end) = literal(bytes, at + 1)
        output += utf8(string) + [10]
        at = end
      // `<<` opens a dictionary.
      case UInt8(ascii: "<") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "<"): at += 2
      case UInt8(ascii: "<"):
        let (string, end) = hexadecimal(bytes, at + 1)
        output += utf8(string) + [10]
        at = end
      default: at += 1
      }
    }
    return output
  }

  /// Reads a literal string: PDF 32000 §7.3.4.2.
  static func literal(_ bytes: [UInt8], _ start: Int) -> ([UInt8], Int) {
    var (output, depth, at): ([UInt8], Int, Int) = ([], 1, start)
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return (output, at) }
      case UInt8(ascii: "\\") where at < bytes.count:
        let (value, length) = escape(bytes, at)
        if let value { output.append(value) }
        at += length
        continue
      default: break
      }
      output.append(byte)
    }
    return (output, at)
  }

  private static func escape(_ bytes: [UInt8], _ at: Int) -> (UInt8?, Int) {
    var (value, length) = (0, 0)
    while length < 3, at + length < bytes.count, (48...55).contains(bytes[at + length]) {
      value = value * 8 + Int(bytes[at + length]) - 48
      length += 1
    }
    if length > 0 { return (UInt8(truncatingIfNeeded: value), length) }
    switch bytes[at] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return (32, 1)
    case 10, 13: return (nil, 1)
    default: return (bytes[at], 1)
    }
  }

  static func hexadecimal(_ bytes: [UInt8], _ start: Int) -> ([UInt8], Int) {
    var (output, at): ([UInt8], Int) = ([], start)
    var high: UInt8?
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      if let digit = DecodedForms.hex(bytes[at]) {
        if let first = high {
          output.append(first << 4 | digit)
          high = nil
        } else {
          high = digit
        }
      }
      at += 1
    }
    if let high { output.append(high << 4) }
    return (output, at + 1)
  }

  /// A text string in UTF-8; it is UTF-16 with a byte-order mark, else one byte per character.
  private static func utf8(_ string: [UInt8]) -> [UInt8] {
    guard string.starts(with: [0xFE, 0xFF]) else { return string }
    return utf8(units: string.dropFirst(2))
  }

  static func utf8(units bytes: ArraySlice<UInt8>) -> [UInt8] {
    var units: [UInt16] = []
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      units.append(UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1]))
      at += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
