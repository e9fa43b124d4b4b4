/// Rewording changes the words of a fact, never its figures: every number in the new line must stand in the
/// old one.
enum RewordCheck {
  /// The numbers of the new text that the old ones do not have, in order.
  static func newNumbers(in text: String, beside originals: [String]) -> [String] {
    let known = Set(originals.flatMap(numbers))
    var found: [String] = []
    for number in numbers(in: text) where !known.contains(number) && !found.contains(number) {
      found.append(number)
    }
    return found
  }

  /// The numbers of a text, as one writes them: `1,200` and `1200` are one number, `2.70` and `2.7` too.
  /// Digits within a Latin word (`K8s`) are a part of its name.
  private static func numbers(in text: String) -> [String] {
    var found: [String] = []
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      if isLatin(bytes[at]) {
        while at < bytes.count, isLatin(bytes[at]) || isDigit(bytes[at]) { at += 1 }
      } else if isDigit(bytes[at]) {
        let start = at
        while at < bytes.count, isDigit(bytes[at]) || isSeparator(bytes, at) { at += 1 }
        found.append(plain(bytes[start..<at]))
      } else {
        at += 1
      }
    }
    return found
  }

  private static func plain(_ number: ArraySlice<UInt8>) -> String {
    var digits = number.filter { $0 != 0x2C }
    if digits.contains(0x2E) {
      while digits.last == 0x30 { digits.removeLast() }
      if digits.last == 0x2E { digits.removeLast() }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLatin(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A || byte == 0x5F
  }

  /// A comma or a point between two digits.
  private static func isSeparator(_ bytes: [UInt8], _ at: Int) -> Bool {
    (bytes[at] == 0x2C || bytes[at] == 0x2E) && at + 1 < bytes.count && isDigit(bytes[at + 1])
  }
}
