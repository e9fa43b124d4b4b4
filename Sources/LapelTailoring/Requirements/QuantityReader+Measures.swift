/// Hours, areas, weights and anything else that has a plural.
extension QuantityReader {
  private static let measures: [String: (unit: String, factor: Double)] = [
    "hours": ("hour", 1), "hour": ("hour", 1), "hrs": ("hour", 1), "h": ("hour", 1), "시간": ("hour", 1),
    "sqm": ("m²", 1), "㎡": ("m²", 1), "m²": ("m²", 1), "제곱미터": ("m²", 1), "평": ("m²", 3.3058),
    "평방미터": ("m²", 1),
    "ha": ("m²", 1e4), "hectares": ("m²", 1e4), "hectare": ("m²", 1e4), "헥타르": ("m²", 1e4),
    "ac": ("m²", 4046.86),
    "acres": ("m²", 4046.86), "acre": ("m²", 4046.86), "km²": ("m²", 1e6), "sqft": ("m²", 0.0929),
    "kg": ("kg", 1), "킬로그램": ("kg", 1), "킬로": ("kg", 1), "kilos": ("kg", 1), "kilograms": ("kg", 1),
    "lbs": ("kg", 0.4536),
    "tonnes": ("kg", 1e3), "tons": ("kg", 1e3), "tonne": ("kg", 1e3), "톤": ("kg", 1e3), "km": ("km", 1),
    "kilometres": ("km", 1), "kilometers": ("km", 1), "킬로미터": ("km", 1), "miles": ("km", 1.6093),
    "litres": ("l", 1), "liters": ("l", 1), "리터": ("l", 1), "wpm": ("words a minute", 1),
    "kw": ("kW", 1), "mw": ("kW", 1e3), "kwp": ("kW", 1), "mwp": ("kW", 1e3),
  ]

  /// Reads the measure right after a number; nil when there is none.
  func measure(_ at: Int, of value: Double) -> (Quantity, Int)? {
    guard list.words.indices.contains(at) else { return nil }
    let word = list.words[at]
    var (name, next) = (lower(at), at + 1)
    if list.words.indices.contains(next), !list.words[next].hasGap, list.words[next].mark == 0xB2 {
      name += "²"
      next += 1
    }
    if name == "square", ["metres", "meters", "metre", "meter", "m"].contains(lower(next)) {
      return (Quantity(value: value, unit: .measure("m²")), next + 1)
    }
    if name == "words", ["per", "a"].contains(lower(next)), lower(next + 1) == "minute" {
      return (Quantity(value: value, unit: .measure("words a minute")), next + 2)
    }
    if word.script == .hangul { name = Self.measure(korean: name) ?? "" }
    guard let found = Self.measures[name] else { return nil }
    // `24시간 운영`, `40 hours per week`: working hours, not an amount of work done.
    if found.unit == "hour", value == 24 || isOften(next) { return nil }
    return (Quantity(value: value * found.factor, unit: .measure(found.unit), scale: found.factor), next)
  }

  /// `hours a week`: whether a rate follows.
  private func isOften(_ at: Int) -> Bool {
    ["per", "a", "each", "every", "/"].contains(lower(at))
      && ["day", "week", "month", "shift"].contains(lower(at + 1))
      || ["weekly", "daily"].contains(lower(at))
  }

  /// Whether a word beside a number makes it an ordinal: `제3회`, `3rd`, `phase 3`, `3번째`, `5번 문제`.
  func isOrdinal(_ start: Int) -> Bool {
    let next = start + 1
    if list.words.indices.contains(next), !list.words[next].hasGap,
      ["st", "nd", "rd", "th"].contains(lower(next)) || Self.rows.contains(where: lower(next).hasPrefix)
    {
      return true
    }
    guard list.words[start].script == .number, start > 0 else { return false }
    let before = lower(start - 1)
    if list.words[start - 1].script == .hangul { return !list.words[start].hasGap && before.hasSuffix("제") }
    return Self.labels.contains(before)
  }

  private static let rows = ["번째", "회차", "회째", "년차", "주차", "학년", "호기", "등급"]
  private static let labels: Set<String> = [
    "phase", "chapter", "page", "class", "level", "version", "grade", "tier", "type", "step", "stage", "part",
    "section",
    "article", "no", "number", "room", "line", "unit", "key", "category", "volume", "form", "rule", "group",
  ]

  /// The noun counted by a number: the last plural before the next small word, in the singular; nil when there is none.
  func noun(_ at: Int) -> String? {
    var noun: String?
    for index in at..<min(at + 3, list.words.count) {
      let word = list.words[index]
      guard word.script == .latin, word.hasGap, !Self.ends.contains(lower(index)) else { break }
      if let single = Self.single(lower(index)) { noun = single }
    }
    return noun
  }

  private static func single(_ word: String) -> String? {
    guard word.utf8.count > 3, word.hasSuffix("s"), !["ss", "us", "is"].contains(where: word.hasSuffix) else {
      return nil
    }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let bare = String(word.dropLast())
    return ["che", "she", "sse", "xe"].contains(where: bare.hasSuffix) ? String(bare.dropLast()) : bare
  }
}
