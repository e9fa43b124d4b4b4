import LapelArchive

/// The XML file that a Europass PDF carries.
enum PDFAttachment {
  private static let mostStreams = 2_000
  private static let mostBytes = 16 << 20

  /// The first stream of the PDF that is a Europass text; nil where there is none.
  static func xml(in bytes: [UInt8]) -> [UInt8]? {
    var at = 0
    for _ in 0..<mostStreams {
      guard let start = find("stream", in: bytes, from: at) else { return nil }
      var first = start + 6
      if first < bytes.count, bytes[first] == 0x0D { first += 1 }
      if first < bytes.count, bytes[first] == 0x0A { first += 1 }
      guard let end = find("endstream", in: bytes, from: first) else { return nil }
      at = end + 9
      if let text = text(bytes[min(first, end)..<end]) { return text }
    }
    return nil
  }

  private static func text(_ stream: ArraySlice<UInt8>) -> [UInt8]? {
    if isEuropass(Array(stream.prefix(2_000))) { return Array(stream) }
    // A deflated stream begins so: RFC 1950.
    guard stream.first == 0x78, let plain = Inflating.bytes(stream, limit: mostBytes),
      isEuropass(Array(plain.prefix(2_000)))
    else {
      return nil
    }
    return plain
  }

  private static func isEuropass(_ head: [UInt8]) -> Bool {
    guard head.first == UInt8(ascii: "<") || head.starts(with: [0xEF, 0xBB, 0xBF]) else { return false }
    let text = String(decoding: head, as: UTF8.self)
    return text.contains("SkillsPassport") || text.contains("Candidate")
  }

  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    var at = start
    while at + word.count <= bytes.count {
      guard let next = bytes[at...].firstIndex(of: word[0]), next + word.count <= bytes.count else {
        return nil
      }
      if bytes[next..<next + word.count].elementsEqual(word) { return next }
      at = next + 1
    }
    return nil
  }
}
