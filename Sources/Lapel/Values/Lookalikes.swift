/// Letters that look like digits and are typed among them.
enum Lookalikes {
  private static let digits: [Character: Character] = ["O": "0", "o": "0", "l": "1", "I": "1", "S": "5"]

  /// The text with such letters replaced by digits; nil when none is next to a digit in a run of digits.
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

  static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
