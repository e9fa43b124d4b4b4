import LapelDiagnostics
import LapelYAML

/// Adds pairs and items to a file in the style of what is there.
struct MappingEdit {
  private let node: Node
  private let bytes: [UInt8]

  init(_ node: Node, _ bytes: [UInt8]) {
    self.node = node
    self.bytes = bytes
  }

  /// Adds a pair after the last one, or after the last whose key passes the test; nil when the mapping is empty or
  /// its pairs are elsewhere.
  func adding(_ key: String, _ value: String, after isBefore: (String) -> Bool = { _ in true })
    -> CareerChange.Edit?
  {
    let pairs = node.pairs.filter { node.encloses($0.key) && node.encloses($0.value) }
    guard let last = pairs.last(where: { isBefore($0.key.text) }) ?? pairs.last else { return nil }
    let end = Self.end(of: last.value, last.key, bytes)
    if node.isFlow { return .init(range: end..<end, text: ", \(key): \(value)") }
    let indent = Self.column(of: last.key.range.bytes.lowerBound, bytes)
    return Self.line(String(repeating: " ", count: indent) + "\(key): \(value)", after: end, bytes)
  }

  /// Adds an item after the last one of a list; a single value becomes a list.
  static func adding(_ item: String, to list: Node, _ bytes: [UInt8]) -> CareerChange.Edit? {
    let range = list.range.bytes
    switch list.kind {
    case .mapping: return nil
    case .scalar:
      guard !list.isEmpty, list.isOnOneLine else { return nil }
      let written = String(decoding: bytes[range], as: UTF8.self)
      return .init(range: range, text: "[\(written), \(item)]")
    case .sequence:
      let items = Array(list.items.filter { list.encloses($0) })
      if list.isFlow {
        guard let last = items.last else { return .init(range: range, text: "[\(item)]") }
        let end = last.range.bytes.upperBound
        return .init(range: end..<end, text: ", \(item)")
      }
      guard let last = items.last else { return nil }
      let dash = bytes[..<last.range.bytes.lowerBound].lastIndex(of: UInt8(ascii: "-")) ?? range.lowerBound
      let indent = column(of: dash, bytes)
      return line(
        String(repeating: " ", count: indent) + "- \(item)", after: last.range.bytes.upperBound, bytes)
    }
  }

  /// Adds a line after the line of a place.
  private static func line(_ text: String, after place: Int, _ bytes: [UInt8]) -> CareerChange.Edit {
    var end = place
    // A long text already ends with its line break.
    if end > 0, bytes[end - 1] == 0x0A { return .init(range: end..<end, text: "\(text)\n") }
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return .init(range: end..<end, text: "\n\(text)")
  }

  private static func end(of value: Node, _ key: Node, _ bytes: [UInt8]) -> Int {
    let end = max(value.range.bytes.upperBound, key.range.bytes.upperBound)
    // A pair without a value ends with its colon.
    guard value.isEmpty, value.range.bytes.isEmpty else { return end }
    var colon = end
    while colon < bytes.count, bytes[colon] == 0x20 { colon += 1 }
    return colon < bytes.count && bytes[colon] == UInt8(ascii: ":") ? colon + 1 : end
  }

  /// The number of bytes before a place on its line.
  static func column(of place: Int, _ bytes: [UInt8]) -> Int {
    var start = place
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return place - start
  }
}
