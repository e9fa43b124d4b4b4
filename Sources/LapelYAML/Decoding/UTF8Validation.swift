/// Finds bytes that are not UTF-8: Unicode 16, table 3-7.
enum UTF8Validation {
  /// The first bytes that are not a character, or nil when there are none; and whether all before them are characters
  /// that any text may contain anywhere, which the same pass finds out (see `CharacterCheck`).
  static func look(at raw: [UInt8]) -> (firstError: Range<Int>?, isOrdinary: Bool) {
    var isOrdinary = true
    let error = raw.withUnsafeBytes { firstError(in: $0, from: 0, isOrdinary: &isOrdinary) }
    return (error, isOrdinary)
  }

  /// The text with U+FFFD for each stretch that is not a character, and the number of such stretches.
  static func repaired(_ raw: [UInt8]) -> (bytes: [UInt8], errors: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count + 64)
    var errors = 0
    var start = 0
    var isOrdinary = true
    raw.withUnsafeBytes { buffer in
      while let error = firstError(in: buffer, from: start, isOrdinary: &isOrdinary) {
        bytes.append(contentsOf: raw[start..<error.lowerBound])
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        errors += 1
        start = error.upperBound
      }
    }
    bytes.append(contentsOf: raw[start...])
    return (bytes, errors)
  }

  /// The reason why the bytes are wrong, in a few words.
  static func reason(_ error: Range<Int>, _ raw: [UInt8]) -> String {
    let first = raw[error.lowerBound]
    if error.upperBound == raw.count, first >= 0xC2, first <= 0xF4, error.count < length(first) {
      return "it ends in the middle of a character"
    }
    let digits = String(first, radix: 16, uppercase: true)
    return "the byte 0x\(digits) cannot stand here"
  }

  private static func length(_ first: UInt8) -> Int { first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

  private static func firstError(
    in buffer: UnsafeRawBufferPointer, from start: Int, isOrdinary: inout Bool
  ) -> Range<Int>? {
    let count = buffer.count
    var index = start
    while index < count {
      if index + 8 <= count {
        let word = ByteWord(buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        if word.isASCII {
          if !word.isOrdinary { isOrdinary = false }
          index += 8
          continue
        }
      }
      let first = buffer[index]
      if first < 0x80 {
        if first < 0x20 || first == 0x7F, !first.isBlank, !first.isBreak { isOrdinary = false }
        index += 1
        continue
      }
      let afterCommon = afterCommon(buffer, index)
      if afterCommon > index {
        index = afterCommon
        continue
      }
      let length = length(first)
      guard first >= 0xC2, first <= 0xF4 else { return index..<index + 1 }
      // The second byte's bounds exclude overlong forms, surrogates and everything beyond U+10FFFF.
      let second: ClosedRange<UInt8> =
        switch first {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      guard index + 1 < count, second.contains(buffer[index + 1]) else { return index..<index + 1 }
      var next = index + 2
      while next < index + length {
        guard next < count, buffer[next] & 0xC0 == 0x80 else { return index..<next }
        next += 1
      }
      // The second control block except NEL, and U+FEFF, U+FFFE and U+FFFF.
      switch (first, buffer[index + 1]) {
      case (0xC2, ..<0xA0) where buffer[index + 1] != 0x85: isOrdinary = false
      case (0xEF, 0xBB) where buffer[index + 2] == 0xBF: isOrdinary = false
      case (0xEF, 0xBF) where buffer[index + 2] >= 0xBE: isOrdinary = false
      default: break
      }
      index = next
    }
    return nil
  }

  /// The index after the run of three-byte characters that begins at the index and whose later bytes may be any
  /// continuation bytes: Hangul and most others.
  @inline(__always)
  private static func afterCommon(_ buffer: UnsafeRawBufferPointer, _ start: Int) -> Int {
    var index = start
    while index + 4 <= buffer.count {
      let word = UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt32.self))
      // Not 0xE0, 0xED and 0xEF, after which some bytes are refused or examined.
      guard word & 0xC0C0F0 == 0x8080E0, 0x5FFE >> (word & 15) & 1 == 1 else { break }
      index += 3
    }
    return index
  }
}
