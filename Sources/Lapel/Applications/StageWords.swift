/// How people type stages, results and outcomes: `Resources/stages.txt`, whose comments say how it is read.
struct StageWords: Sendable {
  /// The names of stages in the order in which they follow one another; `interview-#` stands for every number.
  private(set) var stages: [String] = []
  private(set) var results: [String] = []
  private(set) var outcomes: [String] = []
  /// Every way to type a result, as in the file.
  private(set) var typedResults: [String] = []
  /// The first name of each result in Hangul.
  private(set) var hangulResults: [String] = []
  /// The names by typed word, for each part.
  private var byWord: [String: [String: String]] = [:]
  /// Endings of Korean words that are results, with the result.
  private var hangulEnds: [(typed: String, name: String)] = []

  enum Part: String {
    case stages, results, together, outcomes, numbers
  }

  static let builtIn = StageWords(TypedWords.text(of: "stages.txt"))

  init(_ text: String) {
    var part: Part?
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "[") {
        part = Part(rawValue: String(Substring(line.dropFirst().dropLast())))
      } else if let part, let sign = line.firstIndex(of: UInt8(ascii: "=")) {
        let name = Self.trimmed(line[..<sign])
        let typed = line[line.index(after: sign)...].split(separator: UInt8(ascii: ",")).map(Self.trimmed)
        add(name, [name] + typed, to: part)
      }
    }
    hangulEnds = (byWord[Part.results.rawValue] ?? [:]).filter { $0.key.first?.isHangul == true }.map {
      ($0.key, $0.value)
    }
  }

  private mutating func add(_ name: String, _ words: [String], to part: Part) {
    switch part {
    case .stages: stages.append(name)
    case .results:
      results.append(name)
      typedResults += words
      if let own = words.first(where: { $0.first?.isHangul == true }) { hangulResults.append(own) }
    case .outcomes: outcomes.append(name)
    case .together, .numbers: break
    }
    for word in words { byWord[part.rawValue, default: [:]][Self.compact(word)] = name }
  }

  /// The name that a word means; nil for a word that no line has.
  func name(_ word: some StringProtocol, _ part: Part) -> String? {
    byWord[part.rawValue]?[Self.compact(word)]
  }

  /// The stage that words mean, with its number; nil for one of the person's own.
  func stage(_ words: [Substring]) -> String? {
    let text = words.joined(separator: " ")
    if let name = name(text, .stages), !name.contains("#") { return name }
    var number: String?
    let marked = words.map { word -> String in
      if number == nil, let written = self.name(word, .numbers) {
        number = written
        return "#"
      }
      return String(word)
    }
    if let number, let name = name(marked.joined(separator: " "), .stages) {
      return Self.numbered(name, number)
    }
    // A number inside a word: `1차`, `interview-2`.
    let digits = text.drop { !$0.isASCIIDigit }.prefix { $0.isASCIIDigit }
    guard !digits.isEmpty, digits.count <= 2, !text[digits.endIndex...].contains(where: \.isASCIIDigit) else {
      return nil
    }
    let shape = text[..<digits.startIndex] + "#" + text[digits.endIndex...]
    return name(shape, .stages).map { Self.numbered($0, String(Int(digits) ?? 0)) }
  }

  private static func numbered(_ name: String, _ number: String) -> String {
    name.split(separator: "#", omittingEmptySubsequences: false).joined(separator: number)
  }

  /// The result that a word ends in without a blank, as Korean writes it (`서류합격`), and where it begins; nil when there is none.
  func resultAtEnd(of word: Substring) -> (name: String, start: Substring.Index)? {
    var best: (name: String, start: Substring.Index)?
    for (typed, name) in hangulEnds {
      guard let rest = SimpleText.word(word, without: typed), !rest.isEmpty else { continue }
      if best.map({ rest.endIndex < $0.start }) ?? true { best = (name, rest.endIndex) }
    }
    return best
  }

  /// The place of a stage among those that follow one another; the person's own come last.
  func rank(of stage: String) -> (Int, Int) {
    if let place = stages.firstIndex(of: stage) { return (place, 0) }
    let parts = stage.split(separator: "-")
    if parts.count == 2, let number = Int(parts[1]), let place = stages.firstIndex(of: "\(parts[0])-#") {
      return (place, number)
    }
    return (stages.count, 0)
  }

  /// The form in which words are compared.
  private static func compact(_ text: some StringProtocol) -> String {
    guard SimpleText.holds(text) else {
      return String(text.filter { !$0.isWhitespace && $0 != "-" && $0 != "_" && $0 != ":" && $0 != "：" })
        .lowercased()
    }
    var bytes: [UInt8] = []
    for byte in text.utf8
    where !SimpleText.isBlank(byte) && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_")
      && byte != UInt8(ascii: ":")
    {
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    var text = text.drop(while: SimpleText.isBlank)
    while let last = text.last, SimpleText.isBlank(last) { text.removeLast() }
    return String(Substring(text))
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  var isHangul: Bool { unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false }
}
