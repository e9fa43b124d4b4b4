import Lapel

/// What is written as JSON Resume (https://jsonresume.org/schema), wherever it comes from.
///
/// There are two who ask for it, and one writer. `build --format json` is for a reader of the CV: what is on that page, in its
/// order and its words, with the proof of each claim. `export --to json-resume` is for another tool: all that the level lets
/// out, in the words of the career's files. Nothing else differs.
struct JSONResumeDocument {
  let language: Language
  let name: String?
  let headline: String?
  let summary: String?
  let contacts: ExportedContacts
  let interests: [String]
  /// In their order, with those of the person's own; their entries have a career file's names for their fields.
  let sections: [ExportedCareer.Section]
  /// The day of the CV, ISO; nil: not said.
  let updated: String?
}

extension JSONResumeDocument {
  /// All that a career says to those it is exported for.
  init(_ career: ExportedCareer) {
    self.init(
      language: career.language, name: career.person["name"], headline: career.person["headline"],
      summary: career.person["summary"], contacts: career.contacts,
      interests: career.person.list("interests"),
      sections: career.sections + career.custom, updated: nil)
  }
}
