import LapelTeX

/// A table of comma-separated values: RFC 4180, and as tables are saved elsewhere, with semicolons or tabs.
struct CSVTable {
  /// The names of the columns.
  let header: [String]
  /// Each row with the line it begins on.
  let rows: [(line: Int, cells: [String])]

  private static let mostCells = 2_000_000
  private static let mostColumns = 1_000

  /// - Parameter isHeader: which row has the names of the columns; what stands before it is a remark.
  init(_ text: String, isHeader: ([String]) -> Bool = { $0.count > 1 || !$0[0].isEmpty }) {
    var reader = CSVReader(text)
    var header: [String] = []
    var rows: [(Int, [String])] = []
    var cells = 0
    while let row = reader.row(), cells < Self.mostCells {
      cells += row.cells.count
      let row = (line: row.line, cells: Array(row.cells.prefix(Self.mostColumns)))
      if header.isEmpty {
        if isHeader(row.cells) { header = row.cells.map { String(Blanks.trimmed($0[...])) } }
      } else if row.cells.contains(where: { !$0.isEmpty }) {
        rows.append(row)
      }
    }
    self.header = header
    self.rows = rows
  }

  /// Each row as fields by the names of the columns, with its place.
  func records(in file: String) -> [SourceValue] {
    rows.map { row in
      .fields(
        row.cells.enumerated().map { index, cell in
          let name = index < header.count ? header[index] : "column \(index + 1)"
          let place = "\(file):\(row.line) \(name)"
          return SourceField(key: name, place: place, value: .text(SourceText(cell, at: place)))
        })
    }
  }
}

private struct CSVReader {
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
