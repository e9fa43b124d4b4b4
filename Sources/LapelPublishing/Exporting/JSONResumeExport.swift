import Lapel
import LapelDiagnostics
import LapelYAML

/// A career as JSON Resume 1.0.0 has it: https://jsonresume.org/schema.
enum JSONResumeExport {
  static func bytes(of career: ExportedCareer) -> [UInt8] {
    var json = JSONText(indented: true)
    write(tree(of: career), &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ tree: Tree, _ json: inout JSONText) {
    switch tree {
    case .text(let text): json.string(text)
    case .list(let items): json.array { json in for item in items { write(item, &json) } }
    case .fields(let pairs):
      json.object { json in
        for pair in pairs {
          json.key(pair.key)
          write(pair.value, &json)
        }
      }
    }
  }

  private static func tree(of career: ExportedCareer) -> Tree {
    var root = Pairs()
    root.add("$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json")
    root.add("basics", .fields(basics(of: career)))
    func add(_ key: String, _ sections: [String], _ make: (ExportedRecord) -> [Tree]) {
      let entries = sections.flatMap { career[$0] }.flatMap(make)
      if !entries.isEmpty { root.add(key, .list(entries)) }
    }
    add("work", ["experience", "internships"], work)
    add("volunteer", ["volunteering", "activities"]) {
      [.fields(post($0, name: "organization", position: $0["role"], organization: $0["name"]).pairs)]
    }
    add("education", ["education"]) { [.fields(school($0).pairs)] }
    add("awards", ["awards"]) {
      [.fields(cited($0, title: "title", by: ("awarder", "issuer"), date: "date").pairs)]
    }
    add("certificates", ["certificates"]) {
      [.fields(cited($0, title: "name", by: ("issuer", "issuer"), date: "date").pairs)]
    }
    add("publications", ["publications", "talks", "writing", "patents"]) {
      [
        .fields(
          cited(
            $0, title: "name",
            by: ("publisher", $0["venue"] != nil ? "venue" : $0["publisher"] != nil ? "publisher" : "office"),
            date: "releaseDate"
          ).pairs)
      ]
    }
    add("skills", ["skills"]) { [.fields(skill($0).pairs)] }
    add("languages", ["language_skills"]) { record in
      var pairs = Pairs()
      pairs.add("language", record["name"])
      pairs.add("fluency", record["level"])
      return [.fields(pairs.pairs)]
    }
    let interests = career.person.list("interests").map { Tree.fields([Tree.Pair("name", .text($0))]) }
    if !interests.isEmpty { root.add("interests", .list(interests)) }
    add("references", ["references"]) { record in
      var pairs = Pairs()
      pairs.add("name", record["name"])
      pairs.add(
        "reference",
        rest(of: record, ["position", "organization", "relation", "contact", "summary", "highlights"]))
      return [.fields(pairs.pairs)]
    }
    add("projects", ["projects"]) { [.fields(project($0).pairs)] }
    let more = others(of: career)
    if !more.isEmpty { root.add("meta", .fields([Tree.Pair("sections", .list(more))])) }
    return .fields(root.pairs)
  }

  private static func basics(of career: ExportedCareer) -> [Tree.Pair] {
    var basics = Pairs()
    let contact = career.person.record("contact")
    basics.add("name", career.person["name"])
    basics.add("label", career.person["headline"])
    basics.add("email", contact.list("email").first)
    basics.add("phone", (contact.list("phone") + contact.list("mobile")).first)
    basics.add("url", contact["website"])
    basics.add("summary", career.person["summary"])
    if let address = contact["address"] {
      basics.add("location", .fields([Tree.Pair("address", .text(address))]))
    }
    let profiles = ContactExport.networks(of: career).map { network, handle, address in
      var pairs = Pairs()
      pairs.add("network", network)
      pairs.add("username", handle)
      pairs.add("url", address)
      return Tree.fields(pairs.pairs)
    }
    let more =
      (contact.list("email").dropFirst().map { ("E-mail", $0) }
      + (contact.list("phone") + contact.list("mobile")).dropFirst().map { ("Phone", $0) }
      + ContactExport.others(of: career)).map { name, value in
        Tree.fields([Tree.Pair("network", .text(name)), Tree.Pair("username", .text(value))])
      }
    if !(profiles + more).isEmpty { basics.add("profiles", .list(profiles + more)) }
    return basics.pairs
  }

  /// Sections that the form has no name for, entry by entry as the career has them: what stands under `meta` is anybody's own.
  private static func others(of career: ExportedCareer) -> [Tree] {
    func section(_ key: String, _ title: String, _ entries: [ExportedRecord]) -> Tree {
      .fields([
        Tree.Pair("key", .text(key)), Tree.Pair("title", .text(title)),
        Tree.Pair("entries", .list(entries.map(\.printed))),
      ])
    }
    return career.sections.filter { !known.contains($0.key) }.map { section($0.key, $0.title, $0.entries) }
      + career.custom.map { section("custom", $0.title, $0.entries) }
  }

  /// Sections that the form has a name for.
  private static let known: Set<String> = [
    "experience", "internships", "volunteering", "activities", "education", "awards", "certificates",
    "publications", "talks", "writing",
    "patents", "skills", "language_skills", "references", "projects",
  ]

  private static func work(_ record: ExportedRecord) -> [Tree] {
    let roles = record.records("roles")
    let posts = roles.isEmpty ? [record] : roles
    return posts.map { role in
      var pairs = post(role, name: "name", position: role["position"], organization: record["organization"])
      pairs.add("location", role["place"] ?? record["place"])
      pairs.add("url", record["url"])
      return .fields(pairs.pairs)
    }
  }

  private static func post(_ record: ExportedRecord, name: String, position: String?, organization: String?)
    -> Pairs
  {
    var pairs = Pairs()
    pairs.add(name, organization)
    pairs.add("position", position)
    if name == "name" { pairs.add("location", record["place"]) }
    pairs.add("url", record["url"])
    dates(record, &pairs)
    pairs.add("summary", record["summary"])
    let extra = name == "organization" ? [record["organization"], record["place"]].compactMap { $0 } : []
    list("highlights", record.list("highlights") + record.list("technologies") + extra, &pairs)
    return pairs
  }

  private static func school(_ record: ExportedRecord) -> Pairs {
    var pairs = Pairs()
    pairs.add("institution", record["institution"])
    pairs.add("url", record["url"])
    pairs.add("area", record["area"])
    pairs.add("studyType", record["degree"])
    dates(record, &pairs)
    pairs.add("score", GradeExport.text(of: record))
    list("courses", record.list("courses"), &pairs)
    // The schema lets further names stand; its readers pass over them.
    pairs.add("location", record["place"])
    pairs.add("summary", record["summary"])
    list("highlights", record.list("highlights") + [record["thesis"]].compactMap { $0 }, &pairs)
    return pairs
  }

  private static func cited(_ record: ExportedRecord, title: String, by: (String, String), date: String)
    -> Pairs
  {
    var pairs = Pairs()
    pairs.add(title, record["title"] ?? record["name"])
    pairs.add(by.0, record[by.1])
    if let text = record["date"] ?? record.period?.start { pairs.add(date, text) }
    if date != "date" || title == "name" { pairs.add("url", record["url"]) }
    let period = record.period.map { ($0.start ?? "") + ".." + ($0.end == "present" ? "" : $0.end ?? "") }
    let more = record["date"] == nil ? period : nil
    let said = rest(
      of: record,
      [
        "summary", "rank", "level", "number", "valid_until", "status", "role", "volume", "issue", "pages",
        "doi", "authors", "inventors", "place", "highlights", title == "title" ? "url" : "office",
      ].filter { $0 != by.1 })
    let texts = [said, more].compactMap { $0 }
    if !texts.isEmpty { pairs.add("summary", texts.joined(separator: "; ")) }
    return pairs
  }

  private static func skill(_ record: ExportedRecord) -> Pairs {
    var pairs = Pairs()
    pairs.add("name", record["name"])
    pairs.add("level", record["level"])
    list("keywords", record.list("keywords") + record.list("highlights"), &pairs)
    pairs.add("summary", record["summary"])
    return pairs
  }

  private static func project(_ record: ExportedRecord) -> Pairs {
    var pairs = Pairs()
    pairs.add("name", record["name"])
    pairs.add("description", record["summary"])
    pairs.add("entity", record["organization"])
    dates(record, &pairs)
    pairs.add("url", record["url"])
    list("roles", [record["role"]].compactMap { $0 }, &pairs)
    list("highlights", record.list("highlights") + [record["place"]].compactMap { $0 }, &pairs)
    list("keywords", record.list("technologies"), &pairs)
    return pairs
  }

  private static func dates(_ record: ExportedRecord, _ pairs: inout Pairs) {
    if let (start, end) = record.period {
      pairs.add("startDate", start)
      if let end, end != "present" { pairs.add("endDate", end) }
    } else if let date = record["date"] {
      pairs.add("startDate", date)
      pairs.add("endDate", date)
    } else {
      pairs.add("startDate", record["start_date"])
      pairs.add("endDate", record["end_date"])
    }
  }

  private static func list(_ key: String, _ items: [String], _ pairs: inout Pairs) {
    if !items.isEmpty { pairs.add(key, .list(items.map { .text($0) })) }
  }

  /// What has no field of its own, in one text.
  private static func rest(of record: ExportedRecord, _ keys: [String]) -> String? {
    let texts = keys.flatMap { record.list($0) }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}
