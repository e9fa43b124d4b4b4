/// What prose says about a person besides names and births, and a blind application does not say.
enum PersonalTell: CaseIterable {
  /// `아버지께서`, `my father`.
  case family
  /// `부산에서 자라며`, `grew up in Porto`.
  case origin
  /// `육군 병장으로 전역`, `my military service`.
  case service
  /// `김하나 교수님께`, `Professor Hale`.
  case teacher

  /// The kinds that also count in the lines of a career: working with a navy or with professors is work.
  static let ofLines: [PersonalTell] = [.family, .origin]

  /// The places in a text that say it, in bytes.
  func found(_ words: [NameWord]) -> [Range<Int>] {
    switch self {
    case .family: FamilyWords.found(words)
    case .origin: words.indices.compactMap { Self.origin(words, at: $0) }
    case .service: words.indices.compactMap { Self.service(words, at: $0) }
    case .teacher: words.indices.compactMap { Self.teacher(words, at: $0) }
    }
  }

  /// The kind in English, for messages.
  var english: String {
    switch self {
    case .family: "it speaks of family"
    case .origin: "it says where you are from"
    case .service: "it speaks of military service"
    case .teacher: "it names a teacher of yours"
    }
  }

  /// How many words may come between the place and its verb: `부산에서 나고 자라며`.
  private static let reach = 3

  private static func origin(_ words: [NameWord], at index: Int) -> Range<Int>? {
    let word = words[index]
    if word.script == .hangul {
      if MarkWords.originPlace.contains(where: word.key.hasSuffix) {
        let end = words[(index + 1)...].prefix(reach).lastIndex {
          !MarkWords.originVerbs.beginnings(of: $0.key).isEmpty
        }
        if let end { return word.range.lowerBound..<words[end].range.upperBound }
      }
      guard MarkWords.holds(MarkWords.origin, word) else { return nil }
      // `부산 출신`, including the place before it.
      let place =
        index > 0 && word.gap == .blank && words[index - 1].script == .hangul ? words[index - 1] : word
      return place.range.lowerBound..<word.range.upperBound
    }
    guard word.script == .latin,
      let phrase = MarkWords.originPhrases.first(where: { phrase in
        phrase.elementsEqual(words[index...].prefix(phrase.count).map(\.key))
      })
    else { return nil }
    // A phrase says it only with the place after it; a single word says it by itself.
    let last = index + phrase.count - 1
    guard phrase.count > 1 else { return word.range }
    guard last + 1 < words.count, words[last + 1].isCapital else { return nil }
    return word.range.lowerBound..<words[last + 1].range.upperBound
  }

  private static func service(_ words: [NameWord], at index: Int) -> Range<Int>? {
    let word = words[index]
    if word.script == .hangul { return isOfService(word) ? word.range : nil }
    guard
      let phrase = MarkWords.servicePhrases.first(where: { phrase in
        phrase.elementsEqual(words[index...].prefix(phrase.count).map(\.key))
      })
    else { return nil }
    return word.range.lowerBound..<words[index + phrase.count - 1].range.upperBound
  }

  private static func isOfService(_ word: NameWord) -> Bool {
    MarkWords.holds(MarkWords.service, word) || !MarkWords.serviceVerbs.beginnings(of: word.key).isEmpty
  }

  private static func teacher(_ words: [NameWord], at index: Int) -> Range<Int>? {
    guard index + 1 < words.count else { return nil }
    let (word, next) = (words[index], words[index + 1])
    if word.script == .hangul, next.script == .hangul, next.gap == .blank {
      let isName = (2...4).contains(word.key.count) && !MarkWords.holds(MarkWords.teacherKinds, word)
      return isName && MarkWords.holds(MarkWords.teachers, next)
        ? word.range.lowerBound..<next.range.upperBound : nil
    }
    guard word.script == .latin, word.isCapital, next.script == .latin, next.isCapital,
      next.gap == .blank || next.gap == .stop,
      !next.opensSentence, MarkWords.teachers.contains(word.key), !MarkWords.teacherKinds.contains(next.key)
    else { return nil }
    return word.range.lowerBound..<next.range.upperBound
  }
}
