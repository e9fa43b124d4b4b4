extension TellingMarks {
  /// Phone numbers in any notation, and document numbers.
  func digitRuns(_ bytes: [UInt8]) -> [TellingMark] {
    var found: [TellingMark] = []
    if !phones.isEmpty {
      var at = 0
      while at < bytes.count {
        guard Self.isDigit(bytes[at]) else {
          at += 1
          continue
        }
        let groups = Self.groups(bytes, from: at)
        at = groups[groups.count - 1].upperBound
        // Most runs are years and amounts, which are shorter than any phone number.
        if groups.reduce(0, { $0 + $1.count }) < Self.leastOfPhone { continue }
        found += phoneNumbers(groups, bytes)
      }
    }
    for (key, kind) in numbers {
      for range in Self.ranges(of: key, in: bytes) { found.append(TellingMark(kind: kind, bytes: range)) }
    }
    return found
  }

  /// The fewest digits of a phone number that can be recognized.
  static let leastOfPhone = 7

  /// The groups of digits from a place on, across the separators inside one number.
  private static func groups(_ bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var at = start
    while at < bytes.count, isDigit(bytes[at]) {
      let first = at
      while at < bytes.count, isDigit(bytes[at]) { at += 1 }
      groups.append(first..<at)
      var next = at
      while next < bytes.count, partsDigits(bytes[next]) { next += 1 }
      if next < bytes.count, isDigit(bytes[next]) { at = next }
    }
    return groups
  }

  private static func partsDigits(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case " ", "-", ".", "(", ")", "+", "/", ",", "_": true
    default: false
    }
  }

  /// The known numbers among groups of digits, each made of whole groups: with the country code and the area's zero
  /// before it, or without the area.
  private func phoneNumbers(_ groups: [Range<Int>], _ bytes: [UInt8]) -> [TellingMark] {
    var found: [TellingMark] = []
    var first = 0
    while first < groups.count {
      guard let last = lastOfPhone(from: first, groups, bytes) else {
        first += 1
        continue
      }
      var start = groups[first].lowerBound
      while start > 0, "+(".utf8.contains(bytes[start - 1]) { start -= 1 }
      found.append(TellingMark(kind: .phone, bytes: start..<groups[last].upperBound))
      first = last + 1
    }
    return found
  }

  private func lastOfPhone(from first: Int, _ groups: [Range<Int>], _ bytes: [UInt8]) -> Int? {
    var digits = ""
    for last in groups[first...].indices.prefix(8) {
      digits += String(decoding: bytes[groups[last]], as: UTF8.self)
      if digits.utf8.count < Self.leastOfPhone { continue }
      if digits.utf8.count > 20 { return nil }
      let start = groups[first].lowerBound
      let hasPlus = start > 0 && (bytes[start - 1] == 0x2B || start > 1 && bytes[start - 2] == 0x2B)
      let known = Self.significant(hasPlus ? "+\(digits)" : digits)
      if phones.contains(where: {
        known == $0 || known.hasSuffix($0) && known.utf8.count - $0.utf8.count <= 3
          || $0.hasSuffix(known) && known.utf8.count >= 8
      }) {
        return last
      }
    }
    return nil
  }
}
