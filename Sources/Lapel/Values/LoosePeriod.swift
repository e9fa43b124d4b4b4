/// A period in a notation that career files do not use, if only one period can be meant.
enum LoosePeriod {
  /// The period in the notation of a career file, `2010-03..2011-05`; nil when it could be more than one, or is none.
  static func reading(_ tokens: [DateToken]) -> String? {
    let tokens = splitParticles(tokens)
    var found: Set<String> = []
    if let open = open(tokens[...].trimmed) { found.insert(open) }
    for index in tokens.indices {
      guard let joint = Joint(tokens, at: index) else { continue }
      let left = tokens[..<index].trimmed
      let right = withoutUntil(tokens[(index + joint.width)...].trimmed)
      if let period = period(left, joint, right) { found.insert(period) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// What separates two dates.
  private struct Joint {
    /// The number of pieces it takes up.
    let width: Int
    let mayBegin: Bool
    let mayEnd: Bool

    init?(_ tokens: [DateToken], at index: Int) {
      switch tokens[index] {
      case .mark("."):
        guard index + 1 < tokens.count, tokens[index + 1] == .mark(".") else { return nil }
        (width, mayBegin, mayEnd) = (2, true, true)
      case .mark(let scalar) where LoosePeriod.dashes.contains(scalar):
        // `-2016` may be a typo for anything.
        let isApart = index + 1 < tokens.count && tokens[index + 1] == .space
        (width, mayBegin, mayEnd) = (1, scalar != "-" || isApart, true)
      case .word(let word) where DateWords.until.contains(word): (width, mayBegin, mayEnd) = (1, true, false)
      case .word(let word) where DateWords.to.contains(word): (width, mayBegin, mayEnd) = (1, false, false)
      case .word(let word) where DateWords.sinceAfter.contains(word):
        (width, mayBegin, mayEnd) = (1, false, true)
      default: return nil
      }
    }
  }

  private static let dashes: Set<Unicode.Scalar> = [
    "-", "–", "—", "−", "‐", "‑", "―", "~", "〜", "∼", "→",
  ]

  private static func period(
    _ left: ArraySlice<DateToken>, _ joint: Joint, _ right: ArraySlice<DateToken>
  ) -> String? {
    if left.isEmpty {
      return joint.mayBegin ? LooseDate(right).map { "..\($0.date.iso)" } : nil
    }
    let left = withoutSince(left)
    if right.isEmpty { return joint.mayEnd ? LooseDate(left).map { "\($0.date.iso).." } : nil }
    if isPresent(right) { return LooseDate(left).map { "\($0.date.iso)..present" } }
    guard let end = LooseDate(right)?.date else { return nil }
    // `Jan - Mar 2019`: both months are of that year.
    let start =
      LooseDate(left)?.date
      ?? (end.day == nil && end.month != nil
        ? LooseDate.month(left).map { PartialDate(year: end.year, month: $0) } : nil)
    guard let start, !end.isBefore(start) else { return nil }
    return "\(start.iso)..\(end.iso)"
  }

  /// `from 2016`, `2016까지`: one date, with a word that makes it the start or the end.
  private static func open(_ tokens: ArraySlice<DateToken>) -> String? {
    let start = withoutSince(tokens)
    if start.count < tokens.count, let date = LooseDate(start)?.date { return "\(date.iso).." }
    let end = withoutUntil(tokens)
    if end.count < tokens.count, let date = LooseDate(end)?.date { return "..\(date.iso)" }
    return nil
  }

  private static func withoutSince(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken> {
    guard case .word(let word)? = tokens.first, DateWords.since.contains(word) else { return tokens }
    return tokens.dropFirst().trimmed
  }

  private static func withoutUntil(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken> {
    guard case .word(let word)? = tokens.last, DateWords.untilAfter.contains(word) else { return tokens }
    return tokens.dropLast().trimmed
  }

  private static func isPresent(_ tokens: ArraySlice<DateToken>) -> Bool {
    var words = ""
    for token in tokens {
      switch token {
      case .word(let word): words += word
      case .space: words += " "
      case .number, .mark: return false
      }
    }
    return DateWords.isPresent(words)
  }

  /// Splits off particles such as `부터`, `까지` and `から`, which are written without a blank: `월부터` becomes `월`, `부터`.
  private static func splitParticles(_ tokens: [DateToken]) -> [DateToken] {
    tokens.flatMap { token -> [DateToken] in
      guard case .word(let word) = token else { return [token] }
      for particle in DateWords.sinceAfter.union(DateWords.untilAfter)
      where word.count > particle.count && word.hasSuffix(particle) {
        return [.word(String(word.dropLast(particle.count))), .word(particle)]
      }
      return [token]
    }
  }
}
