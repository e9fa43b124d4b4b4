import Lapel
import LapelYAML

/// A career in the format of RenderCV: for each section a heading, and entries of one kind. Fields that its entries have no
/// name for are beside those that they have, which RenderCV allows.
enum RenderCVExport {
  static func bytes(of career: ExportedCareer) -> [UInt8] {
    var cv = Pairs()
    cv.add("name", career.person["name"])
    cv.add("headline", career.person["headline"])
    let contacts = career.contacts
    cv.add("location", contacts.address?.text)
    cv.add("email", one(contacts.emails.map(\.text)))
    cv.add("phone", one(contacts.phones.map(\.text)))
    cv.add("website", contacts.site?.page)
    let networks = contacts.networks.filter { Self.networks[$0.channel] != nil }
    if !networks.isEmpty {
      cv.add(
        "social_networks",
        .list(
          networks.map {
            .fields([
              Tree.Pair("network", .text(Self.networks[$0.channel] ?? $0.title)),
              Tree.Pair("username", .text($0.handle)),
            ])
          }))
    }
    let others = contacts.networks.filter { Self.networks[$0.channel] == nil } + contacts.others
    if !others.isEmpty {
      cv.add(
        "custom_connections",
        .list(
          others.map {
            .fields([Tree.Pair("placeholder", .text($0.channel)), Tree.Pair("url", .text($0.text))])
          }))
    }
    cv.add("sections", .fields(sections(of: career)))
    return Array(YAMLWriter.text(of: .fields([Tree.Pair("cv", .fields(cv.pairs))])).utf8)
  }

  /// The networks that the format knows, by its names for them; it refuses others.
  private static let networks = [
    "github": "GitHub", "gitlab": "GitLab", "linkedin": "LinkedIn", "twitter": "X", "x": "X",
    "orcid": "ORCID",
    "mastodon": "Mastodon", "stackoverflow": "StackOverflow", "scholar": "Google Scholar",
    "youtube": "YouTube", "instagram": "Instagram", "telegram": "Telegram", "bluesky": "Bluesky",
  ]

  private static func one(_ texts: [String]) -> Tree? {
    texts.count > 1 ? .list(texts.map { .text($0) }) : texts.first.map { .text($0) }
  }

  private static func sections(of career: ExportedCareer) -> [Tree.Pair] {
    var pairs: [Tree.Pair] = []
    func add(_ title: String, _ entries: [Tree]) {
      if entries.isEmpty { return }
      // Two sections with the same title become one, since a key can be given only once.
      if let index = pairs.firstIndex(where: { $0.key == title }), case .list(let old) = pairs[index].value {
        pairs[index] = Tree.Pair(title, .list(old + entries))
      } else {
        pairs.append(Tree.Pair(title, .list(entries)))
      }
    }
    if let summary = career.person["summary"] {
      add(career.words.title(ofSection: "summary"), [.text(summary)])
    }
    for section in career.sections {
      add(section.title, section.entries.flatMap { entries($0, of: section.key.rawValue) })
    }
    for section in career.custom {
      add(section.title, section.entries.map { .fields(normal($0, name: "name").pairs) })
    }
    add(career.words.title(ofSection: "interests"), career.person.list("interests").map { .text($0) })
    return pairs
  }

  private static func entries(_ record: ExportedRecord, of section: String) -> [Tree] {
    switch section {
    case "experience", "internships":
      let roles = record.records("roles")
      if roles.isEmpty { return [.fields(post(record, record).pairs)] }
      return roles.map { .fields(post(record, $0).pairs) }
    case "education": return [.fields(school(record).pairs)]
    case "publications":
      var pairs = Pairs()
      pairs.add("title", record["title"])
      pairs.add("authors", .list(record.list("authors").map { .text($0) }))
      pairs.add("journal", record["venue"])
      common(record, into: &pairs, except: ["title", "authors", "venue"])
      return [.fields(pairs.pairs)]
    case "skills", "language_skills", "test_scores":
      var pairs = Pairs()
      pairs.add("label", record["name"])
      let keywords = record.list("keywords")
      let details =
        keywords.isEmpty
        ? record["level"] ?? record["score"] ?? record["summary"] ?? "" : keywords.joined(separator: ", ")
      pairs.add("details", .text(details))
      common(record, into: &pairs, except: ["name", "keywords"], unless: details)
      return [.fields(pairs.pairs)]
    case "talks", "writing", "patents": return [.fields(normal(record, name: "title").pairs)]
    case "military":
      return [
        .fields(
          normal(
            record, name: record["status"] != nil ? "status" : record["branch"] != nil ? "branch" : "role"
          ).pairs)
      ]
    default: return [.fields(normal(record, name: "name").pairs)]
    }
  }

  /// One position at an employer, with the employer's own fields.
  private static func post(_ employer: ExportedRecord, _ post: ExportedRecord) -> Pairs {
    var pairs = Pairs()
    pairs.add("company", employer["organization"])
    pairs.add("position", .text(post["position"] ?? ""))
    common(post, into: &pairs, except: ["organization", "position", "roles"])
    if post["place"] == nil { pairs.add("location", employer["place"]) }
    if post["url"] == nil { pairs.add("url", employer["url"]) }
    return pairs
  }

  private static func school(_ record: ExportedRecord) -> Pairs {
    var pairs = Pairs()
    pairs.add("institution", record["institution"])
    pairs.add("area", .text(record["area"] ?? ""))
    pairs.add("degree", record["degree"])
    common(record, into: &pairs, except: ["institution", "area", "degree", "gpa"])
    pairs.add("score", record.grade)
    return pairs
  }

  private static func normal(_ record: ExportedRecord, name: String) -> Pairs {
    var pairs = Pairs()
    pairs.add("name", record[name])
    pairs.add("position", record["role"])
    common(record, into: &pairs, except: [name, "role"])
    return pairs
  }

  /// Adds dates, place, and every other field under its own name.
  private static func common(
    _ record: ExportedRecord, into pairs: inout Pairs, except taken: Set<String>, unless said: String? = nil
  ) {
    pairs.add("location", record["place"])
    if let (start, end) = record.period {
      pairs.add("start_date", start)
      pairs.add("end_date", end)
    } else if let start = record["start_date"] {
      pairs.add("start_date", start)
      pairs.add("end_date", record["end_date"] ?? "present")
    }
    pairs.add("date", record["date"])
    let known: Set<String> = taken.union([
      "place", "period", "date", "start_date", "end_date", "short", "links",
    ])
    for key in record.keys where !known.contains(key) {
      let items = record.list(key)
      if items.isEmpty || items == [said] && key != "summary" { continue }
      // `number` would turn the entry into a numbered line.
      let key = key == "number" ? "certificate_number" : key
      if lists.contains(key) {
        pairs.add(key, .list(items.map { .text($0) }))
      } else {
        pairs.add(key, items.joined(separator: ", "))
      }
    }
  }

  private static let lists: Set<String> = [
    "highlights", "technologies", "courses", "authors", "inventors", "keywords",
  ]
}
