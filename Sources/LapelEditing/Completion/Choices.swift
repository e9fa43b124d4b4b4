import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelYAML

/// What may be completed at a place: keys, ids, words, dates.
struct Choices {
  private let snapshot: CareerSnapshot
  private let typed: TypedWord
  private let bytes: [UInt8]
  private let takesSnippets: Bool
  private let wording: Wording

  init(
    _ snapshot: CareerSnapshot, _ typed: TypedWord, _ bytes: [UInt8], takesSnippets: Bool, _ wording: Wording
  ) {
    self.snapshot = snapshot
    self.typed = typed
    self.bytes = bytes
    self.takesSnippets = takesSnippets
    self.wording = wording
  }

  func items(at place: CursorPlace) -> [Completion.Item] {
    if place.isKey { return keys(of: place.meaning) }
    if !place.isWhole { return parts(of: place.meaning) }
    return values(of: place.meaning, besides: place.list)
  }

  // MARK: Keys

  private func keys(of meaning: NodeMeaning) -> [Completion.Item] {
    let given = Set(meaning.node.pairs.map(\.key.text))
    if let record = meaning.shape?.record {
      let hidden = record.name == "career" ? Self.optionsCalledLikeFields : []
      var items = record.fields.filter { !given.contains($0.name) && !hidden.contains($0.name) }.map {
        field in
        key(field.name, detail: level(field), wording.summary(of: field))
      }
      if record.isLine { items += languages(besides: given) }
      return items
    }
    switch meaning.shape {
    case .localized: return languages(besides: given)
    case .map where meaning.keysAreItems:
      return ids(in: .items, besides: given).map { key($0.label, detail: $0.detail, "") }
    case .map:
      return sections.filter { !given.contains($0) }.map {
        key($0, detail: wording.said("section"), "")
      }
    default: return []
    }
  }

  private func languages(besides given: Set<String>) -> [Completion.Item] {
    var tags = snapshot.career.languages.map(\.tag)
    tags += WordsShelf.languages.map(\.tag).filter { !tags.contains($0) }
    return tags.filter { !given.contains($0) }.map {
      key($0, detail: wording.said("the text in this language"), "")
    }
  }

  private func key(_ name: String, detail: String, _ documentation: String) -> Completion.Item {
    let hasColon = typed.end < bytes.count && bytes[typed.end] == UInt8(ascii: ":")
    return Completion.Item(
      label: name, kind: .key, detail: detail, documentation: documentation,
      text: hasColon ? name : "\(name): ")
  }

  private func level(_ field: FieldInfo) -> String {
    field.isRequired
      ? wording.said("needed") : field.level == .everyone ? "" : wording.level(field.level)
  }

  /// Page options with the name of an entry's field: at the top, the field is usually meant.
  private static let optionsCalledLikeFields: Set<String> = {
    let fields = Set(Career.sections.flatMap { $0.shape.record?.fields.map(\.name) ?? [] })
    let options = Options.shape.record?.fields.map(\.name) ?? []
    return fields.intersection(options)
  }()

  private var sections: [String] { SectionKey.all.map(\.rawValue) }

  // MARK: Values

  private func values(of meaning: NodeMeaning, besides list: Node?) -> [Completion.Item] {
    let given = Set(list?.items.map(\.text) ?? [])
    func rest(_ items: [Completion.Item]) -> [Completion.Item] { items.filter { !given.contains($0.label) } }
    switch meaning.shape?.role {
    case .pointer?:
      return ids(in: meaning.field?.traits.space ?? .items, besides: given)
    case .language?: return rest(words(WordsShelf.languages.map(\.tag), of: meaning))
    case .period?: return periods
    case .date?: return dates(isEnd: false)
    case .periodEnd?: return dates(isEnd: true)
    case .identifier?, .logLine?: return []
    case nil:
      if meaning.isLink { return ids(in: .items, besides: given) }
      return rest(words(FieldWords.words(of: meaning, languages: snapshot.career.languages), of: meaning))
    }
  }

  /// What can be named inside a text: an item in the log, or one in double brackets.
  private func parts(of meaning: NodeMeaning) -> [Completion.Item] {
    let before = bytes[..<typed.range.lowerBound]
    if meaning.shape?.role == .logLine {
      return before.last == UInt8(ascii: "@") ? ids(in: .items, spaced: false) : []
    }
    guard meaning.shape?.role == nil, before.suffix(2).elementsEqual("[[".utf8) else { return [] }
    let isClosed = bytes[typed.end...].starts(with: "]]".utf8)
    return ids(in: .items, spaced: false).map { item in
      var item = item
      if !isClosed { item.text += "]]" }
      return item
    }
  }

  /// The ids that the typed text may become, at most one more than can be shown; only a few of a career's thousands are
  /// examined closely.
  ///
  /// - Parameters:
  ///   - given: ids that are not offered.
  ///   - spaced: whether to put a blank before them if one is needed.
  private func ids(in space: NameSpace, besides given: Set<String> = [], spaced: Bool = true)
    -> [Completion.Item]
  {
    let word = typed.text.lowercased()
    var seen = given
    var items: [Completion.Item] = []
    for (name, subject) in names(in: space) where items.count <= Completion.limit {
      let isNamed = word.isEmpty || name.lowercased().utf8.holds(word.utf8)
      // The title is examined only if the name does not match what was typed.
      guard isNamed || subject != nil, !seen.contains(name) else { continue }
      let whole = subject.map { wording.text($0, writer: snapshot.language) } ?? ""
      // A title with at most that many bytes has at most that many characters.
      let title = whole.utf8.count <= 60 || whole.count <= 60 ? whole : "\(whole.prefix(59))…"
      let filter = title.isEmpty ? nil : "\(name) \(title)".lowercased()
      guard isNamed || filter.map({ $0.utf8.holds(word.utf8) }) ?? false else { continue }
      seen.insert(name)
      items.append(
        Completion.Item(
          label: name, kind: .reference, detail: title, text: spaced ? value(name) : name, filter: filter))
    }
    return items
  }

  /// Every name in a name space, with the title of what it names.
  private func names(in space: NameSpace) -> [(String, LocalizedText?)] {
    let career = snapshot.career
    switch space {
    case .items:
      return snapshot.index.items.filter {
        !$0.name.utf8.contains(UInt8(ascii: "[")) && $0.place.section != Strength.section
      }.map { ($0.name, $0.title) }
    case .strengths:
      return snapshot.index.items.filter { $0.isStrength && !$0.name.utf8.contains(UInt8(ascii: "[")) }.map {
        ($0.name, $0.title)
      }
    case .targets: return career.targets.map { ($0.id.text, $0.company) }
    case .postings: return career.postings.map { ($0.id.text, $0.company ?? $0.title) }
    case .applications: return career.applications.map { ($0.id.text, $0.company) }
    case .goals:
      return career.goals.flatMap(\.items).compactMap { goal in goal.id.map { ($0.text, goal.text) } }
    case .records:
      // Names are looked up in this order, and the first match is meant.
      var known: Set<String> = []
      return [.items, .applications, .targets, .postings, .goals].flatMap { names(in: $0) }
        .filter { known.insert($0.0).inserted }
    case .alone: return []
    }
  }

  private func words(_ words: [String], of meaning: NodeMeaning) -> [Completion.Item] {
    words.map {
      Completion.Item(
        label: $0, kind: .word, detail: meaning.field?.name ?? "",
        documentation: meaning.field.map(wording.summary) ?? "",
        text: value($0))
    }
  }

  private var periods: [Completion.Item] {
    let today = snapshot.today
    let month = PartialDate(year: today.year, month: today.month).iso
    let said = wording.said("from when to when")
    var items = [
      Completion.Item(
        label: "\(month)..present", kind: .value, detail: said, text: value("\(month)..present")),
      Completion.Item(label: "\(month)..", kind: .value, detail: said, text: value("\(month)..")),
    ]
    if takesSnippets {
      items.insert(
        Completion.Item(
          label: wording.said("start..end"), kind: .snippet, detail: said,
          text: value("${1:\(month)}..${2:present}"), isSnippet: true, filter: "period \(month)"), at: 0)
    }
    return items
  }

  private func dates(isEnd: Bool) -> [Completion.Item] {
    let today = snapshot.today
    let dates = [PartialDate(year: today.year, month: today.month), today, PartialDate(year: today.year)]
    return (isEnd ? ["present"] : []).map { Completion.Item(label: $0, kind: .word, text: value($0)) }
      + dates.map {
        Completion.Item(label: $0.iso, kind: .value, detail: wording.date($0), text: value($0.iso))
      }
  }

  /// The value with a blank before it if one is needed after its colon.
  private func value(_ text: String) -> String {
    let start = typed.range.lowerBound
    return start > 0 && bytes[start - 1] == UInt8(ascii: ":") ? " \(text)" : text
  }
}

extension String.UTF8View {
  /// Whether the bytes of a word occur in it.
  func holds(_ word: String.UTF8View) -> Bool {
    let (word, bytes) = (Array(word), Array(self))
    guard let first = word.first, word.count <= bytes.count else { return word.isEmpty }
    return (0...(bytes.count - word.count)).contains { at in
      bytes[at] == first && bytes[at..<(at + word.count)].elementsEqual(word)
    }
  }
}
