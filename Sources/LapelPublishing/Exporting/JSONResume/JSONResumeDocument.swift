import Lapel

/// The data of a JSON Resume document (https://jsonresume.org/schema), whatever its source.
///
/// There is one writer for two uses. `build --format json` is for a reader of the CV: what is on that page, in its order and
/// words, with the proof of each claim. `export --to json-resume` is for another tool: everything that the level allows, in
/// the words of the career's files. Nothing else differs.
struct JSONResumeDocument {
  let language: Language
  let name: String?
  let headline: String?
  let summary: String?
  let contacts: ExportedContacts
  let interests: [String]
  /// The sections in order, including custom ones; their entries have the field names of a career file.
  let sections: [ExportedCareer.Section]
  /// The day of the CV in ISO 8601; nil: not written.
  let updated: String?
}

extension JSONResumeDocument {
  /// Takes everything that a career says to its readers.
  init(_ career: ExportedCareer) {
    self.init(
      language: career.language, name: career.person["name"], headline: career.person["headline"],
      summary: career.person["summary"], contacts: career.contacts,
      interests: career.person.list("interests"),
      sections: career.sections + career.custom, updated: nil)
  }
}
