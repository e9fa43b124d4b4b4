/// A date in a notation that career files do not use, if only one date can be meant.
///
/// The notation as a whole is compared with the known ones, so that no character is skipped and a year is never
/// separated from what follows it.
struct LooseDate {
  let date: PartialDate

  /// Reads the pieces; nil when they could mean more than one date, or mean none.
  init?(_ tokens: ArraySlice<DateToken>) {
    guard let date = Self.read(tokens.trimmed), PartialDate(date.iso) == date else { return nil }
    self.date = date
  }

  /// The month, 1 to 12, when the text is only a month's name and its year is elsewhere; nil otherwise.
  static func month(_ tokens: ArraySlice<DateToken>) -> Int? {
    guard let notation = Notation(tokens.trimmed), ["M", "M."].contains(notation.signature) else {
      return nil
    }
    return notation.month
  }

  private static func read(_ tokens: ArraySlice<DateToken>) -> PartialDate? {
    guard let notation = Notation(tokens) else { return nil }
    let (years, numbers) = (notation.years, notation.numbers)
    switch notation.signature {
    case "6": return onlyDate(ofSixDigits: numbers[0])
    case "8": return onlyDate(ofEightDigits: numbers[0])
    case let signature where named.contains(signature):
      return PartialDate(year: years[0], month: notation.month, day: numbers.first)
    case let signature where yearFirst.contains(signature):
      return PartialDate(year: years[0], month: numbers.first, day: numbers.dropFirst().first)
    case let signature where monthFirst.contains(signature):
      return PartialDate(year: years[0], month: numbers[0])
    case let signature where yearLast.contains(signature):
      let (a, b) = (numbers[0], numbers[1])
      if a == b || a > 12 { return PartialDate(year: years[0], month: b, day: a) }
      // In `09/13/2023` the first number can only be the month; in `09/10/2023` it may be either.
      return b > 12 ? PartialDate(year: years[0], month: a, day: b) : nil
    default: return nil
    }
  }

  /// Reads `202305`; `190512` is ambiguous, since it may be December 1905 or 12 May 2019.
  private static func onlyDate(ofSixDigits number: Int) -> PartialDate? {
    let date = PartialDate(year: number / 100, month: number % 100)
    let other = PartialDate(year: 2000 + number / 10_000, month: number / 100 % 100, day: number % 100)
    return PartialDate(other.iso) == nil ? date : nil
  }

  /// Reads `20230904`, unless the digits could also be a day, a month and a year.
  private static func onlyDate(ofEightDigits number: Int) -> PartialDate? {
    let (first, second, year) = (number / 1_000_000, number / 10_000 % 100, number % 10_000)
    let readings = Set(
      [
        PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100),
        PartialDate(year: year, month: second, day: first),
        PartialDate(year: year, month: first, day: second),
      ].filter { PartialDate($0.iso) == $0 })
    return readings.count == 1 ? readings.first : nil
  }

  private static let yearFirst: Set<String> = [
    "Y", "Y-d", "Y.d", "Y/d", "Y. d", "Y.d.", "Y. d.", "Y-d-d", "Y.d.d", "Y/d/d", "Y. d. d", "Y. d. d.",
    "Y.d.d.", "Yy", "Yyd월", "Yy d월", "Yyd월d일", "Yy d월d일", "Yy d월 d일", "Yyd월 d일", "d월 Yy",
  ]
  private static let monthFirst: Set<String> = ["d/Y", "d.Y", "d-Y", "d. Y", "d / Y"]
  private static let yearLast: Set<String> = ["d/d/Y", "d.d.Y", "d-d-Y", "d. d. Y"]
  private static let named: Set<String> = [
    "M Y", "M. Y", "M, Y", "M., Y", "M.Y", "M-Y", "M/Y", "M of Y", "MY", "Y M", "Y M.", "Y, M", "Y-M", "Y.M",
    "Y/M",
    "d M Y", "d. M Y", "dº M Y", "d M, Y", "dº M, Y", "d M. Y", "d. M. Y", "d of M of Y", "dº of M Y",
    "dº of M, Y", "d of M Y", "d-M-Y", "d/M/Y", "d.M.Y", "M d, Y", "M d Y", "M dº, Y", "M dº Y", "M. d, Y",
    "M. d Y", "M. dº, Y", "Y M d", "Y-M-d",
  ]
}

extension LooseDate {
  /// The form of a date without its numbers: `Y` for a year, `d` for a number of one or two digits, `6` and `8` for that
  /// many digits, `M` for a month's name, `y` for the word for a year; marks stand for themselves.
  private struct Notation {
    var signature = ""
    var years: [Int] = []
    var numbers: [Int] = []
    var month: Int?

    /// Reads the form; nil when the pieces include something that no date contains.
    init?(_ tokens: ArraySlice<DateToken>) {
      guard tokens.count <= 12 else { return nil }
      for token in tokens {
        switch token {
        case .number(let value, 4):
          signature += "Y"
          years.append(value)
        case .number(let value, 1...2):
          signature += "d"
          numbers.append(value)
        case .number(let value, 6), .number(let value, 8):
          signature += value > 999_999 ? "8" : "6"
          numbers.append(value)
        case .number: return nil
        case .space: signature += " "
        case .mark(let scalar): signature.unicodeScalars.append(scalar)
        case .word(let word):
          if let number = DateWords.month(word), month == nil {
            month = number
            signature += "M"
          } else if DateWords.ordinals.contains(word) {
            signature += "º"
          } else if DateWords.of.contains(word) {
            signature += "of"
          } else if let sign = Self.east[word] {
            signature += sign
          } else {
            return nil
          }
        }
      }
    }

    private static let east = ["년": "y", "년도": "y", "年": "y", "월": "월", "月": "월", "일": "일", "日": "일"]
  }
}
