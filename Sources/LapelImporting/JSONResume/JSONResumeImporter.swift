/// JSON Resume, 1.0 and the forms before it, as JSON or YAML: https://jsonresume.org/schema.
enum JSONResumeImporter: Importer {
  static let kind = ImportKind("json-resume", "a JSON Resume")

  static func recognizes(_ source: ImportSource) -> Bool {
    guard let tree = source.tree, let record = SourceRecord(tree) else { return false }
    if record.has("cv") || record.has("content") { return false }
    return record.has("basics") || record.has("work") && (record.has("education", "skills", "bio"))
      || record.has("$schema") && source.text.prefix(400).contains("resume-schema")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    guard var record = SourceRecord(try source.readTree()) else {
      throw ImportProblem("there are no fields in it")
    }
    var career = DraftCareer()
    record.drop("$schema")
    JSONResumeBasics.read(record.take("basics", "bio"), into: &career)
    JSONResumeBasics.read(record.take("basics", "bio"), into: &career)
    for item in record.items("work", "employment") {
      career.add(JSONResumeEntries.work(item), to: "experience")
    }
    for item in record.items("internships") { career.add(JSONResumeEntries.work(item), to: "internships") }
    for item in record.items("volunteer", "volunteering") {
      career.add(JSONResumeEntries.volunteering(item), to: "volunteering")
    }
    for item in record.items("projects") { career.add(JSONResumeEntries.project(item), to: "projects") }
    for item in record.items("education") { career.add(JSONResumeEntries.education(item), to: "education") }
    for item in record.items("awards") { career.add(JSONResumeEntries.award(item), to: "awards") }
    for item in record.items("certificates", "certifications") {
      career.add(JSONResumeEntries.certificate(item), to: "certificates")
    }
    for item in record.items("publications") {
      career.add(JSONResumeEntries.publication(item), to: "publications")
    }
    for item in record.items("skills") {
      for skill in JSONResumeEntries.skills(item) { career.add(skill, to: "skills") }
    }
    for item in record.items("languages") {
      career.add(JSONResumeEntries.language(item), to: "language_skills")
    }
    for item in record.items("references") { JSONResumeEntries.reference(item, into: &career) }
    for item in record.items("interests") + record.items("hobbies") {
      career.person.add("interests", [KeyedEntry.interest(item)].compactMap { $0 })
    }
    if let meta = record.take("meta") { JSONResumeMeta.read(meta, into: &career) }
    OtherLists.read(&record, into: &career)
    career.keep(record)
    return career
  }
}
