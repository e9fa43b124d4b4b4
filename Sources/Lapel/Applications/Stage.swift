/// A stage of an application and its result, read from what a person typed: `documents passed 2023-09-20`, `서류 합격`,
/// `최탈`.
public struct Stage: Hashable, Sendable {
  /// The name in the program's table, `documents` or `interview-2`; a stage of the person's own keeps its words.
  public let name: String
  /// The result, as far as the text says it.
  public let result: StageResult
  /// The date; nil when none is written.
  public let date: PartialDate?
  /// The text as typed, without its date.
  public let text: String
  /// Whether the name is in the table.
  let isKnown: Bool
  /// Where the name and the date are in what was typed, in UTF-8 bytes.
  let nameRange: Range<Int>
  let dateRange: Range<Int>?

  /// The reason why a text is not a stage.
  enum Mistake: Error {
    /// It does not end in a result.
    case noResult(Range<Int>)
    case resultAlone
    case badDate(PartialDate.Mistake, Range<Int>)
  }

  /// Reads a stage; nil when the text is not a stage with a result.
  public init?(_ written: String) {
    guard let stage = try? Stage(reading: written) else { return nil }
    self = stage
  }

  init(reading written: String, _ words: StageWords = .builtIn) throws(Mistake) {
    var parts = SimpleText.words(of: written)
    func place(_ parts: some Collection<Substring>) -> Range<Int>? {
      guard let first = parts.first else { return nil }
      let end = parts.reduce(first.endIndex) { max($0, $1.endIndex) }
      return written.utf8.distance(
        from: written.startIndex, to: first.startIndex)..<written.utf8.distance(
          from: written.startIndex, to: end)
    }
    (date, dateRange) = try Self.takeDate(from: &parts, place)
    guard let all = place(parts) else { throw .resultAlone }
    text = parts.joined(separator: " ")

    if let both = words.name(text, .together)?.split(separator: " "), both.count == 2,
      let result = StageResult(rawValue: String(both[1]))
    {
      (name, self.result, isKnown, nameRange) = (String(both[0]), result, true, all)
      return
    }
    guard let (result, rest) = Self.takeResult(from: parts, words) else {
      throw .noResult(place(parts.suffix(1)) ?? all)
    }
    guard let range = place(rest) else { throw .resultAlone }
    self.result = result
    nameRange = range
    let known = Self.forms(of: rest).lazy.compactMap { words.stage($0) }.first
    isKnown = known != nil
    name = known ?? rest.joined(separator: " ")
  }

  /// Splits off the result at the end.
  private static func takeResult(
    from parts: [Substring], _ words: StageWords
  ) -> (StageResult, rest: [Substring])? {
    for count in [3, 2, 1] where count <= parts.count {
      if let name = words.name(parts.suffix(count).joined(separator: " "), .results),
        let result = StageResult(rawValue: name)
      {
        return (result, Array(parts.dropLast(count)))
      }
    }
    guard let last = parts.last, let (name, start) = words.resultAtEnd(of: last),
      let result = StageResult(rawValue: name)
    else { return nil }
    return (result, parts.dropLast() + [last[..<start]])
  }

  /// The name as typed, then without the endings that a sentence adds: `서류에서`, `코딩 테스트 전형`.
  private static func forms(of words: [Substring]) -> [[Substring]] {
    guard let last = words.last else { return [] }
    let endings = ["에서", "에서는", "전형", "단계", "결과", "은", "는", "도"]
    let shorter = endings.compactMap { ending -> [Substring]? in
      guard let rest = SimpleText.word(last, without: ending) else { return nil }
      return words.dropLast() + (rest.isEmpty ? [] : [rest])
    }
    return [words] + shorter.filter { !$0.isEmpty }
  }

  /// Takes the date out, at the end or at the beginning, with or without brackets.
  private static func takeDate(
    from parts: inout [Substring], _ place: ([Substring]) -> Range<Int>?
  ) throws(Mistake) -> (PartialDate?, Range<Int>?) {
    func looksLikeDate(_ word: Substring) -> Bool {
      let parts = word.utf8.split {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
      }
      return parts.first?.count == 4 && parts.allSatisfy { $0.allSatisfy(SimpleText.isDigit) }
    }
    func bare(_ word: Substring) -> Substring {
      var word = word
      if word.utf8.first == UInt8(ascii: "(") { word.removeFirst() }
      while let last = word.utf8.last,
        last == UInt8(ascii: ")") || last == UInt8(ascii: ",") || last == UInt8(ascii: ".")
      {
        word.removeLast()
      }
      return word
    }
    // `합격(2024-01-05)`: the brackets are glued to the result.
    if let last = parts.last, last.utf8.last == UInt8(ascii: ")"), let open = last.lastIndex(of: "("),
      open > last.startIndex,
      looksLikeDate(bare(last[open...]))
    {
      parts[parts.count - 1] = last[..<open]
      parts.append(last[open...])
    }
    guard parts.count > 1 else { return (nil, nil) }
    for count in [3, 2] where parts.count > count {
      let words = Array(parts.suffix(count))
      guard let numeric = Self.numeric(words), let range = place(words) else { continue }
      switch PartialDate.read(numeric) {
      case .failure(let mistake): throw .badDate(mistake, range)
      case .success(let date):
        parts.removeLast(count)
        return (date, range)
      }
    }
    for atEnd in [true, false] {
      let word = bare(atEnd ? parts[parts.count - 1] : parts[0])
      guard looksLikeDate(word), let range = place([word]) else { continue }
      switch PartialDate.read(String(word)) {
      case .failure(let mistake): throw .badDate(mistake, range)
      case .success(let date):
        parts.remove(at: atEnd ? parts.count - 1 : 0)
        if atEnd, parts.count > 2, let last = parts.last,
          ["on", "at", "am", "le", "el", "–", "-"].contains(last)
        {
          parts.removeLast()
        }
        return (date, range)
      }
    }
    return (nil, nil)
  }
}

extension Stage {
  /// `2023-09-20` for `2023년 9월 20일`; nil for other words.
  fileprivate static func numeric(_ words: [Substring]) -> String? {
    var numbers: [String] = []
    for (word, unit) in zip(words, ["년", "월", "일"]) {
      let digits = word.dropLast(1)
      guard word.hasSuffix(unit), (1...4).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else {
        return nil
      }
      numbers.append(digits.count == 1 ? "0\(digits)" : String(digits))
    }
    return numbers.first?.count == 4 ? numbers.joined(separator: "-") : nil
  }
}

/// The result of a stage.
public enum StageResult: String, Sendable, Hashable, CaseIterable {
  case passed, failed, waiting
  case noAnswer = "no-answer"
  case withdrew, unknown
}

extension Stage {
  /// Names of stages in the order in which the stages follow one another; the person's own come last, as written.
  public static func inOrder(_ names: some Sequence<String>) -> [String] {
    let ranked = names.enumerated().map { (rank: StageWords.builtIn.rank(of: $1), place: $0, name: $1) }
    return ranked.sorted { ($0.rank.0, $0.rank.1, $0.place) < ($1.rank.0, $1.rank.1, $1.place) }.map(\.name)
  }
}

extension Application {
  /// The stages that can be read, in the order written.
  public var readStages: [Stage] { stages.compactMap { Stage($0.text) } }

  /// Whether the last stage failed; each stage counts with its last result, in the order in which stages follow one another.
  public var hasFailed: Bool {
    var last: [String: StageResult] = [:]
    let stages = readStages
    for stage in stages { last[stage.name] = stage.result }
    var seen: Set<String> = []
    let names = stages.map(\.name).filter { seen.insert($0).inserted }
    return Stage.inOrder(names).last.flatMap { last[$0] } == .failed
  }

  /// `accepted`, `rejected`, `withdrew`, `waiting`, `unknown`; nil for a word of the person's own, or none.
  public var knownOutcome: String? { outcome.flatMap { StageWords.builtIn.name($0.text, .outcomes) } }
}
