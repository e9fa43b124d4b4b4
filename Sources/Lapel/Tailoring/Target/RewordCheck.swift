/// Rewording changes the words of a fact, never its figures: every number in the new line must stand in the
/// old one.
enum RewordCheck {
  /// The numbers of the new text that the old ones do not have, in order.
  static func newNumbers(in text: String, beside originals: [String]) -> [String] {
    let known = Set(originals.flatMap(numbers))
    var found: [String] = []
    for number in numbers(in: text) where !known.contains(number) && !found.contains(number) {
      found.append(number)
    }
    return found
  }

  /// `1,200` and `1200` are one number, `2.70` and `2.7` too.
  private static func numbers(in text: String) -> [String] {
    let list = WordList(text)
    return list.words.filter { $0.script == .number }.map { word in
      var digits = list.text(word).filter { $0 != "," }
      if digits.contains(".") {
        while digits.last == "0" { digits.removeLast() }
        if digits.last == "." { digits.removeLast() }
      }
      return digits
    }
  }
}
