/// Names that mean the same thing, and what is a kind of what, read from lines such as
/// `컨테이너 = container > Docker, Kubernetes ~ virtual machine`.
///
/// Spaces inside a form and the case of its letters do not matter, unless it is in quotes (`"Go"`).
struct Lexicon: Sendable {
  private(set) var concepts: [Concept] = []
  private var folded: KeyTable
  private var exact: KeyTable
  /// What is left of names such as `billing` without their ending, if that is not a name itself: a `bill` is not the
  /// trade.
  private var gerunds = KeyTable(capacity: 256)
  private var stemmer = EnglishStem()
  let endings = KoreanEndings()

  // A value in the tables: the concept plus one in the low bits, and whether a longer form continues from
  // here.
  private static let goesOn: Int32 = 1 << 24
  private static let low: Int32 = goesOn - 1

  init(capacity: Int = 64) {
    folded = KeyTable(capacity: capacity)
    exact = KeyTable(capacity: 64)
  }

  /// Reads a whole lexicon: lines under their kinds in brackets, with comments between them.
  init(builtIn text: String) {
    // A form and its beginnings take about six bytes of the text.
    self.init(capacity: text.utf8.count / 6)
    concepts.reserveCapacity(2048)
    var kind: Concept.Kind?
    var taken = LexiconLine()
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      start = end + 1
      if line.isEmpty || line.first == 0x23 { continue }
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 0x5B {
        kind = Self.kind(named: text)
      } else {
        taken.read(text)
        add(taken, kind, isOwn: false)
      }
    }
  }

  // MARK: Asking

  /// A form's concept, and whether longer forms begin with it.
  @inline(__always)
  func look(up key: WordKey) -> (concept: Int32?, goesOn: Bool) { Self.unpack(folded[key]) }

  /// The concept whose name is written exactly so; nil when there is none.
  @inline(__always)
  func look(upExactly key: WordKey) -> Int32? { Self.unpack(exact[key]).concept }

  /// Whether a word without its ending is known only as a trade's name in `-ing`.
  func isOnlyGerund(_ stem: WordKey) -> Bool { gerunds[stem] == 1 }

  /// The concept and everything that it is a kind of, nearest first.
  func kin(of concept: Int32) -> [Kinship] {
    var found = [Kinship(concept: concept, distance: 0)]
    var at = 0
    while at < found.count {
      let here = found[at]
      at += 1
      for next in concepts[Int(here.concept)].broader where !found.contains(where: { $0.concept == next }) {
        found.append(Kinship(concept: next, distance: here.distance + 1))
      }
    }
    return found
  }

  private static func unpack(_ value: Int32?) -> (concept: Int32?, goesOn: Bool) {
    guard let value else { return (nil, false) }
    return (value & low == 0 ? nil : value & low - 1, value & goesOn != 0)
  }

  // MARK: Reading lines

  private static func kind(named line: String) -> Concept.Kind? {
    switch line.dropFirst().prefix(while: { $0 != "]" }) {
    case "name": .name
    case "skill": .skill
    case "word": .word
    case "certificate": .certificate
    case "study": .study
    case "language": .language
    case "test": .test
    case "little": .little
    case "nothing": .nothing
    default: nil
    }
  }

  /// Adds a line by the person; its capitals decide its kind.
  mutating func add(own text: String) {
    var line = LexiconLine()
    line.read(text)
    add(line, nil, isOwn: true)
  }

  private mutating func add(_ line: borrowing LexiconLine, _ kind: Concept.Kind?, isOwn: Bool) {
    guard let first = line.groups.first, first.part == .equal else { return }
    let concept = self.concept(of: first, line, kind: kind, isOwn: isOwn)
    if !concepts[Int(concept)].isDeclared {
      concepts[Int(concept)].isDeclared = true
      if let kind { concepts[Int(concept)].kind = kind }
    }
    for group in line.groups.dropFirst() {
      let other = self.concept(of: group, line, kind: group.part == .equal ? kind : nil, isOwn: isOwn)
      if other == concept { continue }
      if group.part == .narrower {
        append(concept, to: \.broader, of: other)
      } else if group.part == .near {
        append(concept, to: \.near, of: other)
        append(other, to: \.near, of: concept)
      }
    }
  }

  private mutating func append(_ value: Int32, to list: WritableKeyPath<Concept, [Int32]>, of concept: Int32)
  {
    if !concepts[Int(concept)][keyPath: list].contains(value) {
      concepts[Int(concept)][keyPath: list].append(value)
    }
  }

  /// The concept that already has one of the names, else a new one; afterwards it has all of them.
  private mutating func concept(
    of group: LexiconLine.Group, _ line: borrowing LexiconLine, kind: Concept.Kind?, isOwn: Bool
  ) -> Int32 {
    var keyed: [(whole: WordKey, stem: WordKey, isExact: Bool, isGerund: Bool)] = []
    var found: Int32?
    for form in line.forms[group.forms] {
      let keys = self.keys(of: form, line)
      keyed.append((keys.whole, keys.stem, form.isExact, line.isGerund(form)))
      guard let known = form.isExact ? look(upExactly: keys.whole) : look(up: keys.whole).concept else {
        continue
      }
      // Words without a meaning are listed by the hundred; one that has a meaning elsewhere does not take the
      // others along.
      if kind == .nothing, concepts[Int(known)].kind != .nothing { continue }
      if isOwn, let found, found != known {
        // The person says that two known things are one, so each shows the other.
        append(known, to: \.broader, of: found)
        append(found, to: \.broader, of: known)
      }
      found = found ?? known
    }
    let concept = found ?? Int32(concepts.count)
    if found == nil {
      let kind = kind ?? (line.forms[group.forms].contains { line.hasCapital($0) } ? .name : .skill)
      concepts.append(Concept(name: line.text(of: line.forms[group.forms.lowerBound]), kind: kind))
    }
    for keys in keyed {
      if keys.isExact {
        if look(upExactly: keys.whole) == nil { exact.set(keys.whole, concept + 1) }
      } else {
        name(keys.whole, concept)
        // `mentoring = mentor`: both are written.
        if !keys.isGerund, gerunds[keys.whole] == 1, look(up: keys.whole).concept == concept {
          gerunds.set(keys.whole, 0)
        }
        // `does` must not claim `DOE`.
        if keys.stem != keys.whole, kind != .nothing {
          if look(up: keys.stem).concept == nil, keys.isGerund { gerunds.set(keys.stem, 1) }
          name(keys.stem, concept)
        }
      }
    }
    return concept
  }

  private mutating func name(_ key: WordKey, _ concept: Int32) {
    let value = folded[key] ?? 0
    if value & Self.low == 0 { folded.set(key, value | (concept + 1)) }
  }

  private mutating func begin(_ key: WordKey) {
    let value = folded[key] ?? 0
    if value & Self.goesOn == 0 { folded.set(key, value | Self.goesOn) }
  }

  /// The keys of a form without its spaces: as written, and without English inflections. Its
  /// beginnings are recorded.
  private mutating func keys(of form: LexiconLine.Form, _ line: borrowing LexiconLine) -> (
    whole: WordKey, stem: WordKey
  ) {
    var raw = WordKey.empty
    if form.isExact {
      for word in line.list.words[form.words] { raw = raw.extended(by: line.list.bytes[word.range]) }
      return (raw, raw)
    }
    var stem = raw
    var count = 0
    var isAcronym = false
    for word in line.list.words[form.words] {
      if word.mark == 0x26 {
        // `S&OP` is not `SOP`.
        begin(raw)
        if stem != raw { begin(stem) }
        raw.extend(0x26)
        stem.extend(0x26)
      }
      if word.script == .mark { continue }
      if count > 0 {
        begin(raw)
        if stem != raw { begin(stem) }
      }
      count += 1
      let bytes = line.list.bytes[word.range]
      if word.script == .hangul {
        // A form of one word may be spaced out in a text: `쿼리튜닝` is found as `쿼리 튜닝`.
        var end = bytes.startIndex + 3
        while end < bytes.endIndex {
          begin(raw.extended(by: bytes[..<end]))
          end += 3
        }
        raw = raw.extended(by: bytes)
        stem = stem.extended(by: bytes)
      } else {
        for byte in bytes where byte != 0x2E { raw.extend(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte) }
        stem = stemmer.extended(stem, by: bytes)
        isAcronym = isAcronym || word.hasInnerCapital
      }
    }
    return isAcronym && count == 1 ? (raw, raw) : (raw, stem)
  }
}
