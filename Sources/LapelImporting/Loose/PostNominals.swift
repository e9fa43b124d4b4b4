import LapelTeX

/// The letters behind a name: `Marian Oakhollow RN, BSc (Hons)`.
enum PostNominals {
  /// The name alone and the letters as written; nil where no letters follow a name.
  static func parted(_ text: String) -> (name: String, letters: String)? {
    guard text.utf8.count <= 120 else { return nil }
    let parts = text.split(separator: ",").map { String(Blanks.trimmed($0)) }
    guard let head = parts.first, parts.dropFirst().allSatisfy({ areLetters($0, behind: head) }) else {
      return nil
    }
    var name = head.split(separator: " ").map(String.init)
    var letters: [String] = []
    // `Min Su KIM, PhD`: of words in capitals that no comma parts from the name, only known letters are letters.
    while name.count > 2, let last = name.last, isKnown(last) || isRemark(last) {
      letters.insert(name.removeLast(), at: 0)
    }
    let all = (letters.isEmpty ? [] : [letters.joined(separator: " ")]) + parts.dropFirst()
    guard !all.isEmpty, name.count > 1 else { return nil }
    return (name.joined(separator: " "), all.joined(separator: ", "))
  }

  /// Whether a text is such letters and nothing else: `, RN, BSN` in a weight of its own.
  static func areLetters(_ text: String) -> Bool {
    let parts = text.split(separator: ",").map { String(Blanks.trimmed($0)) }.filter { !$0.isEmpty }
    return !parts.isEmpty
      && parts.allSatisfy {
        $0.split(separator: " ").allSatisfy { isKnown(String($0)) || isRemark(String($0)) }
      }
  }

  private static func areLetters(_ part: String, behind head: String) -> Bool {
    let words = part.split(separator: " ").map(String.init)
    return (1...4).contains(words.count) && !isRemark(words[0])
      && words.allSatisfy { isKnown($0) || isRemark($0) || isShort($0, behind: head) }
  }

  /// `(Hons)`: what belongs to the letters before it.
  private static func isRemark(_ word: String) -> Bool {
    word.hasPrefix("(") && word.hasSuffix(")") && word.utf8.count <= 8
  }

  private static func isKnown(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    // `Ma` is a name, and `MA` is none; `Esq.` has one capital.
    guard letters.utf8.count <= 8, letters.first?.isUppercase == true,
      letters.count(where: \.isUppercase) > 1 || letters.utf8.count > 2
    else { return false }
    return known.contains(letters.lowercased())
  }

  /// Two to five letters, capitals most of them, behind a name that is not in capitals itself.
  private static func isShort(_ word: String, behind head: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return (2...5).contains(letters.utf8.count) && word.utf8.allSatisfy { $0 < 0x80 } && !word.hasNumber
      && letters.count(where: \.isUppercase) > 1 && letters.count { $0.isLowercase } < 3
      && head.contains(where: \.isLowercase)
  }

  private static let known = WordLists.set("letters behind a name")
}
