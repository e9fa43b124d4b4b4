/// The skills of a `SkillsPassport`: languages with their grades, and what else one can do.
enum EuropassSkills {
  static func read(_ record: SourceRecord, _ career: inout DraftCareer) {
    var record = record
    var words = record.inner("Linguistic")
    var mother = words.inner("MotherTongueList")
    for item in mother.all("MotherTongue") {
      career.add(language(item, isMother: true), to: "language_skills")
    }
    var foreign = words.inner("ForeignLanguageList")
    for item in foreign.all("ForeignLanguage") {
      career.add(language(item, isMother: false), to: "language_skills")
    }
    for rest in [mother, foreign, words] { career.keep(rest) }
    for field in record.takeRest() { skill(field, &career) }
  }

  private static func language(_ item: SourceValue, isMother: Bool) -> DraftEntry {
    KeyedEntry.read(item, "name") { record, entry in
      entry.set("name", EuropassPassport.label(record.take("Description")))
      if var level = SourceRecord(record.take("ProficiencyLevel")) {
        entry.set("level", grades(level.takeRest()))
      }
    }
  }

  /// `Listening B2, Reading B2, Writing A2`; one grade where all are the same.
  static func grades(_ fields: [SourceField]) -> Said? {
    let grades = fields.compactMap { field in field.value.said.map { (name: name(field.key), said: $0) } }
    guard let first = grades.first else { return nil }
    if grades.count > 1, grades.allSatisfy({ $0.said.text == first.said.text }) {
      return Said(first.said.text, grades.flatMap(\.said.sources))
    }
    return Said.joined(grades.map { $0.said.saying("\($0.name) \($0.said.text)") }, by: ", ")
  }

  /// `SpokenInteraction` in words.
  private static func name(_ key: String) -> String {
    var name = ""
    for character in key {
      if character.isUppercase, !name.isEmpty {
        name += " \(character.lowercased())"
      } else {
        name.append(character)
      }
    }
    return name
  }

  private static func skill(_ field: SourceField, _ career: inout DraftCareer) {
    guard var record = SourceRecord(field.value) else {
      career.keep(field.value)
      return
    }
    var entry = DraftEntry()
    entry.set("name", Said(name(field.key), []))
    let value = record.take("Description")
    if var licences = SourceRecord(value), field.key == "Driving" {
      entry.add("keywords", licences.all("Licence").compactMap(\.said))
      entry.keep(licences)
    } else if let said = value?.said {
      let (prose, items) = Lines.split(said)
      entry.set("summary", prose)
      entry.add("highlights", items)
    }
    entry.keep(record)
    career.add(entry, to: "skills")
  }
}
