import LapelTeX

/// A text of several sentences, parted into those that say something personal and the rest.
struct PersonalSentences {
  /// Each with what it says.
  private(set) var personal: [(said: Said, matter: PersonalMatter)] = []
  /// The others as they stand; nil where none is left.
  private(set) var rest: Said?

  /// - Parameter said: a text that is not personal as a whole.
  init(_ said: Said) {
    var rest = ""
    for sentence in Self.sentences(of: said.text) {
      let text = Blanks.trimmed(sentence)
      // A long sentence tells of work, whatever it begins with.
      if text.split(separator: " ").count <= 8, let matter = PersonalMatter(text) {
        let source = SourceText(String(text), at: said.sources.first?.place ?? "")
        personal.append((Said(String(text), [source]), matter))
      } else {
        rest += sentence
      }
    }
    if personal.isEmpty {
      self.rest = said
    } else if !rest.allSatisfy(\.isWhitespace) {
      self.rest = said.saying(String(Blanks.trimmed(rest[...])))
    }
  }

  /// With their full stops and the blanks behind these; a stop within a word ends none.
  private static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    for stop in text.allBytes(of: ". ") {
      sentences.append(text[start..<stop.upperBound])
      start = stop.upperBound
    }
    return sentences + [text[start...]]
  }
}
