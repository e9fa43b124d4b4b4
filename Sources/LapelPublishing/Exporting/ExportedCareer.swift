import Lapel
import LapelYAML

/// What a career says to readers of one level in one language, as plain fields: what other forms are written from.
struct ExportedCareer {
  let language: Language
  /// The page's own words in the language.
  let words: Words
  let person: ExportedRecord
  /// In the order of a CV, those with entries.
  let sections: [(key: String, title: String, entries: [ExportedRecord])]
  let custom: [(title: String, entries: [ExportedRecord])]
  /// Every text that a reader of the level may see.
  let texts: [String]

  /// - Parameters:
  ///   - words: in the language of the texts.
  ///   - level: who reads it.
  init(_ career: Career, in words: Words, at level: ShowLevel) {
    let career = career.visible(at: level)
    let language = words.language
    (self.language, self.words) = (language, words)
    let reader = LocalTree(language: language, languages: career.languages)
    person = ExportedRecord(career.person.tree.map(reader.local) ?? .fields([]))
    let titles = career.person.options.titles
    var sections: [(String, String, [ExportedRecord])] = []
    for type in Career.sections where type.section != Strength.section {
      let entries = (career.entries[type.section] ?? []).compactMap(\.tree).map {
        ExportedRecord(reader.local($0))
      }
      let key = type.section.rawValue
      let title = titles[key]?.text(in: language) ?? words.title(ofSection: key)
      if !entries.isEmpty { sections.append((key, title, entries)) }
    }
    let referees = career.referees.compactMap(\.tree).map { ExportedRecord(reader.local($0)) }
    if !referees.isEmpty {
      sections.append(("references", words.title(ofSection: "references"), referees))
    }
    self.sections = sections
    custom = career.custom.map { section in
      (
        section.title.text(in: language),
        section.entries.compactMap(\.tree).map { ExportedRecord(reader.local($0)) }
      )
    }
    texts =
      ([person] + sections.flatMap(\.2) + custom.flatMap(\.entries)).flatMap(\.texts) + custom.map(\.title)
  }

  /// The entries of one section.
  subscript(section: String) -> [ExportedRecord] { sections.first { $0.key == section }?.entries ?? [] }
}

/// One entry, or the person: fields of texts in one language.
struct ExportedRecord {
  private let fields: [Tree.Pair]

  init(_ tree: Tree) { if case .fields(let pairs) = tree { fields = pairs } else { fields = [] } }

  /// The text of a field; nil where there is none.
  subscript(key: String) -> String? { value(key).flatMap(Self.text) }

  /// The names of its fields, in order.
  var keys: [String] { fields.map(\.key) }

  private func value(_ key: String) -> Tree? { fields.first { $0.key == key }?.value }

  /// The texts of a list, or the one text of a field.
  func list(_ key: String) -> [String] {
    switch value(key) {
    case .list(let items)?: items.compactMap(Self.text)
    case let single?: [Self.text(single)].compactMap { $0 }
    case nil: []
    }
  }

  func record(_ key: String) -> ExportedRecord { ExportedRecord(value(key) ?? .fields([])) }

  func records(_ key: String) -> [ExportedRecord] {
    if case .list(let items)? = value(key) { return items.map { ExportedRecord($0) } }
    return []
  }

  /// All its fields as pairs of a name and a text, in order; of a list each item.
  var pairs: [(key: String, text: String)] {
    fields.flatMap { pair -> [(String, String)] in
      if case .list(let items) = pair.value { return items.compactMap(Self.text).map { (pair.key, $0) } }
      return [Self.text(pair.value)].compactMap { $0 }.map { (pair.key, $0) }
    }
  }

  /// The text of a value; a highlight's line of a record.
  private static func text(_ tree: Tree) -> String? {
    switch tree {
    case .text(let text): text
    case .fields(let pairs): pairs.first { $0.key == "text" || $0.key == "url" }.flatMap { text($0.value) }
    case .list: nil
    }
  }

  /// The fields that are printed, as they are.
  var printed: Tree { Self.printed(.fields(fields)) }

  private static func printed(_ tree: Tree) -> Tree {
    switch tree {
    case .text: tree
    case .list(let items): .list(items.map(printed))
    case .fields(let pairs):
      .fields(pairs.filter { !silent.contains($0.key) }.map { Tree.Pair($0.key, printed($0.value)) })
    }
  }

  /// Every text in it that is printed: no ids, no levels, no options.
  var texts: [String] {
    var found: [String] = []
    var open = fields.map { ($0.key, $0.value) }
    while let (key, value) = open.popLast() {
      if Self.silent.contains(key) { continue }
      switch value {
      case .text(let text): found.append(text)
      case .list(let items): open += items.map { (key, $0) }
      case .fields(let pairs): open += pairs.map { ($0.key, $0.value) }
      }
    }
    return found.reversed()
  }

  private static let silent: Set<String> = [
    "id", "show", "tags", "note", "todo", "for", "evidence", "used", "proof", "theme", "accent", "fonts",
    "page", "margins", "density",
    "date_format", "sections", "titles", "limits", "show_photo", "show_birth_date", "show_origin",
    "show_family", "page_numbers", "updated", "duration",
    "gpa_shown", "pages", "languages",
    "lexicon", "photo", "image", "slug", "aliases", "metric", "story", "arrange", "concept",
  ]

  // MARK: - Dates

  /// The start and the end of the period as they stand; `present` for what goes on.
  var period: (start: String?, end: String?)? {
    guard let text = self["period"] else { return nil }
    guard let middle = text.firstRange(of: "..") else { return (text, text) }
    let (start, end) = (String(text[..<middle.lowerBound]), String(text[middle.upperBound...]))
    return (start.isEmpty ? nil : start, end.isEmpty ? "present" : end)
  }
}

/// Texts in several languages as the text in one.
private struct LocalTree {
  let language: Language
  let languages: [Language]

  func local(_ tree: Tree) -> Tree {
    switch tree {
    case .text: return tree
    case .list(let items): return .list(items.map(local))
    case .fields(let pairs):
      let versions = pairs.filter { isLanguage($0.key) }
      guard !versions.isEmpty else { return .fields(pairs.map { Tree.Pair($0.key, local($0.value)) }) }
      let best =
        versions.first { $0.key == language.tag } ?? versions.first {
          Language($0.key).primary == language.primary
        } ?? versions[0]
      let others = pairs.filter { !isLanguage($0.key) && $0.key != "show" }
      if others.isEmpty { return best.value }
      return .fields([Tree.Pair("text", best.value)] + others.map { Tree.Pair($0.key, local($0.value)) })
    }
  }

  private func isLanguage(_ key: String) -> Bool {
    key == "ko" || key == "en" || languages.contains { $0.tag == key }
  }
}
