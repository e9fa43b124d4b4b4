/// The beginnings of a file's lines, to turn byte offsets into lines and columns quickly.
///
/// A line ends with LF, CR or CRLF. Columns count Unicode scalars; a byte-order mark is not counted. The table is
/// made once for a file that has something to print; after that each look-up costs the same, however long the
/// file and the line are.
public struct LineTable: Sendable {
  /// The text as given and edited.
  package private(set) var bytes: [UInt8]
  private var starts: [Int]
  /// The number of scalars before each block of bytes.
  private var scalars: [Int]
  /// How many of them take two units in UTF-16.
  private var wide: [Int]

  private static let block = 512

  /// - Parameter bytes: the text in UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + Self.starts(in: 1..<bytes.count + 1, of: bytes)
    (scalars, wide) = ([0], [0])
    count(from: 0)
  }

  /// Replaces some bytes by others; this is cheaper than a new table, so that each of many changes is quick.
  package mutating func replace(_ range: Range<Int>, with new: some Collection<UInt8>) {
    let length = new.count
    bytes.replaceSubrange(range, with: new)
    // Whether a line begins at a byte depends on that byte and the one before it.
    let first = max(range.lowerBound, 1)
    let kept = starts.firstIndex { $0 >= first } ?? starts.count
    let rest = starts[kept...].firstIndex { $0 > range.upperBound } ?? starts.count
    let moved = length - range.count
    if moved != 0 { for index in rest..<starts.count { starts[index] += moved } }
    let last = range.lowerBound + length
    starts.replaceSubrange(
      kept..<rest, with: first <= last ? Self.starts(in: first..<last + 1, of: bytes) : [])
    count(from: range.lowerBound / Self.block)
  }

  /// The offsets among these at which a line begins.
  ///
  /// - Parameter places: offsets from 1 to the one after the last byte.
  private static func starts(in places: Range<Int>, of bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var found: [Int] = []
      for place in places {
        let byte = bytes[place - 1]
        if byte > 0x0D { continue }
        if byte == 0x0A || (byte == 0x0D && (place == bytes.count || bytes[place] != 0x0A)) {
          found.append(place)
        }
      }
      return found
    }
  }

  /// Counts the scalars from block `first` on; those before are already counted.
  private mutating func count(from first: Int) {
    let blocks = bytes.count / Self.block
    scalars.removeSubrange((first + 1)...)
    wide.removeSubrange((first + 1)...)
    scalars.reserveCapacity(blocks + 1)
    wide.reserveCapacity(blocks + 1)
    for block in first..<max(first, blocks) {
      let start = block * Self.block
      var (seen, seenWide) = (0, 0)
      bytes.withUnsafeBufferPointer { bytes in
        for index in start..<start + Self.block {
          seen &+= bytes[index] & 0xC0 != 0x80 ? 1 : 0
          seenWide &+= bytes[index] >= 0xF0 ? 1 : 0
        }
      }
      scalars.append(scalars[block] + seen)
      wide.append(wide[block] + seenWide)
    }
  }

  private var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The number of lines; a file that ends with a line break has an empty line after it.
  public var count: Int { starts.count }

  /// The line and column of a byte; offsets outside the file count as its ends.
  public func place(of offset: Int) -> LineColumn {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(of: offset)
    let start = line == 0 ? min(markLength, offset) : starts[line]
    return LineColumn(line: line + 1, column: scalars(before: offset) - scalars(before: start) + 1)
  }

  /// The bytes of a line, counted from 1, without its line break and without a byte-order mark.
  public func bytes(ofLine number: Int) -> Range<Int> {
    let line = min(max(number, 1), count) - 1
    let start = line == 0 ? markLength : starts[line]
    var end = line + 1 < count ? starts[line + 1] : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D, line + 1 < count { end -= 1 }
    return start..<end
  }

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.block
    var count = scalars[block]
    for index in block * Self.block..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension LineTable {
  /// The place of a byte in the units of an encoding; offsets outside the file count as its ends.
  package func position(of offset: Int, in encoding: PositionEncoding) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(of: offset)
    let start = starts[line]
    return TextPosition(
      line: line, character: units(before: offset, encoding) - units(before: start, encoding))
  }

  /// The byte at a place. A place after a line's end counts as that end, one after the last line as the end of the text,
  /// and one inside a character as its beginning.
  package func offset(of position: TextPosition, in encoding: PositionEncoding) -> Int {
    if position.line < 0 { return 0 }
    guard position.line < starts.count else { return bytes.count }
    let start = starts[position.line]
    let end = max(start, self.bytes(ofLine: position.line + 1).upperBound)
    guard position.character > 0 else { return start }
    let (wanted, overflow) = units(before: start, encoding).addingReportingOverflow(position.character)
    if overflow || wanted >= units(before: end, encoding) { return end }
    // The last block that begins at or before the wanted unit contains it.
    var (low, high) = (start / Self.block, end / Self.block + 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if units(before: middle * Self.block, encoding) <= wanted { low = middle } else { high = middle }
    }
    var offset = max(start, low * Self.block)
    while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    var count = units(before: offset, encoding)
    while offset < end {
      let byte = bytes[offset]
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let width =
        switch encoding {
        case .utf8: length
        case .utf16: length == 4 ? 2 : 1
        case .scalars: 1
        }
      if count + width > wanted { break }
      count += width
      offset += length
    }
    return min(offset, end)
  }

  private func units(before offset: Int, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: return offset
    case .scalars: return scalars(before: offset)
    case .utf16:
      let block = offset / Self.block
      var count = wide[block]
      for index in block * Self.block..<offset where bytes[index] >= 0xF0 { count += 1 }
      return scalars(before: offset) + count
    }
  }
}

/// The line tables of the files that were needed so far, each made once.
struct LineTables {
  let sources: SourceSet
  private var tables: [FileID: LineTable] = [:]

  init(_ sources: SourceSet) { self.sources = sources }

  subscript(_ file: FileID) -> LineTable {
    mutating get {
      if let table = tables[file] { return table }
      let table = LineTable(sources[file].bytes)
      tables[file] = table
      return table
    }
  }
}
