/// The bytes of a source, readable at any offset: outside the source there is NUL, which no YAML text may contain.
///
/// It is valid only inside the closure that made it and never leaves this target.
struct Bytes {
  private let base: UnsafePointer<UInt8>
  let count: Int

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1)!
    count = buffer.count
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
  }

  /// The eight bytes at the index, all of which must be inside the source, as one word.
  @inline(__always)
  func word(at index: Int) -> ByteWord {
    ByteWord(UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
  }

  /// The first index from the given one on where one of the wanted bytes is, or where fewer
  /// than eight bytes follow, which have to be examined one by one.
  @inline(__always)
  func next(from index: Int, _ stops: (ByteWord) -> UInt64) -> Int {
    var index = index
    while index + 8 <= count {
      let found = stops(word(at: index))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    return index
  }

  /// The bytes of a range inside the source.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// Whether the bytes at both places are equal.
  func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    return slice(a).elementsEqual(slice(b))
  }

  func starts(at index: Int, with text: StaticString) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount where self[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  func text(_ range: Range<Int>) -> String { String(decoding: slice(range), as: UTF8.self) }

  /// The beginning of a stretch of the source, short enough for a message.
  func excerpt(_ range: Range<Int>) -> String {
    var end = min(range.upperBound, count)
    var index = range.lowerBound
    while index < end, !self[index].isBreak { index += 1 }
    end = index
    guard end - range.lowerBound > 60 else {
      return text(range.lowerBound..<max(end, range.lowerBound))
    }
    end = range.lowerBound + 60
    while self[end] & 0xC0 == 0x80 { end -= 1 }
    return text(range.lowerBound..<end) + "…"
  }
}
