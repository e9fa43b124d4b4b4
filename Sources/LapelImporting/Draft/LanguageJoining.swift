/// Two files that are the same CV in two languages, as one career whose texts have two versions.
package struct LanguageJoining {
  private let first: String
  private let second: String

  /// The languages of two files, when they are one CV in two languages; nil otherwise.
  package init?(_ a: (name: String, career: DraftCareer), _ b: (name: String, career: DraftCareer)) {
    let (first, second) = (Self.language(a.name, a.career), Self.language(b.name, b.career))
    guard first != second, !a.career.sections.isEmpty, !b.career.sections.isEmpty else { return nil }
    self.first = first
    self.second = second
  }

  /// The first career, each text with its version in the second; what only one of them has stays as it is.
  package func join(_ a: DraftCareer, _ b: DraftCareer) -> DraftCareer {
    var joined = a
    joined.person = join(a.person, b.person)
    joined.person["languages"] = .list([.word(first), .word(second)])
    let names =
      a.sections.map(\.name)
      + b.sections.map(\.name).filter { name in !a.sections.contains { $0.name == name } }
    joined.sections = []
    for name in names { joined[name] = join(a[name], b[name], SectionFields.headline(of: name)) }
    joined.custom = join(a.custom, b.custom)
    joined.rest += b.rest
    joined.unread += b.unread
    return joined
  }

  // MARK: - Entries

  private func join(_ a: [DraftEntry], _ b: [DraftEntry], _ headline: String) -> [DraftEntry] {
    var rest: [DraftEntry?] = b
    var joined: [DraftEntry] = []
    for (index, entry) in a.enumerated() {
      let pair = partner(of: entry, at: index, in: rest, headline, sameCount: a.count == b.count)
      if let pair, let other = rest[pair] {
        rest[pair] = nil
        joined.append(join(entry, other))
      } else {
        joined.append(entry)
      }
    }
    return joined + rest.compactMap { $0 }
  }

  /// The entry of the other language that means the same: of the same time, else at the same place in its list.
  private func partner(
    of entry: DraftEntry, at index: Int, in others: [DraftEntry?], _ headline: String, sameCount: Bool
  ) -> Int? {
    let time = entry.firstText("period") ?? entry.firstText("date")
    let alike = others.indices.filter { other in
      guard let other = others[other] else { return false }
      return time != nil && (other.firstText("period") ?? other.firstText("date")) == time
        || other.firstText(headline) == entry.firstText(headline) && entry[headline] != nil
        || entry["url"] != nil && other.firstText("url") == entry.firstText("url")
    }
    if alike.contains(index) { return index }
    if let first = alike.first { return first }
    guard sameCount, others.indices.contains(index), let other = others[index] else { return nil }
    let otherTime = other.firstText("period") ?? other.firstText("date")
    return time == nil || otherTime == nil || time == otherTime ? index : nil
  }

  private func join(_ a: DraftEntry, _ b: DraftEntry) -> DraftEntry {
    var joined = a
    for field in b.fields {
      guard let old = a[field.key] else {
        joined[field.key] = single(field.value, second)
        continue
      }
      joined[field.key] = join(old, field.value, key: field.key)
    }
    for note in b.notes { joined.note(note.key, note.said) }
    for todo in b.todos { joined.ask(todo) }
    for (index, role) in b.roles.enumerated() {
      if a.roles.indices.contains(index) {
        joined.roles[index] = join(a.roles[index], role)
      } else {
        joined.roles.append(role)
      }
    }
    return joined
  }

  private func join(_ a: [DraftCustomSection], _ b: [DraftCustomSection]) -> [DraftCustomSection] {
    guard a.count == b.count else { return a + b }
    return zip(a, b).map { one, other in
      var section = one
      section.entries = join(one.entries, other.entries, "name")
      if one.title.text != other.title.text {
        section.titles = [version(first, one.title), version(second, other.title)]
      }
      return section
    }
  }

  // MARK: - Values

  private func join(_ a: DraftValue, _ b: DraftValue, key: String) -> DraftValue {
    switch (a, b) {
    case (.said(let one), .said(let other)):
      if one.text == other.text { return .said(Said(one.text, one.sources + other.sources)) }
      return .versions([version(first, one), version(second, other)])
    case (.list(let one), .list(let other)):
      if one.count == other.count { return .list(zip(one, other).map { join($0, $1, key: key) }) }
      return .list(one.map { single($0, first) } + other.map { single($0, second) })
    case (.fields(let one), .fields(let other)):
      var joined = one
      for field in other {
        if let index = joined.firstIndex(where: { $0.key == field.key }) {
          joined[index].value = join(joined[index].value, field.value, key: field.key)
        } else {
          joined.append(field)
        }
      }
      return .fields(joined)
    default: return a
    }
  }

  /// A text that only one language has.
  private func single(_ value: DraftValue, _ language: String) -> DraftValue {
    guard case .said(let said) = value, said.text.contains(where: \.isLetter), !said.text.contains("://"),
      !said.text.utf8.contains(UInt8(ascii: "@"))
    else { return value }
    return .versions([version(language, said)])
  }

  private func version(_ language: String, _ said: Said) -> DraftValue.Version {
    DraftValue.Version(language: language, said: said)
  }

  // MARK: - Which language

  /// By the file's name, else by its letters and its most frequent words.
  private static func language(_ name: String, _ career: DraftCareer) -> String {
    let parts = DateWords.folded(name).split { !$0.isLetter }.map(String.init)
    for part in parts.dropLast().reversed() { if let tag = names[part] { return tag } }
    if case .list(let items)? = career.person["languages"] {
      if let tag = items.first?.firstText { return tag }
      if case .word(let tag)? = items.first { return tag }
    }
    var text = career.person.fields.flatMap(\.value.said).map(\.text).joined(separator: " ")
    for section in career.sections {
      for entry in section.entries.prefix(20) {
        text += " " + entry.fields.flatMap(\.value.said).map(\.text).joined(separator: " ")
      }
    }
    return TextLanguage.guess(text)
  }

  private static let names = WordLists.index("languages in names of files")
}
