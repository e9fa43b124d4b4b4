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

  /// - Parameters:
  ///   - shown: what the readers see anyway.
  ///   - limit: sentences of more bytes than this are left out, where no text that is searched is as long.
  init(
    _ leaves: [Leaf], beside shown: ShownTexts, upTo top: ShowLevel = .nobody, findsParts: Bool = true,
    ofAtMost limit: Int = .max
  ) {
    self.findsParts = findsParts
    var told: [(text: [UInt8], leaf: Int, sentence: String, origin: Origin)] = []
    // What was noted about the year may be shown as it is; a remark to oneself may not.
    var mayStand: Set<TextKey> = []
    for (number, leaf) in leaves.enumerated()
    where leaf.level > shown.level && leaf.level <= top && leaf.traits.form != .quote {
      add(leaf, beside: shown)
      guard Self.hasSentences(leaf) else { continue }
      let isCasual = PrivateValues.isCasual(leaf)
      leaf.forEachText { text, origin in
        for sentence in TellingSentences.all(in: text, ofAtMost: limit) {
          let folded = ShownTexts.folded(sentence)
          if folded.count > limit { continue }
          if isCasual { mayStand.insert(TextKey(folded)) }
          told.append((folded, number, sentence, origin))
        }
      }
    }
    let known = shown.texts(among: mayStand)
    sentences.reserveCapacity(told.count)
    for sentence in told where known.isEmpty || !known.contains(TextKey(sentence.text)) {
      let value = Self.value(leaves[sentence.leaf], (sentence.sentence, sentence.origin))
      sentences.append((sentence.text, add(value)))
    }
    search = TextSearch(sentences.map { $0.text })
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

  /// Whether a private value is recognized by its sentences.
  private static func hasSentences(_ leaf: Leaf) -> Bool {
    leaf.traits.form == .prose || leaf.traits.form == .mark && isPersonal(leaf)
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
      for match in search.matches(in: FoldedText.smallBytes(of: text)) {
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

extension Diagnostic {
  static func privateText(_ value: PrivateValues.Value, in origin: Origin, severity: Severity) -> Diagnostic {
    Diagnostic(
      .privateInText, "a private value, \(value.text.quotedName), stands in this text", at: origin.range,
      severity: severity, notes: [.init("`\(value.field)` stands here", at: value.origin.range)])
  }
}
