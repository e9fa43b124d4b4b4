/// What a figure is in its line: what something became, or by how much it changed.
extension FigureAmount {
  /// Whether it is what something became: `to 4`, `→ 4`, and in Hangul by its ending.
  func isEnd(in bytes: [UInt8]) -> Bool {
    let before = wordsBefore(in: bytes)
    if let word = before.last, FigureWords.builtIn.meaning(of: word, .end) != nil {
      return before.dropLast().last != "up"
    }
    let behind = hangul(behind: bytes)
    return FigureWords.builtIn.words(of: .endings).contains { behind.hasSuffix($0) }
  }

  /// Whether a percentage is the size of the change: `by 60 %`, and in Hangul by the verb after it.
  func isBy(in bytes: [UInt8]) -> Bool {
    if let word = wordsBefore(in: bytes).last, FigureWords.builtIn.meaning(of: word, .by) != nil {
      return true
    }
    let rest = String(decoding: bytes[place.upperBound...].prefix(64), as: UTF8.self)
    let words = rest.drop { $0 == " " || $0 == "%" }.split(separator: " ")
    let particles = FigureWords.builtIn.words(of: .particles)
    guard let word = words.first(where: { !particles.contains(String($0)) }) else { return false }
    return [FigureWords.Part.up, .down].contains { part in
      FigureWords.builtIn.words(of: part).contains { !$0.utf8.allSatisfy { $0 < 0x80 } && word.hasPrefix($0) }
    }
  }

  private func wordsBefore(in bytes: [UInt8]) -> [String] {
    let before = bytes[max(0, place.lowerBound - 12)..<place.lowerBound]
    return String(decoding: before, as: UTF8.self).lowercased().split(separator: " ").map(String.init)
  }

  /// The Hangul syllables that follow it, including its unit.
  private func hangul(behind bytes: [UInt8]) -> String {
    let rest = String(decoding: bytes[place.upperBound...].prefix(48), as: UTF8.self)
    let word = rest.drop { $0 == " " || $0 == "%" }
    return String(word.prefix { $0.unicodeScalars.allSatisfy { Hangul.isSyllable($0.value) } })
  }
}
