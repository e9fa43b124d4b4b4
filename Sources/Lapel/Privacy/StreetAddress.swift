/// The parts of an address that reveal by themselves where somebody lives.
enum StreetAddress {
  /// The lines with a house number: `12 Mill Lane`; Korean ones also from the road or the village on, 솔빛로 12길 34.
  static func streets(of address: String) -> [String] {
    var found: [String] = []
    for part in address.split(whereSeparator: { $0 == "," || $0.isNewline })
    where part.count > 1 && part.contains(where: \.isNumber) {
      let letters = part.filter(\.isLetter)
      let isHangul = letters.unicodeScalars.contains { Hangul.isHangul($0.value) }
      guard letters.count >= (isHangul ? 2 : 5) else { continue }
      found.append(String(part))
      if isHangul, let road = fromRoad(part) { found.append(road) }
    }
    return found
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
