/// Tells phone numbers, which are printed as typed, from slips of the finger.
enum PhoneNumber {
  struct Doubt: Equatable {
    let message: String
    var meant: String? = nil
  }

  /// nil when nothing looks wrong.
  static func doubt(in text: String) -> Doubt? {
    let number = withoutExtension(text)
    guard number.contains(where: isDigit) else {
      return text.contains(where: \.isNumber) ? nil : Doubt(message: "\(text.quotedName) is no phone number")
    }
    if let meant = Lookalikes.digits(in: number) {
      return Doubt(message: "a letter stands among the digits", meant: meant + text.dropFirst(number.count))
    }
    for word in number.split(whereSeparator: { $0.isWhitespace || $0 == "(" }) {
      // `T.02-000-0000` and `M: 010-…` say what kind it is.
      let label = word.prefix { $0.isLetter }
      let rest = word.dropFirst(label.count)
      let body =
        label.isEmpty ? word : rest.first.map { ".:)".contains($0) } == true ? rest.dropFirst() : word
      if body.contains(where: isDigit), body.contains(where: { $0.isLetter && $0.isASCII }) {
        return Doubt(message: "a letter stands among the digits")
      }
    }
    if let mark = number.first(where: { "%=?!$^<>_{}[]@&\\\"".contains($0) }) {
      return Doubt(message: "`\(mark)` is in no phone number")
    }
    if let first = number.first, first == "-" || first == "." {
      return Doubt(message: "a phone number does not begin with `\(first)`", meant: String(text.dropFirst()))
    }
    if number.contains("--") { return Doubt(message: "two dashes stand side by side") }
    if number.filter({ $0 == "(" }).count != number.filter({ $0 == ")" }).count {
      return Doubt(message: "one of two parentheses is missing")
    }
    return wrongLength(number)
  }

  /// ITU-T E.164: at most fifteen digits. Korean mobile numbers have eleven, `010` and eight more.
  private static func wrongLength(_ number: String) -> Doubt? {
    guard number.allSatisfy({ isDigit($0) || "+-. ()".contains($0) }) else { return nil }
    let digits = number.filter(isDigit)
    if digits.count > 17 {
      return Doubt(message: "a phone number has at most 15 digits, and this has \(digits.count)")
    }
    let isAbroad = number.first == "+"
    let mobile = isAbroad && digits.hasPrefix("8210") ? "0" + digits.dropFirst(2) : isAbroad ? "" : digits
    if mobile.hasPrefix("010"), mobile.count != 11 {
      return Doubt(message: "a number that begins with `010` has 11 digits, and this has \(mobile.count)")
    }
    if isAbroad, digits.first == "0" { return Doubt(message: "after `+` stands the country, such as `+82`") }
    return nil
  }

  /// The text up to `ext. 12`, `x12`, `내선 12`.
  private static func withoutExtension(_ text: String) -> String {
    let lower = text.lowercased()
    guard lower.count == text.count else { return text }
    var end = lower.endIndex
    for word in [" ext", " x", "x1", "내선", "교환", "#", ";ext", ",ext"] {
      var index = lower.startIndex
      while index < end {
        if lower[index...].hasPrefix(word), lower[..<index].contains(where: isDigit),
          word != "x1" || lower[index...].dropFirst().allSatisfy(isDigit)
        {
          end = index
          break
        }
        index = lower.index(after: index)
      }
    }
    return String(text.prefix(lower.distance(from: lower.startIndex, to: end)))
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

/// Letters that look like digits and were typed among them.
enum Lookalikes {
  private static let digits: [Character: Character] = ["O": "0", "o": "0", "l": "1", "I": "1", "S": "5"]

  /// The text with digits in their places; nil when none stands beside a digit in a run of digits.
  static func digits(in text: String) -> String? {
    let characters = Array(text)
    var meant = characters
    var index = 0
    while index < characters.count {
      var end = index
      while end < characters.count, isDigit(characters[end]) || digits[characters[end]] != nil { end += 1 }
      if end == index {
        index += 1
        continue
      }
      let run = index..<end
      let stands = { (place: Int) in place >= 0 && place < characters.count && characters[place].isLetter }
      let letters = run.filter { !isDigit(characters[$0]) }
      if !letters.isEmpty, letters.count * 2 <= run.count, run.count > 1, !stands(index - 1), !stands(end),
        characters.filter(isDigit).count > 1
      {
        for letter in letters { meant[letter] = digits[characters[letter]] ?? characters[letter] }
      }
      index = end
    }
    return meant == characters ? nil : String(meant)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
