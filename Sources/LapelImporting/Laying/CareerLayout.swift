import Lapel
package import LapelDiagnostics
import LapelYAML

/// Lays a career into files as `lapel init` has them: the person in `profile.yaml`, what is not for everybody in
/// `private.yaml`, each section in a file of its own, and what has no place in `imported/rest.yaml`.
package struct CareerLayout {
  private var laid = LaidCareer()
  private var ids: ShortIDs
  /// The ids that a strength could point at, in order.
  private var candidates: [String] = []
  private let base: String
  private let note: String
  private let language: MessageLanguage

  /// - Parameters:
  ///   - folder: where in the career's folder the files go: empty, or `imported`.
  ///   - taken: ids that are given already.
  ///   - isWhole: whether the folder is new, so that the strengths' block belongs into it.
  ///   - language: of what the import itself says: comments, and questions under `todo`.
  package static func lay(
    _ career: DraftCareer, in folder: String = "", takenIDs taken: Set<String> = [], isWhole: Bool = true,
    language: MessageLanguage = .english
  ) -> LaidCareer {
    var layout = CareerLayout(folder, taken, language)
    layout.sections(career)
    layout.custom(career)
    layout.rest(career)
    layout.person(career, withStrengths: isWhole)
    return layout.laid
  }

  private init(_ folder: String, _ taken: Set<String>, _ language: MessageLanguage) {
    self.language = language
    base = folder.isEmpty ? "" : folder + "/"
    let words =
      "What the import found no field for, by its place in the source. Nothing prints it: move it where it belongs."
    note = "# \(language.said(words))\n"
    ids = ShortIDs(taken: taken)
  }

  // MARK: - Sections

  private mutating func sections(_ career: DraftCareer) {
    for section in career.sections {
      let path = "\(base)\(section.name).yaml"
      var text = "\(section.name):\n"
      for (index, entry) in section.entries.enumerated() {
        if index > 0, !Self.rows.contains(section.name) { text += "\n" }
        text += item(entry, section.name, path, "\(section.name)[\(index)]")
      }
      laid.files.append(.init(path: path, text: text))
    }
  }

  private mutating func custom(_ career: DraftCareer) {
    guard !career.custom.isEmpty else { return }
    let path = "\(base)custom.yaml"
    var sections: [Tree] = []
    for (index, section) in career.custom.enumerated() {
      let place = "custom[\(index)]"
      let title =
        section.titles.isEmpty ? DraftValue.said(section.title) : .versions(section.titles)
      var entries: [Tree] = []
      for (number, entry) in section.entries.enumerated() {
        entries.append(.fields(pairs(entry, nil, path, "\(place).entries[\(number)]")))
      }
      sections.append(
        .fields([
          Tree.Pair("title", tree(title, path, "\(place).title", .field)),
          Tree.Pair("entries", .list(entries)),
        ]))
    }
    laid.files.append(.init(path: path, text: Self.text(of: .fields([Tree.Pair("custom", .list(sections))]))))
  }

  /// An entry as an item of its section's list.
  private mutating func item(_ entry: DraftEntry, _ section: String, _ path: String, _ place: String)
    -> String
  {
    var id: String?
    if Self.pointedAt.contains(section) {
      let headline = SectionFields.headline(of: section)
      id = ids.next(for: Self.name(of: entry, headline), year: entry.year)
      if let id, Self.proofs.contains(section) { candidates.append(id) }
    }
    let whole = Self.text(of: .fields([Tree.Pair(section, .list([.fields(pairs(entry, id, path, place))]))]))
    return String(whole.utf8.firstIndex(of: 0x0A).map { whole[whole.utf8.index(after: $0)...] } ?? "")
  }

  private static func name(of entry: DraftEntry, _ headline: String) -> String {
    let texts = entry[headline]?.said.map(\.text) ?? []
    return texts.first { $0.utf8.allSatisfy { $0 < 0x80 } } ?? texts.first ?? ""
  }

  // MARK: - Entries

  private mutating func pairs(_ entry: DraftEntry, _ id: String?, _ path: String, _ place: String) -> [Tree
    .Pair]
  {
    var pairs = id.map { [Tree.Pair("id", .text($0))] } ?? []
    for field in entry.fields.sorted(by: { Self.rank($0.key) < Self.rank($1.key) }) {
      pairs.append(Tree.Pair(field.key, tree(field.value, path, "\(place).\(field.key)", .field)))
    }
    if !entry.roles.isEmpty {
      var roles: [Tree] = []
      for (index, role) in entry.roles.enumerated() {
        roles.append(.fields(self.pairs(role, nil, path, "\(place).roles[\(index)]")))
      }
      let at = pairs.firstIndex { Self.rank($0.key) > Self.rank("position") } ?? pairs.count
      pairs.insert(Tree.Pair("roles", .list(roles)), at: at)
    }
    if !entry.notes.isEmpty {
      let lines = entry.notes.map { note in
        note.key.isEmpty ? note.said.text : "\(note.key.prefix(120)): \(note.said.text)"
      }
      for note in entry.notes { add(note.said, path, "\(place).note", .note) }
      pairs.append(Tree.Pair("note", .text(lines.joined(separator: "\n"))))
    }
    if !entry.todos.isEmpty {
      pairs.append(Tree.Pair("todo", .text(entry.todos.map(language.said).joined(separator: "; "))))
    }
    return pairs
  }

  private mutating func tree(_ value: DraftValue, _ path: String, _ place: String, _ fate: LaidCareer.Fate)
    -> Tree
  {
    switch value {
    case .word(let word): return .text(word)
    case .said(let said):
      add(said, path, place, fate)
      return .text(said.text)
    case .versions(let versions):
      var pairs: [Tree.Pair] = []
      for version in versions {
        add(version.said, path, "\(place).\(version.language)", fate)
        pairs.append(Tree.Pair(version.language, .text(version.said.text)))
      }
      return .fields(pairs)
    case .list(let items):
      var trees: [Tree] = []
      for (index, item) in items.enumerated() { trees.append(tree(item, path, "\(place)[\(index)]", fate)) }
      return .list(trees)
    case .fields(let fields):
      var pairs: [Tree.Pair] = []
      for field in fields {
        pairs.append(Tree.Pair(field.key, tree(field.value, path, "\(place).\(field.key)", fate)))
      }
      return .fields(pairs)
    }
  }

  private mutating func add(_ said: Said, _ path: String, _ place: String, _ fate: LaidCareer.Fate) {
    for source in said.sources {
      laid.facts.append(.init(source: source, place: "\(path):\(place)", fate: fate))
    }
  }

  private static func text(of tree: Tree) -> String { YAMLWriter.text(of: tree, bareDates: dates) }

  // MARK: - The person, and what is left

  private mutating func person(_ career: DraftCareer, withStrengths: Bool) {
    var (open, hidden): ([DraftField], [DraftField]) = ([], [])
    for field in career.person.fields.sorted(by: { Self.rank($0.key) < Self.rank($1.key) }) {
      guard field.key == "contact", case .fields(let channels) = field.value else {
        if Self.guardedFields.contains(field.key) { hidden.append(field) } else { open.append(field) }
        continue
      }
      let inner = channels.filter { Self.isGuarded(way: $0.key) }
      let outer = channels.filter { !Self.isGuarded(way: $0.key) }
      if !outer.isEmpty { open.append(DraftField("contact", .fields(outer))) }
      if !inner.isEmpty { hidden.append(DraftField("contact", .fields(inner))) }
    }
    for (fields, path) in [(open, "\(base)profile.yaml"), (hidden, "\(base)private.yaml")] {
      let isProfile = fields.isEmpty ? withStrengths && path.hasSuffix("profile.yaml") : true
      guard isProfile else { continue }
      var pairs: [Tree.Pair] = []
      for field in fields { pairs.append(Tree.Pair(field.key, tree(field.value, path, field.key, .field))) }
      var whole = pairs.isEmpty ? "" : Self.text(of: .fields(pairs))
      if withStrengths, path.hasSuffix("profile.yaml") { whole += (whole.isEmpty ? "" : "\n") + strengths }
      laid.files.insert(.init(path: path, text: whole), at: 0)
    }
    laid.files.sort { $0.path < $1.path }
  }

  /// A strength is the person's to claim; what could prove it is known.
  private var strengths: String {
    """
    # \(language.said("A strength is a claim of yours that is printed with its proof. What is here could prove one:"))
    # strengths:
    #   - name: \(language.said("what you are good at"))
    #     claim: \(language.said("one sentence that says it"))
    #     evidence: [\(candidates.prefix(8).joined(separator: ", "))]

    """
  }

  private mutating func rest(_ career: DraftCareer) {
    let notes = career.rest + career.person.notes
    if notes.isEmpty { return }
    let path = base.isEmpty ? "imported/rest.yaml" : "\(base)rest.yaml"
    var texts: [(key: String, text: String)] = []
    var known: [String: Int] = [:]
    for note in notes {
      let place = note.said.sources.first?.place ?? note.key
      let key = place.isEmpty ? "text" : String(place.prefix(200))
      if let index = known[key] {
        texts[index].text += "\n" + note.said.text
      } else {
        known[key] = texts.count
        texts.append((key, note.said.text))
      }
      add(note.said, path, "imported.\(key)", .rest)
    }
    let pairs = texts.map { Tree.Pair($0.key, .text($0.text)) }
    laid.files.append(
      .init(path: path, text: note + Self.text(of: .fields([Tree.Pair("imported", .fields(pairs))]))))
  }

  // MARK: - The house's ways

  private static func rank(_ key: String) -> Int { ranks[key] ?? order.count }

  private static let ranks = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }

  static let order = [
    "id", "name", "also_known_as", "title", "headline", "institution", "organization", "languages", "contact",
    "position", "roles",
    "role", "degree", "area",
    "minor", "honours", "authors", "inventors", "funder", "amount", "venue", "volume", "issue", "pages",
    "publisher", "issuer", "status", "rank",
    "level", "score", "number",
    "relation", "show", "period",
    "date", "valid_until", "place", "url", "doi", "gpa", "thesis", "keywords", "technologies", "courses",
    "summary", "highlights",
    "links", "tags", "interests", "family", "theme", "accent", "page", "margins", "titles",
  ]
  /// Sections whose entries are a line or two.
  static let rows: Set<String> = ["skills", "language_skills", "test_scores"]
  /// Sections whose entries others may point at.
  static let pointedAt: Set<String> = [
    "experience", "internships", "projects", "education", "publications", "patents", "talks", "writing",
    "awards", "activities",
    "volunteering", "certificates", "grants", "teaching", "service",
  ]
  static let proofs: Set<String> = [
    "experience", "internships", "projects", "publications", "patents", "awards",
  ]
  /// Whether git should not keep a way to reach somebody.
  private static func isGuarded(way: String) -> Bool { ContactChannel.defaultLevel(of: way) != .everyone }
  /// What was given to the person by birth, but for the file of a picture.
  private static let guardedFields = Set(
    Person.schema.fields.filter { $0.traits.subject == .birth && $0.traits.isPrinted }.map(\.name))
  /// The fields that are dates in one record or another, and are written without quotes.
  private static let dates = Set(
    ([Person.schema.fields] + CareerFields.entries.map(\.fields)).flatMap { fields in
      fields.filter { [.date, .period, .periodEnd].contains($0.shape().role) }.map(\.name)
    })
}

extension DraftEntry {
  /// The year in which it began.
  fileprivate var year: String? {
    let text = firstText("period") ?? firstText("date")
    return text.map { String($0.drop { $0 == "." }.prefix(4)) }
  }
}
