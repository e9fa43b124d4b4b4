import LapelTeX

/// What a text says of somebody beside their work. It belongs on no page that is sent unasked.
enum PersonalMatter: String {
  case birth
  /// Parents, a spouse, children.
  case family
  /// Age, sex, marriage, health, faith, nationality.
  case state
  /// Numbers that an office gave somebody.
  case papers
  /// Pay, notice, and why a post was left.
  case terms

  /// What one of the parts of a short text begins with; nil for any other text.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 400, text.utf8.count <= 140 || text.count <= 140 else { return nil }
    let parts = Substring(text).unicodeScalars.split(whereSeparator: Self.isSeparator).prefix(8).map(
      Substring.init)
    // `1990년생 (만 35세)`: what stands before a parenthesis may say it too.
    let before = parts.lazy.compactMap { part in
      part.utf8.firstIndex(of: UInt8(ascii: "(")).flatMap { part.hasNumber ? part[..<$0] : nil }
    }
    let found =
      parts.lazy.compactMap { Self.matter(of: $0) }.first ?? before.compactMap { Self.matter(of: $0) }.first
    guard let found else { return nil }
    // `Married life in Seoul flats: a study of 200 couples` is work: too many words beside.
    guard parts.count > 1 || text.split(separator: " ").count <= 12 else { return nil }
    self = found
  }

  /// Whether a text is the label of it in a form and no more: `신장/체중`, `Marital status`.
  static func isLabel(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 60, !text.hasNumber else { return false }
    return text.split { "/·,\u{318D}".contains($0) }.allSatisfy { part in
      labels.contains(DateWords.folded(part).filter { $0.isLetter })
    }
  }

  private static let labels = Set(
    (firmPhrases + loosePhrases + phrases("personal beginnings")).filter { $0.1 != .terms && $0.1 != .family }
      .map { $0.0.filter { $0.isLetter } }
  ).subtracting(WordLists.set("personal values"))

  /// Whether it is said of a post, and printed beside none.
  var isOfPost: Bool { self == .terms || self == .papers }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "|", "·", "，", "、": true
    default: false
    }
  }

  /// Whether a part may be one, by the letters of ASCII that it begins with; any other letters are looked into.
  private static func mayBe(_ part: Substring) -> Bool {
    let word = part.utf8.drop { $0 < 0x30 }.prefix { isLetter($0) }
    let next = part.utf8[word.endIndex...].first
    if word.isEmpty || next.map({ $0 >= 0x80 || isDigit($0) }) == true { return true }
    let small = word.map { $0 | 0x20 }
    return beginnings.has(small, 0..<small.count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The first words of what tells it.
  private static let beginnings: PhraseTable<Void> = {
    var words = modifierWords.union(counts).union(childWords).union(["m", "f", "aged", "age", "alter"])
    for phrase in firmPhrases + loosePhrases { words.insert(String(phrase.0.prefix { $0 != " " })) }
    return PhraseTable(words)
  }()

  private static func matter(of part: Substring) -> PersonalMatter? {
    guard mayBe(part) else { return nil }
    let text = FoldedWords(part)
    let (bytes, words) = (text.bytes, text.words)
    var first = 0
    while first + 1 < words.count, modifiers.has(bytes, words[first]) { first += 1 }
    guard first < words.count else { return nil }
    if isAge(text, from: first) { return .state }
    let count = words.count - first
    if count == 1, words[first].count == 1, "mf".utf8.contains(text.first(first)) { return .state }
    for length in (1...3).reversed() where count >= length {
      let phrase = text.place(of: first..<first + length)
      if let found = firm.value(of: bytes, phrase) { return found }
      // A word that may begin a title as well says it where nothing or a value stands after it.
      guard let found = loose.value(of: bytes, phrase) else { continue }
      if part.firstColon != nil { return found }
      // A `BSN` without a number is a nurse's degree.
      let isValue =
        count == length
        ? found != .papers || part.hasNumber : text.word(first + length).contains(where: \.isNumber)
      if isValue { return found }
    }
    if isChildren(text, from: first) { return .family }
    return isOfJoiningScript(bytes[words[first]]) ? matter(joined: text.joined(from: first)) : nil
  }

  private static func matter(joined text: [UInt8]) -> PersonalMatter? {
    var found: (matter: PersonalMatter, end: Int)?
    far.eachPhrase(at: 0, in: text) { end, matter in
      if end > found?.end ?? 0 { found = (matter, end) }
    }
    if let found { return found.matter }
    return birthEnds.contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) } ? .birth : nil
  }

  /// Whether a word is of a script that puts words together: a letter from U+1100 on stands in it.
  private static func isOfJoiningScript(_ word: ArraySlice<UInt8>) -> Bool {
    word.indices.contains { index in
      word[index] >= 0xE2 || word[index] == 0xE1 && index + 1 < word.endIndex && word[index + 1] >= 0x84
    }
  }

  /// `38 years old`, `Age 38`, `38 Jahre`, `만 38세`.
  private static func isAge(_ text: FoldedWords, from first: Int) -> Bool {
    let mayBegin = (first..<min(first + 2, text.words.count)).contains { index in
      let byte = text.first(index)
      // Letters of ASCII and Hangul are no figures.
      return byte < 0x61 || byte > 0x7A && !(0xEA...0xED).contains(byte)
    }
    return mayBegin && isAge((first..<text.words.count).map(text.word))
  }

  private static func isAge(_ words: [String]) -> Bool {
    guard let index = words.firstIndex(where: { (2...3).contains($0.prefix(while: \.isNumber).count) }),
      index <= 1
    else { return false }
    let (figure, rest) = (words[index].prefix(while: \.isNumber), words[index].drop(while: \.isNumber))
    guard figure.count == 2, index == 0 || ageWords.contains(words[0]) else {
      return false
    }
    if !rest.isEmpty { return ageUnits.contains(String(rest)) && words.count <= index + 2 }
    let after = words[(index + 1)...]
    if after.isEmpty { return index == 1 }
    guard let unit = after.first, years.contains(unit) else { return false }
    return after.count == 1 || after.count == 2 && ["old", "alt"].contains(after.last)
  }

  /// `two children`, `2 Kinder`: how many, and no more.
  private static func isChildren(_ text: FoldedWords, from first: Int) -> Bool {
    let count = text.words.count - first
    guard count == 2 || count == 3, children.has(text.bytes, text.words[first + count - 1]) else {
      return false
    }
    let many = text.word(first)
    return many.allSatisfy(\.isNumber) || counts.contains(many)
  }

  private static let birthEnds = WordLists.words("ends of births")
  private static let ageWords = WordLists.set("before an age")
  private static let ageUnits = WordLists.words("units of age")
  private static let years = WordLists.set("years of age")
  private static let children = PhraseTable(childWords)
  private static let childWords = WordLists.set("children")
  private static let counts = WordLists.set("numbers of children")
  private static let modifiers = PhraseTable(modifierWords)
  private static let modifierWords = WordLists.set("before what is personal")

  private static func phrases(_ list: String) -> [(String, PersonalMatter)] {
    WordLists.rows(list).flatMap { row in
      PersonalMatter(rawValue: row.name).map { matter in row.words.map { ($0, matter) } } ?? []
    }
  }

  /// Words that say it whatever follows.
  private static let firm = PhraseTable(firmPhrases)
  private static let firmPhrases = phrases("personal always")

  /// Words that say it alone or with a value after them.
  private static let loose = PhraseTable(loosePhrases)
  private static let loosePhrases = phrases("personal with a value")

  /// Words of scripts that put words together.
  private static let far = PhraseTable(phrases("personal beginnings"))
}

extension PersonalMatter {
  /// The words that say of a date that it is a birthday, without what stands beside them.
  private static let ofBirth: Set<String> = {
    var words = WordLists.set("beside a birth")
    for (phrase, matter) in firmPhrases + loosePhrases where matter == .birth {
      words.formUnion(phrase.split(separator: " ").map(String.init))
    }
    return words
  }()

  /// `99.09.10`, year first where only a year can stand there, or where the words around it put it there.
  private static func shortDate(_ text: String, in whole: String) -> CalendarDate? {
    let parts = text.split { ".-/".contains($0) }
    guard parts.count == 3,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year > 31 || year < 20 && whole.unicodeScalars.contains(where: \.isEastAsian)
    else { return nil }
    return CalendarDate(year: year > 31 ? 1900 + year : 2000 + year, month: month, day: day)
  }

  /// The day of birth that a text names, and whether it says nothing beside it; nil where no whole date can be read.
  static func birthDate(in text: String) -> (date: CalendarDate, isAll: Bool)? {
    guard text.utf8.count <= 400 else { return nil }
    let plain = WordLists.rows("written of a birth").reduce(text) { text, row in
      text.replacingBytes(of: row.name, with: row.words.first ?? "")
    }
    let words = plain.split { $0.isWhitespace || "(),;:（）：、，".contains($0) }
    let most = min(words.count, 24)
    for start in 0..<most {
      for end in (start..<min(start + 5, most)).reversed() {
        let part = words[start...end].joined(separator: " ")
        guard let date = DateReading.date(part) ?? shortDate(part, in: text), date.day != nil else {
          continue
        }
        let rest = words[..<start] + words[(end + 1)...]
        return (date, rest.allSatisfy { ofBirth.contains(DateWords.folded($0).filter(\.isLetter)) })
      }
    }
    return nil
  }
}
