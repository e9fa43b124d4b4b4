import LapelDiagnostics
import LapelYAML

/// The keys of one mapping that are not fields of its record: each is reported once, and its value goes where
/// it was meant to go.
struct StrayKeys {
  private let keys: RecordKeys
  private var strays: [(word: String, key: Node, value: Node)] = []
  private var cutTexts: CutTexts
  /// The colons without a blank after them, as in `{name: Elm, period:2015}`.
  private var gluedColons: [SourceRange] = []

  init(of keys: RecordKeys, in node: Node) {
    self.keys = keys
    cutTexts = CutTexts(in: node)
  }

  mutating func passed(_ value: Node) { cutTexts.passed(value) }

  mutating func add(_ word: String, _ key: Node, _ value: Node) {
    if let colon = colonOfField(in: key, value) {
      gluedColons.append(colon)
      return
    }
    if cutTexts.takes(key, value) { return }
    cutTexts.passed(value)
    strays.append((word, key, value))
  }

  /// The colon between a field's name and a value that is glued to it, in a key without a value.
  private func colonOfField(in key: Node, _ value: Node) -> SourceRange? {
    let text = key.text
    guard value.isEmpty, key.style == .plain, let colon = text.firstIndex(of: ":"),
      keys.slots[String(text[..<colon])] != nil, key.sourceText.hasPrefix(text[...colon])
    else { return nil }
    let start = key.range.bytes.lowerBound + text[..<colon].utf8.count
    return SourceRange(key.range.file, start..<start + 1)
  }

  func report(into record: inout RecordNode, _ report: inout Report) {
    cutTexts.report(in: keys.name, &report)
    for colon in gluedColons {
      let gap = SourceRange(colon.file, colon.bytes.upperBound..<colon.bytes.upperBound)
      report.add(
        Diagnostic(
          .missingSpace, "a space is missing after this colon", at: colon,
          hints: ["without it the line is one text, not a key and a value"],
          fix: .init("add a space", [.init(gap, " ")])))
    }
    for (word, key, value) in strays {
      switch meant(by: word, in: record) {
      case nil:
        record.hasStray = true
        report.add(unknown(word, key.range, value))
      case .question(let name)?:
        record.hasStray = true
        var found = unknown(word, key.range, value)
        found.hints = ["did you mean `\(name)`?"]
        report.add(found)
      case .surely(let name)?:
        let isFree = take(name, key, value, into: &record)
        var found = Diagnostic(
          .unknownField, "\(keys.name.quotedName) has no field \(word.quotedName)", at: key.range,
          hints: ["did you mean `\(name)`?"])
        if isFree { found.fix = .init("write `\(name)`", [.init(key.range, name)]) }
        report.add(found)
      }
    }
  }

  /// The field that a word means; it is corrected only when nothing else can be meant.
  private enum Meaning {
    case surely(String)
    case question(String)
  }

  private func meant(by word: String, in record: RecordNode) -> Meaning? {
    // An option with the name of a field, such as `gpa`, is not what synonyms of the field mean.
    let isFree = { (name: String) in
      !isMisleading(name) && keys.slots[name].map { record.values[$0] == nil } ?? false
    }
    if keys.isLine, let language = LanguageKey.meant(by: word) { return .surely(language) }
    if let field = FieldSynonyms.field(for: word, where: isFree) { return .surely(field) }
    if let field = FieldSynonyms.question(for: word, where: isFree) { return .question(field) }
    // A field of another record is in the wrong place rather than misspelt.
    if FieldSynonyms.holds(word) || FieldDirectory.shared.holds(word) { return plural(of: word) }
    return keys.slip(word).map(Meaning.surely)
  }

  /// Whether a name is that of an option here, and usually that of a field elsewhere.
  private func isMisleading(_ name: String) -> Bool {
    (keys.name == "career" || keys.name == "target") && FieldDirectory.shared.isOption(calledLikeField: name)
  }

  /// The field of that kind that a word means; nil when there is none.
  private func misleading(meantBy word: String) -> String? {
    let meant = { (name: String) in isMisleading(name) }
    return meant(word.lowercased())
      ? word.lowercased()
      : FieldSynonyms.field(for: word, where: meant) ?? FieldSynonyms.question(for: word, where: meant)
  }

  /// Asks about the plural of a singular or the reverse: `title` is a field elsewhere, and may mean what it says there.
  private func plural(of word: String) -> Meaning? {
    let names = keys.fields.map(\.name)
    let near = names.first { $0 == word + "s" || $0 + "s" == word }
    guard let near, !WordsOfTheirOwn.contains(word) else { return nil }
    return .question(near)
  }

  /// Puts the value where it was meant to go, so that one mistake is reported once; false when the place is
  /// taken.
  private func take(_ name: String, _ key: Node, _ value: Node, into record: inout RecordNode) -> Bool {
    guard let slot = keys.slots[name] else {
      if record.texts.contains(where: { $0.name == name }) { return false }
      record.texts.append(TextVersionNode(name, key.range, value))
      return true
    }
    guard record.values[slot] == nil else { return false }
    record.values[slot] = value
    record.keys[slot] = key.range
    record.guessed.insert(slot)
    return true
  }

  private func unknown(_ word: String, _ range: SourceRange, _ value: Node) -> Diagnostic {
    var hints: [String] = []
    let directory = FieldDirectory.shared
    if keys.name == "career", value.kind == .mapping, FieldSynonyms.isAroundPerson(word) {
      hints.append(
        "what is said of the person stands without a key around it: take `\(word):` out, and begin its lines at the left"
      )
    } else if keys.name == "career", let place = Self.ofContact[word.lowercased()] {
      hints.append("`\(place)` belongs under `contact`")
    } else if let field = misleading(meantBy: word), let places = directory.places(of: field) {
      hints.append("`\(field)` belongs \(places)")
    } else if let places = WordsOfTheirOwn.contains(word) && keys.name != "career"
      ? nil : directory.places(of: word)
    {
      hints.append("\(word.quotedName) belongs \(places)")
    } else if let near = directory.slip(word), let places = directory.places(of: near) {
      hints.append("`\(near)` belongs \(places)")
    }
    if keys.isLine { hints.append("if the line is text, put the line in quotes") }
    if hints.isEmpty {
      let names = keys.fields.prefix(12).map { "`\($0.name)`" }.joined(separator: ", ")
      hints.append("its fields are \(names)\(keys.fields.count > 12 ? " and others" : "")")
    }
    return Diagnostic(
      .unknownField, "\(keys.name.quotedName) has no field \(word.quotedName)", at: range, hints: hints)
  }

  /// Keys for a way to reach the person that other tools have at the top of the file.
  private static let ofContact = [
    "location": "address", "city": "address", "country": "address", "street": "address",
    "residence": "address",
    "주소": "address", "사는곳": "address", "mail": "email", "e-mail": "email", "telephone": "phone",
    "tel": "phone",
    "cell": "phone", "휴대폰": "phone", "전화": "phone", "이메일": "email", "homepage": "website", "site": "website",
    "profiles": "github",
    "social": "github", "social_networks": "github",
  ]
}

extension String {
  /// The text in backticks, cut to fit a message.
  package var quotedName: String {
    unicodeScalars.count <= 60
      ? "`\(self)`" : "`\(String(String.UnicodeScalarView(unicodeScalars.prefix(60))))…`"
  }
}
