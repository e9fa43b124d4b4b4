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
    case no, percent
    case behindNo = "behind no"
    case notDenying = "not denying"
    case lackBehind = "lack behind"
    case freeOf = "free of"
    case upperBounds = "upper bounds"
    case lowerBounds = "lower bounds"
    case upperBoundsBehind = "upper bounds behind"
    case lowerBoundsBehind = "lower bounds behind"
    case helping, planning, jointly, alone, leading
    case jointlyBefore = "jointly before"
    case ledToo = "led too"
    case ofOthers = "of others"
    case ofThings = "of things"
    case loneCounters = "lone counters"
    case loosePrizes = "loose prizes"
    case behindPrizes = "behind prizes"
  }

  private var meanings: [Part: [String: String]] = [:]
  private var lists: [Part: [String]] = [:]
  /// The most letters that an entry has: no more of a word need be looked at.
  private var longest = 0

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
          let word = Self.folded(word.filter { $0 != " " }, part)
          meanings[part, default: [:]][word] = meaning
          longest = max(longest, word.count)
        }
      }
    }
    scales = meanings[.scales, default: [:]].compactMapValues(Double.init)
    lists = meanings.mapValues { $0.keys.sorted() }
  }

  /// A word as it is compared with those of a text; `K` and `k`, and signs, are not the same.
  private static func folded(_ word: String, _ part: Part) -> String {
    part == .scales || part == .currencies || !word.allSatisfy(\.isLetter) ? word : FoldedLetters.of(word)
  }

  /// All words in a part.
  func words(of part: Part) -> [String] { lists[part] ?? [] }

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
    return ends(of: key).contains { end in
      let beginning = String(key[..<end])
      return meaning(of: beginning + "-", part) != nil
        || meaning(of: beginning, part) != nil && mayFollowNoun(key[end...])
    }
  }

  /// Where an entry that a word begins with can end, nearest first.
  private func ends(of word: String) -> [String.Index] {
    var (found, end) = ([String.Index](), word.startIndex)
    while end < word.endIndex, found.count < longest {
      word.formIndex(after: &end)
      found.append(end)
    }
    return found
  }

  /// Whether an ending can follow a noun of Hangul: a particle, a title, or the beginning of a verb.
  private func mayFollowNoun(_ rest: Substring) -> Bool {
    HangulEnding.isOne(rest) || words(of: .verbs).contains { rest.hasPrefix($0) }
  }

  /// The meaning of a Hangul word that continues into an ending; nil when it is not in the part.
  func meaning(ofBeginning word: String, _ part: Part) -> String? {
    for end in ends(of: word) {
      if let meaning = meaning(of: String(word[..<end]), part), HangulEnding.isOne(word[end...]) {
        return meaning
      }
    }
    return nil
  }
}
