import LapelArchive
import LapelDiagnostics
import LapelXML
import LapelYAML

/// What a program that reads a file would find in it: its bytes, and the same with each notation undone.
struct Readings {
  private(set) var all: [[UInt8]] = []

  /// - Parameter format: decides which notations the file may hold.
  init(of bytes: [UInt8], _ format: Format) {
    // Keys and styles are the program's own words: only values are what a person wrote.
    if format != .json, format != .docx { add(bytes) }
    switch format {
    case .json: add(Self.values(ofJSON: bytes))
    case .docx: addDocument(bytes)
    case .html: addHTML(bytes)
    case .latex: add(Self.withoutTeX(bytes))
    case .markdown: add(Self.withoutBackslashes(bytes))
    case .pdf: for part in PDFParts(bytes).texts { add(part) }
    default: break
    }
  }

  private mutating func add(_ bytes: [UInt8]) {
    all.append(bytes)
    if let decoded = Self.withoutPercents(bytes) { all.append(decoded) }
    if let decoded = Self.withoutEscapes(bytes) { all.append(decoded) }
  }

  /// The texts of a Word document, paragraph by paragraph, what it says of itself and where it links to.
  private mutating func addDocument(_ bytes: [UInt8]) {
    let parts: Set<String> = ["word/document.xml", "docProps/core.xml", "word/_rels/document.xml.rels"]
    guard let archive = try? Archive(bytes, wants: parts.contains) else { return add(bytes) }
    for entry in archive.entries {
      guard let root = try? XMLDocument(entry.bytes).root else { return add(entry.bytes) }
      var text: [UInt8] = []
      for node in root.descendants
      where node.name == "p" || node.name == "Relationship" || !entry.path.hasPrefix("word/") {
        text += (node[attribute: "Target"] ?? node.text).utf8
        text.append(10)
      }
      add(text)
    }
  }

  private static func values(ofJSON bytes: [UInt8]) -> [UInt8] {
    var report = Report()
    let file = YAMLFile.read(
      SourceFile(path: "", bytes: bytes), id: FileID(0), mode: .strict, report: &report)
    if report.hasErrors { return bytes }
    var text: [UInt8] = []
    var open = file.documents
    while let node = open.popLast() {
      switch node.kind {
      case .scalar:
        text += node.text.utf8
        text.append(10)
      case .sequence: for item in node.items { open.append(item) }
      case .mapping: for pair in node.pairs { open.append(pair.value) }
      }
    }
    return text
  }

  /// The text with its tags away and its entities undone, and every attribute.
  private mutating func addHTML(_ bytes: [UInt8]) {
    guard let page = try? HTMLDocument(bytes) else { return }
    add(Array(page.root.text.utf8))
    var attributes: [UInt8] = []
    for node in [page.root] + page.root.descendants {
      for (_, value) in node.attributes where !value.isEmpty {
        attributes += value.utf8
        attributes.append(10)
      }
      if node.kind == .comment { attributes += node.text.utf8 }
    }
    add(attributes)
  }

  // MARK: Notations

  /// `%EA%B0%80`; nil when there is nothing to undo.
  static func withoutPercents(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "%")) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      // TeX has a backslash before the sign.
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "%") { at += 1 }
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count, let high = hex(bytes[at + 1]),
        let low = hex(bytes[at + 2])
      {
        output.append(high << 4 | low)
        at += 3
      } else {
        output.append(bytes[at])
        at += 1
      }
    }
    return output
  }

  /// `\u00e9`, `\n`, `\"`; nil when there is nothing to undo.
  static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "\\")) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var units: [UInt16] = []
    var at = 0
    func flush() {
      if units.isEmpty { return }
      output += String(decoding: units, as: UTF16.self).utf8
      units = []
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count else {
        flush()
        output.append(bytes[at])
        at += 1
        continue
      }
      if bytes[at + 1] == UInt8(ascii: "u"), let unit = unit(bytes, at + 2) {
        units.append(unit)
        at += 6
        continue
      }
      flush()
      output.append("nrtbf".utf8.contains(bytes[at + 1]) ? 32 : bytes[at + 1])
      at += 2
    }
    flush()
    return output
  }

  private static func unit(_ bytes: [UInt8], _ at: Int) -> UInt16? {
    guard at + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[at..<(at + 4)] {
      guard let digit = hex(byte) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func withoutBackslashes(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "*") }
  }

  /// TeX's own characters as the reader of the page sees them; commands without text vanish, braces too.
  static func withoutTeX(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"):
        var end = at + 1
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        if end == at + 1 {
          if end < bytes.count { output.append(bytes[end]) }
          at = end + 1
          continue
        }
        if let character = characters[String(decoding: bytes[(at + 1)..<end], as: UTF8.self)] {
          output.append(character)
        }
        at = end
      case UInt8(ascii: "{"), UInt8(ascii: "}"): at += 1
      case UInt8(ascii: "~"):
        output.append(32)
        at += 1
      default:
        output.append(bytes[at])
        at += 1
      }
    }
    return output
  }

  private static let characters: [String: UInt8] = [
    "textbackslash": UInt8(ascii: "\\"), "textasciicircum": UInt8(ascii: "^"),
    "textasciitilde": UInt8(ascii: "~"),
    "textless": UInt8(ascii: "<"), "textgreater": UInt8(ascii: ">"), "textbar": UInt8(ascii: "|"),
    "textquotedbl": UInt8(ascii: "\""),
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
