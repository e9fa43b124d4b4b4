/// What al-folio's `General Information` says of the person, name by name.
enum AlFolioPerson {
  static func read(_ item: SourceValue, into career: inout DraftCareer) {
    guard var record = SourceRecord(item), let name = record.say("name") else {
      career.keep(item)
      return
    }
    guard let value = record.say("value") else {
      career.keep(name, at: record.place)
      return
    }
    let said = Said(value.text, name.sources + value.sources)
    let label = DateWords.folded(name.text).filter { $0.isLetter }
    switch label {
    case "fullname", "name": career.person.set("name", said)
    case "headline", "title", "position", "label": career.person.set("headline", said)
    case "dateofbirth", "birthdate", "born":
      if let date = DateReading.date(value.text) {
        career.person.set("birth_date", said.saying(date.iso))
      } else {
        career.keep(said, at: record.place)
      }
    case "languages", "language":
      for entry in LanguageList.entries(of: value) { career.add(entry, to: "language_skills") }
    case "email", "mail": career.contact("email", ContactReading.plain(said))
    case "phone", "telephone": career.contact("phone", said)
    case "address", "location", "city": career.contact("address", said)
    case "website", "homepage", "url": career.contact("website", ContactReading.address(said))
    case "summary", "about", "bio": career.summarize(said)
    case "github", "linkedin", "twitter", "orcid", "gitlab": career.contact(label, said)
    case "citizenship", "nationality": career.person.set("origin", said)
    default: labelled(name, value, into: &career, at: record.place)
    }
    career.keep(record)
  }

  /// Names of other languages than English: `이메일`, `Sprachen`.
  private static func labelled(
    _ name: Said, _ value: Said, into career: inout DraftCareer, at place: String
  ) {
    let said = Said(value.text, name.sources + value.sources)
    if let channel = LooseContact.label("\(name.text):") {
      LooseContact.channel(channel, said, nil, into: &career)
    } else if SectionSense(heading: name.text) == .languages {
      for entry in LanguageList.entries(of: value) { career.add(entry, to: "language_skills") }
      career.keep(name, at: place)
    } else {
      career.keep(Said("\(name.text): \(value.text)", said.sources), at: place)
    }
  }
}
