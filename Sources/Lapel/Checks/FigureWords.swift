/// The words by which figures are expressed: `Resources/figures.txt`, whose comments say how it is read.
struct FigureWords: Sendable {
  enum Part: String {
    case numbers, rates, alone, changes, scales, currencies, up, down, factors, by, end, endings, particles
    case beforeCounters = "before counters"
    case counters
    case beforeFigures = "before figures"
    case beforeRates = "before rates"
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
