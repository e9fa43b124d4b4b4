package import Lapel

/// Searches files of every kind for what their readers may not see: each private value as it is written, and in the
/// words of a page whatever gives one away in another form.
package struct OutputSearch: Sendable {
  private let values: [PrivateValues.Value]
  private let search: LeakSearch
  private let traces: PrivateTraces
  /// The values that the program's own words on every page would seem to give away.
  private let usual: Set<PrivateValues.Value>
  /// Whether nothing is hidden from these readers.
  let isEmpty: Bool

  /// - Parameters:
  ///   - level: the level of those who read the files.
  ///   - words: the program's own words in them, which reveal nothing.
  package init(of career: Career, at level: ShowLevel, besides words: [Words]) {
    // A value that equals a heading of the page (`Publications`) cannot be told from it.
    let own = Set(words.flatMap { $0.lines.split(separator: "\n").map(String.init) })
    values = PrivateValues(of: career, at: level).values.filter { !own.contains($0.text) }
    search = LeakSearch(values.map(\.text))
    let traces = PrivateTraces(of: career, at: level)
    self.traces = traces
    usual = Set(words.flatMap { traces.found(in: $0.lines) })
    isEmpty = !career.leaves.contains { $0.level > level }
  }

  /// The values that a file gives away, each once; empty for a file without text by the person.
  ///
  /// - Parameter path: the file's name, which gives its kind.
  package func found(in bytes: [UInt8], named path: String) -> [PrivateValues.Value] {
    guard !isEmpty, let kind = Kind(path) else { return [] }
    var indices: Set<Int> = []
    for reading in kind.readings(bytes) { indices.formUnion(search.found(in: reading)) }
    var found = indices.sorted().map { values[$0] }
    guard let words = kind.words(bytes) else { return found }
    for trace in traces.found(in: words) where !usual.contains(trace) && !found.contains(trace) {
      found.append(trace)
    }
    return found
  }

  /// A kind of file with text in it.
  private enum Kind {
    case markup, plain, markdown, typeset

    init?(_ path: String) {
      switch String(path.split(separator: ".").last ?? "") {
      case "html", "xml": self = .markup
      case "txt", "css": self = .plain
      case "md": self = .markdown
      case "pdf": self = .typeset
      default: return nil
      }
    }

    func readings(_ bytes: [UInt8]) -> [[UInt8]] {
      switch self {
      case .markup:
        [bytes, MarkupReading.text(of: bytes)]
          + [DecodedForms.withoutPercents(bytes), DecodedForms.withoutEscapes(bytes)].compactMap(\.self)
      case .plain: [bytes]
      case .markdown: DecodedForms(of: bytes, .markdown).all
      case .typeset: DecodedForms(of: bytes, .pdf).all
      }
    }

    /// The words that people read in it; nil when other files say the same in plain text.
    func words(_ bytes: [UInt8]) -> String? {
      switch self {
      case .markup: String(decoding: MarkupReading.text(of: bytes, skipsCode: true), as: UTF8.self)
      case .plain: String(decoding: bytes, as: UTF8.self)
      case .markdown, .typeset: nil
      }
    }
  }
}

/// Reads HTML and XML made by this program: without tags, and with escaped characters decoded.
enum MarkupReading {
  /// - Parameter skipsCode: whether style sheets and scripts are left out.
  static func text(of bytes: [UInt8], skipsCode: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isInTag = false
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "<") {
        isInTag = true
        if skipsCode, let end = endOfCode(bytes, at) { at = end }
      }
      if !isInTag {
        if byte == UInt8(ascii: "&"), let (character, length) = entity(bytes[at...].prefix(6)) {
          text.append(character)
          at += length
        } else {
          text.append(byte)
        }
      }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    return text
  }

  private static let code = ["style", "script"]

  /// The start of the closing tag for an element with this name, if one opens here; else nil.
  private static func endOfCode(_ bytes: [UInt8], _ at: Int) -> Int? {
    guard let name = code.first(where: { bytes[at...].starts(with: $0.utf8) }) else { return nil }
    return PDFParts.find(Array("</\(name)".utf8), in: bytes, from: at).map { $0 + 1 }
  }

  /// The five entities that this program writes.
  private static func entity(_ bytes: ArraySlice<UInt8>) -> (UInt8, Int)? {
    for (name, character) in names where bytes.starts(with: name.utf8) { return (character, name.utf8.count) }
    return nil
  }

  private static let names: [(String, UInt8)] = [
    ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
    ("quot;", UInt8(ascii: "\"")),
    ("#39;", UInt8(ascii: "'")),
  ]
}
