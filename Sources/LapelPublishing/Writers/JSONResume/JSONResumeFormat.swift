import Lapel

extension Format {
  /// JSON Resume 1.0.0 (https://jsonresume.org/schema); what it has no place for stands under `meta`.
  package static let json = Format(
    "json", fileExtension: "json", .record { JSONResume(resume: $0).value.bytes },
    readings: JSONReadings.of)
}

/// A résumé in the terms of JSON Resume.
private struct JSONResume {
  let resume: Resume

  typealias Pairs = [(key: String, value: JSONValue?)]

  var value: JSONValue {
    .object([
      (
        "$schema",
        .text("https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json")
      ),
      ("basics", basics),
      ("work", .list((entries("experience") + entries("internships")).flatMap(work))),
      ("volunteer", .list(entries("volunteering").map(volunteer))),
      ("education", .list(entries("education").map(education))),
      ("awards", .list(entries("awards").map(award))),
      ("certificates", .list(entries("certificates").map(certificate))),
      ("publications", .list(entries("publications").map(publication))),
      ("skills", .list(entries("skills").map(skill))),
      ("languages", .list(entries("language_skills").map(languageSkill))),
      ("interests", .list(interests)),
      ("references", .list(entries("references").map(reference))),
      ("projects", .list(entries("projects").map(project))),
      ("meta", meta),
    ])
  }

  // MARK: Who it is

  private var basics: JSONValue {
    let header = resume.header
    func contact(_ kind: String) -> String? { header.contacts.first { $0.kind == kind }?.text.plain }
    let summary = resume.sections.first { $0.key == .summary }?.paragraphs.map(\.plain).joined(
      separator: "\n")
    let page = header.contacts.first { $0.kind == "website" }?.url
    let email = header.contacts.first { $0.kind == "email" && $0.url != nil }
    return .object([
      ("name", .text(header.name.plain)), ("label", text(header.headline)), ("email", text(email?.text)),
      ("phone", contact("phone").map(JSONValue.text)), ("url", page.map(JSONValue.text)),
      ("summary", summary.map(JSONValue.text)),
      ("location", contact("address").map { .object([("address", .text($0))]) }),
      ("profiles", .list(header.contacts.compactMap(profile))),
    ])
  }

  private func profile(_ contact: ResumeContact) -> JSONValue? {
    if ["email", "phone", "address", "website"].contains(contact.kind) { return nil }
    let isPage = contact.url?.hasPrefix("http") ?? false
    // A page's address ends in the name, as services have it.
    let text = contact.text.plain
    let name =
      isPage && text.contains("://") ? text.split(separator: "/").last.map(String.init) ?? text : text
    return .object([
      ("network", .text(contact.kind)), ("username", .text(name)),
      ("url", isPage ? contact.url.map(JSONValue.text) : nil),
    ])
  }

  private var interests: [JSONValue] {
    resume.sections.first { $0.key == .interests }?.words.map { .object([("name", .text($0.plain))]) } ?? []
  }

  // MARK: Sections

  private func entries(_ key: String) -> [ResumeEntry] {
    resume.sections.filter { $0.key.rawValue == key }.flatMap(\.entries)
  }

  /// One work a role: JSON Resume knows no roles under one employer.
  private func work(_ entry: ResumeEntry) -> [JSONValue] {
    let own: JSONValue = .object(
      [("name", text(entry.organization)), ("position", text(entry.headline))] + when(entry) + common(entry))
    let roles = entry.parts.map { part -> JSONValue in
      .object(
        [("name", text(entry.organization)), ("position", text(part.headline))] + when(part) + common(part))
    }
    let saysMore = entry.headline != nil || !entry.highlights.isEmpty || !entry.summary.isEmpty
    return roles.isEmpty || saysMore ? [own] + roles : roles
  }

  private func volunteer(_ entry: ResumeEntry) -> JSONValue {
    .object(
      [
        ("organization", text(entry.organization ?? entry.headline)),
        ("position", detail("role", entry) ?? text(entry.headline)),
      ] + when(entry) + common(entry))
  }

  private func education(_ entry: ResumeEntry) -> JSONValue {
    .object(
      [
        ("institution", text(entry.organization)),
        ("area", machine("area", entry) ?? (machine("degree", entry) == nil ? text(entry.headline) : nil)),
        ("studyType", machine("degree", entry)),
      ] + when(entry) + [
        ("score", detail("gpa", entry)), ("courses", .texts(machineTexts("course", entry))),
      ] + links(entry))
  }

  private func award(_ entry: ResumeEntry) -> JSONValue {
    .object([
      ("title", text(entry.headline)), ("date", date(entry)), ("awarder", text(entry.organization)),
      ("summary", notes(entry)),
    ])
  }

  private func certificate(_ entry: ResumeEntry) -> JSONValue {
    .object(
      [
        ("name", text(entry.headline)), ("date", date(entry)), ("issuer", text(entry.organization)),
      ] + links(entry) + [("summary", notes(entry))])
  }

  private func publication(_ entry: ResumeEntry) -> JSONValue {
    .object(
      [
        ("name", text(entry.headline)), ("publisher", text(entry.organization)), ("releaseDate", date(entry)),
      ] + links(entry) + [
        ("summary", notes(entry)), ("authors", .texts(entry.values.map(\.text.plain))),
      ])
  }

  private func skill(_ entry: ResumeEntry) -> JSONValue {
    .object([
      ("name", text(entry.headline)), ("level", detail("level", entry)),
      ("keywords", .texts(entry.values.map(\.text.plain))),
    ])
  }

  private func languageSkill(_ entry: ResumeEntry) -> JSONValue {
    .object([
      ("language", text(entry.headline)), ("fluency", entry.values.first.map { .text($0.text.plain) }),
    ])
  }

  private func reference(_ entry: ResumeEntry) -> JSONValue {
    let words = [entry.organization?.plain] + entry.details.map(\.value.plain)
    return .object([
      ("name", text(entry.headline)),
      ("reference", .text(joined(words + entry.summary.map(\.plain), ", "))),
    ])
  }

  private func project(_ entry: ResumeEntry) -> JSONValue {
    let role = entry.details.first { $0.field == "role" }?.value.plain
    return .object(
      [
        ("name", text(entry.headline)), ("entity", text(entry.organization)),
        ("roles", role.map { .list([.text($0)]) }),
      ] + when(entry) + [
        ("description", .text(entry.summary.map(\.plain).joined(separator: "\n"))),
        ("highlights", .texts(entry.highlights.map(line))),
        ("keywords", .texts(machineTexts("technology", entry))),
      ] + links(entry))
  }

  // MARK: What it has no place for

  private var meta: JSONValue {
    let known: Set<String> = [
      "summary", "interests", "experience", "internships", "volunteering", "education", "awards",
      "certificates", "publications", "skills", "language_skills", "references", "projects",
    ]
    let rest = resume.sections.filter { !known.contains($0.key.rawValue) }
    return .object([
      ("version", .text("v1.0.0")), ("language", .text(resume.language.tag)),
      ("lastModified", resume.metadata.updated.map(JSONValue.text)),
      ("more", .list(more)),
      (
        "sections",
        .list(
          rest.map { section in
            .object([
              ("key", .text(section.key.rawValue)), ("title", .text(section.title.plain)),
              ("entries", .list(section.entries.map(other))),
            ])
          })
      ),
    ])
  }

  /// What the entries above say that their fields have no place for.
  private var more: [JSONValue] {
    let written: [(String, (ResumeEntry) -> [JSONValue])] = [
      ("experience", work), ("internships", work), ("volunteering", { [volunteer($0)] }),
      ("education", { [education($0)] }), ("awards", { [award($0)] }),
      ("certificates", { [certificate($0)] }),
      ("publications", { [publication($0)] }), ("skills", { [skill($0)] }),
      ("language_skills", { [languageSkill($0)] }), ("references", { [reference($0)] }),
      ("projects", { [project($0)] }),
    ]
    return written.flatMap { section, fields in
      entries(section).compactMap { entry in
        let said = fields(entry).flatMap(\.texts).joined(separator: "\n")
        let texts =
          ([entry.place].compactMap { $0?.plain } + (entry.details + entry.lines).map(\.value.plain)
            + entry.values.map(\.text.plain) + entry.summary.map(\.plain) + entry.highlights.map(line)
            + entry.evidence.map(\.label.plain))
        // A list in one line is said when each of its parts is.
        let missing = texts.filter { !$0.split(separator: ", ").allSatisfy { said.contains($0) } }
        guard !missing.isEmpty else { return nil }
        return .object([
          ("section", .text(section)), ("title", text(entry.headline ?? entry.organization)),
          ("details", .texts(missing)),
        ])
      }
    }
  }

  private func other(_ entry: ResumeEntry) -> JSONValue {
    .object(
      [("title", text(entry.headline)), ("organization", text(entry.organization))] + when(entry) + [
        ("values", .texts(entry.values.map(\.text.plain))),
        (
          "details",
          .texts((entry.details + entry.lines).map { joined([$0.label?.plain, $0.value.plain], " ") })
        ),
        ("evidence", .texts(entry.evidence.map(\.label.plain))),
      ] + common(entry))
  }

  // MARK: Parts

  private func text(_ text: RichText?) -> JSONValue? { text.map { .text($0.plain) } }

  private func detail(_ field: String, _ entry: ResumeEntry) -> JSONValue? {
    entry.details.first { $0.field == field }.map { .text($0.value.plain) }
  }

  private func machine(_ field: String, _ entry: ResumeEntry) -> JSONValue? {
    entry.machineDetails.first { $0.field == field }.map { .text($0.value.plain) }
  }

  private func machineTexts(_ field: String, _ entry: ResumeEntry) -> [String] {
    entry.machineDetails.filter { $0.field == field }.map(\.value.plain)
  }

  private func when(_ entry: ResumeEntry) -> Pairs {
    [
      ("startDate", entry.when?.start?.iso.map(JSONValue.text)),
      ("endDate", (entry.when?.end?.iso).map(JSONValue.text)),
    ]
  }

  private func date(_ entry: ResumeEntry) -> JSONValue? {
    (entry.when?.start?.iso ?? entry.when?.end?.iso).map(JSONValue.text)
  }

  private func links(_ entry: ResumeEntry) -> Pairs { [("url", entry.url.map(JSONValue.text))] }

  private func common(_ entry: ResumeEntry) -> Pairs {
    [
      ("location", text(entry.place)), ("summary", .text(entry.summary.map(\.plain).joined(separator: "\n"))),
      ("highlights", .texts(entry.highlights.map(line))),
    ] + links(entry)
  }

  private func notes(_ entry: ResumeEntry) -> JSONValue? {
    let words =
      entry.details.map { joined([$0.label?.plain, $0.value.plain], " ") } + entry.summary.map(\.plain)
    return .text(joined(words + entry.highlights.map(line), "\n"))
  }

  private func line(_ highlight: ResumeHighlight) -> String {
    let line = joined([highlight.text.plain, highlight.metric.map { "(\($0.plain))" }], " ")
    return joined([line] + highlight.points.map { "- \($0.plain)" }, "\n")
  }
}
