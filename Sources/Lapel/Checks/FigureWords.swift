/// How figures are said in words: `Resources/figures.txt`, whose remarks say how it is read.
struct FigureWords: Sendable {
  enum Part: String {
    case numbers, rates, alone, changes, scales, currencies, up, down, factors, by, end, endings, particles
    case beforeCounters = "before counters"
    case counters
    case beforeFigures = "before figures"
    case beforeRates = "before rates"
  }

  private var meanings: [Part: [String: String]] = [:]

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
  }

  /// All that a part holds.
  func words(of part: Part) -> [String] { meanings[part].map { Array($0.keys) } ?? [] }

  /// What a folded word means; nil where it is none of them.
  func meaning(of word: String, _ part: Part) -> String? { meanings[part]?[word] }

  /// The same of a word of Hangul that runs on into an ending.
  func meaning(ofBeginning word: String, _ part: Part) -> String? {
    for end in word.indices.dropFirst() + [word.endIndex] {
      if let meaning = meaning(of: String(word[..<end]), part), HangulEnding.isOne(word[end...]) {
        return meaning
      }
    }
    return nil
  }
}
