/// Reads a table of comma-separated values row by row.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var at = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    let head = bytes.prefix { $0 != 0x0A }
    let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    separator = marks.max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? marks[0]
  }

  mutating func row() -> (line: Int, cells: [String])? {
    guard at < bytes.count else { return nil }
    let start = line
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard at < bytes.count else { break }
      let byte = bytes[at]
      at += 1
      if byte == 0x0A {
        line += 1
        break
      }
    }
    return (start, cells)
  }

  /// The cell that begins here; afterwards its separator, line end or the end of the text stands next.
  private mutating func cell() -> String {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return plain() }
    at += 1
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
        at += 1
      }
      if byte == 0x0A { line += 1 }
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self) + plain()
  }

  private mutating func plain() -> String {
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A { at += 1 }
    var end = at
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
