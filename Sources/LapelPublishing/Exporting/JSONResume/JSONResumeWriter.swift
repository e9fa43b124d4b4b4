import Lapel
import LapelYAML

/// Writes a document as JSON Resume 1.0.0. Parts of an entry without a field are under `meta.more`, and sections that
/// the format has no name for are under `meta.sections`, with the fields of a career file.
struct JSONResumeWriter {
  private let document: JSONResumeDocument
  /// The sections from which a field of the format was written.
  private var written: Set<SectionKey> = [.summary, .interests]
  private var more: [JSONValue] = []

  typealias Members = [(key: String, value: JSONValue?)]

  static func bytes(of document: JSONResumeDocument) -> [UInt8] {
    var writer = JSONResumeWriter(document)
    return writer.value.bytes
  }

  private init(_ document: JSONResumeDocument) { self.document = document }

  private var value: JSONValue {
    mutating get {
      var members: Members = [
        (
          "$schema",
          .text("https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json")
        ),
        ("basics", basics),
        ("work", list(["experience", "internships"], Self.work)),
        ("volunteer", list(["volunteering", "activities"]) { [Self.volunteer($0)] }),
        ("education", list(["education"]) { [Self.education($0)] }),
        ("awards", list(["awards"]) { [Self.award($0)] }),
        ("certificates", list(["certificates"]) { [Self.certificate($0)] }),
        (
          "publications",
          list(["publications", "talks", "writing", "patents"]) { [Self.publication($0)] }
        ),
        ("skills", list(["skills"]) { [Self.skill($0)] }),
        ("languages", list(["language_skills"]) { [Self.language($0)] }),
        ("interests", .list(document.interests.map { .object([("name", .text($0))]) })),
        ("references", list(["references"]) { [Self.reference($0)] }),
        ("projects", list(["projects"]) { [Self.project($0)] }),
      ]
      members.append(("meta", meta))
      return .object(members)
    }
  }

  /// Writes the entries of sections as the format has them, and adds to `more` what its fields do not say.
  private mutating func list(_ keys: [String], _ entry: (ExportedRecord) -> [JSONValue]) -> JSONValue {
    var values: [JSONValue] = []
    for key in keys {
      let section = SectionKey(key)
      written.insert(section)
      let records = document.sections.filter { $0.key == section }.flatMap(\.entries)
      for record in records {
        let made = entry(record)
        values += made
        let left = Self.left(of: record, beside: made)
        if !left.isEmpty {
          more.append(
            .object([
              ("section", .text(section.rawValue)), ("title", text(record.headline)),
              ("details", .texts(left)),
            ]))
        }
      }
    }
    return .list(values)
  }

  /// The texts of an entry that its written form does not have.
  private static func left(of record: ExportedRecord, beside made: [JSONValue]) -> [String] {
    let texts = made.flatMap(\.texts)
    let lines = Set(texts + texts.flatMap { $0.split(separator: "\n").map(String.init) })
    let said = texts.joined(separator: "\n")
    return record.texts.filter { text in
      if lines.contains(text) || text == "present" { return false }
      // A list in one line is complete when each of its parts is there, and a period when its ends are.
      return !text.split(separator: ", ").flatMap { $0.split(separator: "..") }.allSatisfy {
        said.contains($0)
      }
    }
  }

  // MARK: - Who it is

  private var basics: JSONValue {
    let contacts = document.contacts
    let email = contacts.emails.first { $0.url != nil }
    let phone = contacts.phones.first
    let others =
      contacts.emails.filter { $0.text != email?.text } + contacts.phones.dropFirst() + contacts.others
    return .object([
      ("name", text(document.name)), ("label", text(document.headline)), ("email", text(email?.text)),
      ("phone", text(phone?.text)), ("url", text(contacts.site?.page)), ("summary", text(document.summary)),
      ("location", contacts.address.map { .object([("address", .text($0.text))]) }),
      ("profiles", .list((contacts.networks + others).map(Self.profile))),
    ])
  }

  private static func profile(_ contact: ExportedContact) -> JSONValue {
    .object([
      ("network", .text(contact.title)), ("username", .text(contact.handle)),
      ("url", contact.page.map(JSONValue.text)),
    ])
  }

  // MARK: - Sections

  /// One work per role, since JSON Resume has no roles under one employer.
  private static func work(_ record: ExportedRecord) -> [JSONValue] {
    let roles = record.records("roles")
    let saysMore = record["position"] != nil || record["summary"] != nil || !record.list("highlights").isEmpty
    let own = roles.isEmpty || saysMore
    let posts = roles.map { role in
      post(
        role, of: record["organization"], place: role["place"] ?? (own ? nil : record["place"]),
        url: role["url"] ?? (own ? nil : record["url"]))
    }
    return own
      ? [post(record, of: record["organization"], place: record["place"], url: record["url"])] + posts : posts
  }

  private static func post(_ record: ExportedRecord, of employer: String?, place: String?, url: String?)
    -> JSONValue
  {
    .object(
      [("name", text(employer)), ("position", text(record["position"]))] + period(record) + [
        ("location", text(place)), ("summary", text(record["summary"])),
        ("highlights", .texts(record.list("highlights"))), ("url", text(url)),
        // The schema allows further names; its readers ignore them.
        ("keywords", .texts(record.list("technologies"))),
      ])
  }

  private static func volunteer(_ record: ExportedRecord) -> JSONValue {
    .object(
      [("organization", text(record["name"])), ("position", text(record["role"]))] + period(record) + [
        ("location", text(record["place"])), ("summary", text(record["summary"])),
        ("highlights", .texts(record.list("highlights") + record.lines(["organization"]))),
        ("url", text(record["url"])),
      ])
  }

  private static func education(_ record: ExportedRecord) -> JSONValue {
    .object(
      [
        ("institution", text(record["institution"])), ("area", text(record["area"])),
        ("studyType", text(record["degree"])),
      ] + period(record) + [
        ("score", text(record.grade)), ("courses", .texts(record.list("courses"))),
        ("url", text(record["url"])),
        ("location", text(record["place"])), ("summary", text(record["summary"])),
        ("highlights", .texts(record.list("highlights") + record.lines(["thesis"]))),
      ])
  }

  private static func award(_ record: ExportedRecord) -> JSONValue {
    .object([
      ("title", text(record["name"])), ("date", date(record)), ("awarder", text(record["issuer"])),
      ("summary", notes(record, ["rank", "place", "url"])),
    ])
  }

  private static func certificate(_ record: ExportedRecord) -> JSONValue {
    .object([
      ("name", text(record["name"])), ("date", date(record)), ("issuer", text(record["issuer"])),
      ("url", text(record["url"])),
      ("summary", notes(record, ["level", "state", "number", "valid_until", "place"])),
    ])
  }

  /// A paper, a talk, an article or a patent, with what published it first.
  private static func publication(_ record: ExportedRecord) -> JSONValue {
    let publishers = ["venue", "publisher", "office"].filter { record[$0] != nil }
    let details = [
      "role", "number", "editors", "volume", "issue", "pages", "publisher", "status", "doi", "place",
    ]
    return .object([
      ("name", text(record["title"])), ("publisher", text(publishers.first.flatMap { record[$0] })),
      ("releaseDate", date(record)), ("url", text(record["url"])),
      ("summary", notes(record, details.filter { $0 != publishers.first })),
      ("authors", .texts(record.list("authors") + record.list("inventors"))),
    ])
  }

  private static func skill(_ record: ExportedRecord) -> JSONValue {
    .object([
      ("name", text(record["name"])), ("level", text(record["level"])),
      ("keywords", .texts(record.list("keywords") + record.list("highlights"))),
      ("summary", text(record["summary"])),
    ])
  }

  private static func language(_ record: ExportedRecord) -> JSONValue {
    .object([("language", text(record["name"])), ("fluency", text(record["level"]))])
  }

  private static func reference(_ record: ExportedRecord) -> JSONValue {
    let words = record.lines(["organization", "position", "relation", "contact", "summary", "highlights"])
    return .object([
      ("name", text(record["name"])), ("reference", .text(words.joined(separator: ", "))),
    ])
  }

  private static func project(_ record: ExportedRecord) -> JSONValue {
    .object(
      [
        ("name", text(record["name"])), ("entity", text(record["organization"])),
        ("roles", .texts(record.list("role"))),
      ] + period(record) + [
        ("description", text(record["summary"])), ("highlights", .texts(record.list("highlights"))),
        ("keywords", .texts(record.list("technologies"))), ("url", text(record["url"])),
        ("location", text(record["place"])),
      ])
  }

  // MARK: - What it has no place for

  private var meta: JSONValue {
    let rest = document.sections.filter { !written.contains($0.key) }
    return .object([
      ("version", .text("v1.0.0")), ("language", .text(document.language.tag)),
      ("lastModified", text(document.updated)), ("more", .list(more)),
      (
        "sections",
        .list(
          rest.map { section in
            .object([
              ("key", .text(section.key.rawValue)), ("title", .text(section.title)),
              ("entries", .list(section.entries.map { JSONValue($0.tree) })),
            ])
          })
      ),
    ])
  }

  // MARK: - Values

  private static func period(_ record: ExportedRecord) -> Members {
    let (start, end) =
      record.period ?? (record["start_date"] ?? record["date"], record["end_date"] ?? record["date"])
    return [("startDate", text(start)), ("endDate", end == "present" ? nil : text(end))]
  }

  private static func date(_ record: ExportedRecord) -> JSONValue? {
    text(record["date"] ?? record.period?.start ?? record["start_date"])
  }

  /// What has no field of its own, before the scope and the achievements, one line each.
  private static func notes(_ record: ExportedRecord, _ details: [String]) -> JSONValue {
    let period = record["period"].flatMap { $0.hasSuffix("..") || !$0.contains("..") ? nil : $0 }
    let lines = record.lines(details) + [period].compactMap { $0 }
    return .text(
      (lines + record.lines(["summary", "highlights"])).joined(separator: "\n"))
  }

  private static func text(_ text: String?) -> JSONValue? { text.map(JSONValue.text) }
  private func text(_ text: String?) -> JSONValue? { Self.text(text) }
}

extension JSONValue {
  fileprivate init(_ tree: Tree) {
    switch tree {
    case .text(let text): self = .text(text)
    case .list(let items): self = .list(items.map { JSONValue($0) })
    case .fields(let pairs): self = .object(pairs.map { ($0.key, JSONValue($0.value)) })
    }
  }
}
