/// A figure before and after, as two bars if both are numbers with the same unit.
struct FigureBars: Sendable, Hashable {
  /// The figures as the person wrote them.
  let was: String?
  let now: String?
  /// The length of each bar, up to 100; nil when they cannot be compared.
  let lengths: (was: Int, now: Int)?

  init?(was: String?, now: String?) {
    guard was != nil || now != nil else { return nil }
    self.was = was
    self.now = now
    guard let was = was.flatMap(Self.measure), let now = now.flatMap(Self.measure), was.unit == now.unit,
      was.value >= 0, now.value >= 0, max(was.value, now.value) > 0
    else {
      lengths = nil
      return
    }
    let most = max(was.value, now.value)
    // A bar for nothing is still visible.
    lengths = (
      max(1, Int((was.value / most * 100).rounded())), max(1, Int((now.value / most * 100).rounded()))
    )
  }

  static func == (a: FigureBars, b: FigureBars) -> Bool { a.was == b.was && a.now == b.now }
  func hash(into hasher: inout Hasher) {
    hasher.combine(was)
    hasher.combine(now)
  }

  /// The only number in a text, and everything else in it; nil when there is none, or several.
  private static func measure(_ text: String) -> (value: Double, unit: String)? {
    var (digits, unit) = ("", "")
    var isPast = false
    for character in text {
      if character.isASCII, character.isNumber || (character == "." && !digits.isEmpty && !isPast) {
        if isPast { return nil }
        digits.append(character)
      } else if character == ",", !digits.isEmpty, !isPast {
        continue
      } else {
        if !digits.isEmpty { isPast = true }
        if !character.isWhitespace { unit.append(character) }
      }
    }
    while digits.hasSuffix(".") { digits.removeLast() }
    guard digits.count <= 15, let value = Double(digits) else { return nil }
    return (value, unit.lowercased())
  }
}
