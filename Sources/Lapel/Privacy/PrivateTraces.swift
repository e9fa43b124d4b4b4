import LapelDiagnostics

/// Traces in a shown text that give a private value away without being the value: a name of a private entry, a
/// sentence of a note, a phone number in another notation.
package struct PrivateTraces: Sendable {
  private var values: [PrivateValues.Value] = []
  private var names = NameTable()
  private var marks: [PrivateMarks] = []
  /// The first words of mail addresses.
  private var mails = ListedWords()
  private var sentences: [(text: [UInt8], value: Int)] = []
  private var search = TextSearch([])
  private let findsParts: Bool

  /// - Parameter level: the level of those who read the texts.
  package init(of career: Career, at level: ShowLevel) { self.init(career.leaves, at: level) }

  /// - Parameters:
  ///   - level: the level of those who read the texts.
  ///   - top: values above this level are skipped.
  ///   - findsParts: whether single words of a hidden name count too, which may be words for other things.
  init(_ leaves: [Leaf], at level: ShowLevel, upTo top: ShowLevel = .nobody, findsParts: Bool = true) {
    self.init(leaves, beside: ShownTexts(leaves, at: level), upTo: top, findsParts: findsParts)
  }

  /// - Parameter shown: what the readers see anyway.
  init(_ leaves: [Leaf], beside shown: ShownTexts, upTo top: ShowLevel = .nobody, findsParts: Bool = true) {
    self.findsParts = findsParts
    var told: [(text: [UInt8], value: PrivateValues.Value)] = []
    // What was noted about the year may be shown as it is; a remark to oneself may not.
    var mayStand: Set<TextKey> = []
    for leaf in leaves where leaf.level > shown.level && leaf.level <= top && leaf.traits.form != .quote {
      add(leaf, beside: shown)
      let sentences = Self.sentences(of: leaf)
      told += sentences
      if PrivateValues.isCasual(leaf) {
        for sentence in sentences { mayStand.insert(TextKey(sentence.text)) }
      }
    }
    let known = shown.texts(among: mayStand)
    for sentence in told where known.isEmpty || !known.contains(TextKey(sentence.text)) {
      sentences.append((sentence.text, add(sentence.value)))
    }
    search = TextSearch(sentences.map(\.text))
  }

  /// The marks of one value, which is given by its number.
  private struct PrivateMarks: Sendable {
    let marks: TellingMarks
    let value: Int
    /// What a text needs to contain one of them.
    let need: TextMakeup.Need
  }

  var isEmpty: Bool { values.isEmpty }

  private mutating func add(_ leaf: Leaf, beside shown: ShownTexts) {
    let isPersonal = Self.isPersonal(leaf)
    if isPersonal && leaf.traits != .portrait || leaf.traits == .figure,
      let own = TellingMarks(ofPrivate: leaf)
    {
      for word in own.mailBeginnings { mails.insert(word.utf8) }
      marks.append(
        PrivateMarks(marks: own, value: add(Self.value(leaf, leaf.firstText)), need: TextMakeup.Need(own)))
    }
    guard leaf.traits.form == .name, Self.isName(leaf.traits) else { return }
    leaf.forEachText { text, origin in
      let forms = OrganizationName(text, isSchool: leaf.traits.subject == .school).forms
      let sure = forms.compactMap { form in
        !form.isPart
          || findsParts && !shown.names.words.contains(form.key) && !shown.names.holds(form: form.key)
          ? Self.telling(form, leaf.traits, in: text) : nil
      }
      // A shown entry with the same name reveals it anyway.
      guard !sure.isEmpty, !shown.names.holds(text) else { return }
      let number = add(Self.value(leaf, (text, origin)))
      for form in sure { names.add(form, owner: number) }
    }
  }

  /// The sentences of a private text, folded.
  private static func sentences(of leaf: Leaf) -> [(text: [UInt8], value: PrivateValues.Value)] {
    guard leaf.traits.form == .prose || leaf.traits.form == .mark && isPersonal(leaf) else { return [] }
    var found: [(text: [UInt8], value: PrivateValues.Value)] = []
    leaf.forEachText { text, origin in
      for sentence in sentences(of: text) {
        found.append((ShownTexts.folded(sentence), value(leaf, (sentence, origin))))
      }
    }
    return found
  }

  private mutating func add(_ value: PrivateValues.Value) -> Int {
    values.append(value)
    return values.count - 1
  }

  private static func value(_ leaf: Leaf, _ text: (text: String, origin: Origin)) -> PrivateValues.Value {
    PrivateValues.Value(
      text: PrivateValues.normal(text.text), field: leaf.field, traits: leaf.traits, origin: text.origin)
  }

  private static func isPersonal(_ leaf: Leaf) -> Bool {
    leaf.traits.subject == .contact || leaf.traits.subject == .birth
  }

  private static func isName(_ traits: FieldTraits) -> Bool {
    switch traits.subject {
    case .employer, .school, .organization, .person, .work: true
    case .nothing, .applicant, .issuer, .place, .contact, .birth, .document, .address, .item: false
    }
  }

  /// A form that identifies its owner; nil for a title of one short word, or of everyday words. A short name counts as a
  /// whole word: in its capitals, or in Hangul before a particle.
  private static func telling(
    _ form: OrganizationName.Form, _ traits: FieldTraits, in text: String
  ) -> OrganizationName.Form? {
    guard form.certainty == .sure else { return nil }
    let isHangul = form.key.unicodeScalars.allSatisfy { Hangul.isHangul($0.value) }
    let isWork = traits.subject == .work
    if form.key.count >= (isWork ? (isHangul ? 5 : 8) : (isHangul ? 3 : 5)) { return form }
    guard !isWork, !form.isPart, !EverydayWords.contains(form.key), !NameLists.tools.contains(form.key) else {
      return nil
    }
    var form = form
    form.mayFollow = false
    if !isHangul {
      let isShort = NameWord.all(in: text).allSatisfy { $0.key.count < 2 || $0.isAllCapitals }
      form.capitals = isShort ? .all : .each
      if form.key.count < 2 { return nil }
    }
    return form
  }

  /// The sentences and lines that are long enough to be recognized.
  private static func sentences(of text: String) -> [String] {
    var found: [String] = []
    let scalars = text.unicodeScalars
    var (start, isEnd) = (scalars.startIndex, false)
    func finish(_ end: String.Index) {
      let trimmed = String(text[start..<end]).trimmedOfMarks
      if isLong(trimmed) { found.append(trimmed) }
      start = end
    }
    // Most lines of a log are a single sentence.
    if !text.utf8.contains(where: mayPart) {
      finish(scalars.endIndex)
      return found
    }
    for at in scalars.indices {
      let scalar = scalars[at]
      if scalar.endsLine || isEnd && scalar.isBlank { finish(at) }
      isEnd = scalar == "." || scalar == "!" || scalar == "?" || scalar == "。"
    }
    finish(scalars.endIndex)
    return found
  }

  /// Whether a byte may belong to the end of a sentence or line: ASCII marks, U+0085, U+2028, U+2029 and 。.
  private static func mayPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A...0x0D, 0x21, 0x2E, 0x3F, 0xC2, 0xE2, 0xE3: true
    default: false
    }
  }

  private static func isLong(_ text: String) -> Bool {
    var (hangul, words, isInWord) = (0, 0, false)
    for scalar in text.unicodeScalars {
      if scalar == "@" { return true }
      if Hangul.isHangul(scalar.value) { hangul += 1 }
      if scalar != " ", !isInWord { words += 1 }
      isInWord = scalar != " "
    }
    return hangul >= 7 || words >= 3 && SimpleText.count(text) >= 12
  }

  /// The values that a text gives away, each once, both as written and as a reader sees it.
  package func found(in text: String) -> [PrivateValues.Value] {
    if isEmpty { return [] }
    let seen = SeenText(text)?.text
    return found(in: text, NameWord.all(in: text), seen: seen)
  }

  /// - Parameter seen: what a reader sees of the text; nil when that is the same.
  func found(in text: String, _ words: [NameWord], seen: String?) -> [PrivateValues.Value] {
    let plain = found(in: text, words)
    guard let seen, !isEmpty else { return plain }
    return plain + found(in: seen, NameWord.all(in: seen), isSeen: true).filter { !plain.contains($0) }
  }

  /// - Parameter isSeen: whether the text is what a reader sees, so that no other search looks for addresses in it.
  private func found(in text: String, _ words: [NameWord], isSeen: Bool = false) -> [PrivateValues.Value] {
    if isEmpty { return [] }
    var numbers: [Int] = []
    if !names.isEmpty {
      for found in names.all(in: words) where found.isSure { numbers.append(found.owner) }
    }
    let makeup = TextMakeup(words, mails)
    for at in marks.indices where makeup.meets(marks[at].need) {
      if !marks[at].marks.found(in: text, words).isEmpty || isSeen && marks[at].marks.holdsMail(words) {
        numbers.append(marks[at].value)
      }
    }
    if !sentences.isEmpty {
      for match in search.matches(in: FoldedText.bytes(of: FoldedText.small(text))) {
        numbers.append(sentences[match.text].value)
      }
    }
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }.map { values[$0] }
  }
}

extension Leaf {
  fileprivate var firstText: (text: String, origin: Origin) {
    var first: (String, Origin)?
    forEachText { text, origin in first = first ?? (text, origin) }
    return first ?? ("", .none)
  }
}

extension String {
  /// The text without blanks and full stops at its ends.
  var trimmedOfMarks: String {
    var text = unicodeScalars[...]
    while let last = text.last, last.isBlank || ".!?,;".unicodeScalars.contains(last) { text.removeLast() }
    while let first = text.first, first.isBlank { text.removeFirst() }
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    value < 0x80
      ? value == 0x20 || (0x09...0x0D).contains(value)
      : !Hangul.isSyllable(value) && properties.isWhitespace
  }

  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension Diagnostic {
  static func privateText(_ value: PrivateValues.Value, in origin: Origin, severity: Severity) -> Diagnostic {
    Diagnostic(
      .privateInText, "a private value, \(value.text.quotedName), stands in this text", at: origin.range,
      severity: severity, notes: [.init("`\(value.field)` stands here", at: value.origin.range)])
  }
}
