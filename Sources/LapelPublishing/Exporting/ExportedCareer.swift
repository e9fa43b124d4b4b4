import Lapel
import LapelDiagnostics

/// What a career says to readers at one level in one language, as plain fields from which other formats are written.
struct ExportedCareer {
  let language: Language
  /// The page's own words in the language.
  let words: Words
  let person: ExportedRecord
  /// The ways to reach the person, in the order written.
  let contacts: ExportedContacts
  /// What strengths are called and claim, for which no format has a place.
  let claims: [String]
  /// Whether the birth date is for those who get the CV, as `show_birth_date` says.
  let showsBirthDate: Bool
  /// The colour of the CV; nil: the theme's.
  let accent: String?
  /// The sections with entries, in the order of a CV.
  let sections: [Section]
  /// The person's custom sections, in the order given.
  let custom: [Section]

  struct Section {
    let key: SectionKey
    let title: String
    let entries: [ExportedRecord]
  }

  /// - Parameters:
  ///   - words: the page's words in the language of the texts.
  ///   - level: the level of the readers.
  init(_ career: Career, in words: Words, at level: ShowLevel) {
    let career = career.visible(at: level)
    let language = words.language
    (self.language, self.words) = (language, words)
    let reader = ExportedTree(language: language)
    func record(_ entry: some Entry) -> ExportedRecord {
      ExportedRecord(
        reader.printed(entry), id: entry.shared.id?.text,
        headline: entry.presentation.headline?.text(in: language))
    }
    var person = career.person
    accent = person.options.accent?.text
    var report = Report()
    showsBirthDate = ResolvedOptions.flag(person.options.showBirthDate, "show_birth_date", &report) ?? false
    claims = career.entries(Strength.self).flatMap {
      [$0.name, $0.claim].compactMap { $0?.text(in: language) }
    }
    let titles = person.options.titles
    person.options = .none
    self.person = ExportedRecord(reader.printed(person))
    contacts = ExportedContacts(
      person.contact.map { channel in
        let text = channel.value.text(in: language)
        return ExportedContact(channel.name, text, url: ContactLink(channel.name, text).url)
      })
    var sections: [Section] = []
    for type in Career.sections where type.kind != .claim {
      let entries = (career.entries[type.section] ?? []).map { record($0) }
      let key = type.section.rawValue
      let title = titles[key]?.text(in: language) ?? words.title(ofSection: key)
      if !entries.isEmpty { sections.append(Section(key: type.section, title: title, entries: entries)) }
    }
    let referees = career.referees.map { record($0) }
    if !referees.isEmpty {
      let title = words.title(ofSection: Referee.section.rawValue)
      sections.append(Section(key: Referee.section, title: title, entries: referees))
    }
    self.sections = sections
    custom = career.custom.map { section in
      Section(
        key: .custom, title: section.title.text(in: language),
        entries: section.entries.map { record($0) })
    }
  }

  /// The entries of one section; empty when there are none.
  subscript(section: String) -> [ExportedRecord] {
    sections.first { $0.key.rawValue == section }?.entries ?? []
  }

  /// Every text that readers at the level may see.
  var texts: [String] {
    ([person] + sections.flatMap(\.entries) + custom.flatMap(\.entries)).flatMap(\.texts)
      + custom.map(\.title)
  }
}
