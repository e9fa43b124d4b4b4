/// The words by which figures are expressed: `Resources/figures.txt`, whose comments say how it is read.
struct FigureWords: Sendable {
  enum Part: String {
    case numbers, rates, changes, scales, currencies, up, down, factors, times, by, end, endings, particles
    case loneRates = "lone rates"
    case nativeTens = "native tens"
    case nativeOnes = "native ones"
    case sinoDigits = "sino digits"
    case beforeCounters = "before counters"
    case counters
    case sinoCounters = "sino counters"
    case gluedCounters = "glued counters"
    case beforeHalf = "before half"
    case beforeFigures = "before figures"
    case beforeRates = "before rates"
    case ordinals, prizes, points, verbs
    case beforeOrdinals = "before ordinals"
    case behindOrdinals = "behind ordinals"
    case no
    case freeOf = "free of"
    case upperBounds = "upper bounds"
    case lowerBounds = "lower bounds"
    case upperBoundsBehind = "upper bounds behind"
    case lowerBoundsBehind = "lower bounds behind"
    case helping, planning, jointly, alone, leading
    case ledToo = "led too"
  }

  private var meanings: [Part: [String: String]] = [:]

  /// The factors of the words that multiply.
  private(set) var scales: [String: Double] = [:]

  static let builtIn = FigureWords(TypedWords.lines(of: "figures.txt"))

  init(_ lines: [Substring]) {
    var part: Part?
    for line in lines {
      if line.first == "[" {
        part = Part(rawValue: String(line.dropFirst().dropLast()))
      } else if let part, let sign = line.firstIndex(of: "=") {
        let meaning = line[..<sign].filter { $0 != " " }
        for word in line[line.index(after: sign)...].split(separator: ",") {
          meanings[part, default: [:]][word.filter { $0 != " " }] = meaning
        }
      }
    }
    scales = meanings[.scales, default: [:]].compactMapValues(Double.init)
  }

  /// All words in a part.
  func words(of part: Part) -> [String] { meanings[part].map { Array($0.keys) } ?? [] }

  /// The meaning of a folded word; nil when it is not in the part.
  func meaning(of word: String, _ part: Part) -> String? { meanings[part]?[word] }

  /// Whether a word, or with the ones behind it a phrase, is in a part; of Hangul a word with what may follow a noun, and
  /// one that begins like an entry with a hyphen.
  func holds(_ words: [NameWord], _ at: Int, _ part: Part) -> Bool {
    guard words[at].script == .hangul else {
      var phrase = ""
      return words[at...].prefix(4).contains { word in
        phrase += word.key
        return meaning(of: phrase, part) != nil
      }
    }
    let key = words[at].key
    return key.indices.dropFirst().contains { meaning(of: "\(key[..<$0])-", part) != nil }
      || meaning(of: "\(key)-", part) != nil
      || (key.indices.dropFirst() + [key.endIndex]).contains { end in
        meaning(of: String(key[..<end]), part) != nil && mayFollowNoun(key[end...])
      }
  }

  /// Whether an ending can follow a noun of Hangul: a particle, a title, or the beginning of a verb.
  private func mayFollowNoun(_ rest: Substring) -> Bool {
    HangulEnding.isOne(rest) || words(of: .verbs).contains { rest.hasPrefix($0) }
  }

  /// The meaning of a Hangul word that continues into an ending; nil when it is not in the part.
  func meaning(ofBeginning word: String, _ part: Part) -> String? {
    for end in word.indices.dropFirst() + [word.endIndex] {
      if let meaning = meaning(of: String(word[..<end]), part), HangulEnding.isOne(word[end...]) {
        return meaning
      }
    }
    return nil
  }
}
