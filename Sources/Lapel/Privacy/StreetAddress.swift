/// The parts of an address that reveal by themselves where somebody lives.
enum StreetAddress {
  /// The lines with a house number: `12 Mill Lane`; Korean ones also from the road or the village on, 솔빛로 12길 34.
  static func streets(of address: String) -> [String] {
    var found: [String] = []
    for part in address.split(whereSeparator: { $0 == "," || $0.isNewline })
    where part.count > 1 && part.contains(where: \.isNumber) {
      let letters = part.filter(\.isLetter)
      let isHangul = letters.unicodeScalars.contains { Hangul.isHangul($0.value) }
      guard letters.count >= (isHangul ? 2 : 5), !isOfHouse(part) else { continue }
      found.append(String(part))
      if isHangul, let road = fromRoad(part) { found.append(road) }
      if !isHangul, let turned = turned(part) { found.append(turned) }
    }
    return found + codes(of: address)
  }

  /// Whether it says only where in a house: `Suite 12`, `3rd floor`. Many houses have such a part, and many texts such words.
  private static func isOfHouse(_ part: Substring) -> Bool {
    NameWord.all(in: String(part)).allSatisfy { $0.script == .digits || MarkWords.ofHouse.contains($0.key) }
  }

  /// `Mill Lane 12` for `12 Mill Lane`, and the reverse.
  private static func turned(_ part: Substring) -> String? {
    let words = part.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return nil }
    let isNumber = { (word: Substring) in word.first?.isNumber == true && word.count < 6 }
    if isNumber(first), !isNumber(last) { return (words.dropFirst() + [first]).joined(separator: " ") }
    if isNumber(last), !isNumber(first) { return ([last] + words.dropLast()).joined(separator: " ") }
    return nil
  }

  /// Codes of letters and digits that name a few houses: `YO1 7HH`, `1012 AB`, `K1A 0B1`. Those of digits alone are figures
  /// in any other text.
  private static func codes(of address: String) -> [String] {
    let words = address.split { $0 == " " || $0 == "," || $0.isNewline }
    return zip(words, words.dropFirst()).compactMap { first, second in
      let both = first + second
      guard (5...7).contains(both.count), both.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isUppercase) }),
        both.contains(where: \.isNumber), both.contains(where: \.isUppercase), second.count > 1,
        first.contains(where: \.isNumber)
      else { return nil }
      return "\(first) \(second)"
    }
  }

  private static func fromRoad(_ part: Substring) -> String? {
    let words = part.split(separator: " ")
    guard
      let road = words.indices.dropFirst().first(where: { at in
        words[at].count > 1 && roads.contains { words[at].hasSuffix($0) }
          && words[at...].dropFirst().first?.contains(where: \.isNumber) == true
      })
    else { return nil }
    return words[road...].joined(separator: " ")
  }

  private static let roads = ["대로", "로", "길", "동", "읍", "면", "리", "가"]
}
