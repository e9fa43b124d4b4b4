/// A number that a text says in words: `twelve`, `twenty-five`, `two hundred`, 스물다섯 명, 삼백 건.
struct SpokenNumber: Hashable {
  /// The words without what is counted.
  let text: String
  let value: Double
  /// The range in bytes of its words.
  let place: Range<Int>
  /// Whether a word follows that makes it a factor: `three times`, 두 배.
  let isFactor: Bool

  /// The numbers in a text, in order.
  static func all(in words: [NameWord]) -> [SpokenNumber] {
    var found: [SpokenNumber] = []
    var at = 0
    while at < words.count {
      let next: (number: SpokenNumber, end: Int)? =
        switch words[at].script {
        case .latin: latin(words, at)
        case .hangul: hangul(words, at).map { ($0, at + 1) }
        case .digits, .other: nil
        }
      if let next { found.append(next.number) }
      at = next?.end ?? at + 1
    }
    return found
  }

  /// A text with its numbers in digits, but for factors, so that figures are compared in one way.
  static func inDigits(_ text: String) -> String {
    let numbers = all(in: NameWord.all(in: text)).filter { !$0.isFactor }
    if numbers.isEmpty { return text }
    let bytes = Array(text.utf8)
    var (output, at) = ([UInt8](), 0)
    for number in numbers {
      output += bytes[at..<number.place.lowerBound] + String(Int(number.value)).utf8
      at = number.place.upperBound
    }
    return String(decoding: output + bytes[at...], as: UTF8.self)
  }

  // MARK: - Latin letters

  private static func latin(_ words: [NameWord], _ at: Int) -> (number: SpokenNumber, end: Int)? {
    // The `dozen` of `3 dozen` belongs to the figure.
    if at > 0, words[at - 1].script == .digits, FigureAmount.factor(of: words[at].key) != nil { return nil }
    // `Twelve Oaks` is a name.
    guard !words[at].isCapital || words[at].opensSentence, var (part, end) = below100(words, at) else {
      return nil
    }
    var sum = 0.0
    while let factor = scale(words, end), sum + part * factor < 1e15 {
      end += 1
      if factor < 1_000 {
        part *= factor
      } else {
        sum += part * factor
        part = 0
      }
      let isJoined = end < words.count && words[end].key == "and"
      if factor > 12, let (rest, last) = below100(words, isJoined ? end + 1 : end), words[end].gap == .blank {
        part += rest
        end = last
      }
    }
    // The `one` of `one of them` is no figure.
    if sum + part < 2 { return nil }
    let isFactor = end < words.count && FigureWords.builtIn.meaning(of: words[end].key, .times) != nil
    return (SpokenNumber(text(words[at..<end]), sum + part, words[at..<end], isFactor: isFactor), end)
  }

  /// `twelve`, `twenty`, `twenty-five`, with the place behind it.
  private static func below100(_ words: [NameWord], _ at: Int) -> (Double, Int)? {
    guard at < words.count, words[at].script == .latin, let value = number(words, at) else { return nil }
    guard value >= 20, at + 1 < words.count, [.mark, .blank].contains(words[at + 1].gap),
      let ones = number(words, at + 1), ones < 10
    else { return (value, at + 1) }
    return (value + ones, at + 2)
  }

  /// The factor of a word such as `hundred`; letters alone, as in `4 k`, are none.
  private static func scale(_ words: [NameWord], _ at: Int) -> Double? {
    guard at < words.count, words[at].script == .latin, [.mark, .blank].contains(words[at].gap),
      words[at].key.count > 2
    else { return nil }
    return FigureAmount.factor(of: words[at].key)
  }

  private static func number(_ words: [NameWord], _ at: Int) -> Double? {
    FigureWords.builtIn.meaning(of: words[at].key, .numbers).flatMap(Double.init)
  }

  private static func text(_ words: ArraySlice<NameWord>) -> String {
    words.map(\.key).joined(separator: " ")
  }

  private init(_ text: String, _ value: Double, _ words: ArraySlice<NameWord>, isFactor: Bool) {
    self.text = text
    self.value = value
    self.isFactor = isFactor
    place = words[words.startIndex].range.lowerBound..<words[words.endIndex - 1].range.upperBound
  }

  // MARK: - Hangul

  private static func hangul(_ words: [NameWord], _ at: Int) -> SpokenNumber? {
    let word = words[at]
    // The 천 of `3천` belongs to the figure.
    let isOfFigure = at > 0 && words[at - 1].script == .digits && word.gap == .none
    guard word.key.utf8.count == word.range.count, !isOfFigure else { return nil }
    if let (value, length) = native(word.key) { return number(words, at, value, length, isSino: false) }
    if let (value, length) = sino(word.key) { return number(words, at, value, length, isSino: true) }
    return nil
  }

  /// The number if what follows it is counted, or can follow a noun.
  private static func number(
    _ words: [NameWord], _ at: Int, _ value: Double, _ length: Int, isSino: Bool
  ) -> SpokenNumber? {
    let known = FigureWords.builtIn
    let spoken = String(words[at].key.prefix(length))
    let rest = String(words[at].key.dropFirst(length))
    let next = at + 1 < words.count && words[at + 1].gap == .blank ? words[at + 1].key : ""
    let counted = rest.isEmpty ? next : rest
    // 만석, 천장 and 열대 are other words.
    let counters: FigureWords.Part =
      switch (isSino, rest.isEmpty) {
      case (true, false) where length == 1: .loneCounters
      case (true, _): .sinoCounters
      case (false, false) where value < 5 || length == 1: .gluedCounters
      case (false, _): .counters
      }
    let isCounted = known.meaning(ofBeginning: counted, counters) != nil
    let needsCounter =
      isSino || !rest.isEmpty || known.meaning(of: spoken, .beforeCounters) != nil || value < 2
    guard isCounted || !needsCounter else { return nil }
    if value == 1 { return nil }
    let start = words[at].range.lowerBound
    let isFactor = known.words(of: .times).contains {
      counted.hasPrefix($0) && HangulEnding.isOne(counted.dropFirst($0.count))
    }
    return SpokenNumber(
      text: spoken, value: value, place: start..<(start + spoken.utf8.count), isFactor: isFactor)
  }

  private init(text: String, value: Double, place: Range<Int>, isFactor: Bool) {
    (self.text, self.value, self.place, self.isFactor) = (text, value, place, isFactor)
  }

  /// 스물다섯: tens, ones or both; with the number of its syllables.
  private static func native(_ key: String) -> (Double, Int)? {
    let tens = longest(key[...], .nativeTens)
    let ones = longest(key.dropFirst(tens?.length ?? 0), .nativeOnes)
    guard tens != nil || ones != nil else { return nil }
    return ((tens?.value ?? 0) + (ones?.value ?? 0), (tens?.length ?? 0) + (ones?.length ?? 0))
  }

  private static func longest(_ text: Substring, _ part: FigureWords.Part) -> (value: Double, length: Int)? {
    for length in [2, 1] where text.count >= length {
      let meaning = FigureWords.builtIn.meaning(of: String(text.prefix(length)), part)
      if let value = meaning.flatMap(Double.init) { return (value, length) }
    }
    return nil
  }

  /// 삼백이십: digits and powers of ten, of which it has at least one.
  private static func sino(_ key: String) -> (Double, Int)? {
    var (sum, part, digit, length, hasPower) = (0.0, 0.0, 0.0, 0, false)
    for letter in key.prefix(12) {
      if let value = FigureWords.builtIn.meaning(of: String(letter), .sinoDigits).flatMap(Double.init) {
        guard digit == 0 else { break }
        digit = value
      } else if let power = FigureAmount.factor(of: String(letter)), letter.utf8.count == 3 {
        hasPower = true
        if power < 10_000 {
          part += max(digit, 1) * power
        } else {
          sum += max(part + digit, 1) * power
          part = 0
        }
        digit = 0
      } else {
        break
      }
      length += 1
    }
    return hasPower ? (sum + part + digit, length) : nil
  }
}

/// A word that says how many times as much something became: `halved`, `by half`, 절반, `three times`, 3배.
struct SpokenFactor: Hashable {
  let text: String
  let value: Double
  /// The range in bytes of the text.
  let place: Range<Int>

  /// The factors in a text, in order of their kinds.
  static func all(in words: [NameWord], _ bytes: [UInt8]) -> [SpokenFactor] {
    let numbers = SpokenNumber.all(in: words).filter(\.isFactor).map {
      SpokenFactor(text: $0.text, value: $0.value, place: $0.place)
    }
    return numbers + words.indices.compactMap { word(words, $0, bytes) }
  }

  private static func word(_ words: [NameWord], _ at: Int, _ bytes: [UInt8]) -> SpokenFactor? {
    let known = FigureWords.builtIn
    let word = words[at]
    func factor(_ value: Double, to end: Int) -> SpokenFactor {
      let place = word.range.lowerBound..<end
      return SpokenFactor(text: String(decoding: bytes[place], as: UTF8.self), value: value, place: place)
    }
    switch word.script {
    case .latin:
      if let value = known.meaning(of: word.key, .factors).flatMap(Double.init) {
        return SpokenFactor(text: word.key, value: value, place: word.range)
      }
      let isHalf =
        word.key == "half" && at > 0 && known.meaning(of: words[at - 1].key, .beforeHalf) != nil
        && !(at + 1 < words.count && words[at + 1].gap == .mark)
      return isHalf ? factor(0.5, to: word.range.upperBound) : nil
    case .hangul:
      let meanings = known.words(of: .factors).filter { word.key.hasPrefix($0) }
      guard let value = meanings.first.flatMap({ known.meaning(of: $0, .factors) }).flatMap(Double.init)
      else {
        return nil
      }
      return factor(value, to: word.range.upperBound)
    case .digits:
      guard at + 1 < words.count, words[at + 1].gap == .none || words[at + 1].gap == .blank,
        known.words(of: .times).contains(where: { times in
          words[at + 1].script == .hangul
            ? words[at + 1].key.hasPrefix(times)
              && HangulEnding.isOne(words[at + 1].key.dropFirst(times.count))
            : words[at + 1].key == times
        })
      else { return nil }
      // `2.5 times`.
      let isDecimal = at > 0 && words[at].gap == .stop && words[at - 1].script == .digits
      let start = isDecimal ? words[at - 1].range.lowerBound : word.range.lowerBound
      let text = String(decoding: bytes[start..<word.range.upperBound], as: UTF8.self)
      return Double(text).map {
        SpokenFactor(
          text: String(decoding: bytes[start..<words[at + 1].range.upperBound], as: UTF8.self), value: $0,
          place: start..<words[at + 1].range.upperBound)
      }
    case .other: return nil
    }
  }
}
