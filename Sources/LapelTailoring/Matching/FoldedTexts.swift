/// Everything a career says, in lower case without spaces and hyphens, in the form in which names are compared, to search
/// it for names.
struct FoldedTexts {
  private let bytes: [UInt8]

  init(_ items: [EvidenceItem]) {
    let room = items.reduce(0) { room, item in
      (item.texts + item.title).reduce(room) { $0 + $1.utf8.count + 1 }
    }
    bytes = Array(unsafeUninitializedCapacity: room) { bytes, count in
      for item in items {
        for text in item.texts + item.title {
          for byte in text.utf8 {
            if let folded = Self.folded(byte) {
              bytes[count] = folded
              count += 1
            }
          }
          bytes[count] = 0x0A
          count += 1
        }
      }
    }
  }

  /// Whether one of them contains a name.
  func hold(_ name: String) -> Bool {
    let wanted = name.utf8.compactMap(Self.folded)
    guard let first = wanted.first, let last = wanted.last else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at <= bytes.count - wanted.count {
        // The last byte distinguishes Korean words, the first hardly does.
        if bytes[at + wanted.count - 1] == last, bytes[at] == first,
          bytes[at..<(at + wanted.count)].elementsEqual(wanted)
        {
          return true
        }
        at += 1
      }
      return false
    }
  }

  /// One name, folded.
  static func folded(_ text: String) -> String {
    String(decoding: text.utf8.compactMap(folded), as: UTF8.self)
  }

  private static func folded(_ byte: UInt8) -> UInt8? {
    if byte == 0x20 || byte == 0x2D { return nil }
    return byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
  }
}
