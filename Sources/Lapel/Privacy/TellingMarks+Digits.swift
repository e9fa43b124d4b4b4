extension TellingMarks {
  /// Runs of digits and what parts them: phone numbers in any notation, numbers of documents.
  func digitRuns(_ bytes: [UInt8]) -> [TellingMark] {
    var found: [TellingMark] = []
    if !phones.isEmpty {
      var at = 0
      while at < bytes.count {
        guard Self.isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "+") else {
          at += 1
          continue
        }
        var start = at
        var count = 0
        while at < bytes.count, Self.isDigit(bytes[at]) || Self.partsDigits(bytes[at]) {
          if Self.isDigit(bytes[at]) { count += 1 }
          at += 1
        }
        // Most runs are years and amounts, which no phone number is as short as.
        if count < Self.leastOfPhone { continue }
        var end = at
        while end > start, !Self.isDigit(bytes[end - 1]) { end -= 1 }
        let digits = Self.significant(String(decoding: bytes[start..<end], as: UTF8.self))
        if start > 0, bytes[start - 1] == UInt8(ascii: "(") { start -= 1 }
        if phones.contains(where: {
          digits == $0 || digits.hasSuffix($0) || $0.hasSuffix(digits) && digits.count >= 8
        }) {
          found.append(TellingMark(kind: .phone, bytes: start..<end))
        }
      }
    }
    for (key, kind) in numbers {
      for range in Self.ranges(of: key, in: bytes) { found.append(TellingMark(kind: kind, bytes: range)) }
    }
    return found
  }

  /// How many digits a phone number has at least that is known again.
  static let leastOfPhone = 7

  private static func partsDigits(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case " ", "-", ".", "(", ")", "+", "/": true
    default: false
    }
  }
}
