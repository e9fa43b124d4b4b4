/// Reads numbers from a file that may be damaged; nil beyond the end of the file.
struct ByteReader {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func byte(_ at: Int) -> Int? { bytes.indices.contains(at) ? Int(bytes[at]) : nil }

  /// The number in `count` bytes at an offset, most significant first; nil beyond the end of the file.
  func number(_ at: Int, bytes count: Int) -> Int? {
    guard at >= 0, count >= 1, count <= 4, at <= bytes.count - count else { return nil }
    return bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
  }

  func signed16(_ at: Int) -> Int? {
    number(at, bytes: 2).map { Int(Int16(truncatingIfNeeded: $0)) }
  }
}
