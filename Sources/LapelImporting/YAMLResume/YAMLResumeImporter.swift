/// YAMLResume: `content:` with sections as JSON Resume has them, and `layout:` or `layouts:`; https://yamlresume.dev.
enum YAMLResumeImporter: Importer {
  static let kind = ImportKind("yamlresume", "a YAMLResume file")

  static func recognizes(_ source: ImportSource) -> Bool {
    guard let tree = source.tree, var record = SourceRecord(tree) else { return false }
    guard let content = SourceRecord(record.take("content")) else { return false }
    return content.has("basics", "work", "education")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    guard var record = SourceRecord(try source.readTree()), var content = SourceRecord(record.take("content"))
    else {
      throw ImportProblem("there is no `content` in it")
    }
    var career = DraftCareer()
    JSONResumeBasics.read(content.take("basics"), into: &career)
    PostalParts.read(content.take("location"), into: &career)
    ContactReading.profiles(content.items("profiles"), into: &career)
    sections(&content, &career)
    OtherLists.read(&content, into: &career)
    career.keep(record)
    return career
  }

  private static func sections(_ content: inout SourceRecord, _ career: inout DraftCareer) {
    for item in content.items("work") { career.add(JSONResumeEntries.work(item), to: "experience") }
    for item in content.items("volunteer") {
      career.add(JSONResumeEntries.volunteering(item), to: "volunteering")
    }
    for item in content.items("projects") { career.add(JSONResumeEntries.project(item), to: "projects") }
    for item in content.items("education") { career.add(JSONResumeEntries.education(item), to: "education") }
    for item in content.items("awards") { career.add(JSONResumeEntries.award(item), to: "awards") }
    for item in content.items("certificates") {
      career.add(JSONResumeEntries.certificate(item), to: "certificates")
    }
    for item in content.items("publications") {
      career.add(JSONResumeEntries.publication(item), to: "publications")
    }
    for item in content.items("skills") {
      for skill in JSONResumeEntries.skills(item) { career.add(skill, to: "skills") }
    }
    for item in content.items("languages") {
      career.add(JSONResumeEntries.language(item), to: "language_skills")
    }
    for item in content.items("references") { JSONResumeEntries.reference(item, into: &career) }
    career.person.add("interests", content.items("interests").compactMap { KeyedEntry.interest($0) })
  }
}
