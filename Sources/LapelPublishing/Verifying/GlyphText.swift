/// Reads the text on a PDF's pages with its fonts' tables from glyphs to characters.
///
/// A page names its fonts only through other objects, so each page is read with each table: a text is found if
/// any of them gives it.
struct GlyphText {
  /// The tables; the last combines all fonts, for lines with words in several: the first table that knows a glyph wins.
  private var tables: [GlyphTable] = []

  init(_ streams: [[UInt8]]) {
    var merged: [UInt16: [UInt8]] = [:]
    for stream in streams where PDFParts.find(Array("begincmap".utf8), in: stream, from: 0) != nil {
      let table = Self.table(stream)
      if table.isEmpty { continue }
      tables.append(GlyphTable(table))
      merged.merge(table) { first, _ in first }
    }
    if !tables.isEmpty { tables.append(GlyphTable(merged)) }
  }

  /// The readings of a page's contents, one after another; nil for a stream that draws no text.
  func text(_ contents: [UInt8]) -> [UInt8]? {
    guard !tables.isEmpty, Self.drawsText(contents) else { return nil }
    let runs = Self.runs(contents)
    var output: [UInt8] = []
    for table in tables {
      for run in runs {
        switch run {
        case .glyphs(let codes): for code in codes { table.add(code, to: &output) }
        case .gap: if output.last != 32 { output.append(32) }
        }
      }
      output.append(10)
    }
    return output
  }

  private static func drawsText(_ stream: [UInt8]) -> Bool {
    PDFParts.find(Array("BT".utf8), in: stream, from: 0) != nil
      && PDFParts.find(Array("TJ".utf8), in: stream, from: 0) != nil
  }

  private enum Run {
    case glyphs([UInt16])
    /// A move wide enough to separate words, or to the next line.
    case gap
  }

  /// The strings that are drawn, two bytes per glyph, with the gaps between them.
  private static func runs(_ bytes: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      // `<<` opens a dictionary.
      case UInt8(ascii: "<") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "<"): at += 2
      case UInt8(ascii: "<"):
        let (string, end) = PDFParts.hexadecimal(bytes, at + 1)
        runs.append(.glyphs(codes(string)))
        at = end
      case UInt8(ascii: "("):
        let (string, end) = PDFParts.literal(bytes, at + 1)
        runs.append(.glyphs(codes(string)))
        at = end
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = at + 1
        while end < bytes.count, (48...57).contains(bytes[end]) || bytes[end] == UInt8(ascii: ".") {
          end += 1
        }
        if isWideGap(bytes[at..<end]) { runs.append(.gap) }
        at = end
      case UInt8(ascii: "T") where at + 1 < bytes.count && "dDm*".utf8.contains(bytes[at + 1]):
        runs.append(.gap)
        at += 2
      default: at += 1
      }
    }
    return runs
  }

  /// Whether a number is less than −140, in thousandths of an em.
  private static func isWideGap(_ number: ArraySlice<UInt8>) -> Bool {
    guard number.first == UInt8(ascii: "-") else { return false }
    let whole = number.dropFirst().prefix { $0 != UInt8(ascii: ".") }.drop { $0 == 0x30 }
    // Usually the first digits decide; otherwise the number is read in full.
    if whole.count < 3 { return false }
    return Double(String(decoding: number, as: UTF8.self)).map { $0 < -140 } ?? false
  }

  private static func codes(_ string: [UInt8]) -> [UInt16] {
    stride(from: 0, to: string.count - 1, by: 2).map { UInt16(string[$0]) << 8 | UInt16(string[$0 + 1]) }
  }

  /// Reads a table with `<0041> <0041>` and `<0041> <0043> <0061>`; characters in a list are one for each glyph (PDF 32000
  /// §9.10.3).
  private static func table(_ bytes: [UInt8]) -> [UInt16: [UInt8]] {
    var table: [UInt16: [UInt8]] = [:]
    for (start, end) in sections("beginbfchar", "endbfchar", bytes) {
      let values = strings(bytes, start, end)
      for pair in stride(from: 0, to: values.count - 1, by: 2) {
        guard let code = codes(values[pair]).first else { continue }
        table[code] = PDFParts.utf8(units: values[pair + 1][...])
      }
    }
    for (start, end) in sections("beginbfrange", "endbfrange", bytes) {
      let values = strings(bytes, start, end)
      for triple in stride(from: 0, to: values.count - 2, by: 3) {
        guard let first = codes(values[triple]).first, let last = codes(values[triple + 1]).first,
          first <= last,
          let character = codes(values[triple + 2]).first
        else { continue }
        for code in first...last {
          let unit = character &+ (code - first)
          table[code] = Array(String(decoding: [unit], as: UTF16.self).utf8)
        }
      }
    }
    return table
  }

  private static func sections(_ open: String, _ close: String, _ bytes: [UInt8]) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    var at = 0
    while let start = PDFParts.find(Array(open.utf8), in: bytes, from: at),
      let end = PDFParts.find(Array(close.utf8), in: bytes, from: start)
    {
      found.append((start + open.utf8.count, end))
      at = end
    }
    return found
  }

  private static func strings(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [[UInt8]] {
    var values: [[UInt8]] = []
    var at = start
    while at < end {
      if bytes[at] == UInt8(ascii: "<") {
        let (value, next) = PDFParts.hexadecimal(bytes, at + 1)
        values.append(value)
        at = next
      } else {
        at += 1
      }
    }
    return values
  }
}

/// A font's characters by its glyphs, laid out for fast lookup.
private struct GlyphTable {
  /// For each glyph up to the last known one the number of its characters' range, from 1; 0 for an unknown glyph.
  private var numbers: [UInt32] = []
  private var ranges: [Range<Int>] = []
  private var characters: [UInt8] = []

  init(_ table: [UInt16: [UInt8]]) {
    numbers = Array(repeating: 0, count: table.keys.max().map { Int($0) + 1 } ?? 0)
    for (code, bytes) in table {
      ranges.append(characters.count..<(characters.count + bytes.count))
      numbers[Int(code)] = UInt32(ranges.count)
      characters += bytes
    }
  }

  func add(_ code: UInt16, to output: inout [UInt8]) {
    guard Int(code) < numbers.count, numbers[Int(code)] > 0 else { return }
    output += characters[ranges[Int(numbers[Int(code)]) - 1]]
  }
}
