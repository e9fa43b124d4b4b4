/// What a date or period in a form that is not read was meant to be, where only one can be meant; for fixes.
package enum DateGuess {
  /// nil when more than one date, or none, could be meant.
  package static func date(_ text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    return LooseDate(withoutMidnight(DateToken.tokens(of: text))[...])?.date.iso
  }

  /// A period, or a date that is one; nil when more than one, or none, could be meant.
  package static func period(_ text: String) -> String? {
    guard text.utf8.count <= 90 else { return nil }
    let tokens = DateToken.tokens(of: text)
    guard let date = LooseDate(tokens[...])?.date.iso else { return LoosePeriod.reading(tokens) }
    // `2010-05`, read by no other rule, is a month; `201005..` and the like are no longer both.
    return LoosePeriod.reading(tokens) == nil ? date : nil
  }

  /// Without the time of day that other tools put behind a day: where it is midnight, it says nothing.
  private static func withoutMidnight(_ tokens: [DateToken]) -> [DateToken] {
    guard let time = tokens.firstIndex(of: .word("t")), time == 5 else { return tokens }
    let says = tokens[(time + 1)...].contains { token in
      switch token {
      case .number(let value, _): value != 0
      case .word(let word): word != "z"
      case .mark(let mark): mark != ":" && mark != "."
      case .space: true
      }
    }
    return says ? tokens : Array(tokens[..<time])
  }
}
