import LapelTeX

/// Languages in one line: `Portuguese (native), English (fluent)`, `Swedish – limited`.
enum LanguageList {
  static func entries(of said: Said) -> [DraftEntry] {
    let parts = parts(of: said.text)
    return parts.enumerated().map { index, part in
      let (name, level) = split(part)
      var entry = DraftEntry()
      let source = parts.count == 1 ? said.sources : said.sources.map { SourceText(part, at: $0.place) }
      entry.set("name", Said(name, source))
      entry.set("level", level.map { Said($0, []) })
      return entry
    }
  }

  static func split(_ text: String) -> (name: String, level: String?) {
    // `Anglais : C2 (TOEIC 975)`: the name ends at what comes first.
    let colon = text.firstIndex { $0 == ":" || $0 == "：" }
    if let colon, text.firstIndex(of: "(").map({ colon < $0 }) ?? true {
      return (text[..<colon].trimmingMarks, text[text.index(after: colon)...].trimmingMarks)
    }
    if text.hasSuffix("）"), let open = text.firstIndex(of: "（") {
      return (text[..<open].trimmingMarks, String(text[text.index(after: open)...].dropLast()))
    }
    if text.hasSuffix(")"), let open = text.firstIndex(of: "(") {
      let name = String(Blanks.trimmed(text[..<open]))
      if !name.isEmpty { return (name, String(text[text.index(after: open)...].dropLast())) }
    }
    for separator in [" – ", " — ", " - ", " | ", "\t", ", "] {
      if let range = text.firstBytes(of: separator) {
        return (text[..<range.lowerBound].trimmingMarks, text[range.upperBound...].trimmingMarks)
      }
    }
    // `영어 중급`: a language, and how well by words alone.
    let words = text.split(separator: " ")
    if (2...4).contains(words.count), SpokenLanguages.isOne(String(words[0])),
      !words.dropFirst().contains(where: {
        SpokenLanguages.isOne(String($0)) || joints.contains(DateWords.folded($0))
      }),
      words[0].unicodeScalars.allSatisfy(\.isEastAsian) || isLevel(words[1])
    {
      return (String(words[0]), words.dropFirst().joined(separator: " "))
    }
    return (text.trimmingMarks, nil)
  }

  private static let joints: Set<String> = ["and", "und", "et", "y", "e", "en"]

  private static func isLevel(_ word: Substring) -> Bool {
    let folded = DateWords.folded(word)
    return levels.contains(folded)
      || folded.utf8.count == 2 && "abc".contains(folded.first ?? " ")
        && folded.last?.isNumber == true
  }

  private static let levels: Set<String> = [
    "native", "fluent", "basic", "intermediate", "advanced", "conversational", "moedertaal", "vloeiend",
    "goed",
    "redelijk", "matig", "muttersprache", "fliessend", "fließend", "gut", "grundkenntnisse", "langue",
    "courant",
    "intermediaire", "scolaire", "notions", "bilingue", "lengua", "nativo", "fluido", "fluente", "basico",
    "medio",
    "alto", "madrelingua", "buono", "scolastico", "ottimo",
  ]

  /// What commas, semicolons and full stops part, each language with what is said of it: a part that names none goes on with the
  /// one before it.
  private static func parts(of text: String) -> [String] {
    var sentences = [text]
    for mark in ["; ", ". ", " · ", " / "] {
      sentences = sentences.flatMap { sentence in
        let sides = sentence.splitBytes(by: mark).map { String(Blanks.trimmed($0)) }.filter { !$0.isEmpty }
        return sides.count > 1 && sides.allSatisfy(SpokenLanguages.isOne) ? sides : [sentence]
      }
    }
    if sentences.count > 1, let last = sentences.last, last.hasSuffix(".") {
      sentences[sentences.count - 1] = String(last.dropLast())
    }
    return sentences.flatMap { sentence in
      let commas = KeywordList.parts(of: sentence)
      // `French, good; Latin, reading`: semicolons have parted the languages.
      if sentences.count > 1, commas.count(where: SpokenLanguages.isOne) == 1 { return [sentence] }
      var parts: [String] = []
      for part in KeywordList.parts(of: sentence) {
        if let last = parts.last, SpokenLanguages.isOne(last), !SpokenLanguages.isOne(part),
          last.contains(" "),
          part.first?.isLowercase == true
        {
          parts[parts.count - 1] = "\(last), \(part)"
        } else {
          parts.append(part)
        }
      }
      return parts
    }
  }
}
