/// Splits a stream of bytes into messages: a header with `Content-Length`, an empty line, the body (LSP 3.17, “Base
/// Protocol”).
package struct MessageFrames: Sendable {
  private var bytes: [UInt8] = []
  private var start = 0
  /// The length of the body that is expected; nil before its header.
  private var length: Int?
  /// Whether a header could not be read, so that it is no longer known where the next message begins.
  package private(set) var isBroken = false

  private static let mostBytes = 64 << 20
  private static let mostBytesOfHead = 8 << 10

  /// Makes an empty stream.
  package init() {}

  /// Takes received bytes, in pieces of any length.
  package mutating func add(_ new: some Collection<UInt8>) {
    if start > 0, start == bytes.count || start > 1 << 16 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes += new
  }

  /// The next complete body; nil until more has arrived, and for ever when broken.
  package mutating func next() -> [UInt8]? {
    if isBroken { return nil }
    if length == nil { readHead() }
    guard let length, bytes.count - start >= length else { return nil }
    let body = Array(bytes[start..<start + length])
    start += length
    self.length = nil
    return body
  }

  /// The header for a body of this length.
  package static func head(of length: Int) -> [UInt8] { Array("Content-Length: \(length)\r\n\r\n".utf8) }

  private mutating func readHead() {
    let end = [0x0D, 0x0A, 0x0D, 0x0A] as [UInt8]
    let window = bytes[start..<min(bytes.count, start + Self.mostBytesOfHead)]
    guard let place = window.indices.first(where: { window[$0...].starts(with: end) }) else {
      if window.count == Self.mostBytesOfHead { isBroken = true }
      return
    }
    var found: Int?
    for line in window[..<place].split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        isBroken = true
        return
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard name == "content-length" else { continue }
      let value = line[(colon + 1)...].filter { $0 != 0x20 && $0 != 0x09 }
      let isNumber = !value.isEmpty && value.allSatisfy { (0x30...0x39).contains($0) }
      guard found == nil, isNumber, let number = Int(String(decoding: value, as: UTF8.self)),
        number <= Self.mostBytes
      else {
        isBroken = true
        return
      }
      found = number
    }
    isBroken = found == nil
    length = found
    start = place + end.count
  }
}
