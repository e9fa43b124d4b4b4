/// How numbers and names are compared, whatever their notation.
extension TellingMarks {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The digits that a number has in every notation: without `+82`, `0082` and the zero before the area.
  static func significant(_ text: String) -> String {
    var digits = text.filter { $0.isASCII && $0.isNumber }
    let start = text.first { !$0.isWhitespace && $0 != "(" }
    if digits.hasPrefix("00") { digits.removeFirst(2) }
    if start == "+" || text.hasPrefix("00") {
      digits.removeFirst(callingCode(digits))
    }
    while digits.first == "0" { digits.removeFirst() }
    return digits
  }

  /// The number of digits in the country code: three for most countries, fewer for large ones.
  private static func callingCode(_ digits: String) -> Int {
    let short = (1...2).first { MarkWords.callingCodes.contains(digits.prefix($0)) }
    return min(short ?? 3, digits.count)
  }

  /// Only the letters and digits, in lower case.
  static func compact(_ text: String) -> String {
    FoldedLetters.of(text).filter { $0.isLetter || $0.isNumber }
  }

  /// The places where the key's letters and digits follow one another, whatever marks and blanks are between them.
  static func ranges(of key: String, in bytes: [UInt8]) -> [Range<Int>] {
    let wanted = Array(key.utf8)
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    var found: [Range<Int>] = []
    var at = 0
    while at + wanted.count <= bytes.count {
      guard lower(bytes[at]) == first, at == 0 || !isWord(bytes[at - 1]) || first >= 0x80 else {
        at += 1
        continue
      }
      var (place, matched) = (at, 0)
      while place < bytes.count, matched < wanted.count {
        if lower(bytes[place]) == wanted[matched] {
          matched += 1
        } else if isWord(bytes[place]) || bytes[place] >= 0x80 || place - at > 4 * wanted.count {
          break
        }
        place += 1
      }
      if matched == wanted.count, place == bytes.count || !isWord(bytes[place]) || (wanted.last ?? 0) >= 0x80
      {
        found.append(at..<place)
        at = place
      } else {
        at += 1
      }
    }
    return found
  }

  static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }
  static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(lower(byte)) }
}
