/// Converts UTF-16 and UTF-32 to UTF-8.
enum WideDecoder {
  struct Text {
    var bytes: [UInt8] = []
    /// The index in `bytes` of the first replacement for something unreadable; nil when there is none.
    var firstError: Int?
    var reason = ""

    mutating func append(_ value: UInt32, _ reason: @autoclosure () -> String) {
      if let scalar = Unicode.Scalar(value) {
        if scalar.isASCII {
          bytes.append(UInt8(value))
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
      } else {
        fail(reason())
      }
    }

    mutating func fail(_ reason: String) {
      if firstError == nil {
        firstError = bytes.count
        self.reason = reason
      }
      bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
  }

  static func utf16(_ raw: ArraySlice<UInt8>, isBigEndian: Bool) -> Text {
    var text = Text()
    text.bytes.reserveCapacity(raw.count)
    var index = raw.startIndex
    func unit(_ index: Int) -> UInt32? {
      guard index + 1 < raw.endIndex else { return nil }
      let (a, b) = (UInt32(raw[index]), UInt32(raw[index + 1]))
      return isBigEndian ? a << 8 | b : b << 8 | a
    }
    while let first = unit(index) {
      index += 2
      if first & 0xFC00 == 0xD800, let second = unit(index), second & 0xFC00 == 0xDC00 {
        index += 2
        text.append(0x10000 + ((first & 0x3FF) << 10 | second & 0x3FF), "")
      } else {
        text.append(first, "half of a pair stands alone")
      }
    }
    if index < raw.endIndex { text.fail("it ends in the middle of a character") }
    return text
  }

  static func utf32(_ raw: ArraySlice<UInt8>, isBigEndian: Bool) -> Text {
    var text = Text()
    text.bytes.reserveCapacity(raw.count / 2)
    var index = raw.startIndex
    while index + 3 < raw.endIndex {
      var value: UInt32 = 0
      for offset in 0..<4 {
        value |= UInt32(raw[index + offset]) << UInt32(8 * (isBigEndian ? 3 - offset : offset))
      }
      text.append(value, "a number in it is no character")
      index += 4
    }
    if index < raw.endIndex { text.fail("it ends in the middle of a character") }
    return text
  }
}
