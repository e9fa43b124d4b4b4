import LapelDiagnostics

/// The names in a career that a redaction hides, each with its placeholder, and everything else that leads to
/// the person.
struct Placeholders: Sendable {
  let redaction: Redaction
  let ownName: OwnName
  let marks: TellingMarks
  private(set) var table = NameTable()
  private(set) var owners: [Placeholder] = []
  /// The owner of each whole value, by its letters: `St Anna's Hospital, North Trust` is one name.
  private var wholes: [String: Int] = [:]
  /// The person's name, to know an age in brackets behind it, where it is not hidden itself.
  let shownName: OwnName
  private var ids: [String: String] = [:]
  private let names: PlaceholderNames
  /// The languages that a text without a language serves and that have names of their own.
  private let served: [Language]
  /// Whether there are pages in English, or in a language that has no names of its own.
  private let isEnglish: Bool
  /// The language of texts that have none of their own and are not in Hangul.
  private let usual: Language
  /// The names of the skills, since `Unity` alone is then not an employer.
  private let skills: Set<String>

  init(_ career: Career, _ redaction: Redaction, _ names: PlaceholderNames = .english) {
    self.redaction = redaction
    self.names = names
    served = career.languages.filter { names.languages.contains($0) && $0.primary != "en" }
    isEnglish = served.isEmpty || served.count < career.languages.count
    usual = career.languages.first { !$0.writesHangul } ?? .english
    ownName = redaction == .anonymous ? OwnName(of: career.person) : OwnName([])
    shownName = redaction == .blind ? OwnName(of: career.person) : OwnName([])
    let leaves = career.leaves
    marks = TellingMarks(leaves, redaction)
    skills = Self.skills(of: leaves)
    var counts: [Placeholder.Kind: Int] = [:]
    for leaf in leaves {
      guard case .text(let text) = leaf.value, let kind = Self.kind(leaf, redaction) else { continue }
      add(text, kind, &counts)
    }
    addIDs(of: career, leaves)
  }

  private static func kind(_ leaf: Leaf, _ redaction: Redaction) -> Placeholder.Kind? {
    switch leaf.traits.subject {
    case .school: .school
    case .employer where redaction == .anonymous: .company
    case .organization where redaction == .anonymous && leaf.traits.isPrinted: .organization
    default: nil
    }
  }

  private mutating func add(
    _ text: LocalizedText, _ kind: Placeholder.Kind, _ counts: inout [Placeholder.Kind: Int]
  ) {
    if text.versions.allSatisfy({ Self.isNobody($0.text) }) { return }
    let known =
      text.versions.compactMap { wholes[Self.letters(of: $0.text)] }.first
      ?? text.versions.compactMap { table.whole($0.text) }
      .first { !$0.isPart || owners[$0.owner].kind == kind }?.owner
    let owner = known ?? owners.count
    if known == nil {
      owners.append(Placeholder(kind: kind, number: counts[kind, default: 0]))
      counts[kind, default: 0] += 1
    }
    for version in text.versions {
      for var form in OrganizationName(version.text, isSchool: kind == .school).forms {
        if form.isPart, skills.contains(form.key) { form.certainty = .doubtful }
        table.add(form, owner: owner)
      }
      let letters = Self.letters(of: version.text)
      if !letters.isEmpty { wholes[letters] = owner }
      for body in ShortName.bodies(in: version.text) { add(body, kind, owner) }
    }
  }

  /// Adds a name within a longer one; a part of it that others may share is only asked about.
  private mutating func add(_ body: String, _ kind: Placeholder.Kind, _ owner: Int) {
    for var form in OrganizationName(body, isSchool: kind == .school).forms {
      if form.isPart, skills.contains(form.key) { form.certainty = .doubtful }
      table.add(form, owner: owner)
    }
  }

  private static func letters(of text: String) -> String { NameWord.all(in: text).map(\.key).joined() }

  private static func skills(of leaves: [Leaf]) -> Set<String> {
    var words: Set<String> = []
    for leaf in leaves where leaf.record == Skill.schema.name && leaf.traits.form == .name {
      leaf.forEachText { text, _ in
        let keys = NameWord.all(in: text).map(\.key)
        // A longer one says where the tool was used: `Harbour Works house rig`.
        if keys.count < 3 { words.formUnion(keys) }
        words.insert(keys.joined())
      }
    }
    return words
  }

  /// Whether it names nobody, as `Freelance`, `Self-employed` and `Open source` do.
  static func isNobody(_ name: String) -> Bool {
    NameWord.all(in: name).allSatisfy { nobody.contains($0.key) }
  }

  private static let nobody: Set<String> = [
    "freelance", "freelancer", "freelancing", "self", "employed", "independent", "personal", "project",
    "open",
    "source", "various", "clients", "own", "private", "solo", "contractor", "consultant", "none", "프리랜서",
    "자영업",
    "개인", "프로젝트", "오픈", "소스", "오픈소스", "사업", "개인사업", "외주", "다수",
  ]

  /// Adds ids, which are printed as anchors: those of hidden items, and those that contain a name.
  private mutating func addIDs(of career: Career, _ leaves: [Leaf]) {
    var taken: Set<String> = []
    for type in Career.sections {
      for entry in career.entries[type.section] ?? [] {
        guard let id = entry.shared.id?.text, ids[id] == nil else { continue }
        guard let owner = entry.names.compactMap({ self.owner(of: $0) }).first else { continue }
        var name = owners[owner].id
        if !taken.insert(name).inserted { name += "\(ids.count)" }
        taken.insert(name)
        ids[id] = name
      }
    }
    for leaf in leaves {
      guard case .identifier(let id) = leaf.value, ids[id.text] == nil, !Self.isOfTarget(leaf.record) else {
        continue
      }
      let text = String(id.text.map { $0 == "-" || $0 == "_" ? " " : $0 })
      if places(in: text).contains(where: { $0.isSure }) { ids[id.text] = "item-\(ids.count + 1)" }
    }
  }

  /// Whether a record is of the application: its name says whom one applies to, not who one is.
  static func isOfTarget(_ record: String) -> Bool { targetRecords.contains(record) }

  private static let targetRecords = [Target.schema.name, Posting.schema.name, Application.schema.name]

  func id(_ id: String) -> String { ids[id] ?? id }

  /// A pointer with its names replaced: an id, an inner id, or a name.
  func reference(_ text: String) -> String {
    if ids.isEmpty && table.isEmpty { return text }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.contains(where: { ids[$0] != nil }) { return parts.map(id).joined(separator: ".") }
    if let bracket = text.firstIndex(of: "["), let id = ids[String(text[..<bracket])] {
      return id + text[bracket...]
    }
    if let owner = table.owner(of: text) {
      return names.text(for: owners[owner], in: served.first ?? .english)
    }
    return replaced(text)
  }

  // MARK: - Replacing

  func replaced(_ text: LocalizedText, _ traits: FieldTraits) -> LocalizedText {
    if let placeholder = placeholder(for: text, traits) { return self.text(for: placeholder, text) }
    return LocalizedText(
      text.versions.map {
        .init(
          $0.language, replaced($0.text, in: $0.language, traits),
          $0.origin, key: $0.key)
      }, show: text.show, origin: text.origin)
  }

  /// The placeholder for a whole text, such as an employer's name or the person's own among authors; nil when there is none.
  func placeholder(for text: LocalizedText, _ traits: FieldTraits) -> Placeholder? {
    switch traits.subject {
    case .employer, .school, .organization, .issuer: owner(of: text).map { owners[$0] }
    case .applicant, .person:
      text.versions.contains { ownName.mayMatch($0.text) } ? Placeholder(kind: .applicant, number: 0) : nil
    default: nil
    }
  }

  private func owner(of text: LocalizedText) -> Int? {
    for version in text.versions {
      if let owner = wholes[Self.letters(of: version.text)] ?? table.owner(of: version.text) { return owner }
    }
    return nil
  }

  /// The placeholder in the languages that the text has.
  private func text(for placeholder: Placeholder, _ text: LocalizedText) -> LocalizedText {
    var versions: [LocalizedText.Version] = []
    for version in text.versions {
      if let language = version.language {
        let name = names.text(for: placeholder, in: language)
        versions.append(.init(language, name, version.origin, key: version.key))
      } else {
        versions += everywhere(placeholder, version.origin)
      }
    }
    return LocalizedText(versions, show: text.show, origin: text.origin)
  }

  /// The placeholder in each language of the pages, and in English for any other.
  private func everywhere(_ placeholder: Placeholder, _ origin: Origin = .none) -> [LocalizedText.Version] {
    if served.isEmpty { return [.init(nil, placeholder.english, origin)] }
    return (served + [.english]).map { .init($0, names.text(for: placeholder, in: $0), origin) }
  }

  func replaced(_ text: String, in language: Language? = nil, _ traits: FieldTraits = .prose) -> String {
    let text = Hangul.composed(text)
    let places = places(in: text, traits).filter(\.isSure)
    if places.isEmpty { return text }
    let bytes = Array(text.utf8)
    let language = language ?? languageAsWritten(text)
    var output: [UInt8] = []
    var at = 0
    var before = MarkCount(of: bytes)
    for place in places {
      output += bytes[at..<place.bytes.lowerBound]
      let stand = stand(for: place.what, in: language)
      before.read(to: place.bytes.lowerBound)
      let marks = LoneMarks(in: place.bytes, of: bytes, after: before)
      output += marks.opening + stand.utf8 + marks.closing
      at = place.bytes.upperBound
      guard place.what.isName else { continue }
      // The particle agrees with the replacement.
      let ending = Self.hangul(bytes[at...])
      guard !ending.isEmpty else { continue }
      output += KoreanParticles.agreeing(Self.withoutLink(ending), with: stand).utf8
      at += ending.utf8.count
    }
    return String(decoding: output + bytes[at...], as: UTF8.self)
  }

  /// A link with its address removed if it reveals who somebody is; pointers to items stay.
  func replaced(_ link: Link) -> Link? {
    let isAddress = WebAddress.looksLikeOne(link.target)
    if isAddress, redaction == .anonymous || SchoolAddress.isOne(link.target) { return nil }
    return Link(
      label: link.label,
      target: isAddress ? link.target : reference(link.target), show: link.show, origin: link.origin)
  }

  /// The person's name in the languages of the career, since a page prints a name in every script it has.
  var applicant: LocalizedText {
    let versions = everywhere(Placeholder(kind: .applicant, number: 0))
    return LocalizedText(versions.filter { isEnglish || $0.language != .english })
  }

  /// The language that a text seems to be in when nothing says it.
  func languageAsWritten(_ text: String) -> Language {
    text.unicodeScalars.contains { Hangul.isHangul($0.value) } ? .korean : usual
  }

  /// What is printed instead, in a text of this language.
  func stand(for what: Place.What, in language: Language) -> String {
    switch what {
    case .name(let placeholder): return names.text(for: placeholder, in: language)
    case .mark(.birth), .mark(.place): return "○○"
    case .mark: return "○○○"
    }
  }
}

extension Entry {
  /// The names of the entry, and of whom it was for or with.
  fileprivate var names: [LocalizedText] {
    [presentation.organization, presentation.headline].compactMap { $0 }
  }
}
