/// Searches for many texts at once in what has been written, in one pass over the bytes.
struct LeakSearch: Sendable {
  /// The texts that may not be on the page, folded.
  private let needles: [[UInt8]]
  /// For each first four bytes, the last needle that begins with them.
  private var byStart: [UInt32: Int] = [:]
  /// For each needle the one before it that begins in the same way; -1: none.
  private var before: [Int]
  /// Which starts exist, as a first filter.
  private var sieve = [Bool](repeating: false, count: 1 << 12)

  /// - Parameter texts: the texts; those under four bytes are not searched for, since any text contains them.
  init(_ texts: [String]) {
    needles = texts.map { Self.folded(Array($0.utf8)) }
    before = Array(repeating: -1, count: needles.count)
    for (index, needle) in needles.enumerated() where needle.count >= 4 {
      let start = Self.start(needle, 0)
      before[index] = byStart.updateValue(index, forKey: start) ?? -1
      sieve[Self.slot(start)] = true
    }
  }

  var isEmpty: Bool { byStart.isEmpty }

  /// The indices of the texts in a reading of a file, at word boundaries.
  func found(in reading: [UInt8]) -> Set<Int> {
    if isEmpty { return [] }
    let text = Self.folded(reading)
    var found: Set<Int> = []
    var start: UInt32 = 0
    for (last, byte) in text.enumerated() {
      // The four bytes up to this one.
      start = start << 8 | UInt32(byte)
      guard sieve[Self.slot(start)], last >= 3, var index = byStart[start] else { continue }
      while index >= 0 {
        if !found.contains(index), stands(needles[index], in: text, at: last - 3) { found.insert(index) }
        index = before[index]
      }
    }
    return found
  }

  private func stands(_ needle: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    let end = start + needle.count
    guard end <= text.count, text[start..<end].elementsEqual(needle) else { return false }
    return !(start > 0 && Self.joins(text[start - 1], needle[0]))
      && !(end < text.count && Self.joins(needle[needle.count - 1], text[end]))
  }

  /// Whether two neighbouring bytes belong to one word. A Korean particle may follow any word, so a letter
  /// beyond ASCII separates words too.
  private static func joins(_ a: UInt8, _ b: UInt8) -> Bool { isWord(a) && isWord(b) }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func start(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
  }

  private static func slot(_ start: UInt32) -> Int { Int((start &* 2_654_435_761) >> 20) }

  /// The bytes with each run of white space as one blank, and none at the ends.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      var (at, isBlank) = (0, false)
      while at < bytes.count {
        let byte = bytes[at]
        let width = byte > 32 && byte < 0xC2 ? 0 : whiteSpace(bytes, at)
        if width > 0 {
          isBlank = true
          at += width
          continue
        }
        if isBlank, count > 0 {
          output[count] = 32
          count += 1
        }
        isBlank = false
        output[count] = byte
        count += 1
        at += 1
      }
    }
  }

  /// The length of the white space at a place; 0 when there is none.
  private static func whiteSpace(_ bytes: [UInt8], _ at: Int) -> Int {
    switch bytes[at] {
    case 9...13, 32: return 1
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
      return (0x80...0x8B).contains(bytes[at + 2]) || bytes[at + 2] == 0xAF ? 3 : 0
    case 0xE3: return bytes[at...].starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
    default: return 0
    }
  }
}
