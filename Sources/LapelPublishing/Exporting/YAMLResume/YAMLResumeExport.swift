import Lapel
import LapelYAML

/// A career in the format of YAMLResume: https://yamlresume.dev. An entry without what the format requires, such as a skill
/// without one of its levels, becomes a line at the end of the summary.
struct YAMLResumeExport {
  /// The entries without what the format requires, by the title of their section.
  private var withoutPlace: [(title: String, entries: [ExportedRecord])] = []
  /// The sections from which a list of the format was made.
  private var asked: Set<SectionKey> = []

  static func bytes(of career: ExportedCareer) -> [UInt8] {
    var export = YAMLResumeExport()
    return export.bytes(of: career)
  }

  private mutating func bytes(of career: ExportedCareer) -> [UInt8] {
    var content = Pairs()
    if let address = career.contacts.address?.text {
      content.add(
        "location", .fields([Tree.Pair("address", .text(address)), Tree.Pair("city", .text(address))]))
    }
    let profiles = career.contacts.networks.map { contact in
      Tree.fields(
        [Tree.Pair("network", .text(contact.title)), Tree.Pair("username", .text(contact.handle))]
          + (contact.page.map { [Tree.Pair("url", .text($0))] } ?? []))
    }
    if !profiles.isEmpty { content.add("profiles", .list(profiles)) }
    // The format requires the section itself.
    content.add("education", .list(entries(of: ["education"], career, Self.school)))
    add("work", entries(of: ["experience", "internships"], career, Self.work), &content)
    add("volunteer", entries(of: ["volunteering", "activities"], career, Self.volunteering), &content)
    add("projects", entries(of: ["projects"], career, Self.project), &content)
    add("awards", entries(of: ["awards"], career, Self.award), &content)
    add("certificates", entries(of: ["certificates"], career, Self.certificate), &content)
    add("publications", entries(of: ["publications"], career, Self.publication), &content)
    add("skills", entries(of: ["skills"], career, Self.skill), &content)
    add("languages", entries(of: ["language_skills"], career, Self.language), &content)
    add(
      "interests", career.person.list("interests").map { .fields([Tree.Pair("name", .text($0))]) }, &content)
    add("references", entries(of: ["references"], career, Self.reference), &content)
    for section in career.sections where !asked.contains(section.key) {
      withoutPlace.append((section.title, section.entries))
    }
    withoutPlace += career.custom.map { ($0.title, $0.entries) }
    let basics = Tree.Pair("basics", .fields(basics(of: career)))
    return Array(YAMLWriter.text(of: .fields([Tree.Pair("content", .fields([basics] + content.pairs))])).utf8)
  }

  /// Makes values of the records of sections, and remembers records of which none can be made.
  private mutating func entries(
    of keys: [String], _ career: ExportedCareer, _ make: (ExportedRecord) -> [Tree]
  ) -> [Tree] {
    let sections = Set(keys.map { SectionKey($0) })
    asked.formUnion(sections)
    var trees: [Tree] = []
    for section in career.sections where sections.contains(section.key) {
      var left: [ExportedRecord] = []
      for record in section.entries {
        let made = make(record)
        if made.isEmpty { left.append(record) } else { trees += made }
      }
      if !left.isEmpty { withoutPlace.append((section.title, left)) }
    }
    return trees
  }

  /// The same for records of which each gives one value or none.
  private mutating func entries(
    of keys: [String], _ career: ExportedCareer, _ make: (ExportedRecord) -> Tree?
  ) -> [Tree] {
    entries(of: keys, career) { record in make(record).map { [$0] } ?? [] }
  }

  private func add(_ key: String, _ entries: [Tree], _ content: inout Pairs) {
    if !entries.isEmpty { content.add(key, .list(entries)) }
  }

  private func basics(of career: ExportedCareer) -> [Tree.Pair] {
    var pairs = Pairs()
    let contacts = career.contacts
    pairs.add("name", career.person["name"])
    pairs.add("headline", career.person["headline"])
    pairs.add("email", contacts.emails.first?.text)
    pairs.add("phone", contacts.phones.first?.text)
    pairs.add("url", contacts.site?.page)
    let more =
      (contacts.emails.dropFirst() + contacts.phones.dropFirst()).map { "- \($0.text)" }
      + contacts.others.map { "- \($0.channel): \($0.text)" }
      + withoutPlace.map { title, entries in
        "- \(title): \(entries.map(Self.line).joined(separator: entries.allSatisfy(Self.isShort) ? ", " : "; "))"
      }
    let summary = [career.person["summary"], more.isEmpty ? nil : more.joined(separator: "\n")].compactMap {
      $0
    }
    if !summary.isEmpty { pairs.add("summary", summary.joined(separator: "\n\n")) }
    return pairs.pairs
  }

  /// An entry in one line: `Swift (SwiftUI, Combine)`.
  private static func line(_ record: ExportedRecord) -> String {
    let texts = record.texts.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    guard let name = texts.first, texts.count > 1 else { return texts.first ?? "" }
    return "\(name) (\(texts.dropFirst().joined(separator: ", ")))"
  }

  private static func isShort(_ record: ExportedRecord) -> Bool { record.texts.count == 1 }

  private static func work(_ record: ExportedRecord) -> [Tree] {
    let roles = record.records("roles")
    return (roles.isEmpty ? [record] : roles).compactMap { role in
      guard let position = role["position"], let name = record["organization"] else { return nil }
      var pairs = Pairs()
      pairs.add("name", name)
      pairs.add("position", position)
      guard dates(role, &pairs) else { return nil }
      pairs.add("url", record["url"])
      keywords(role.list("technologies"), &pairs)
      summary(role, also: ["place"], &pairs)
      return .fields(pairs.pairs)
    }
  }

  private static func volunteering(_ record: ExportedRecord) -> Tree? {
    guard let name = record["name"], let role = record["role"] else { return nil }
    var pairs = Pairs()
    pairs.add("organization", name)
    pairs.add("position", role)
    guard dates(record, &pairs) else { return nil }
    pairs.add("url", record["url"])
    summary(record, also: ["organization", "place"], &pairs)
    return .fields(pairs.pairs)
  }

  private static func school(_ record: ExportedRecord) -> Tree? {
    guard let institution = record["institution"], let degree = record["degree"],
      let level = level(of: degree)
    else { return nil }
    var pairs = Pairs()
    pairs.add("institution", institution)
    pairs.add("area", record["area"] ?? degree)
    pairs.add("degree", level)
    guard dates(record, &pairs) else { return nil }
    pairs.add("url", record["url"])
    pairs.add("score", record.grade)
    if !record.list("courses").isEmpty {
      pairs.add("courses", .list(record.list("courses").map { .text($0) }))
    }
    summary(record, also: (degree == level ? [] : ["degree"]) + ["thesis", "place"], &pairs)
    return .fields(pairs.pairs)
  }

  private static func project(_ record: ExportedRecord) -> Tree? {
    guard let name = record["name"] else { return nil }
    var pairs = Pairs()
    pairs.add("name", name)
    pairs.add("description", record["summary"])
    guard dates(record, &pairs) else { return nil }
    pairs.add("url", record["url"])
    keywords(record.list("technologies"), &pairs)
    let lines =
      record.list("highlights") + [record["role"], record["organization"], record["place"]].compactMap { $0 }
    if !lines.isEmpty { pairs.add("summary", lines.map { "- \($0)" }.joined(separator: "\n")) }
    return .fields(pairs.pairs)
  }

  private static func award(_ record: ExportedRecord) -> Tree? {
    cited(record, ("title", "name"), ("awarder", "issuer"), "date")
  }

  private static func certificate(_ record: ExportedRecord) -> Tree? {
    cited(record, ("name", "name"), ("issuer", "issuer"), "date")
  }

  private static func publication(_ record: ExportedRecord) -> Tree? {
    cited(record, ("name", "title"), ("publisher", "venue"), "releaseDate")
  }

  private static func cited(
    _ record: ExportedRecord, _ title: (String, String), _ by: (String, String), _ date: String
  ) -> Tree? {
    guard let name = record[title.1], let issuer = record[by.1] else { return nil }
    var pairs = Pairs()
    pairs.add(title.0, name)
    pairs.add(by.0, issuer)
    pairs.add(date, record["date"] ?? record.period?.start)
    pairs.add("url", record["url"])
    summary(
      record,
      also: [
        "rank", "level", "number", "valid_until", "status", "volume", "issue", "pages", "publisher", "doi",
        "authors", "place",
      ], &pairs)
    return .fields(pairs.pairs)
  }

  private static func skill(_ record: ExportedRecord) -> Tree? {
    guard let name = record["name"], let level = record["level"], let known = skillLevel(level) else {
      return nil
    }
    var pairs = Pairs()
    pairs.add("name", name)
    pairs.add("level", known)
    keywords(record.list("keywords") + (known == level ? [] : [level]), &pairs)
    return .fields(pairs.pairs)
  }

  private static func language(_ record: ExportedRecord) -> Tree? {
    guard let name = record["name"], let level = record["level"], let fluency = fluency(level) else {
      return nil
    }
    var pairs = Pairs()
    pairs.add("language", name)
    pairs.add("fluency", fluency)
    if fluency != level { keywords([level], &pairs) }
    return .fields(pairs.pairs)
  }

  private static func reference(_ record: ExportedRecord) -> Tree? {
    var pairs = Pairs()
    pairs.add("name", record["name"])
    if let contact = record["contact"] { pairs.add(contact.contains("@") ? "email" : "phone", contact) }
    pairs.add("relationship", record["relation"])
    summary(record, also: ["position", "organization"], &pairs)
    return .fields(pairs.pairs)
  }

  // MARK: - Values

  /// Adds the dates, and returns whether the entry has the start that the format requires.
  private static func dates(_ record: ExportedRecord, _ pairs: inout Pairs) -> Bool {
    let (start, end) =
      record.period ?? (record["date"] ?? record["start_date"], record["date"] ?? record["end_date"])
    guard let start else { return false }
    pairs.add("startDate", start)
    pairs.add("endDate", end == "present" ? "" : end ?? "")
    return true
  }

  /// Adds the summary, which is a list in this format.
  private static func summary(_ record: ExportedRecord, also keys: [String], _ pairs: inout Pairs) {
    let lines =
      [record["summary"]].compactMap { $0 } + record.list("highlights") + keys.flatMap { record.list($0) }
    if !lines.isEmpty { pairs.add("summary", lines.map { "- \($0)" }.joined(separator: "\n")) }
  }

  /// Adds the keywords of at most 32 characters, as the format requires.
  private static func keywords(_ texts: [String], _ pairs: inout Pairs) {
    let short = texts.filter { $0.count <= 32 }
    if !short.isEmpty { pairs.add("keywords", .list(short.map { .text($0) })) }
  }

  private static func level(of degree: String) -> String? {
    let text = degree.lowercased()
    let words = text.split { !$0.isLetter }.map(String.init)
    func has(_ stems: String...) -> Bool { stems.contains { text.contains($0) } }
    if has("phd", "ph.d", "doctor", "doktor", "박사", "doutor") { return "Doctor" }
    if has("master", "석사", "mestrado", "mba")
      || words.contains(where: { ["msc", "ma", "ms", "meng", "mtech"].contains($0) })
    {
      return "Master"
    }
    if has("bachelor", "학사", "bacharel", "licenc")
      || words.contains(where: { ["bsc", "ba", "bs", "beng", "btech"].contains($0) })
    {
      return "Bachelor"
    }
    if has("associate", "전문학사") { return "Associate" }
    if has("diploma", "diplom") { return "Diploma" }
    if has("high school", "고등학교", "abitur") { return "High School" }
    return nil
  }

  private static func skillLevel(_ level: String) -> String? {
    ["Novice", "Beginner", "Intermediate", "Advanced", "Expert", "Master"].first {
      $0.lowercased() == level.lowercased()
    }
  }

  private static func fluency(_ level: String) -> String? {
    let text = level.lowercased()
    func has(_ words: String...) -> Bool { words.contains { text.contains($0) } }
    if has("native", "bilingual", "mother", "mutter", "모국어", "원어민", "materna", "nativo") {
      return "Native or Bilingual Proficiency"
    }
    if has("full professional", "fluent", "c1", "c2", "flie") { return "Full Professional Proficiency" }
    if has("minimum professional", "b2", "working", "업무") && !has("limited") {
      return "Minimum Professional Proficiency"
    }
    if has("limited", "b1", "intermediate", "conversational") { return "Limited Working Proficiency" }
    if has("elementary", "basic", "a1", "a2", "básico", "grund") { return "Elementary Proficiency" }
    return nil
  }
}
