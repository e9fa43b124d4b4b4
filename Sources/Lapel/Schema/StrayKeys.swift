package import LapelDiagnostics
import LapelYAML

/// The keys of one mapping that are no fields of its record: each is reported once, and its value goes where
/// it was meant to.
package struct StrayKeys {
  private let keys: RecordKeys
  private let isFlow: Bool
  private var strays: [(word: String, key: Node, value: Node)] = []
  private var cutTexts: [CutText] = []
  private var previous: Node?

  /// A text in braces that its own comma ended.
  private struct CutText {
    let text: SourceRange
    let word: String
    let key: SourceRange
    var end: Int
  }

  init(of keys: RecordKeys, isFlow: Bool) {
    self.keys = keys
    self.isFlow = isFlow
  }

  mutating func passed(_ value: Node) { previous = value }

  mutating func add(_ word: String, _ key: Node, _ value: Node) {
    if isFlow, value.isEmpty, key.style == .plain {
      if let last = cutTexts.last, previous == nil {
        cutTexts[cutTexts.count - 1].end = max(last.end, key.range.bytes.upperBound)
        return
      }
      if let text = previous, text.kind == .scalar, text.style == .plain, !text.isEmpty {
        cutTexts.append(
          CutText(text: text.range, word: word, key: key.range, end: key.range.bytes.upperBound))
        previous = nil
        return
      }
    }
    previous = value
    strays.append((word, key, value))
  }

  func report(into record: inout RecordNode, _ report: inout Report) {
    for cut in cutTexts { report.add(diagnostic(cut)) }
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

  /// The field that a word stands for: only where nothing else can be meant is it put right.
  private enum Meaning {
    case surely(String)
    case question(String)
  }

  private func meant(by word: String, in record: RecordNode) -> Meaning? {
    let isFree = { (name: String) in keys.slots[name].map { record.values[$0] == nil } ?? false }
    if keys.isLine, let language = LanguageKey.meant(by: word) { return .surely(language) }
    if let field = FieldSynonyms.field(for: word, where: isFree) { return .surely(field) }
    if let field = FieldSynonyms.question(for: word, where: isFree) { return .question(field) }
    // A field of another record is in the wrong place rather than misspelt.
    if FieldSynonyms.holds(word) || FieldDirectory.shared.holds(word) { return plural(of: word) }
    return keys.slip(word).map(Meaning.surely)
  }

  /// One for several, as a question: `title` is a field elsewhere, and may mean what it says there.
  private func plural(of word: String) -> Meaning? {
    let names = keys.fields.map(\.name)
    let near = names.first { $0 == word + "s" || $0 + "s" == word }
    guard let near, !WordsOfTheirOwn.contains(word) else { return nil }
    return .question(near)
  }

  /// Puts the value where it was meant to go, so that one mistake is one report; false when the place is
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

  /// Words that other tools have at the top for a way to reach the person.
  private static let ofContact = [
    "location": "address", "city": "address", "country": "address", "street": "address",
    "residence": "address",
    "주소": "address", "사는곳": "address", "mail": "email", "e-mail": "email", "telephone": "phone",
    "tel": "phone",
    "cell": "phone", "휴대폰": "phone", "전화": "phone", "이메일": "email", "homepage": "website", "site": "website",
    "profiles": "github",
    "social": "github", "social_networks": "github",
  ]

  private static let commaHint = "a comma inside `{}` begins a new key: a text with a comma needs quotes"

  /// Whether a problem is a text that a comma inside braces cut short: what stands before the comma is read,
  /// and nothing else is lost.
  package static func isCutText(_ problem: Diagnostic) -> Bool {
    problem.code == .unknownField && problem.hints == [commaHint]
  }

  private func diagnostic(_ cut: CutText) -> Diagnostic {
    let file = cut.text.file
    let (start, end) = (cut.text.bytes.lowerBound, cut.end)
    return Diagnostic(
      .unknownField, "\(keys.name.quotedName) has no field \(cut.word.quotedName)", at: cut.key,
      hints: [Self.commaHint],
      fix: .init(
        "put the text in quotes",
        [.init(SourceRange(file, start..<start), "\""), .init(SourceRange(file, end..<end), "\"")]))
  }
}

extension String {
  /// The text in backticks, short enough for a message.
  package var quotedName: String {
    unicodeScalars.count <= 60
      ? "`\(self)`" : "`\(String(String.UnicodeScalarView(unicodeScalars.prefix(60))))…`"
  }
}
