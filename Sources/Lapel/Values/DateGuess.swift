/// The date or period that a text in an unsupported form was meant to be, when only one can be meant; used by fixes.
package enum DateGuess {
  /// The date meant, in a supported form; nil when it could be more than one, or is none.
  package static func date(_ text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    return LooseDate(withoutMidnight(DateToken.tokens(of: text))[...])?.date.iso
  }

  /// The period meant, or the date if it is one; nil when it could be more than one, or is none.
  package static func period(_ text: String) -> String? {
    guard text.utf8.count <= 90 else { return nil }
    let tokens = DateToken.tokens(of: text)
    guard let date = LooseDate(tokens[...])?.date.iso else { return LoosePeriod.reading(tokens) }
    // `2010-05`, read by no other rule, is a month; `201005..` and the like are no longer both.
    return LoosePeriod.reading(tokens) == nil ? date : nil
  }

  /// The tokens without the time of day that other tools put after a date: midnight says nothing.
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
