/// The sentences of a paragraph, each ending in a full stop before a blank and a capital letter or a Korean word.
struct ProseSentences {
  let texts: [String]

  init(_ text: String) {
    var texts: [String] = []
    var sentence = ""
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      sentence.append(character)
      guard character == "." || character == "!" || character == "?", place + 2 < characters.count,
        characters[place + 1] == " ", Self.begins(characters[place + 2]), !Self.isShort(sentence)
      else { continue }
      texts.append(sentence)
      sentence = ""
    }
    texts.append(sentence)
    self.texts = texts.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  private static func begins(_ character: Character) -> Bool {
    character.isUppercase
      || character.unicodeScalars.first.map { $0.value >= 0xAC00 && $0.value <= 0xD7A3 } ?? false
  }

  /// Whether the stop ends an abbreviation and not a sentence: `e.g. Kafka`, `Ph.D. Students`.
  private static func isShort(_ sentence: String) -> Bool {
    let word = sentence.split(separator: " ").last ?? ""
    return word.utf8.count <= 4 && word.utf8.allSatisfy { $0 < 0x80 }
  }
}
