import Testing

@testable import Lapel

@Suite struct FieldTraitsTests {
  /// Every field of every record, with what the record is called.
  private static let fields: [(record: String, field: FieldInfo)] = {
    var found: [(record: String, field: FieldInfo)] = []
    var seen: Set<String> = []
    func visit(_ shape: Shape) {
      switch shape {
      case .list(let inner), .oneOrMany(let inner), .map(_, let inner): visit(inner)
      case .either(let shapes): shapes.forEach(visit)
      case .record(let name, let fields), .line(let name, let fields):
        guard seen.insert(name).inserted else { return }
        add(name, fields)
      case .text, .localized, .choice: break
      }
    }
    func add(_ record: String, _ fields: [FieldInfo]) {
      for field in fields {
        found.append((record, field))
        visit(field.shape())
      }
    }
    add("career", CareerShape.topLevel)
    return found
  }()

  @Test("A field that holds a record says that the record's own fields tell")
  func records() {
    // A picture is one thing, with its caption: it goes or stays as a whole.
    for (record, field) in Self.fields where field.traits != .picture.ofOwnPage {
      switch field.shape() {
      case .record, .list(.record), .list(.line), .line:
        #expect(field.traits.form == .fields, "\(record).\(field.name)")
      case .localized, .list(.localized):
        #expect(field.traits.form != .fields, "\(record).\(field.name)")
      default: break
      }
    }
  }

  @Test(
    "What leads to somebody is what a reader would name",
    arguments: [
      (FieldTraits.Subject.employer, ["experience.organization", "internship.organization"]),
      (.school, ["education.institution", "supervision.organization", "teaching.organization"]),
      (.applicant, ["career.also_known_as", "career.name"]),
      (
        .person,
        [
          "education.advisor", "patent.inventors", "publication.authors", "publication.editors",
          "reference.name",
          "supervision.name",
        ]
      ),
      (.birth, ["career.birth_date", "career.family", "career.origin", "career.photo"]),
      (.document, ["certificate.number", "patent.number", "publication.doi"]),
      (
        .organization,
        [
          "activity.organization", "application.company", "custom entry.organization",
          "membership.organization", "project.organization", "reference.organization", "service.organization",
          "volunteering.organization",
        ]
      ),
    ])
  func subjects(subject: FieldTraits.Subject, names: [String]) {
    let found = Set(
      Self.fields.filter { $0.field.traits.subject == subject && !Self.isShared($0.field) }
        .map { "\($0.record).\($0.field.name)" })
    #expect(Set(names).subtracting(found) == [])
  }

  @Test(
    "A field called as one that leads to somebody leads to somebody too, in whatever record it stands",
    arguments: ["institution", "organization", "advisor", "authors", "editors", "inventors"])
  func named(name: String) {
    for (record, field) in Self.fields where field.name == name && field.traits.form != .fields {
      #expect(field.traits.subject != .nothing, "\(record).\(name)")
    }
  }

  @Test("What is for the writer alone is on no CV")
  func unprinted() {
    for (record, field) in Self.fields where field.level == .nobody && field.traits.form == .prose {
      #expect(!field.traits.isPrinted, "\(record).\(field.name)")
    }
  }

  @Test("Every text is searched for what is private before it goes out, but for these, which go nowhere")
  func withheld() {
    let found = Self.fields.filter { _, field in
      (field.traits.form == .prose || field.traits.form == .name) && !field.traits.isGivenAway
    }
    #expect(
      found.map { "\($0.record).\($0.field.name)" }.sorted()
        == ["career.also_known_as", "career.lexicon", "strength.keywords"])
  }

  @Test("A long text of an entry is of its own page alone, so that a site makes no other page anew for it")
  func ofOwnPage() {
    // What a strength claims stands beside each thing that proves it; a rewording names another line.
    let elsewhere = ["strength.claim", "strength.compare"]
    for type in Career.sections {
      guard let record = type.shape.record else { continue }
      for field in record.fields where field.traits.form == .prose && field.level != .nobody {
        let name = "\(record.name).\(field.name)"
        #expect(
          field.traits.isForOwnPage || elsewhere.contains(name),
          "\(name): add `.ofOwnPage` to its traits, or say here where else a site shows it")
      }
    }
  }

  private static func isShared(_ field: FieldInfo) -> Bool { field.name == "place" || field.name == "url" }
}
