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

  /// How many of the pairs of syllables of a Korean word stand in one of them: `신임경비교육` in `일반경비원 신임교육`.
  func share(ofSyllables word: String) -> Double {
    let syllables = Array(word.unicodeScalars.filter { $0.value >= 0xAC00 && $0.value <= 0xD7A3 })
    guard syllables.count > 3, syllables.count <= 24 else { return 0 }
    let found = syllables.indices.dropLast().count { hold("\(syllables[$0])\(syllables[$0 + 1])") }
    return Double(found) / Double(syllables.count - 1)
  }

  /// Whether a Korean name of four syllables and more stands in them in parts of two: `신임경비교육` in `일반경비원 신임교육`.
  func spell(partsOf name: String) -> Bool {
    let syllables = name.unicodeScalars.filter { $0 != " " }.map { $0 }
    guard syllables.count > 3, syllables.count <= 16, syllables.count.isMultiple(of: 2),
      syllables.allSatisfy({ $0.value >= 0xAC00 && $0.value <= 0xD7A3 })
    else { return false }
    return stride(from: 0, to: syllables.count, by: 2).allSatisfy {
      hold("\(syllables[$0])\(syllables[$0 + 1])")
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
