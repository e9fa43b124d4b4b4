/// Whether a text looks like where somebody lives.
enum PostalAddress {
  static func isLike(_ text: String) -> Bool {
    if LooseWords.isPlace(text) || isPostal(text) || isDistricts(text) { return true }
    guard text.count < 80, text.contains(","), !text.contains(":"),
      !text.contains(where: { "%€$£".contains($0) }),
      !LooseWords.isRole(text), !text.hasSuffix(".")
    else { return false }
    // A house or a code of the post is a word of few figures; a part with a date says when.
    return text.split(separator: ",").contains { part in
      LooseDates.take(from: String(part)) == nil
        && part.split(separator: " ").contains { word in
          let figures = word.count { $0.isNumber }
          return (1...6).contains(figures) && word.count <= figures + 3
            && word.first.map { !"+-".contains($0) } == true
        }
    }
  }

  /// `강원특별자치도 춘천시 소양로 55`, `島根県松江市青葉町3-14`: districts one inside the other.
  private static func isDistricts(_ text: String) -> Bool {
    guard text.utf8.count <= 300, text.unicodeScalars.contains(where: \.isEastAsian) else {
      return false
    }
    if text.contains(where: { "都道府県".contains($0) }), text.contains(where: { "市区町村郡".contains($0) }) {
      return true
    }
    let words = text.split { $0.isWhitespace || ",()".contains($0) }
    // An address begins with its widest district, or with the code of the post.
    guard words.count <= 10, words.prefix(2).contains(where: { word in wide.contains { word.hasSuffix($0) } })
    else { return false }
    return words.count { word in
      word.count >= 2 && districts.contains { word.hasSuffix($0) } && !LooseWords.isRole(String(word))
    } >= 2
  }

  private static let wide = WordLists.words("wide districts")
  private static let districts = WordLists.words("districts")

  /// `Somerville MA 02143`, `69221 Dossenheim`, `Rosenweg 10`: words and a code of the post, or the number of a house.
  private static func isPostal(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...6).contains(words.count), let first = words.first, let last = words.last else { return false }
    func isCode(_ word: Substring) -> Bool {
      (4...6).contains(word.count) && word.allSatisfy(\.isNumber) && DateReading.date(word) == nil
    }
    func isHouse(_ word: Substring) -> Bool {
      (1...3).contains(word.prefix(while: \.isNumber).count) && word.count <= 5
        && word.allSatisfy { $0.isNumber || $0.isLetter || $0 == "-" }
    }
    return
      (isCode(last) || isCode(first) && words.count <= 4
      || isHouse(last) && words.count <= 4 && first.first?.isUppercase == true && !LooseWords.isRole(text))
      && words.count(where: { $0.contains(where: \.isNumber) }) == 1
  }
}
